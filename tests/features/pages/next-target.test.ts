import { nextTarget, type MeanBasis } from "../../../src/features/pages/next-target";
import type { Told } from "../../../src/features/tasks/progress-terms";
import { fixedText } from "../../../src/numbers/decimal-text";
import { exact } from "../../../src/numbers/exact";

const whole = (text: string): Told => ({
  value: exact(text),
  decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0,
  cells: [],
});
const shown = (told: Told | null | undefined): string | null =>
  told ? fixedText(told.value, told.decimals) : null;

const SUM: MeanBasis = { kind: "sum", unit: "家" };
const growth = (now: string, lastYear: string | null): MeanBasis => ({
  kind: "growth",
  unit: "万美元",
  now: exact(now),
  lastYear: lastYear === null ? null : exact(lastYear),
});

test.each<
  readonly [string, value: string | null, target: string, months: number, MeanBasis, unknown[]]
>([
  ["a count", "17", "27", 1, SUM, ["10", false, "10.00"]],
  ["over three months, rounded up", "17", "27", 3, SUM, ["10", false, "3.34"]],
  ["over six months, exactly", "17", "20", 6, SUM, ["3", false, "0.50"]],
  ["exactly reached", "27", "27", 1, SUM, ["0", true, null]],
  ["passed", "30", "27", 1, SUM, ["-3", true, null]],
  ["just under", "26.999", "27", 7, SUM, ["0.001", false, "0.01"]],
  ["a rate", "84", "100", 1, { kind: "none" }, ["16", false, null]],
  ["no value", null, "27", 1, SUM, [null, false, null]],
  [
    "a growth with last year's figure",
    "9",
    "8.5",
    1,
    growth("5450", "6400"),
    ["-0.5", true, "1494.00"],
  ],
  ["a growth without it", "7", "8.5", 1, growth("5450", null), ["1.5", false, null]],
  ["a growth that more than holds", "9", "8.5", 1, growth("7000", "6400"), ["-0.5", true, null]],
])("%s", (_, value, target, months, basis, expected) => {
  const later = { period: "1-6月", months, target: whole(target) };
  const next = nextTarget({ value: value === null ? null : whole(value) }, later, false, basis);
  expect([shown(next.left), next.isReached, shown(next.monthlyMean?.told)]).toEqual(expected);
});

test("where less is better a value below the target has reached it", () => {
  const later = { period: "1-6月", months: 1, target: whole("10") };
  expect(nextTarget({ value: whole("9") }, later, true, { kind: "none" }).isReached).toBe(true);
  expect(nextTarget({ value: whole("11") }, later, true, { kind: "none" }).isReached).toBe(false);
});
