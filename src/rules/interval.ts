import { comparesTowns as isCompared, tasksAmong } from "../method/references";
import type { IntervalRule } from "../method/own-rules";
import {
  add,
  compare,
  divide,
  equals,
  exact,
  INFINITE,
  multiply,
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
import type { OwnNotices, RuleContext, RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly interval: {
      readonly kind: "interval";
      readonly own: OwnValue;
      /** The ends; null where no town has a value. */
      readonly low: Held | null;
      readonly high: Held | null;
      /** The upper end is not the better one of the two: who is between has more than who is beyond. */
      readonly isInverted: boolean;
      readonly leftOut: LeftOut;
    };
  }
}

/** The ends, and what is earned at them. */
export interface Interval {
  readonly base: Exact;
  readonly full: Exact;
  readonly low: Exact;
  readonly high: Exact;
}

/**
 * 起分 + (full − 起分) × (v − low) ÷ (high − low), within 0 … full; equal ends give the full points.
 * Between 60 and 100 from 6 to 15: 80 → 10.5.
 */
export function intervalPoints(value: Exact, { base, full, low, high }: Interval): Exact {
  if (equals(low, high)) return full;
  const share = divide(subtract(value, low), subtract(high, low));
  return within(add(base, multiply(subtract(full, base), share)), ZERO, full);
}

export const intervalScoring: RuleScoring<"interval"> = {
  column: (rule, context) => {
    const tasks = tasksAmong(rule.low, rule.high);
    const towns = compareTowns(context, rule, tasks);
    const compared = {
      extremes: extremesOf(towns, rule),
      leftOut: isCompared(rule.low, rule.high) ? unknownAmong(towns) : [],
      isAsked: asksOfNothing(towns, rule.measure),
    };
    return towns.map((town) =>
      town.outcome === "compared" ? scoreTown(rule, context, town.own, compared) : town,
    );
  },
};

export const intervalNotices: OwnNotices<"interval"> = ({ measure }, { trace }) => [
  ...withoutValue(measure, trace.own.measured),
  ...(trace.isInverted ? (["interval-inverted"] as const) : []),
];

interface ComparedColumn {
  readonly extremes: Extremes;
  readonly leftOut: LeftOut;
  readonly isAsked: boolean;
}

function scoreTown(
  rule: IntervalRule,
  { full }: RuleContext,
  own: OwnValue,
  { extremes, leftOut, isAsked }: ComparedColumn,
): RuleScored<TraceOf<"interval">> {
  const [lowTarget, highTarget] =
    rule.low.kind === "task" ? own.targets : [undefined, ...own.targets];
  const low = hold(rule.low, extremes, lowTarget, exact);
  const high = hold(rule.high, extremes, highTarget, exact);
  const isKnown = own.value !== null && low !== null && high !== null;
  const isBetter = (a: Exact, b: Exact): boolean =>
    rule.lowerIsBetter ? compare(a, b) < 0 : compare(a, b) > 0;
  return {
    outcome: "scored",
    unrounded: pointsOf(rule, full, own.value, low, high),
    conventions: isAsked ? ["zeroDenominator"] : [],
    trace: {
      kind: "interval",
      own,
      low,
      high,
      isInverted: isKnown && own.value !== INFINITE && isBetter(low.value, high.value),
      leftOut: own.value === null ? [] : leftOut,
    },
  };
}

function pointsOf(
  { base }: IntervalRule,
  full: Exact,
  value: Exact | null,
  low: Held | null,
  high: Held | null,
): Exact {
  if (value === null) return ZERO;
  if (value === INFINITE) return full;
  if (!low || !high) throw new Error("a value, and nobody has the best");
  return intervalPoints(value, { base: exact(base), full, low: low.value, high: high.value });
}
