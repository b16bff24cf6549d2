import { compare, type Exact } from "../numbers/exact";
import { standings, type Standing, type TieRule } from "../numbers/places";

/** Standings of the values, largest first; a null value (zero denominator) takes no place. */
export function standingsOf(values: readonly (Exact | null)[], ties: TieRule): (Standing | null)[] {
  const present = values.filter((value) => value !== null);
  const found = standings(present, compare, ties)[Symbol.iterator]();
  return values.map((value) => (value === null ? null : (found.next().value ?? null)));
}

/** How many take a place. */
export function placedIn(all: readonly (Standing | null)[]): number {
  return all.filter((standing) => standing !== null).length;
}
