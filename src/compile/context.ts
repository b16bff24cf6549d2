import type { Conventions } from "../method/conventions";
import type { Indicator, Method } from "../method/method";
import type { RuleKind, RuleOf } from "../method/rule-kinds";
import type { InputColumns } from "./input-columns";
import type { FormulaLayout } from "./layout";
import type { Parameters } from "./parameters";
import type { PlacedLedgers } from "./places";
import type { StepColumn, StepColumns } from "./step-columns";

/** What compiling one indicator is given. */
export interface CompileContext {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly layout: FormulaLayout;
  readonly columns: StepColumns;
  readonly parameters: Parameters;
  readonly inputs: InputColumns;
  readonly ledgers: PlacedLedgers;
  /** The steps of the indicators before, by code: all that a rule can need. */
  readonly scored?: ReadonlyMap<string, ScoreSteps>;
}

/** An indicator with a rule of one kind. */
export type IndicatorOf<Kind extends RuleKind> = Indicator & {
  readonly rule: RuleOf<Kind>;
};

/** The formulas of an indicator with a rule of one kind. */
export type FormulaSteps<Kind extends RuleKind> = (
  context: CompileContext,
  indicator: IndicatorOf<Kind>,
) => ScoreSteps;

/** Finds the formulas of an indicator by the kind of its rule. */
export type StepsOf = (context: CompileContext, indicator: Indicator) => ScoreSteps;

/** The steps of an indicator that its score is read from. */
export interface ScoreSteps {
  readonly code: string;
  /** The points times 10^decimals before rounding; "" while something is missing. */
  readonly units: StepColumn;
  /** Denominator of the exact score; null where the score is a decimal that ends. */
  readonly bottom: StepColumn | null;
  /** Of 监测: the value that may decide between equal totals. */
  readonly value?: StepColumn;
  /** Points may be below 0. */
  readonly isSigned?: true;
}
