import type { Exact } from "./exact";

/** How often a unit above 0 fits into an amount, rounded down: 5 ÷ 0.01 → 500; 0 for a negative amount. */
export function wholeUnits(amount: Exact, unit: Exact): bigint {
  const units = (amount.numerator * unit.denominator) / (amount.denominator * unit.numerator);
  return units > 0n ? units : 0n;
}

/** As `wholeUnits`, rounded up: 3 ÷ 2 → 2. */
export function unitsToReach(amount: Exact, unit: Exact): bigint {
  const whole = wholeUnits(amount, unit);
  const isReached =
    amount.numerator * unit.denominator <= whole * amount.denominator * unit.numerator;
  return isReached ? whole : whole + 1n;
}

/** That many units. */
export function amountOf(units: bigint, unit: Exact): Exact {
  return { numerator: units * unit.numerator, denominator: unit.denominator };
}

/** The first whole number from `first` to `last` for which a claim holds that once true stays true; null when none. */
export function firstWhere(
  first: bigint,
  last: bigint,
  holds: (count: bigint) => boolean,
): bigint | null {
  if (first > last || !holds(last)) return null;
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}
