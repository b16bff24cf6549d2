import type { Standing, Trend } from "../messages/zh/circular";
import { compare, isNegative, isZero, type Exact } from "../numbers/exact";
import { isDecimal } from "../numbers/decimal-text";
import { round } from "../numbers/rounding";
import { gapOf, sizeOf, withDecimals, type BoundNumber } from "./bound-number";
import type { Reach } from "./month-facts";

/** More decimals than any cell has: where two numbers still print alike, no reader can tell them apart. */
const MOST_DECIMALS = 15;

/**
 * The fewest decimals, from `least` on, with which two numbers print as they stand to each other: 7.999 against 8 needs
 * three. A target prints whole, so that its reader can recompute the difference.
 */
export function agreeingDecimals(value: Exact, target: Exact, least: number): number {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    const printed = compare(round(value, decimals), round(target, decimals));
    const isWhole = isDecimal(target, decimals);
    if (isWhole && Math.sign(printed) === Math.sign(compare(value, target))) return decimals;
  }
  return MOST_DECIMALS;
}

/** A number with its target, both with as many decimals as it takes that the printed ones say what is true. */
export interface HeldReach {
  readonly value: BoundNumber;
  readonly target: BoundNumber | null;
  /** Exact; null without a target. */
  readonly isMet: boolean | null;
}

export function heldReach({ value, target }: Reach): HeldReach | null {
  if (value === null) return null;
  if (target === null) return { value: signed(value), target, isMet: null };
  const decimals = agreeingDecimals(value.value, target.value, signed(value).decimals);
  return {
    value: withDecimals(value, decimals),
    target: withDecimals(target, decimals),
    isMet: compare(value.value, target.value) >= 0,
  };
}

/** 0.00% would read as no change at all where there is one. */
function signed(value: BoundNumber): BoundNumber {
  if (isZero(value.value)) return value;
  for (let { decimals } = value; decimals < MOST_DECIMALS; decimals += 1) {
    if (!isZero(round(value.value, decimals))) return withDecimals(value, decimals);
  }
  return withDecimals(value, MOST_DECIMALS);
}

export function standingOf({ value, target }: HeldReach): Standing<BoundNumber> {
  if (target === null) return null;
  const order = compare(value.value, target.value);
  if (order === 0) return { kind: "equal" };
  return { kind: order > 0 ? "above" : "below", by: gapOf(value, target) };
}

/** 增长, 下降 or 持平; `null` is a growth without a base. */
export function trendOf(growth: BoundNumber | null): Trend<BoundNumber> {
  if (growth === null) return { kind: "no-base" };
  if (isZero(growth.value)) return { kind: "flat" };
  return isNegative(growth.value)
    ? { kind: "down", by: sizeOf(growth) }
    : { kind: "up", by: growth };
}
