import type { Measure } from "../method/types";
import { HUNDRED, divide, type Exact } from "../numbers/exact";
import type { Measured } from "../scoring/score-sheet";
import { minus, number, over, wholeFigure, type Expression } from "./expression";
import { equals, figure, inputText, percentFigure } from "./figures";

/** A measure's value worked out from its raw inputs. */
export interface Working {
  /** `(1086.4−1000)÷1000=8.64%`; an amount is its own text. */
  readonly text: string;
  /** What stands for the value in a later step: `8.64%`, or the raw expression when its percent goes on for ever. */
  readonly operand: Expression;
}

/** null when the denominator is 0. `isTold` asks for more decimals of a percent that is cut. */
export function workingOf(
  measure: Measure,
  measured: Measured,
  isTold?: (cutPercent: Exact) => boolean,
): Working | null {
  if (measured.value === null) return null;
  const expression = expressionOf(measure, measured);
  if (measure.kind === "amount") return { text: expression.text, operand: expression };
  const isPercent = measure.kind !== "increase";
  const value = (isPercent ? percentFigure : figure)(measured.value, isTold);
  return {
    text: `${expression.text}${equals(value)}`,
    operand: value.isExact ? wholeFigure(value, measured.value) : expression,
  };
}

function expressionOf(measure: Measure, { inputs, whole }: Measured): Expression {
  const [first, own] = inputs.map((input) => number(input.value));
  const second = whole ? number(whole) : own;
  if (!first) throw new Error("a measure without inputs");
  if (measure.kind === "amount") return first;
  if (!second) throw new Error(`a ${measure.kind} needs two inputs`);
  if (measure.kind === "ratio") return over(first, second);
  return measure.kind === "increase" ? minus(first, second) : over(minus(first, second), second);
}

/** `8.5%`, as 附件3 prints it. */
export function percentInput(percent: Exact): Expression {
  return wholeFigure({ text: `${inputText(percent)}%`, isExact: true }, divide(percent, HUNDRED));
}
