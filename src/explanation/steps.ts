import type { Indicator } from "../method/method";
import type { ExplanationMessages } from "../messages/zh/explanation";
import { equals as sameNumber, exact, type Exact } from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { Input, Scored, ScoreSheet, Trace } from "../scoring/score-sheet";
import { number, type Expression } from "./expression";
import { equals, figure } from "./figures";

/** The steps from a town's inputs to its points, in words and figures. Any step may be empty. */
export interface Steps {
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

/** What the steps of one score are made from. */
export interface StepContext<OneTrace extends Trace = Trace> {
  readonly sheet: ScoreSheet;
  readonly indicator: Indicator;
  readonly town: number;
  readonly score: Scored;
  readonly trace: OneTrace;
  readonly words: ExplanationMessages;
}

export const NO_STEPS: Steps = { own: "", comparison: "", last: "", remarks: [], leader: null };

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
