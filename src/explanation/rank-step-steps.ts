import type { RankStepRule } from "../method/rule-kinds";
import { exact, isNegative, ONE } from "../numbers/exact";
import type { Trace } from "../scoring/score-sheet";
import { minus, number, times } from "./expression";
import { inputText } from "./figures";
import { emptyDenominator } from "./proportional-steps";
import { equation, fullPoints, NO_STEPS, type StepContext, type Steps } from "./steps";
import { workingOf } from "./working";

type RankStepTrace = Extract<Trace, { kind: "rank-step" }>;
type Context = StepContext<RankStepTrace>;

/** 第一名得满分, 按名次递减. */
export function rankStepSteps(rule: RankStepRule, context: Context): Steps {
  const { trace, words } = context;
  const own = workingOf(rule.measure, trace.measured);
  if (!own || !trace.place) {
    const value = emptyDenominator(rule.measure, trace.measured, context);
    return { ...NO_STEPS, own: value, last: words.noPlace };
  }
  const place = inputText(trace.place);
  const comparison = words.place({ place, placed: trace.placed, sharedBy: trace.sharedBy });
  const steps = { ...NO_STEPS, own: own.text, comparison };
  if (trace.noPoints === "fall") return { ...steps, last: words.fall };
  if (trace.noPoints === "zero-value") return { ...steps, last: words.zeroValue(false) };
  const remarks = trace.isZeroValue ? [words.zeroValue(true)] : [];
  return { ...steps, last: placePoints(rule, trace, context), remarks };
}

function placePoints(rule: RankStepRule, trace: RankStepTrace, context: Context): string {
  if (!trace.place) throw new Error("no points without a place");
  const lost = times(number(exact(rule.step)), minus(number(trace.place), number(ONE)));
  const left = minus(fullPoints(context.indicator), lost);
  const last = equation(left, context);
  return isNegative(left.value) ? context.words.steps([last, context.words.notBelowZero]) : last;
}
