import { compare } from "../numbers/exact";
import type { BoundNumber } from "./bound-number";

/** A town with the number that it is listed by. */
export interface TownNumber {
  readonly town: string;
  readonly number: BoundNumber;
}

/** Lists of more name the count and the lowest alone. */
export const MOST_LISTED = 6;

/** The highest first; equal ones in the order given. */
export function descending<One extends TownNumber>(towns: readonly One[]): One[] {
  return [...towns].sort((a, b) => compare(b.number.value, a.number.value));
}

/** The first `count` of a descending list, and who is equal to the last of them. */
export function firstOf<One extends TownNumber>(sorted: readonly One[], count: number): One[] {
  const bound = sorted[count - 1];
  if (!bound) return [...sorted];
  return sorted.filter(({ number }) => compare(number.value, bound.number.value) >= 0);
}

/** The last `count` of a descending list, and who is equal to the first of them. */
export function lastOf<One extends TownNumber>(sorted: readonly One[], count: number): One[] {
  const bound = sorted.at(-count);
  if (!bound) return [...sorted];
  return sorted.filter(({ number }) => compare(number.value, bound.number.value) <= 0);
}
