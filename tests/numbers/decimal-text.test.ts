import fc from "fast-check";

fc.configureGlobal({ seed: 2020 });
import {
  decimalText,
  fixedText,
  isDecimal,
  nearestDouble,
  shortestText,
} from "../../src/numbers/decimal-text";
import { divide, equals, exact, exactOfCell } from "../../src/numbers/exact";

const third = divide(exact("1"), exact("3"));

test.each([
  ["5.35223", 2, "5.35"],
  ["5.355", 2, "5.36"],
  ["-5.355", 2, "-5.36"],
  ["-0.004", 2, "0.00"],
  ["0", 2, "0.00"],
  ["7", 0, "7"],
  ["0.5", 0, "1"],
  ["0.05", 3, "0.050"],
  ["1e21", 1, "1000000000000000000000.0"],
])("%s with %d decimals is %s", (value, decimals, text) => {
  expect(fixedText(exact(value), decimals)).toBe(text);
});

test.each([
  ["8.50", "8.5"],
  ["100", "100"],
  ["0.00", "0"],
  ["-0.10", "-0.1"],
  ["1.23456789012345", "1.23456789012345"],
])("%s is shortest as %s", (value, text) => {
  expect(decimalText(exact(value))).toBe(text);
});

test("a number that goes on for ever has no decimal text", () => {
  expect(decimalText(third)).toBeNull();
  expect(isDecimal(third, 15)).toBe(false);
  expect(shortestText(third)).toBe("0.333333333333333");
  expect(decimalText(exact("0.001"), 2)).toBeNull();
});

test("a whole number keeps its zeros", () => {
  expect(decimalText(exact("100"), 0)).toBe("100");
  expect(decimalText(exact("0"), 0)).toBe("0");
  expect(decimalText(exact("100.5"), 0)).toBeNull();
});

test.each(["1e-20", "4.94065645841247e-324", "123456789012345", "1.5e300"])(
  "%s as a raw input is printed whole",
  (value) => {
    expect(equals(exact(shortestText(exact(value))), exact(value))).toBe(true);
  },
);

test("a cell's number comes back as the same double, when 15 digits hold it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (cell) => {
      const shown = Number(cell.toPrecision(15));
      fc.pre(Number.isFinite(shown));
      expect(nearestDouble(exactOfCell(cell))).toBe(shown === 0 ? 0 : shown);
    }),
  );
});

test.each([
  ["1", "3"],
  ["-2", "3"],
  ["1", "3e20"],
  ["1e20", "3"],
])("%s ÷ %s as a double", (a, b) => {
  expect(nearestDouble(divide(exact(a), exact(b)))).toBe(Number(a) / Number(b));
});
