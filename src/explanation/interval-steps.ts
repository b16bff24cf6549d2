import type { IntervalRule } from "../method/own-rules";
import { compare, equals, exact, isNegative, isZero } from "../numbers/exact";
import type { TraceOf } from "../scoring/score-sheet";
import { minus, number, over, plus, times, type Expression } from "./expression";
import { heldWorking, limitedEquation } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { fullPoints, NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"interval">>;

/** 区间换算: 起分+(分值−起分)×(v−下端)÷(上端−下端). */
export function intervalInWords(rule: IntervalRule, context: Context): Steps {
  const { trace, words, indicator } = context;
  const { own, low, high } = trace;
  const { text, operand } = ownWorking(rule.measure, own, context);
  const targets = [low, high].flatMap((end) => end?.target ?? []);
  const steps = { ...NO_STEPS, inputs: [...own.measured.inputs, ...targets], own: text };
  if (!operand || !low || !high) {
    const last = own.measured.standsFor ? words.ownRules.beyondAll : words.ownRules.noValue;
    return { ...steps, last };
  }
  const ends = [
    heldWorking(rule.low, low, rule.measure, context),
    heldWorking(rule.high, high, rule.measure, context),
  ] as const;
  const comparison = words.ownRules.ends({ low: ends[0].text, high: ends[1].text });
  if (equals(low.value, high.value)) {
    return { ...steps, comparison, last: words.ownRules.endsEqual };
  }
  const share = [minus(operand, ends[0].operand), minus(ends[1].operand, ends[0].operand)] as const;
  const points = pointsOf(rule, fullPoints(indicator), share);
  return { ...steps, comparison, last: lastStep(points, context) };
}

function pointsOf(
  { base }: IntervalRule,
  full: Expression,
  [part, whole]: readonly [Expression, Expression],
): Expression {
  const start = number(exact(base));
  if (isZero(start.value)) return over(times(full, part), whole);
  return plus(start, over(times(minus(full, start), part), whole));
}

/** Beyond the ends the points stay within 0 and the full ones. */
function lastStep(points: Expression, context: Context): string {
  const { words, indicator } = context;
  const isBelow = isNegative(points.value);
  const isAbove = compare(points.value, exact(indicator.points)) > 0;
  const below = isBelow ? words.ownRules.notBelow("0") : "";
  const above = isAbove ? words.ownRules.notAbove(indicator.points) : "";
  return words.steps([limitedEquation(points, isBelow || isAbove, context), below, above]);
}
