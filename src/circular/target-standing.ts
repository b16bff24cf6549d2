import type { Standing, Trend } from "../messages/zh/circular";
import { compare, isNegative, isZero, ZERO } from "../numbers/exact";
import { decimalsOf, tellingDecimals } from "../numbers/telling-decimals";
import { gapOf, sizeOf, withDecimals, type BoundNumber } from "./bound-number";
import type { Reach } from "./month-facts";

/** Of what a cell holds. */
const MOST_CELL_DECIMALS = 15;

/** A number with its target, both with as many decimals as it takes that the printed ones say what is true. */
export interface HeldReach {
  readonly value: BoundNumber;
  readonly target: BoundNumber | null;
  /** Exact; null where it cannot be said. */
  readonly isMet: boolean | null;
}

export function heldReach({ value, target, isMet }: Reach): HeldReach | null {
  if (value === null) return null;
  const bounds = [ZERO, ...(target ? [target.value] : [])];
  // A target prints whole, so that its reader can recompute the difference.
  const least = Math.max(value.decimals, target ? decimalsOf(target.value, MOST_CELL_DECIMALS) : 0);
  const decimals = tellingDecimals(value.value, bounds, least);
  return {
    value: withDecimals(value, decimals),
    target: target && withDecimals(target, decimals),
    isMet,
  };
}

export function standingOf({ value, target }: HeldReach): Standing<BoundNumber> {
  if (target === null) return null;
  const order = compare(value.value, target.value);
  if (order === 0) return { kind: "equal" };
  return { kind: order > 0 ? "above" : "below", by: gapOf(value, target) };
}

/** 增长, 下降 or 持平; `null` is a growth without a base. */
export function trendOf(growth: BoundNumber | null): Trend<BoundNumber> {
  if (growth === null) return { kind: "no-base", by: null };
  if (isZero(growth.value)) return { kind: "flat", by: null };
  return isNegative(growth.value)
    ? { kind: "down", by: sizeOf(growth) }
    : { kind: "up", by: growth };
}
