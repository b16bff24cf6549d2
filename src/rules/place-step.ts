import type { ConventionId, Conventions } from "../method/conventions";
import type { PlaceStepRule } from "../method/own-rules";
import {
  exact,
  isPositive,
  larger,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { Standing } from "../numbers/places";
import type { LeftOut, RuleScored, TraceOf } from "../scoring/score-sheet";
import { asksOfNothing, compareTowns, unknownAmong, withoutValue, type OwnValue } from "./compared";
import { isZeroMeasured } from "./own-measure";
import type { OwnNotices, RuleContext, RuleScoring } from "./rule";
import { placedIn } from "./standings";
import { placesOf } from "./tier";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "place-step": {
      readonly kind: "place-step";
      readonly own: OwnValue;
      /** null: the town takes no place. */
      readonly standing: Standing | null;
      readonly placed: number;
      /** By the convention `zeroEarnsPlace`; all-zero: all that have a value are 0. */
      readonly noPoints: "zero-value" | "all-zero" | null;
      readonly isZeroValue: boolean;
      readonly leftOut: LeftOut;
    };
  }
}

export const placeStepScoring: RuleScoring<"place-step"> = {
  column: (rule, context) => {
    const towns = compareTowns(context, rule);
    const all = placesOf(towns, rule, context.conventions.stepTies);
    const compared = {
      placed: placedIn(all),
      isAllZero: towns.every(
        (town) =>
          town.outcome !== "compared" ||
          town.own.value === null ||
          isZeroMeasured(rule.measure, town.own.measured),
      ),
      leftOut: unknownAmong(towns),
      asked: asksOfNothing(towns, rule.measure) ? (["zeroDenominator"] as const) : [],
    };
    return towns.map((town, index) =>
      town.outcome === "compared"
        ? scoreTown(rule, context, town.own, all[index] ?? null, compared)
        : town,
    );
  },
};

export const placeStepNotices: OwnNotices<"place-step"> = ({ measure }, { trace, unrounded }) => [
  ...withoutValue(measure, trace.own.measured),
  ...(trace.isZeroValue && trace.standing && isPositive(unrounded)
    ? (["zero-earns-place"] as const)
    : []),
];

interface ComparedColumn {
  readonly placed: number;
  readonly isAllZero: boolean;
  readonly leftOut: LeftOut;
  readonly asked: readonly ConventionId[];
}

function scoreTown(
  rule: PlaceStepRule,
  { conventions, full }: RuleContext,
  own: OwnValue,
  standing: Standing | null,
  { placed, isAllZero, leftOut, asked }: ComparedColumn,
): RuleScored<TraceOf<"place-step">> {
  const isZeroOne = isZeroMeasured(rule.measure, own.measured);
  const noPoints = standing && isZeroOne ? refusal(isAllZero, conventions) : null;
  const zero: readonly ConventionId[] = isZeroOne && standing ? ["zeroEarnsPlace"] : [];
  return {
    outcome: "scored",
    unrounded: standing && !noPoints ? placePoints(rule, full, standing.place) : ZERO,
    conventions: ["stepTies", ...zero, ...asked],
    trace: {
      kind: "place-step",
      own,
      standing,
      placed,
      noPoints,
      isZeroValue: isZeroOne,
      leftOut: standing ? leftOut : [],
    },
  };
}

/** Why a value of 0 earns nothing; null: it earns the points of its place. */
function refusal(
  isAllZero: boolean,
  { zeroEarnsPlace }: Conventions,
): "zero-value" | "all-zero" | null {
  if (zeroEarnsPlace === false) return "zero-value";
  return isAllZero && zeroEarnsPlace === true ? "all-zero" : null;
}

/** full − step × (place − 1), not below 最低. */
function placePoints({ step, least }: PlaceStepRule, full: Exact, place: Exact): Exact {
  const left = subtract(full, multiply(exact(step), subtract(place, ONE)));
  return larger(exact(least), left);
}
