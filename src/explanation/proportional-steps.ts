import { columnWords, taskWords } from "./input-words";
import { measureUnder, type ProportionalRule } from "../method/rule-kinds";
import type { Measure } from "../method/types";
import { equals, integer, isNegative, ONE } from "../numbers/exact";
import { isIdle, type Placing } from "../rules/proportional";
import type { Measured, TraceOf } from "../scoring/score-sheet";
import { minus, number, over, plus, times } from "./expression";
import { inputText } from "./figures";
import { equation, fullPoints, NO_STEPS, townName, type StepContext, type Steps } from "./steps";
import { workingOf, type Working } from "./working";

type Context = StepContext<TraceOf<"proportional">>;

/** 最高得满分, 其余按比例. */
export function proportionalInWords(rule: ProportionalRule, context: Context): Steps {
  const { sheet, trace } = context;
  const measure = measureUnder(rule, sheet.conventions);
  const own = workingOf(measure, trace.measured);
  const { inputs, whole } = trace.measured;
  const remarks = whole ? [context.words.countyWhole(inputText(whole))] : [];
  const steps = { ...NO_STEPS, inputs, remarks };
  if (trace.placing) {
    const text = own?.text ?? emptyDenominator(measure, trace.measured, context);
    return { ...steps, own: text, ...byPlace(measure, trace.placing, context, remarks) };
  }
  if (!own) return { ...steps, ...withoutDenominator(measure, context) };
  const leader = trace.best && workingOf(measure, trace.best.measured);
  if (!trace.best || !leader) return { ...steps, own: own.text, last: nobodyAbove(context) };
  const { town, measured } = trace.best;
  const isBest =
    equalValues(measured, trace.measured) &&
    !(trace.isFirstWithoutPositive && isIdle(trace.measured));
  return {
    ...steps,
    own: own.text,
    ...comparison(rule, context, own, leader, isBest),
    leader: isBest ? null : { town, inputs: measured.inputs },
  };
}

function withoutDenominator(measure: Measure, context: Context): Pick<Steps, "own" | "last"> {
  const { measured } = context.trace;
  const { fullPoints, zeroValue } = context.words;
  const last = { best: fullPoints, zero: zeroValue(false) };
  return {
    own: emptyDenominator(measure, measured, context),
    last: measured.standsFor ? last[measured.standsFor] : "",
  };
}

/** 其余按比例 of the places. */
function byPlace(
  measure: Measure,
  { standing, placed, isZero }: Placing,
  context: Context,
  remarks: readonly string[],
): Pick<Steps, "comparison" | "last" | "remarks"> {
  const { words, indicator, sheet, trace } = context;
  if (!standing) {
    return { comparison: "", last: whyNoPlace(measure, trace.measured, context), remarks };
  }
  const { place, sharedBy } = standing;
  const comparison = words.place({ place: inputText(place), placed, sharedBy });
  const earns = sheet.conventions.zeroEarnsPlace !== false;
  if (isZero && !earns) return { comparison, last: words.zeroValue(false), remarks };
  const count = number(integer(placed));
  const behind = plus(minus(count, number(place)), number(ONE));
  return {
    comparison,
    last: equation(over(times(fullPoints(indicator), behind), count), context),
    remarks: isZero ? [...remarks, words.zeroValue(true)] : remarks,
  };
}

function whyNoPlace({ kind }: Measure, { value }: Measured, { words }: StepContext): string {
  if (value === null) return words.noPlace;
  return isNegative(value) ? words.negative(kind) : words.noExportsInBothYears;
}

/** Who counts as better than every number is above 0 all the same. */
function nobodyAbove({ sheet, score, words }: Context): string {
  const isSomeBest =
    sheet.conventions.zeroDenominator === "best" && score.conventions.includes("zeroDenominator");
  return isSomeBest ? words.zeroValue(false) : words.nobodyPositive;
}

/** The inputs of a value that does not exist, since its denominator is 0, and what it counts as. */
export function emptyDenominator(
  measure: Measure,
  measured: Measured,
  { sheet, words }: StepContext,
): string {
  const { inputs } = sheet.method;
  const [of, by] = measured.inputs.map(({ name, value }) => ({
    name:
      "quantity" in name
        ? columnWords(inputs, name.quantity, words)
        : taskWords(inputs, name.task, words),
    value: inputText(value),
  }));
  if (!of || !by) throw new Error("a value without a denominator cannot lack one");
  const { standsFor } = measured;
  const none = words.noValue({ of, by, kind: measure.kind });
  return words.steps([none, standsFor ? words.standsFor[standsFor] : ""]);
}

function comparison(
  rule: ProportionalRule,
  context: Context,
  own: Working,
  leader: Working,
  isBest: boolean,
): Pick<Steps, "comparison" | "last"> {
  const { sheet, trace, words, indicator } = context;
  const facts = { town: trace.best ? townName(sheet, trace.best.town) : "", working: leader.text };
  if (trace.isFirstWithoutPositive) {
    if (isBest) return { comparison: "", last: words.isBestWithoutPositive };
    const last = isIdle(trace.measured) ? words.noExportsInBothYears : words.notBest;
    return { comparison: words.bestWithoutPositive(facts), last };
  }
  const comparison = isBest ? words.isBest : words.best(facts);
  const expression = over(times(fullPoints(indicator), own.operand), leader.operand);
  const isBelowZero = isNegative(own.operand.value);
  const last = isBelowZero ? words.negative(rule.measure.kind) : equation(expression, context);
  return { comparison, last };
}

function equalValues(a: Measured, b: Measured): boolean {
  return a.value !== null && b.value !== null && equals(a.value, b.value);
}
