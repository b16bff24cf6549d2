import type { CellAddress } from "../cells/address";
import type { Indicator } from "../method/method";
import type { RuleKind, RuleOf } from "../method/rule-kinds";
import type { ExplanationMessages } from "../messages/zh/explanation";
import { equals as sameNumber, exact, type Exact } from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { Input, Scored, ScoreSheet, Trace, TraceOf } from "../scoring/score-sheet";
import { number, type Expression } from "./expression";
import { equals, figure } from "./figures";

/** One raw input in words. */
export interface InputFacts {
  /** e.g. 去年同期自营出口额, or a ledger row's name. */
  readonly name: string;
  /** Exactly as it was read: `1086.4`. */
  readonly value: string;
  /** 万美元, 家, %, 分, or empty. */
  readonly unit: string;
  readonly cell: CellAddress;
}

/** The steps from a town's inputs to its points, in words and figures. Any step may be empty. */
export interface Steps {
  /** The town's own raw inputs, but for ledger rows. */
  readonly inputs: readonly Input[];
  /** The town's own ledger rows. */
  readonly rows: readonly InputFacts[];
  /** The town's own value: `(1086.4−1000)÷1000=8.64%`. */
  readonly own: string;
  /** Leader, place or target. */
  readonly comparison: string;
  /** The step that gives the points, or why there are none. */
  readonly last: string;
  /** Facts that the reader might stumble over. */
  readonly remarks: readonly string[];
  /** Whose value it was compared with, when that town is another one. */
  readonly leader: { readonly town: number; readonly inputs: readonly Input[] } | null;
}

/** How a kind of rule tells of a score that it gave. */
export type StepsInWords<Kind extends RuleKind> = (
  rule: RuleOf<Kind>,
  context: StepContext<TraceOf<Kind>>,
) => Steps;

/** What the steps of one score are made from. */
export interface StepContext<OneTrace extends Trace = Trace> {
  readonly sheet: ScoreSheet;
  readonly indicator: Indicator;
  readonly town: number;
  readonly score: Scored;
  readonly trace: OneTrace;
  readonly words: ExplanationMessages;
}

export const NO_STEPS: Steps = {
  inputs: [],
  rows: [],
  own: "",
  comparison: "",
  last: "",
  remarks: [],
  leader: null,
};

export function townName(sheet: ScoreSheet, town: number): string {
  const name = sheet.towns[town];
  if (name === undefined) throw new Error(`no town ${town}`);
  return name;
}

/** 分值 as an expression. */
export function fullPoints(indicator: Indicator): Expression {
  return number(exact(indicator.points));
}

/** `7×8.64%÷11.30%≈5.3522`, with as many decimals as show how it was rounded. */
export function equation(expression: Expression, { sheet, score }: StepContext): string {
  const { stage, decimals, mode } = sheet.conventions.rounding;
  const isTold = (cut: Exact): boolean =>
    stage === "total" || sameNumber(round(cut, decimals, mode), score.points);
  return `${expression.text}${equals(figure(expression.value, isTold))}`;
}
