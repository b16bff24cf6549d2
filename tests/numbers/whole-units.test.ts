import fc from "fast-check";
import { compare, divide, equals, exact, integer, multiply } from "../../src/numbers/exact";
import { amountOf, firstWhere, unitsToReach, wholeUnits } from "../../src/numbers/whole-units";

fc.configureGlobal({ seed: 2020 });

test.each([
  // amount, unit, how often it fits, how many reach it
  ["5", "0.01", 500n, 500n],
  ["3", "2", 1n, 2n],
  ["2", "2", 1n, 1n],
  ["1.99", "2", 0n, 1n],
  ["2.01", "2", 1n, 2n],
  ["0.3", "0.1", 3n, 3n],
  ["0.30000001", "0.1", 3n, 4n],
  ["0.29999999", "0.1", 2n, 3n],
  ["0", "0.01", 0n, 0n],
  ["-0.01", "0.01", 0n, 0n],
  ["-5", "2", 0n, 0n],
  ["0.001", "10000", 0n, 1n],
])("%s in units of %s: %p whole ones, %p reach it", (amount, unit, whole, reaching) => {
  expect(wholeUnits(exact(amount), exact(unit))).toBe(whole);
  expect(unitsToReach(exact(amount), exact(unit))).toBe(reaching);
});

test("a third fits three times into 1, and that reaches it", () => {
  const third = divide(integer(1), integer(3));
  expect(wholeUnits(integer(1), third)).toBe(3n);
  expect(unitsToReach(integer(1), third)).toBe(3n);
  expect(unitsToReach(exact("0.99"), third)).toBe(3n);
  expect(unitsToReach(exact("1.01"), third)).toBe(4n);
});

const positive = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 400 }))
  .map(([numerator, denominator]) => divide(integer(numerator), integer(denominator)));

test("the whole units are at most the amount, one more is above it; those that reach it are the fewest", () => {
  fc.assert(
    fc.property(positive, positive, (amount, unit) => {
      const whole = wholeUnits(amount, unit);
      expect(compare(amountOf(whole, unit), amount)).toBeLessThanOrEqual(0);
      expect(compare(amountOf(whole + 1n, unit), amount)).toBe(1);
      const reaching = unitsToReach(amount, unit);
      expect(compare(amountOf(reaching, unit), amount)).toBeGreaterThanOrEqual(0);
      expect(compare(amountOf(reaching - 1n, unit), amount)).toBe(-1);
    }),
  );
});

test("an amount is that many units", () => {
  expect(equals(amountOf(500n, exact("0.01")), exact("5"))).toBe(true);
  expect(equals(amountOf(0n, exact("0.01")), exact("0"))).toBe(true);
  expect(equals(amountOf(7n, exact("2.5")), multiply(exact("7"), exact("2.5")))).toBe(true);
});

test.each([
  // first, last, true from here on, found
  [0n, 10n, 4n, 4n],
  [0n, 10n, 0n, 0n],
  [0n, 10n, 10n, 10n],
  [0n, 10n, 11n, null],
  [3n, 3n, 3n, 3n],
  [3n, 3n, 4n, null],
  [3n, 10n, 1n, 3n],
  [5n, 4n, 0n, null],
  [0n, 1_000_000_000_000n, 999_999_999_999n, 999_999_999_999n],
])("from %p to %p, true from %p on: %p is the first", (first, last, from, found) => {
  expect(firstWhere(first, last, (count) => count >= from)).toBe(found);
});

test("no whole number is asked about outside of the bounds, nor many", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 1000n }), fc.nat(1000), (from, size) => {
      const asked: bigint[] = [];
      const last = 1000n + BigInt(size);
      const found = firstWhere(500n, last, (count) => {
        asked.push(count);
        return count >= from;
      });
      expect(found).toBe(from < 500n ? 500n : from);
      expect(asked.filter((count) => count < 500n || count > last)).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(12);
    }),
  );
});
