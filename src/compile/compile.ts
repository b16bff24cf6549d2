import type { RuleKind } from "../method/rule-kinds";
import type { Conventions } from "../method/conventions";
import { indicatorsOf, type Indicator, type Method } from "../method/method";
import { completionSteps } from "./completion-steps";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { itemSteps } from "./counted-items-steps";
import { projectSteps } from "./counted-projects-steps";
import { enteredSteps } from "./entered-steps";
import { InputColumns } from "./input-columns";
import type { FormulaLayout } from "./layout";
import { nameCheckColumn } from "./name-checks";
import type { Parameters } from "./parameters";
import { placesOf } from "./places";
import { proportionalSteps } from "./proportional-steps";
import { rankStepSteps } from "./rank-step-steps";
import { scoreCells, type ScoreCells } from "./score-columns";
import type { StepColumn, StepColumns } from "./step-columns";
import { hintOf } from "./hints";

/** The method as formulas: what the sheets 评分 and 计算 hold. */
export interface Compiled {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly layout: FormulaLayout;
  readonly indicators: readonly Indicator[];
  readonly parameters: Parameters;
  /** The towns' table of 计算. */
  readonly towns: StepColumns;
  readonly inputs: readonly StepColumn[];
  readonly scores: ScoreCells;
  /** 提示: what keeps a town from having its scores. */
  readonly hint: StepColumn;
  /** Below the towns: names and rows of each ledger. */
  readonly tables: readonly StepColumns[];
}

/**
 * The whole method under its conventions as native formulas. Pure; it never sees a figure; same input, same text.
 * Phases: where everything stands; the steps of one indicator after the other; scores, totals and places; hints.
 * `const compiled = compile(method, conventions, layout);`
 */
export function compile(method: Method, conventions: Conventions, layout: FormulaLayout): Compiled {
  const places = placesOf(method, layout);
  const { towns, parameters, tables } = places;
  const inputs = new InputColumns(method, layout, towns, parameters);
  const context: CompileContext = {
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
  const steps = indicators.map((indicator) => stepsOf(context, indicator));
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

const FORMULAS = {
  completion: completionSteps,
  proportional: proportionalSteps,
  "rank-step": rankStepSteps,
  "counted-projects": projectSteps,
  "counted-items": itemSteps,
  entered: enteredSteps,
} satisfies { readonly [Kind in RuleKind]: IndicatorSteps<Kind> };

type IndicatorSteps<Kind extends RuleKind> = (
  context: CompileContext,
  indicator: IndicatorOf<Kind>,
) => ScoreSteps;

/** The steps of an indicator, by the kind of its rule. */
export function stepsOf(context: CompileContext, indicator: Indicator): ScoreSteps {
  const steps = FORMULAS[indicator.rule.kind] as IndicatorSteps<RuleKind>;
  return steps(context, indicator);
}
