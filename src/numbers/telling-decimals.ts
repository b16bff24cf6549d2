import { compare, type Exact } from "./exact";
import { round } from "./rounding";

/**
 * The fewest decimals, at least so many, with which a number as printed stands to each bound as the number itself does:
 * 8.4996 and 8.5 with 2 at least → 4, since 8.50 would say that the bound is reached. A bound is a decimal, printed whole.
 */
export const tellingDecimals = (value: Exact, bounds: readonly Exact[], least: number): number =>
  fewest(least, (decimals) => tells(value, bounds, decimals));

/**
 * As `tellingDecimals`, for a number that is printed beside another one with as many decimals: 41.668 beside 5/12 in
 * percent with 2 at least → 3, since 41.67 and 41.67 would say that they are equal.
 */
export const tellingBeside = (
  value: Exact,
  other: Exact,
  bounds: readonly Exact[],
  least: number,
): number =>
  fewest(
    least,
    (decimals) =>
      tells(value, bounds, decimals) &&
      sideOf(round(value, decimals), round(other, decimals)) === sideOf(value, other),
  );

/** How many decimals the shortest text of a decimal has, at most so many: 8.50 → 1. */
export const decimalsOf = (value: Exact, most: number): number =>
  fewest(0, (decimals) => decimals >= most || sideOf(round(value, decimals), value) === 0);

function fewest(least: number, isEnough: (decimals: number) => boolean): number {
  let decimals = least;
  while (!isEnough(decimals)) decimals += 1;
  return decimals;
}

const tells = (value: Exact, bounds: readonly Exact[], decimals: number): boolean =>
  bounds.every((bound) => sideOf(round(value, decimals), bound) === sideOf(value, bound));

const sideOf = (a: Exact, b: Exact): number => Math.sign(compare(a, b));
