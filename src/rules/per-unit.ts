import { tasksAmong } from "../method/references";
import type { PerUnitRule } from "../method/own-rules";
import {
  add,
  divide,
  exact,
  HUNDRED,
  INFINITE,
  isNegative,
  isZero,
  larger,
  multiply,
  negate,
  subtract,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { LeftOut, RuleScored, TraceOf } from "../scoring/score-sheet";
import {
  asksOfNothing,
  compareTowns,
  extremesOf,
  hold,
  unknownAmong,
  within,
  withoutValue,
  type Extremes,
  type Held,
  type OwnValue,
} from "./compared";
import type { OwnNotices, RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "per-unit": {
      readonly kind: "per-unit";
      readonly own: OwnValue;
      /** null where there is nothing to hold the value against. */
      readonly reference: Held | null;
      /** 每; null where it is a percent of a reference of 0. */
      readonly unit: Exact | null;
      /** Before 最低 and 最高; null for a town without units. */
      readonly counted: Counted | null;
      readonly leftOut: LeftOut;
    };
  }
}

/** So many units, the whole ones of them where only those count, and what they give. */
export interface Counted {
  readonly units: Exact;
  readonly steps: Exact;
  readonly points: Exact;
}

/** Without what is behind the point, on either side of 0: −1.9 → −1. */
export function cutToWhole({ numerator, denominator }: Exact): Exact {
  return { numerator: numerator / denominator, denominator: 1n };
}

/** 起分 + 分 × q, q = (v − 参照) ÷ 每. 30 against 25 by 2, whole steps of 0.5 on 10 → 11. */
export function unitPoints(
  difference: Exact,
  unit: Exact,
  { base, points, wholeSteps }: Pick<PerUnitRule, "base" | "points" | "wholeSteps">,
): Counted {
  const units = divide(difference, unit);
  const steps = wholeSteps ? cutToWhole(units) : units;
  return { units, steps, points: add(exact(base), multiply(exact(points), steps)) };
}

export const perUnitScoring: RuleScoring<"per-unit"> = {
  column: (rule, context) => {
    const { reference } = rule;
    const towns = compareTowns(context, rule, tasksAmong(reference));
    const extremes = extremesOf(towns, rule);
    const own = towns.map((town) =>
      town.outcome === "compared" ? countTown(rule, town.own, extremes) : null,
    );
    const compared = {
      most: mostOf(rule, own),
      leftOut: unknownAmong(towns),
      isAsked: asksOfNothing(towns, rule.measure),
    };
    return towns.map((town, index) => {
      if (town.outcome !== "compared") return town;
      const counted = own[index];
      if (!counted) throw new Error("a town that is not counted");
      return scored(rule, counted, compared);
    });
  },
};

export const perUnitNotices: OwnNotices<"per-unit"> = ({ measure }, { trace }) => [
  ...withoutValue(measure, trace.own.measured),
  ...(hasNoUnit(trace) ? (["unit-of-nothing"] as const) : []),
];

type CountedTown = Omit<TraceOf<"per-unit">, "kind" | "leftOut">;

/** The value is a number, and what it is held against gives no unit. */
export const hasNoUnit = ({ own, unit }: Pick<CountedTown, "own" | "unit">): boolean =>
  own.value !== null && own.value !== INFINITE && unit === null;

function countTown(rule: PerUnitRule, own: OwnValue, extremes: Extremes): CountedTown {
  const reference = hold(rule.reference, extremes, own.targets[0], exact);
  const unit = reference && unitOf(rule, reference.value);
  const isNumber = own.value !== null && own.value !== INFINITE;
  if (!isNumber || !reference || !unit) return { own, reference, unit, counted: null };
  const difference = rule.lowerIsBetter
    ? subtract(reference.value, own.value)
    : subtract(own.value, reference.value);
  return { own, reference, unit, counted: unitPoints(difference, unit, rule) };
}

function unitOf({ unit, isPercentOfReference }: PerUnitRule, reference: Exact): Exact | null {
  if (!isPercentOfReference) return exact(unit);
  if (isZero(reference)) return null;
  const size = isNegative(reference) ? negate(reference) : reference;
  return divide(multiply(size, exact(unit)), HUNDRED);
}

const limit = (text: string | null): Exact | null => (text === null ? null : exact(text));
const limited = ({ least, most }: PerUnitRule, points: Exact): Exact =>
  within(points, limit(least), limit(most));

/** What better than every number earns: 最高; where there is none, as many points as the town with the most, or 起分. */
function mostOf(rule: PerUnitRule, towns: readonly (CountedTown | null)[]): Exact {
  if (rule.most !== null) return exact(rule.most);
  const all = towns.flatMap((town) => town?.counted?.points ?? []);
  const most = all.reduce<Exact | null>((best, one) => (best ? larger(best, one) : one), null);
  return limited(rule, most ?? exact(rule.base));
}

interface ComparedColumn {
  readonly most: Exact;
  readonly leftOut: LeftOut;
  readonly isAsked: boolean;
}

function scored(
  rule: PerUnitRule,
  town: CountedTown,
  { most, leftOut, isAsked }: ComparedColumn,
): RuleScored<TraceOf<"per-unit">> {
  const { own, counted } = town;
  const points = counted ? limited(rule, counted.points) : ZERO;
  const isCompared = rule.reference.kind !== "number" && rule.reference.kind !== "task";
  return {
    outcome: "scored",
    unrounded: own.value === INFINITE ? most : points,
    conventions: isAsked ? ["zeroDenominator"] : [],
    trace: {
      kind: "per-unit",
      ...town,
      leftOut: isCompared && own.value !== null ? leftOut : [],
    },
  };
}
