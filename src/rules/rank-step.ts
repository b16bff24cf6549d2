import type { ConventionId, Conventions } from "../method/conventions";
import type { RankStepRule } from "../method/rule-kinds";
import {
  exact,
  isNegative,
  isPositive,
  isZero,
  larger,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { Standing, TieRule } from "../numbers/places";
import type { LeftOut, Measured, RuleScored, TraceOf } from "../scoring/score-sheet";
import {
  asksZeroDenominator,
  comparedValue,
  emptyDenominator,
  leftOutOf,
  measureTowns,
} from "./measure";
import type { RuleContext, RuleNotices, RuleScoring } from "./rule";
import { placedIn, standingsOf } from "./standings";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "rank-step": {
      readonly kind: "rank-step";
      readonly measured: Measured;
      /** null when the town takes no place. Average places are halves. */
      readonly place: Exact | null;
      readonly sharedBy: number;
      /** How many towns take a place at all. */
      readonly placed: number;
      readonly noPoints: NoPoints | null;
      readonly isZeroValue: boolean;
      readonly leftOut: LeftOut;
    };
  }
}

/** all-zero: nobody is above 0, so that there is no first place. */
type NoPoints = "fall" | "zero-value" | "all-zero" | "zero-denominator";

export interface RankStepTerms {
  readonly first: Exact;
  readonly step: Exact;
  readonly ties: TieRule;
  /** 同比下降不得分: a negative value gets 0, though it takes its place. */
  readonly fallGetsNothing: boolean;
}

/** 第一名得满分, 按名次递减: first − step × (place − 1), never below 0. */
export function stepPoints(place: Exact, first: Exact, step: Exact): Exact {
  return larger(ZERO, subtract(first, multiply(step, subtract(place, ONE))));
}

/**
 * Points of a whole column. (5%, 3%, 3%, 0) from 2.5 by 0.2 → 2.5, 2.3, 2.3, 1.9. A null value gets 0; where all are 0
 * there is no first place, and nobody scores.
 */
export function rankStepPoints(values: readonly (Exact | null)[], terms: RankStepTerms): Exact[] {
  if (values.every((value) => !value || isZero(value))) return values.map(() => ZERO);
  const placed = standingsOf(values, terms.ties);
  return values.map((value, index) => {
    const standing = placed[index];
    if (!value || !standing || (terms.fallGetsNothing && isNegative(value))) return ZERO;
    return stepPoints(standing.place, terms.first, terms.step);
  });
}

const CONSULTED: readonly ConventionId[] = ["stepTies"];
const WITH_ZERO: readonly ConventionId[] = [...CONSULTED, "zeroEarnsPlace"];

const column: RuleScoring<"rank-step">["column"] = (rule, context) => {
  const towns = measureTowns(context, rule.measure);
  const values = towns.map((town) =>
    town.outcome === "measured" ? comparedValue(town.measured) : null,
  );
  const placed = standingsOf(values, context.conventions.stepTies);
  const asked: readonly ConventionId[] = asksZeroDenominator(towns, rule.measure)
    ? ["zeroDenominator"]
    : [];
  const compared = {
    placed: placedIn(placed),
    isAllZero: towns.every(
      (town, index) =>
        town.outcome !== "measured" || !values[index] || isZeroOf(rule, town.measured),
    ),
    consulted: [...CONSULTED, ...asked],
    withZero: [...WITH_ZERO, ...asked],
    leftOut: leftOutOf(towns),
  };
  return towns.map((town, index) =>
    town.outcome === "measured"
      ? scoreTown(rule, context, town.measured, placed[index] ?? null, compared)
      : town,
  );
};

export const rankStepScoring: RuleScoring<"rank-step"> = { column };

export const rankStepNotices: RuleNotices<"rank-step"> = ({ measure }, { trace, unrounded }) => {
  const earns = trace.isZeroValue && isPositive(unrounded);
  return [
    ...emptyDenominator(measure, trace.measured),
    ...(earns ? (["zero-earns-place"] as const) : []),
  ];
};

interface Compared {
  readonly placed: number;
  readonly isAllZero: boolean;
  readonly consulted: readonly ConventionId[];
  /** The same for a value of 0 that takes a place. */
  readonly withZero: readonly ConventionId[];
  readonly leftOut: LeftOut;
}

function scoreTown(
  rule: RankStepRule,
  { conventions, full }: RuleContext,
  measured: Measured,
  standing: Standing | null,
  { placed, isAllZero, consulted, withZero, leftOut }: Compared,
): RuleScored<TraceOf<"rank-step">> {
  const isZeroValue = isZeroOf(rule, measured);
  const zero = refusedZero(isAllZero, conventions.zeroEarnsPlace);
  const noPoints = reasonOfNoPoints(rule, measured, isZeroValue ? zero : null);
  const earns = standing !== null && noPoints === null;
  return {
    outcome: "scored",
    unrounded: earns ? stepPoints(standing.place, full, exact(rule.step)) : ZERO,
    conventions: isZeroValue && standing ? withZero : consulted,
    trace: {
      kind: "rank-step",
      measured,
      place: standing && standing.place,
      sharedBy: standing ? standing.sharedBy : 0,
      placed,
      noPoints,
      isZeroValue,
      leftOut: standing ? leftOut : [],
    },
  };
}

/**
 * The numerator is 0, whatever it is compared with: an import that is 0 this year, not one that did not change. What
 * counts as 0 is one too.
 */
function isZeroOf(rule: RankStepRule, measured: Measured): boolean {
  const input = measured.inputs.find(
    ({ name }) => "quantity" in name && name.quantity === rule.zeroOf,
  );
  if (!input) throw new Error(`${rule.zeroOf} is no input of its own measure`);
  return isZero(input.value) || measured.standsFor === "zero";
}

/** Why a value of 0 earns nothing; null: it earns the points of its place. */
function refusedZero(
  isAllZero: boolean,
  earns: Conventions["zeroEarnsPlace"],
): "zero-value" | "all-zero" | null {
  if (earns === false) return "zero-value";
  return isAllZero && earns === true ? "all-zero" : null;
}

function reasonOfNoPoints(
  rule: RankStepRule,
  measured: Measured,
  zero: NoPoints | null,
): NoPoints | null {
  const value = comparedValue(measured);
  if (!value) return "zero-denominator";
  return rule.fallGetsNothing && isNegative(value) ? "fall" : zero;
}
