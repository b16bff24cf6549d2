import type { BestProportionalRule } from "../method/own-rules";
import { equals, INFINITE, isPositive } from "../numbers/exact";
import type { TraceOf } from "../scoring/score-sheet";
import { over, times } from "./expression";
import { heldWorking } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { equation, fullPoints, NO_STEPS, type Steps } from "./steps";

/** 最优按比例: 分值×v÷最优; 越小越好: 分值×最优÷v. */
export function bestProportionalInWords(
  rule: BestProportionalRule,
  context: OwnContext<TraceOf<"best-proportional">>,
): Steps {
  const { trace, words, indicator } = context;
  const { own, best } = trace;
  const { text, operand } = ownWorking(rule.measure, own, context);
  const steps = { ...NO_STEPS, inputs: own.measured.inputs, own: text };
  if (own.value === INFINITE) return { ...steps, last: words.ownRules.beyondAll };
  if (!operand || !best?.own.value || !own.value) return { ...steps, last: words.ownRules.noValue };
  const isBest = equals(own.value, best.own.value);
  if (isBest && (rule.lowerIsBetter || isPositive(own.value))) {
    return { ...steps, last: words.ownRules.isBest };
  }
  const held = { value: best.own.value, leader: best };
  const working = heldWorking({ kind: "best" }, held, rule.measure, context);
  const compared = {
    ...steps,
    comparison: working.text,
    leader: { town: best.town, inputs: best.own.measured.inputs },
  };
  if (!isPositive(best.own.value)) {
    const last = words.ownRules.bestNotPositive(rule.lowerIsBetter);
    return { ...compared, last };
  }
  if (!isPositive(own.value)) return { ...compared, last: words.ownRules.notPositive };
  const [part, whole] = rule.lowerIsBetter
    ? [working.operand, operand]
    : [operand, working.operand];
  const points = over(times(fullPoints(indicator), part), whole);
  return { ...compared, last: equation(points, context) };
}
