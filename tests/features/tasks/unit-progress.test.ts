import type { Told } from "../../../src/features/tasks/progress-terms";
import { unitProgress, type Asked } from "../../../src/features/tasks/unit-progress";
import type { Measure } from "../../../src/method/types";
import { fixedText } from "../../../src/numbers/decimal-text";
import { exact } from "../../../src/numbers/exact";

const COUNT: Measure = { kind: "amount", of: "a" };
const GROWTH: Measure = { kind: "growth", of: "a", from: "b" };
const RATIO: Measure = { kind: "ratio", of: "a", to: "b" };

const whole = (text: string): Told => ({
  value: exact(text),
  decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0,
  cells: [],
});
const shown = (told: Told | null): string | null => told && fixedText(told.value, told.decimals);

function progress(
  measure: Measure,
  figures: readonly string[],
  target: string,
  more: Partial<Asked> = {},
) {
  return unitProgress(
    "甲镇",
    { kind: "figures", values: figures.map(exact), cells: [] },
    { own: whole(target), year: null },
    {
      measure,
      lowerIsBetter: false,
      conventions: { zeroBase: "met" },
      choices: { nearPercent: "90" },
      ...more,
    },
  );
}

test.each<readonly [about: string, Measure, string[], string, unknown[]]>([
  ["exactly the target", COUNT, ["10"], "10", ["10", "0", "100.00", "met"]],
  ["one more", COUNT, ["11"], "10", ["11", "1", "110.00", "met"]],
  ["exactly the near line", COUNT, ["9"], "10", ["9", "-1", "90.00", "near"]],
  ["just under it", COUNT, ["8.9999"], "10", ["8.9999", "-1.0001", "89.999", "behind"]],
  ["just over it", COUNT, ["9.00001"], "10", ["9.00001", "-0.99999", "90.0001", "near"]],
  ["just under the target", COUNT, ["9.99999"], "10", ["9.99999", "-0.00001", "99.9999", "near"]],
  ["growth met exactly", GROWTH, ["1085", "1000"], "8.5", ["8.50", "0.00", "100.00", "met"]],
  [
    "growth that two decimals would call met",
    GROWTH,
    ["1084.99", "1000"],
    "8.5",
    ["8.499", "-0.001", "99.99", "near"],
  ],
  ["a fall", GROWTH, ["950", "1000"], "8.5", ["-5.00", "-13.50", null, "behind"]],
  ["a target of 0, met", GROWTH, ["1000", "1000"], "0", ["0.00", "0.00", null, "met"]],
  ["a target of 0, not met", GROWTH, ["999", "1000"], "0", ["-0.10", "-0.10", null, "behind"]],
  ["a target below 0, met", GROWTH, ["980", "1000"], "-2", ["-2.00", "0.00", null, "met"]],
  ["a value of 0", RATIO, ["0", "50"], "90", ["0.00", "-90.00", "0.00", "behind"]],
  ["a third", RATIO, ["1", "3"], "33.3", ["33.33", "0.03", "100.10", "met"]],
  ["nothing to grow from, met by the reading", GROWTH, ["5", "0"], "8", [null, null, null, "met"]],
  ["nothing, from nothing", GROWTH, ["0", "0"], "8", [null, null, null, null]],
  ["a part of nothing", RATIO, ["5", "0"], "8", [null, null, null, null]],
])("%s", (_, measure, figures, target, expected) => {
  const { value, difference, rate, light } = progress(measure, figures, target);
  expect([shown(value), shown(difference), shown(rate), light]).toEqual(expected);
});

test.each<readonly [value: string, light: string, rate: string]>([
  ["8", "met", "125.00"],
  ["10", "met", "100.00"],
  ["10.5", "near", "95.24"],
  ["20", "behind", "50.00"],
])("where less is better, %s of 10 is %s", (value, light, rate) => {
  const unit = progress(COUNT, [value], "10", { lowerIsBetter: true });
  expect([unit.light, shown(unit.rate)]).toEqual([light, rate]);
});

test("nothing to grow from is not met where the reading says so", () => {
  const unit = progress(GROWTH, ["5", "0"], "8", { conventions: { zeroBase: "zero" } });
  expect([unit.isMet, unit.light, unit.noValue]).toEqual([false, null, { kind: "zero-base" }]);
});

test.each([
  ["57", "100", 5, "57.00", "41.67", "15.33"],
  ["5", "12", 5, "41.67", "41.67", "0.00"],
  ["41.668", "100", 5, "41.668", "41.667", "0.001"],
  ["10", "100", 6, "10.00", "50.00", "-40.00"],
  ["99.999", "100", 11, "99.999", "91.667", "8.332"],
])("%s of %s by month %s", (value, target, months, rate, elapsed, ahead) => {
  const { annual } = unitProgress(
    "甲镇",
    { kind: "figures", values: [exact(value)], cells: [] },
    { own: null, year: { target: whole(target), months } },
    {
      measure: COUNT,
      lowerIsBetter: false,
      conventions: { zeroBase: "met" },
      choices: { nearPercent: "90" },
    },
  );
  expect(annual && [shown(annual.rate), shown(annual.elapsed), shown(annual.ahead)]).toEqual([
    rate,
    elapsed,
    ahead,
  ]);
});
