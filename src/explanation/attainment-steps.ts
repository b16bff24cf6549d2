import type { AttainmentRule } from "../method/own-rules";
import { compare, equals, exact, INFINITE, ONE, type Exact } from "../numbers/exact";
import type { TraceOf } from "../scoring/score-sheet";
import { pointsText } from "./derived-conventions";
import { number, over, plus, times, type Expression } from "./expression";
import { heldWorking, limitedEquation, limitStep } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { fullPoints, NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"attainment">>;

/** 完成任务: met or not, and in which proportion. */
export function attainmentInWords(rule: AttainmentRule, context: Context): Steps {
  const { trace, words } = context;
  const { own, reference } = trace;
  // A value that is cut must stay on its side of the reference.
  const isTold = (cut: Exact): boolean =>
    !reference ||
    !own.value ||
    compare(cut, reference.value) === compare(own.value, reference.value);
  const { text, operand } = ownWorking(rule.measure, own, context, isTold);
  const targets = reference?.target ? [reference.target] : [];
  const inputs = [...own.measured.inputs, ...targets];
  const steps = { ...NO_STEPS, inputs, own: text, remarks: remarks(context) };
  if (own.value === INFINITE) return { ...steps, last: words.ownRules.beyondAll };
  if (!operand || !reference) return { ...steps, last: withoutValue(context) };
  const held = heldWorking(rule.reference, reference, rule.measure, context);
  if (trace.isMet && trace.by === "value") {
    return { ...steps, comparison: words.ownRules.attained(held.text), last: words.fullPoints };
  }
  const comparison = words.ownRules.unattained(held.text);
  return { ...steps, comparison, last: unmet(rule, operand, held.operand, context) };
}

function remarks({ trace, score, indicator, sheet, words }: Context): readonly string[] {
  const isPrintedFull = equals(score.points, exact(indicator.points));
  if (trace.isMet || !isPrintedFull) return [];
  return [words.unmetPrintedFull(pointsText(score.points, sheet.conventions.rounding))];
}

function withoutValue({ trace, words: { ownRules } }: Context): string {
  return trace.by === "base" ? ownRules.noBase(trace.isMet) : ownRules.noValue;
}

function unmet(
  rule: AttainmentRule,
  own: Expression,
  reference: Expression,
  context: Context,
): string {
  const { trace, words, indicator } = context;
  if (rule.unmet === "nothing") return words.ownRules.unmetNothing;
  if (trace.by === "nothing") return words.targetNotPositive;
  if (!trace.points) return words.ownRules.nothingWanted(trace.isMet);
  const [part, whole] = trace.by === "figures" ? figures(reference, context) : [own, reference];
  const full = fullPoints(indicator);
  const points = rule.lowerIsBetter
    ? over(times(full, whole), part)
    : over(times(full, part), whole);
  const limit = limitStep(rule, points.value, words);
  return words.steps([limitedEquation(points, limit !== "", context), limit]);
}

/** 本期, and 同期×(1+增幅). */
function figures(reference: Expression, { trace }: Context): readonly [Expression, Expression] {
  const [now, before] = trace.own.measured.inputs;
  if (!now || !before) throw new Error("a growth needs two inputs");
  return [number(now.value), times(number(before.value), plus(number(ONE), reference))];
}
