import type { RankStepRule } from "../method/rule-kinds";
import { exact, isNegative, ONE, type Exact } from "../numbers/exact";
import type { TraceOf } from "../scoring/score-sheet";
import { minus, number, times } from "./expression";
import { inputText } from "./figures";
import { emptyDenominator } from "./proportional-steps";
import { equation, fullPoints, NO_STEPS, type StepContext, type Steps } from "./steps";
import { workingOf } from "./working";

type Context = StepContext<TraceOf<"rank-step">>;

/** 第一名得满分, 按名次递减. */
export function rankStepInWords(rule: RankStepRule, context: Context): Steps {
  const { trace, words } = context;
  const { inputs } = trace.measured;
  const working = workingOf(rule.measure, trace.measured);
  const own = working ? working.text : emptyDenominator(rule.measure, trace.measured, context);
  const value = { ...NO_STEPS, inputs, own };
  if (trace.noPoints === "all-zero") return { ...value, last: words.allZero };
  if (!trace.place) return { ...value, last: words.noPlace };
  const place = inputText(trace.place);
  const comparison = words.place({ place, placed: trace.placed, sharedBy: trace.sharedBy });
  const steps = { ...value, comparison };
  if (trace.noPoints === "fall") return { ...steps, last: words.fall };
  if (trace.noPoints === "zero-value") return { ...steps, last: words.zeroValue(false) };
  const remarks = trace.isZeroValue ? [words.zeroValue(true)] : [];
  return { ...steps, last: placePoints(rule, trace.place, context), remarks };
}

function placePoints(rule: RankStepRule, place: Exact, context: Context): string {
  const lost = times(number(exact(rule.step)), minus(number(place), number(ONE)));
  const left = minus(fullPoints(context.indicator), lost);
  const last = equation(left, context);
  return isNegative(left.value) ? context.words.steps([last, context.words.notBelowZero]) : last;
}
