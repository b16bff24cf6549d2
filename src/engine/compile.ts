import { nameCheckColumn } from "../compile/name-checks";
import { hintOf } from "../compile/hints";
import { InputColumns } from "../compile/input-columns";
import { placesOf } from "../compile/places";
import { scoreCells } from "../compile/score-columns";
import type { CallBlock, CompiledCallBlock } from "../compile/call-block";
import { compileCallBlocks } from "../compile/call-sheet";
import type { Compiled } from "../compile/compiled";
import type { CompileContext, FormulaSteps, ScoreSteps } from "../compile/context";
import type { FormulaLayout } from "../compile/layout";
import { indicatorsOf, type Indicator, type Method } from "../method/method";
import type { Conventions } from "../method/conventions";
import type { RuleKind } from "../method/rule-kinds";
import { scoringOrder } from "../method/scoring-order";
import { EVERY_FORMULAS } from "./every-rule-table";

/**
 * The whole method under its conventions as native formulas. Pure; it never sees a figure; same input, same text.
 * Phases: where everything stands; the steps of one indicator after the other; scores, totals and places; hints.
 * `const compiled = compile(method, conventions, layout);`
 */
export function compile(method: Method, conventions: Conventions, layout: FormulaLayout): Compiled {
  const places = placesOf(method, layout);
  const { towns, parameters, tables } = places;
  const inputs = new InputColumns(method, layout, towns, parameters);
  const scored = new Map<string, ScoreSteps>();
  const context: CompileContext = {
    scored,
    method,
    conventions,
    layout,
    columns: towns,
    parameters,
    inputs,
    ledgers: places,
  };
  const indicators = indicatorsOf(method);
  const names = nameCheckColumn(context);
  for (const indicator of scoringOrder(method).order) {
    scored.set(indicator.code, stepsOf(context, indicator));
  }
  const steps = indicators.flatMap(({ code }) => scored.get(code) ?? []);
  const scores = scoreCells(context, steps);
  const hint = hintOf(context, names, steps);
  return {
    method,
    conventions,
    layout,
    indicators,
    parameters,
    towns,
    scores,
    hint,
    tables,
    inputs: inputs.all,
  };
}

/** Calls of our functions as formulas: one block below the other. */
export function compileCalls(blocks: readonly CallBlock[]): readonly CompiledCallBlock[] {
  return compileCallBlocks(blocks, stepsOf);
}

/** The steps of an indicator, by the kind of its rule. */
function stepsOf(context: CompileContext, indicator: Indicator): ScoreSteps {
  const steps = EVERY_FORMULAS[indicator.rule.kind] as FormulaSteps<RuleKind>;
  return steps(context, indicator);
}
