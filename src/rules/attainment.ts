import { tasksAmong } from "../method/references";
import type { AttainmentRule } from "../method/own-rules";
import {
  add,
  compare,
  divide,
  equals,
  exact,
  HUNDRED,
  INFINITE,
  isPositive,
  multiply,
  ONE,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { ConventionId, Conventions } from "../method/conventions";
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
import type { OwnNotices, RuleContext, RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly attainment: {
      readonly kind: "attainment";
      readonly own: OwnValue;
      /** null where no town has a value. */
      readonly reference: Held | null;
      readonly isMet: boolean;
      /** Why a reference that is not met gives what it gives. */
      readonly by: ShareBy;
      /** The points before the limits; null where they come of no proportion. */
      readonly points: Exact | null;
      readonly leftOut: LeftOut;
    };
  }
}

/**
 * value: of the value and the reference. figures: a growth wanted that is not above 0, by the figures themselves
 * (`targetNotPositive`). nothing: not met. base: there is nothing to grow from (`zeroBase`).
 */
export type ShareBy = "value" | "figures" | "nothing" | "base";

/** 8.5 attains 8.5; where less is better, 8.5 attains 9. */
export function isAttained(value: Exact, reference: Exact, lowerIsBetter: boolean): boolean {
  const side = compare(value, reference);
  return lowerIsBetter ? side <= 0 : side >= 0;
}

/** full × value ÷ reference, or full × reference ÷ value where less is better. 40 of 50 with 10 points → 8. */
export function attainedShare(
  value: Exact,
  reference: Exact,
  full: Exact,
  lowerIsBetter: boolean,
): Exact {
  const share = lowerIsBetter ? divide(reference, value) : divide(value, reference);
  return multiply(full, share);
}

export const attainmentScoring: RuleScoring<"attainment"> = {
  column: (rule, context) => {
    const { reference } = rule;
    const towns = compareTowns(context, rule, tasksAmong(reference));
    const isCompared = reference.kind === "best" || reference.kind === "worst";
    const compared = {
      extremes: extremesOf(towns, rule),
      leftOut: isCompared ? unknownAmong(towns) : [],
      asked: asksOfNothing(towns, rule.measure) ? (["zeroDenominator"] as const) : [],
    };
    return towns.map((town) =>
      town.outcome === "compared" ? scoreTown(rule, context, town.own, compared) : town,
    );
  },
};

export const attainmentNotices: OwnNotices<"attainment"> = (
  { measure },
  { trace, points },
  full,
) => [
  ...withoutValue(measure, trace.own.measured).map((kind) =>
    kind === "no-base" && trace.isMet ? "no-base-met" : kind,
  ),
  ...(!trace.isMet && equals(points, full) ? (["printed-full-but-target-unmet"] as const) : []),
];

interface ComparedColumn {
  readonly extremes: Extremes;
  readonly leftOut: LeftOut;
  readonly asked: readonly ConventionId[];
}

function scoreTown(
  rule: AttainmentRule,
  { full, conventions }: RuleContext,
  own: OwnValue,
  { extremes, leftOut, asked }: ComparedColumn,
): RuleScored<TraceOf<"attainment">> {
  const reference = hold(rule.reference, extremes, own.targets[0], exact);
  const found = attained(rule, own, reference?.value ?? null, full, conventions);
  return {
    outcome: "scored",
    unrounded: found.isMet ? full : found.points ? limited(rule, found.points) : ZERO,
    conventions: [...asked, ...consulted(found, reference)],
    trace: {
      kind: "attainment",
      own,
      reference,
      ...found,
      leftOut: own.value === null ? [] : leftOut,
    },
  };
}

function consulted({ isMet, by }: Attained, reference: Held | null): readonly ConventionId[] {
  if (by === "base") return ["zeroBase"];
  const isLow = !isMet && reference !== null && !isPositive(reference.value);
  return isLow || by === "figures" ? ["targetNotPositive"] : [];
}

const limited = ({ least, most }: AttainmentRule, points: Exact): Exact =>
  within(points, least === null ? null : exact(least), most === null ? null : exact(most));

type Attained = Pick<TraceOf<"attainment">, "isMet" | "by" | "points">;
const NOTHING: Attained = { isMet: false, by: "nothing", points: null };

function attained(
  rule: AttainmentRule,
  own: OwnValue,
  reference: Exact | null,
  full: Exact,
  conventions: Conventions,
): Attained {
  const { value } = own;
  if (value === INFINITE) return { isMet: true, by: "value", points: null };
  if (value === null) return withoutBase(rule, own, conventions);
  if (!reference) throw new Error("a value, and nobody has the best");
  const { lowerIsBetter } = rule;
  if (isAttained(value, reference, lowerIsBetter)) {
    return { isMet: true, by: "value", points: null };
  }
  if (rule.unmet === "nothing") return NOTHING;
  if (!isPositive(reference)) return byFigures(rule, own, reference, full, conventions);
  const points = attainedShare(value, reference, full, lowerIsBetter);
  return { isMet: false, by: "value", points };
}

/** Something grown from nothing has attained whatever growth was wanted, unless less is better. */
function withoutBase(
  { measure, lowerIsBetter }: AttainmentRule,
  { measured: { inputs } }: OwnValue,
  { zeroBase }: Conventions,
): Attained {
  const [now] = inputs;
  if (measure.kind !== "growth" || lowerIsBetter || !now || !isPositive(now.value)) return NOTHING;
  return { isMet: zeroBase === "met", by: "base", points: null };
}

/** A growth wanted that is not above 0: what now is of the earlier figure × (1 + wanted), or the other way round. */
function byFigures(
  { measure, lowerIsBetter }: AttainmentRule,
  { measured: { inputs } }: OwnValue,
  reference: Exact,
  full: Exact,
  { targetNotPositive }: Conventions,
): Attained {
  const [now, before] = inputs;
  if (targetNotPositive === "zero" || measure.kind !== "growth" || !now || !before) return NOTHING;
  const wanted = multiply(before.value, add(ONE, divide(reference, HUNDRED)));
  if (!isPositive(wanted)) return { isMet: !lowerIsBetter, by: "figures", points: null };
  const points = attainedShare(now.value, wanted, full, lowerIsBetter);
  return { isMet: false, by: "figures", points };
}
