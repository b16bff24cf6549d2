import type { Readings } from "../method/readings";
import { indicatorsOf, type Indicator, type Method } from "../method/types";
import { completionSteps } from "./completion-steps";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { countedSteps, itemPoints, projectPoints } from "./counted-steps";
import { enteredSteps } from "./entered-steps";
import { InputColumns } from "./input-columns";
import type { FormulaLayout } from "./layout";
import { nameCheckColumn } from "./name-checks";
import type { Parameters } from "./parameters";
import { placesOf, type Places } from "./places";
import { proportionalSteps } from "./proportional-steps";
import { rankStepSteps } from "./rank-step-steps";
import { scoreCells, type ScoreCells } from "./score-columns";
import type { StepColumn, StepColumns } from "./step-columns";
import { hintOf } from "./hints";

/** The method as formulas: what the sheets 评分 and 计算 hold. */
export interface Compiled {
  readonly method: Method;
  readonly readings: Readings;
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
 * The whole method under its readings as native formulas. Pure; it never sees a figure; same input, same text.
 * Phases: where everything stands; the steps of one indicator after the other; scores, totals and places; hints.
 * `const compiled = compile(method, readings, layout);`
 */
export function compile(method: Method, readings: Readings, layout: FormulaLayout): Compiled {
  const places = placesOf(method, layout);
  const { towns, parameters, tables } = places;
  const inputs = new InputColumns(method, layout, towns, parameters);
  const context: CompileContext = {
    method,
    readings,
    layout,
    columns: towns,
    parameters,
    inputs,
  };
  const indicators = indicatorsOf(method);
  const names = nameCheckColumn(context);
  const steps = indicators.map((indicator) => stepsOf(context, indicator, places));
  const scores = scoreCells(context, steps);
  const hint = hintOf(context, names, steps);
  return {
    method,
    readings,
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

/** The ledgers that the indicators count, where there are any. */
export type Ledgers = Pick<Places, "projects" | "items" | "parameters">;

export function stepsOf(
  context: CompileContext,
  indicator: Indicator,
  places: Ledgers,
): ScoreSteps {
  switch (indicator.rule.kind) {
    case "completion":
      return completionSteps(context, indicator as IndicatorOf<"completion">);
    case "proportional":
      return proportionalSteps(context, indicator as IndicatorOf<"proportional">);
    case "rank-step":
      return rankStepSteps(context, indicator as IndicatorOf<"rank-step">);
    case "entered":
      return enteredSteps(context, indicator as IndicatorOf<"entered">);
    case "counted-projects":
      return projectSteps(context, indicator as IndicatorOf<"counted-projects">, places);
    case "counted-items":
      return itemSteps(context, indicator as IndicatorOf<"counted-items">, places);
  }
}

function projectSteps(
  context: CompileContext,
  indicator: IndicatorOf<"counted-projects">,
  { projects, parameters }: Ledgers,
): ScoreSteps {
  if (!projects) return countedSteps(context, indicator, null);
  const { rows, layout } = projects;
  const points = projectPoints(context, indicator, layout, rows, parameters);
  return countedSteps(context, indicator, { town: rows.town, points });
}

function itemSteps(
  context: CompileContext,
  indicator: IndicatorOf<"counted-items">,
  { items, parameters }: Ledgers,
): ScoreSteps {
  if (!items) return countedSteps(context, indicator, null);
  const { rows, layout } = items;
  const points = itemPoints(context, indicator, layout, rows, parameters);
  return countedSteps(context, indicator, { town: rows.town, points });
}
