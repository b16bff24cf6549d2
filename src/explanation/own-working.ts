import { isPlain, type OwnMeasure } from "../method/own-measures";
import { exact, type Exact } from "../numbers/exact";
import type { Measured, Trace } from "../scoring/score-sheet";
import { fractionOf, minus, number, over, wholeFigure, type Expression } from "./expression";
import { equals, inputText, percentFigure } from "./figures";
import type { OwnContext } from "./own-context";
import { emptyDenominator } from "./proportional-steps";
import { workingOf, type Working } from "./working";

/** A town's value worked out, or null where it has none. `isTold` asks for more decimals of a percent that is cut. */
export function workingOfOwn(
  measure: OwnMeasure,
  measured: Measured,
  { words }: OwnContext<Trace>,
  isTold?: (cutPercent: Exact) => boolean,
): Working | null {
  if (isPlain(measure)) return workingOf(measure, measured, isTold);
  const { value } = measured;
  if (value === null) return null;
  if (measure.kind === "points") {
    const operand = fractionOf(value);
    const text = words.ownRules.pointsOf({ code: measure.code, points: operand.text });
    return { text, operand };
  }
  const expression = quotientOf(measure, measured);
  const shown = percentFigure(value, isTold);
  return {
    text: `${expression.text}${equals(shown)}`,
    operand: shown.isExact ? wholeFigure(shown, value) : expression,
  };
}

type Quotient = Exclude<
  OwnMeasure,
  { kind: "amount" | "increase" | "growth" | "ratio" | "points" }
>;

function quotientOf({ kind }: Quotient, { inputs, whole }: Measured): Expression {
  const [first, second, third, fourth] = inputs.map((input) => number(input.value));
  if (!first || !second) throw new Error("a quotient without its figures");
  switch (kind) {
    case "attained":
      return over(first, second);
    case "contribution":
      if (!whole) throw new Error("a contribution to nothing");
      return over(minus(first, second), number(whole));
    case "share-change":
      if (!third || !fourth) throw new Error("a change without what was before");
      return minus(over(first, second), over(third, fourth));
  }
}

/** A town's own value worked out, or why there is none. */
export function ownWorking(
  measure: OwnMeasure,
  { measured }: { readonly measured: Measured },
  context: OwnContext<Trace>,
  isTold?: (cutPercent: Exact) => boolean,
): { readonly text: string; readonly operand: Expression | null } {
  const working = workingOfOwn(measure, measured, context, isTold);
  if (working) return working;
  const { ownRules } = context.words;
  switch (measure.kind) {
    case "attained": {
      const target = measured.inputs[1];
      return { text: ownRules.noTarget(target ? inputText(target.value) : ""), operand: null };
    }
    case "share-change":
      return { text: ownRules.noShare, operand: null };
    case "contribution": {
      const { whole } = measured;
      return { text: ownRules.noIncrease(whole ? inputText(whole) : ""), operand: null };
    }
    case "points":
      throw new Error("points are always a number");
    default: {
      const text = emptyDenominator(measure, measured, context);
      return { text, operand: measured.standsFor === "zero" ? number(exact("0")) : null };
    }
  }
}
