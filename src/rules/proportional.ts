import type { Readings } from "../method/readings";
import type { Measure, ProportionalRule } from "../method/types";
import {
  compare,
  divide,
  equals,
  isPositive,
  larger,
  multiply,
  ZERO,
  type Exact,
} from "../numbers/exact";
import { measureTowns } from "./measure";
import type { ScoreColumn } from "./rule";

/** Index of the largest value, the first of equals; null when there is none. null values take no part. */
export function bestIndex(values: readonly (Exact | null)[]): number | null {
  let best: { readonly index: number; readonly value: Exact } | null = null;
  for (const [index, value] of values.entries()) {
    if (value && (!best || compare(value, best.value) > 0)) best = { index, value };
  }
  return best && best.index;
}

/**
 * 最高得满分, 其余按比例得分: full × value ÷ best. A negative value and a null one (zero denominator) get 0.
 * When nobody is above 0 everybody gets 0; with `firstWithoutPositive` the best then gets the full points.
 * (12%, 6%, −3%) of 7 → 7, 3.5, 0.
 */
export function proportionalPoints(
  values: readonly (Exact | null)[],
  full: Exact,
  firstWithoutPositive = false,
): Exact[] {
  const index = bestIndex(values);
  const best = index === null ? null : (values[index] ?? null);
  return values.map((value) => {
    if (!value || !best) return ZERO;
    if (isPositive(best)) return larger(ZERO, divide(multiply(full, value), best));
    return firstWithoutPositive && equals(value, best) ? full : ZERO;
  });
}

export const scoreProportional: ScoreColumn<ProportionalRule> = (rule, context) => {
  const { observations, readings, full } = context;
  const measure = measureUnder(rule, readings);
  const towns = measureTowns(observations, measure);
  const own = towns.map((town) => (town.outcome === "measured" ? town.measured : null));
  const values = own.map((town) => town && town.value);
  // 增量第一 has a first place even when nobody grew; 增幅最高 of falls is excluded by 负增长不得分.
  const asksFirst = measure.kind === "increase";
  const firstWins = asksFirst && readings.noPositive === "first-increment";
  const index = bestIndex(values);
  const leader = index === null ? null : (own[index] ?? null);
  const isAnyPositive = Boolean(leader?.value && isPositive(leader.value));
  const best =
    index !== null && leader && (isAnyPositive || firstWins)
      ? { town: index, measured: leader }
      : null;
  const points = proportionalPoints(values, full, firstWins);
  return towns.map((town, i) => {
    const unrounded = points[i];
    if (town.outcome !== "measured") return town;
    if (!unrounded) throw new Error("a town without points");
    return {
      outcome: "scored",
      unrounded,
      readings: [
        ...(rule.measureOfMonth ? (["insured"] as const) : []),
        ...(asksFirst && !isAnyPositive ? (["noPositive"] as const) : []),
      ],
      trace: {
        kind: "proportional",
        measured: town.measured,
        best,
        isFirstWithoutPositive: firstWins && !isAnyPositive,
      },
    };
  });
};

/** The measure that holds under the readings: the month alone or the period so far. */
export function measureUnder(rule: ProportionalRule, readings: Readings): Measure {
  return readings.insured === "month" ? (rule.measureOfMonth ?? rule.measure) : rule.measure;
}
