import { bestIsLow, type TierRule } from "../method/own-rules";
import { exact, type Exact } from "../numbers/exact";
import { reachedTier } from "../rules/tier";
import type { TraceOf } from "../scoring/score-sheet";
import { inputText } from "./figures";
import { numberOf } from "./held-words";
import type { OwnContext } from "./own-context";
import { ownWorking } from "./own-working";
import { NO_STEPS, type Steps } from "./steps";

type Context = OwnContext<TraceOf<"tier">>;

/** 分档: which tier the value, or its place, reaches. */
export function tierInWords(rule: TierRule, context: Context): Steps {
  const { trace, words } = context;
  const { own, standing, placed, tier } = trace;
  // A value that is cut must stay on its side of the bounds.
  const isTold = (cut: Exact): boolean =>
    rule.by === "place" || reachedTier(cut, rule.tiers, bestIsLow(rule)) === tier;
  const { text } = ownWorking(rule.measure, own, context, isTold);
  const steps = { ...NO_STEPS, inputs: own.measured.inputs, own: text };
  if (own.value === null) return { ...steps, last: words.ownRules.noValue };
  const comparison = standing
    ? words.place({ place: inputText(standing.place), placed, sharedBy: standing.sharedBy })
    : "";
  const reached = tier === null ? undefined : rule.tiers[tier];
  if (tier === null || !reached) {
    const lowest = boundText(rule, rule.tiers.length - 1, context);
    return { ...steps, comparison, last: words.ownRules.tierMissed(lowest) };
  }
  const points = inputText(exact(reached.points));
  const bound = boundText(rule, tier, context);
  return { ...steps, comparison, last: words.ownRules.tier({ tier: tier + 1, bound, points }) };
}

function boundText(rule: TierRule, index: number, { words }: Context): string {
  const tier = rule.tiers[index];
  if (!tier) throw new Error("a rule without tiers");
  const { bound, isIncluded } = tier;
  if (rule.by === "place") {
    return words.ownRules.boundOfPlace({ isIncluded, value: inputText(exact(bound)) });
  }
  const value = numberOf(exact(bound), rule.measure).text;
  return words.ownRules.bound({ isLow: bestIsLow(rule), isIncluded, value });
}
