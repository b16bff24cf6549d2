import { equationsIn, evaluate, holds, rounded } from "./evaluate";
import Fraction from "fraction.js";

test.each([
  ["7×8.64%÷11.30%", "6048/1130"],
  ["(1086.4−1000)÷1000", "864/10000"],
  ["2.5−0.2×(4−1)", "19/10"],
  ["40×{990÷[1000×(1+8.5%)]+1+1+1}÷4", "8490/217"],
  ["−1.00%", "-1/100"],
  ["2+2+3.5", "15/2"],
])("%s", (text, value) => {
  expect(evaluate(text).equals(new Fraction(value))).toBe(true);
});

test.each(["(1+2", "1+2)", "1×", "[1+2)", "7x8"])("%s cannot be read", (text) => {
  expect(() => evaluate(text)).toThrow();
});

test("equations are found and judged", () => {
  const found = equationsIn("煤山镇 1÷3≈33.3333%；2.5−0.2×(4−1)=1.9，得 1.90 分");
  expect(found).toEqual([
    { left: "1÷3", sign: "≈", right: "33.3333%" },
    { left: "2.5−0.2×(4−1)", sign: "=", right: "1.9" },
  ]);
  expect(found.map(holds)).toEqual([true, true]);
  expect(holds({ left: "1÷3", sign: "=", right: "33.3333%" })).toBe(false);
  expect(holds({ left: "1÷3", sign: "≈", right: "33.3334%" })).toBe(false);
  expect(holds({ left: "1÷4", sign: "≈", right: "25.0000%" })).toBe(false);
});

test.each([
  ["1.005", "half-away", "1.01"],
  ["1.005", "half-even", "1"],
  ["-1.015", "half-away", "-1.02"],
] as const)("%s %s", (value, mode, result) => {
  expect(rounded(new Fraction(value), 2, mode).equals(new Fraction(result))).toBe(true);
});
