import { exact } from "../../src/numbers/exact";
import { decimalsOf, tellingBeside, tellingDecimals } from "../../src/numbers/telling-decimals";

test.each([
  ["8.4", "8.5", 2],
  ["8.5", "8.5", 2],
  ["8.4996", "8.5", 4],
  ["8.4949", "8.5", 2],
  ["8.5001", "8.5", 4],
  ["8.125", "8.125", 3],
  ["-0.001", "0", 3],
])("%s beside the bound %s needs %s decimals", (value, bound, decimals) => {
  expect(tellingDecimals(exact(value), [exact(bound)], 2)).toBe(decimals);
});

test.each([
  ["41.668", "41.667", 3],
  ["41.66", "41.66", 2],
  ["41.1", "41.2", 2],
])("%s beside %s as printed needs %s decimals", (value, other, decimals) => {
  expect(tellingBeside(exact(value), exact(other), [], 2)).toBe(decimals);
});

test.each([
  ["8.50", 1],
  ["8", 0],
  ["-0.125", 3],
  ["0.0000001", 5],
])("%s has %s decimals, at most 5", (value, decimals) => {
  expect(decimalsOf(exact(value), 5)).toBe(decimals);
});
