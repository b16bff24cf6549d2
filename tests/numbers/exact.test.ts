import fc from "fast-check";
import Fraction from "fraction.js";
import {
  add,
  compare,
  divide,
  equals,
  exact,
  exactOfCell,
  integer,
  isNegative,
  isPositive,
  isZero,
  larger,
  multiply,
  negate,
  smaller,
  subtract,
  sum,
  type Exact,
} from "../../src/numbers/exact";

fc.configureGlobal({ seed: 2020 });

const sameAs = (value: Exact, fraction: Fraction): boolean =>
  equals(value, {
    numerator: fraction.s * fraction.n,
    denominator: fraction.d,
  });

test.each([
  ["0", 0n, 1n],
  ["8.5", 85n, 10n],
  ["-3", -3n, 1n],
  ["+3", 3n, 1n],
  ["-0.05", -5n, 100n],
  ["1.2e-7", 12n, 100_000_000n],
  ["1.2E3", 1200n, 1n],
  ["1e21", 10n ** 21n, 1n],
  ["007", 7n, 1n],
])("the decimal %s", (text, numerator, denominator) => {
  expect(compare(exact(text), { numerator, denominator })).toBe(0);
});

test.each([
  "",
  " ",
  "1,234",
  "１",
  ".5",
  "5.",
  "0x1",
  "1e",
  "NaN",
  "Infinity",
  "1 2",
  "--1",
  "8.5%",
])("%p is no decimal", (text) => {
  expect(() => exact(text)).toThrow("not a decimal");
});

test.each([
  [0.1, "0.1"],
  [0.1 + 0.2, "0.3"],
  [1.005, "1.005"],
  [1320.3 - 1220.1, "100.2"],
  [-0, "0"],
  [1e15, "1e15"],
  [123456789012345, "123456789012345"],
  [1234567890123456, "1234567890123460"],
  [9007199254740992, "9007199254740990"],
  [1e-20, "1e-20"],
  [5e-324, "4.94065645841247e-324"],
  [1.7976931348623157e308, "1.79769313486232e308"],
  [2 / 3, "0.666666666666667"],
])("the cell %d means %s", (cell, decimal) => {
  expect(equals(exactOfCell(cell), exact(decimal))).toBe(true);
});

test.each([NaN, Infinity, -Infinity])("no cell holds %d", (value) => {
  expect(() => exactOfCell(value)).toThrow("not a cell number");
});

test("dividing by zero is a bug, never a number", () => {
  expect(() => divide(integer(1), exact("0.00"))).toThrow("division by zero");
});

const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]): Exact => ({ numerator, denominator }));
const asFraction = ({ numerator, denominator }: Exact): Fraction =>
  new Fraction(numerator, denominator);

test("arithmetic is that of an independent library", () => {
  fc.assert(
    fc.property(rational, rational, (a, b) => {
      const [x, y] = [asFraction(a), asFraction(b)];
      expect(sameAs(add(a, b), x.add(y))).toBe(true);
      expect(sameAs(subtract(a, b), x.sub(y))).toBe(true);
      expect(sameAs(multiply(a, b), x.mul(y))).toBe(true);
      expect(sameAs(negate(a), x.neg())).toBe(true);
      if (!isZero(b)) expect(sameAs(divide(a, b), x.div(y))).toBe(true);
      expect(Math.sign(compare(a, b))).toBe(Math.sign(x.compare(y)));
      expect([isNegative(a), isZero(a), isPositive(a)]).toEqual([
        x.compare(0) < 0,
        x.compare(0) === 0,
        x.compare(0) > 0,
      ]);
      expect(equals(smaller(a, b), larger(a, b))).toBe(equals(a, b));
      expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
    }),
  );
});

test("denominators stay positive, whatever is divided", () => {
  fc.assert(
    fc.property(rational, rational, (a, b) => {
      fc.pre(!isZero(b));
      expect(divide(a, b).denominator > 0n).toBe(true);
    }),
  );
});

test("a sum does not depend on its order, and decimals do not grow in it", () => {
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => exactOfCell(n / 100));
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40 }), (values) => {
      const total = sum(values);
      expect(equals(total, sum([...values].reverse()))).toBe(true);
      expect(total.denominator <= 100n).toBe(true);
    }),
  );
});

test("equal fractions tie and unequal ones do not", () => {
  expect(equals(divide(exact("20"), exact("25")), divide(exact("16"), exact("20")))).toBe(true);
  expect(equals(divide(exact("1.1"), exact("3.3")), divide(exact("2.2"), exact("6.6")))).toBe(true);
  const close = divide(exact("49999.99"), exact("50000.00"));
  expect(equals(close, divide(exact("49999.98"), exact("49999.99")))).toBe(false);
});
