import type { PerUnitRule } from "../method/own-rules";
import {
  compare,
  equals as sameNumber,
  exact,
  INFINITE,
  isNegative,
  isZero,
  multiply,
  subtract,
  ZERO,
  type Exact,
} from "../numbers/exact";
import { round } from "../numbers/rounding";
import { hasNoUnit, unitPoints } from "../rules/per-unit";
import { within } from "../rules/compared";
import type { TraceOf } from "../scoring/score-sheet";
import { minus, number, over, plus, times, type Expression } from "./expression";
import { equals, figure, inputText } from "./figures";
import { heldWorking, limitedEquation, limitStep, numberOf } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { NO_STEPS, type Steps } from "./steps";
import { percentInput } from "./working";

type Context = OwnContext<TraceOf<"per-unit">>;

/** 每单位加减: 起分+分×(v−参照)÷每. */
export function perUnitInWords(rule: PerUnitRule, context: Context): Steps {
  const { trace, words } = context;
  const { own, reference } = trace;
  const { text, operand } = ownWorking(rule.measure, own, context);
  const targets = reference?.target ? [reference.target] : [];
  const steps = { ...NO_STEPS, inputs: [...own.measured.inputs, ...targets], own: text };
  if (own.value === INFINITE) return { ...steps, last: beyondAll(rule, context) };
  if (!operand || !reference) return { ...steps, last: words.ownRules.noValue };
  const held = heldWorking(rule.reference, reference, rule.measure, context, (cut) =>
    isTold(rule, cut, context),
  );
  const comparison = words.ownRules.reference(held.text);
  if (hasNoUnit(trace)) return { ...steps, comparison, last: words.ownRules.unitOfNothing };
  const difference = rule.lowerIsBetter
    ? minus(held.operand, operand)
    : minus(operand, held.operand);
  const units = over(difference, unitExpression(rule, held.operand));
  return { ...steps, comparison, last: pointsStep(rule, units, context) };
}

/** A mean that is cut still gives the points that are printed. */
function isTold(rule: PerUnitRule, mean: Exact, { trace, sheet, score }: Context): boolean {
  const { value } = trace.own;
  if (value === null || !trace.unit || !trace.counted) return true;
  const unit = rule.isPercentOfReference
    ? multiply(size(mean), multiply(exact(rule.unit), exact("0.01")))
    : trace.unit;
  if (isZero(unit)) return false;
  const difference = rule.lowerIsBetter ? subtract(mean, value) : subtract(value, mean);
  const { steps, points } = unitPoints(difference, unit, rule);
  const limited = within(points, limit(rule.least), limit(rule.most));
  const { stage, decimals, mode } = sheet.conventions.rounding;
  const isSame = stage === "total" || sameNumber(round(limited, decimals, mode), score.points);
  return isSame && (!rule.wholeSteps || sameNumber(steps, trace.counted.steps));
}

const size = (value: Exact): Exact => (isNegative(value) ? subtract(ZERO, value) : value);
const limit = (text: string | null): Exact | null => (text === null ? null : exact(text));

function beyondAll(rule: PerUnitRule, { words, score }: Context): string {
  if (rule.most !== null) return words.capped(rule.most);
  return words.ownRules.asTheMost(`${figure(score.unrounded).text}`);
}

function unitExpression(rule: PerUnitRule, reference: Expression): Expression {
  if (!rule.isPercentOfReference) return numberOf(exact(rule.unit), rule.measure);
  const positive = isNegative(reference.value) ? minus(number(ZERO), reference) : reference;
  return times(positive, percentInput(exact(rule.unit)));
}

/** 起分+分×档, with the limit that holds. */
function pointsStep(rule: PerUnitRule, units: Expression, context: Context): string {
  const { words, trace } = context;
  if (!trace.counted) throw new Error("units that were not counted");
  const { steps } = trace.counted;
  const counted = rule.wholeSteps ? number(steps) : units;
  const product = times(number(exact(rule.points)), counted);
  const points = isZero(exact(rule.base)) ? product : plus(number(exact(rule.base)), product);
  const limit = limitStep(rule, points.value, context.words);
  const cut = rule.wholeSteps ? wholeSteps(units, steps, context) : "";
  return words.steps([cut, limitedEquation(points, limit !== "", context), limit]);
}

function wholeSteps(units: Expression, steps: Exact, { words }: Context): string {
  const isSameSide = (cut: Exact): boolean =>
    compare(cut, steps) === compare(units.value, steps) &&
    compare(size(subtract(cut, steps)), exact("1")) < 0;
  const working = `${units.text}${equals(figure(units.value, isSameSide))}`;
  return words.ownRules.wholeSteps({ working, count: inputText(steps) });
}
