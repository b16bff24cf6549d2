import { bestIsLow, type TierOfValue, type TierRule } from "../method/own-rules";
import type { Compared } from "../method/references";
import { compare, exact, negate, INFINITE, ZERO, type Exact } from "../numbers/exact";
import type { Standing, TieRule } from "../numbers/places";
import type { ConventionId } from "../method/conventions";
import type { LeftOut, RuleScored, TraceOf } from "../scoring/score-sheet";
import {
  asksOfNothing,
  compareTowns,
  unknownAmong,
  withoutValue,
  type OwnValue,
  type TownCompared,
} from "./compared";
import type { OwnNotices, RuleScoring } from "./rule";
import { placedIn, standingsOf } from "./standings";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly tier: {
      readonly kind: "tier";
      readonly own: OwnValue;
      /** Where the tiers are places; null: the town takes none. */
      readonly standing: Standing | null;
      readonly placed: number;
      /** Index of the tier that is reached; null: none. */
      readonly tier: number | null;
      readonly leftOut: LeftOut;
    };
  }
}

/** Places of the values under their direction; what is better than every number comes first. */
export function placesOf(
  towns: readonly TownCompared[],
  { lowerIsBetter }: Pick<Compared, "lowerIsBetter">,
  ties: TieRule,
): (Standing | null)[] {
  const values = towns.map((town) => (town.outcome === "compared" ? town.own.value : null));
  const ordered = values.map((value) =>
    value === null || value === INFINITE || !lowerIsBetter ? value : negate(value),
  );
  return standingsOf(ordered, ties);
}

/** Index of the first tier that a value or a place reaches, null: none. 60 reaches 60 (含), and not 60 (不含). */
export function reachedTier(
  value: Exact,
  tiers: readonly TierOfValue[],
  lowIsBetter: boolean,
): number | null {
  const found = tiers.findIndex(({ bound, isIncluded }) => {
    const side = compare(value, exact(bound));
    return (side === 0 && isIncluded) || (lowIsBetter ? side < 0 : side > 0);
  });
  return found < 0 ? null : found;
}

export const tierScoring: RuleScoring<"tier"> = {
  column: (rule, context) => {
    const towns = compareTowns(context, rule);
    const isByPlace = rule.by === "place";
    const all = placesOf(towns, rule, context.conventions.stepTies);
    const compared = {
      placed: isByPlace ? placedIn(all) : 0,
      leftOut: isByPlace ? unknownAmong(towns) : [],
      conventions: [
        ...(isByPlace ? (["stepTies"] as const) : []),
        ...(asksOfNothing(towns, rule.measure) ? (["zeroDenominator"] as const) : []),
      ],
    };
    return towns.map((town, index) =>
      town.outcome === "compared"
        ? scoreTown(rule, town.own, isByPlace ? (all[index] ?? null) : null, compared)
        : town,
    );
  },
};

export const tierNotices: OwnNotices<"tier"> = ({ measure }, { trace }) => [
  ...withoutValue(measure, trace.own.measured),
  ...(trace.own.value !== null && trace.tier === null ? (["tier-missed"] as const) : []),
];

interface ComparedColumn {
  readonly placed: number;
  readonly leftOut: LeftOut;
  readonly conventions: readonly ConventionId[];
}

function scoreTown(
  rule: TierRule,
  own: OwnValue,
  standing: Standing | null,
  { placed, leftOut, conventions }: ComparedColumn,
): RuleScored<TraceOf<"tier">> {
  const tier = tierOf(rule, own, standing);
  return {
    outcome: "scored",
    unrounded: tier === null ? ZERO : exact(rule.tiers[tier]?.points ?? ""),
    conventions,
    trace: {
      kind: "tier",
      own,
      standing,
      placed,
      tier,
      leftOut: own.value === null ? [] : leftOut,
    },
  };
}

function tierOf(rule: TierRule, { value }: OwnValue, standing: Standing | null): number | null {
  if (value === null) return null;
  if (standing) return reachedTier(standing.place, rule.tiers, true);
  return value === INFINITE ? 0 : reachedTier(value, rule.tiers, bestIsLow(rule));
}
