import fc from "fast-check";
import {
  compare,
  equals,
  exact,
  multiply,
  negate,
  subtract,
  type Exact,
} from "../../src/numbers/exact";
import { round } from "../../src/numbers/rounding";

fc.configureGlobal({ seed: 2020 });

test.each([
  // value, decimals, half away from zero, half to even
  ["1.005", 2, "1.01", "1.00"],
  ["1.015", 2, "1.02", "1.02"],
  ["10.075", 2, "10.08", "10.08"],
  ["2.675", 2, "2.68", "2.68"],
  ["2.665", 2, "2.67", "2.66"],
  ["1.00499999999999999", 2, "1.00", "1.00"],
  ["1.00500000000000001", 2, "1.01", "1.01"],
  ["0.5", 0, "1", "0"],
  ["1.5", 0, "2", "2"],
  ["-1.005", 2, "-1.01", "-1.00"],
  ["-0.5", 0, "-1", "0"],
  ["-0.004", 2, "0", "0"],
  ["39.9953", 2, "40", "40"],
  ["7", 2, "7", "7"],
  ["0", 2, "0", "0"],
  ["0.05", 1, "0.1", "0"],
])("%s to %d decimals: %s, or to even %s", (value, decimals, away, even) => {
  expect(equals(round(exact(value), decimals), exact(away))).toBe(true);
  expect(equals(round(exact(value), decimals, "half-away"), exact(away))).toBe(true);
  expect(equals(round(exact(value), decimals, "half-even"), exact(even))).toBe(true);
});

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 5n }))
  .map(([numerator, denominator]): Exact => ({ numerator, denominator }));
const mode = fc.constantFrom("half-away" as const, "half-even" as const);

test("the rounded number is never further than half a unit, and mirrors below zero", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 6 }), mode, (value, decimals, how) => {
      const rounded = round(value, decimals, how);
      const twice = multiply(exact("2"), subtract(value, rounded));
      const distance = twice.numerator < 0n ? negate(twice) : twice;
      expect(compare(distance, exact(`1e-${decimals}`))).toBeLessThanOrEqual(0);
      expect(equals(round(negate(value), decimals, how), negate(rounded))).toBe(true);
    }),
  );
});

test("rounding keeps the order and what is already rounded", () => {
  fc.assert(
    fc.property(fraction, fraction, mode, (a, b, how) => {
      const order = compare(round(a, 2, how), round(b, 2, how));
      expect(order * compare(a, b)).toBeGreaterThanOrEqual(0);
      expect(equals(round(round(a, 2, how), 2, how), round(a, 2, how))).toBe(true);
    }),
  );
});
