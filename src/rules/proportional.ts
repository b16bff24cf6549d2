import type { ConventionId, Conventions } from "../method/conventions";
import { isOfCounty, measureUnder } from "../method/rule-kinds";
import type { Measure } from "../method/types";
import {
  add,
  compare,
  divide,
  equals,
  INFINITE,
  integer,
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
import type { Standing } from "../numbers/places";
import type { Measured } from "../scoring/score-sheet";
import {
  asksZeroDenominator,
  comparedValue,
  emptyDenominator,
  leftOutOf,
  measureTowns,
} from "./measure";
import type { RuleNotices, RuleScoring } from "./rule";
import { placedIn, standingsOf } from "./standings";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly proportional: {
      readonly kind: "proportional";
      readonly measured: Measured;
      /** The best value of all towns (the first in the roster that has it), or null when nobody's value earns points. */
      readonly best: Leader | null;
      /** True when the convention `noPositive` gave the first place its points. */
      readonly isFirstWithoutPositive: boolean;
      /** How the town is placed, where the places are in proportion (`proportionBasis`) and somebody is above 0. */
      readonly placing: Placing | null;
      readonly leftOut: LeftOut;
    };
  }
}

interface Leader {
  readonly town: number;
  readonly measured: Measured;
}

export interface Placing {
  /** null: the town takes no place. */
  readonly standing: Standing | null;
  readonly placed: number;
  readonly isZero: boolean;
}

/** Index of the largest number, the first of equals; null when there is none. null values take no part. */
export function bestIndex(values: readonly (Exact | null)[]): number | null {
  let best: { readonly index: number; readonly value: Exact } | null = null;
  for (const [index, value] of values.entries()) {
    if (!value || value === INFINITE) continue;
    if (!best || compare(value, best.value) > 0) best = { index, value };
  }
  return best && best.index;
}

/**
 * 最高得满分, 其余按比例得分: full × value ÷ best. A negative value and a null one (zero denominator) get 0, and one
 * that counts as better than every number the full points.
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
    if (value === INFINITE) return full;
    if (!value || !best) return ZERO;
    if (isPositive(best)) return larger(ZERO, divide(multiply(full, value), best));
    return firstWithoutPositive && equals(value, best) ? full : ZERO;
  });
}

const column: RuleScoring<"proportional">["column"] = (rule, context) => {
  const { conventions, full } = context;
  const measure = measureUnder(rule, conventions);
  const towns = measureTowns(context, measure, isOfCounty(rule, conventions));
  const own = towns.map((town) => (town.outcome === "measured" ? town.measured : null));
  const lead = leadOf(own, measure, conventions);
  const values = own.map((measured) => contendingValue(measured, lead.isFirstWithoutPositive));
  const points = proportionalPoints(values, full, lead.isFirstWithoutPositive);
  const isAnyAbove = values.some((value) => value && isPositive(value));
  const isByPlace = rule.isRanked && isAnyAbove && conventions.proportionBasis === "place";
  const placings = isByPlace ? placingsOf(own, measure, conventions) : null;
  const consulted: ConventionId[] = rule.measureOfMonth ? ["insured"] : [];
  if (rule.isRanked && isAnyAbove) consulted.push("proportionBasis");
  if (isByPlace) consulted.push("stepTies");
  if (rule.isOfTotal) consulted.push("shareWhole");
  if (lead.isAsked) consulted.push("noPositive");
  if (asksZeroDenominator(towns, measure)) consulted.push("zeroDenominator");
  const withZero: readonly ConventionId[] = [...consulted, "zeroEarnsPlace"];
  const { best, isFirstWithoutPositive } = lead;
  const leftOut = leftOutOf(towns);
  return towns.map((town, index) => {
    if (town.outcome !== "measured") return town;
    const { measured } = town;
    const placing = placings?.[index] ?? null;
    const unrounded = placing ? placePoints(placing, full, conventions) : points[index];
    if (!unrounded) throw new Error("a town without points");
    const trace = {
      kind: "proportional",
      measured,
      best,
      isFirstWithoutPositive,
      placing,
      leftOut: comparedValue(measured) ? leftOut : [],
    } as const;
    const isZeroPlaced = placing?.standing && placing.isZero;
    return {
      outcome: "scored",
      unrounded,
      conventions: isZeroPlaced ? withZero : consulted,
      trace,
    };
  });
};

/** Negative values take no place, nor does a town with nothing in either year. */
function placingsOf(
  own: readonly (Measured | null)[],
  { kind }: Measure,
  { stepTies }: Conventions,
): Placing[] {
  const all = standingsOf(
    own.map((measured) => {
      const value = contendingValue(measured, kind === "increase");
      return value && isNegative(value) ? null : value;
    }),
    stepTies,
  );
  const placed = placedIn(all);
  return own.map((measured, index) => ({
    standing: all[index] ?? null,
    placed,
    isZero: measured !== null && isZeroPart(measured),
  }));
}

/** The part is 0, or the value counts as 0. */
const isZeroPart = ({ inputs: [part], standsFor }: Measured): boolean =>
  standsFor === "zero" || (part !== undefined && isZero(part.value));

/** full × (n − place + 1) ÷ n, n the towns that take a place. The second of 11 has 10/11. */
function placePoints(
  { standing, placed, isZero: isZeroValue }: Placing,
  full: Exact,
  { zeroEarnsPlace }: Conventions,
): Exact {
  if (!standing || (isZeroValue && zeroEarnsPlace === false)) return ZERO;
  const behind = add(subtract(integer(placed), standing.place), ONE);
  return divide(multiply(full, behind), integer(placed));
}

export const proportionalScoring: RuleScoring<"proportional"> = { column };

export const proportionalNotices: RuleNotices<"proportional"> = (
  { measure },
  { trace: { measured, placing }, unrounded },
) => [
  ...emptyDenominator(measure, measured),
  ...(placing?.isZero && isPositive(unrounded) ? (["zero-earns-place"] as const) : []),
];

interface Lead {
  readonly best: Leader | null;
  /** Nobody is above 0, and the convention `noPositive` decides. */
  readonly isAsked: boolean;
  readonly isFirstWithoutPositive: boolean;
}

/** Nothing in either year (E = E0 = 0): a change of 0 that scores 0, even where nobody is above 0. */
export function isIdle(measured: Measured): boolean {
  return measured.inputs.length > 1 && measured.inputs.every((input) => isZero(input.value));
}

function contendingValue(measured: Measured | null, withoutPositive: boolean): Exact | null {
  if (!measured || (withoutPositive && isIdle(measured))) return null;
  return comparedValue(measured);
}

/** Who leads the column, and whether that earns points. */
function leadOf(
  own: readonly (Measured | null)[],
  measure: Measure,
  conventions: Conventions,
): Lead {
  const isAnyPositive = own.some((measured) => measured?.value && isPositive(measured.value));
  // 增量第一 has a first place even when nobody grew; 增幅最高 of falls is excluded by 负增长不得分.
  const isAsked = !isAnyPositive && measure.kind === "increase";
  const isFirstWithoutPositive = isAsked && conventions.noPositive === "first-increment";
  const counts = isAnyPositive || isFirstWithoutPositive;
  const town = bestIndex(own.map((measured) => contendingValue(measured, isFirstWithoutPositive)));
  const measured = town === null ? null : (own[town] ?? null);
  const best = counts && town !== null && measured ? { town, measured } : null;
  return { best, isAsked, isFirstWithoutPositive };
}
