import type { Limits, Reference } from "../method/references";
import { isPercent, type OwnMeasure } from "../method/own-measures";
import type { EveryExplanation } from "../messages/zh/own-rule-words";
import { compare, divide, exact, HUNDRED, integer, multiply, type Exact } from "../numbers/exact";
import type { Held } from "../rules/compared";
import type { Trace } from "../scoring/score-sheet";
import { number, over, wholeFigure, type Expression } from "./expression";
import { equals, figure, inputText, percentFigure } from "./figures";
import type { OwnContext } from "./own-context";
import { workingOfOwn } from "./own-working";
import { equation, townName, type StepContext } from "./steps";
import { percentInput, type Working } from "./working";

/** What a value is held against, in words and as an operand. */
export function heldWorking(
  reference: Reference,
  { value, leader, meanOf }: Held,
  measure: OwnMeasure,
  context: OwnContext<Trace>,
  isTold: (cut: Exact) => boolean = () => true,
): Working {
  const { sheet, words } = context;
  if (meanOf !== undefined) {
    const mean = meanWorking(value, meanOf, measure, isTold);
    return { ...mean, text: words.ownRules.mean({ working: mean.text, count: meanOf }) };
  }
  if (leader) {
    const { measured } = leader.own;
    const working = workingOfOwn(measure, measured, context) ?? plain(number(exact("0")));
    const say = words.ownRules[reference.kind === "worst" ? "worst" : "best"];
    const town = townName(sheet, leader.town);
    return { text: say({ town, working: working.text }), operand: working.operand };
  }
  const operand = numberOf(value, measure);
  if (reference.kind === "number") return plain(operand);
  return { text: words.ownRules.target(operand.text), operand };
}

/** The sum over the count; a mean of growths or ratios has no sum of raw figures, and is cut where it goes on for ever. */
function meanWorking(
  mean: Exact,
  count: number,
  measure: OwnMeasure,
  isTold: (cut: Exact) => boolean,
): Working {
  if (!isPercent(measure)) {
    const working = over(number(multiply(mean, integer(count))), number(integer(count)));
    const whole = figure(mean);
    const text = `${working.text}${equals(whole)}`;
    return { text, operand: whole.isExact ? wholeFigure(whole, mean) : working };
  }
  const shown = percentFigure(divide(mean, HUNDRED), isTold);
  if (shown.isExact) return plain(wholeFigure(shown, divide(mean, HUNDRED)));
  const cut = exact(shown.text.replace("−", "-").replace("%", ""));
  return { text: `≈${shown.text}`, operand: wholeFigure(shown, divide(cut, HUNDRED)) };
}

/** A number of the method or a target: a percent where the value is one. */
export const numberOf = (value: Exact, measure: OwnMeasure): Expression =>
  isPercent(measure) ? percentInput(value) : number(value);

const plain = (operand: Expression): Working => ({ text: operand.text, operand });

/** `7×8.64%÷11.30%≈5.3522`, with as many decimals as show how it was rounded where no limit has the last word. */
export function limitedEquation(
  expression: Expression,
  isLimited: boolean,
  context: StepContext,
): string {
  if (!isLimited) return equation(expression, context);
  return `${expression.text}${equals(figure(expression.value))}`;
}

/** The limit that points go beyond, where they do. */
export function limitStep(
  { least, most }: Limits,
  points: Exact,
  { ownRules }: EveryExplanation,
): string {
  if (most !== null && compare(points, exact(most)) > 0) {
    return ownRules.notAbove(inputText(exact(most)));
  }
  const isBelow = least !== null && compare(points, exact(least)) < 0;
  return isBelow ? ownRules.notBelow(inputText(exact(least))) : "";
}
