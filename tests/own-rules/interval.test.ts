import type { Conventions } from "../../src/method/conventions";
import type { IntervalRule } from "../../src/method/own-rules";
import { exact } from "../../src/numbers/exact";
import { intervalPoints } from "../../src/rules/interval";
import { decimalText } from "../../src/numbers/decimal-text";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";

test.each([
  // 完成率60%起评6分, 100%得15分
  ["59.99", "5.99775"],
  ["60", "6"],
  ["60.01", "6.00225"],
  ["80", "10.5"],
  ["99.99", "14.99775"],
  ["100", "15"],
  ["100.01", "15"],
  ["33.33", "0"],
  ["34", "0.15"],
  ["-5", "0"],
])("%s between 60 and 100 from 6 to 15: %s", (value, points) => {
  const ends = { base: exact("6"), full: exact("15"), low: exact("60"), high: exact("100") };
  expect(decimalText(intervalPoints(exact(value), ends))).toBe(points);
});

const amount = (newServiceFirms: string | null): TownFacts => ({ data: { newServiceFirms } });
const grown = (imports: string | null, importsLastYear: string | null): TownFacts => ({
  data: { imports, importsLastYear },
});
const AMOUNTS = ["3", "9", "5", "9"].map(amount);
const INTERVAL: IntervalRule = {
  kind: "interval",
  measure: { kind: "amount", of: "newServiceFirms" },
  lowerIsBetter: false,
  base: "0",
  low: { kind: "worst" },
  high: { kind: "best" },
};
const GROWTH = { kind: "growth", of: "imports", from: "importsLastYear" } as const;
const SHARE = { kind: "ratio", of: "imports", to: "importsLastYear" } as const;

test.each<
  [
    about: string,
    rule: Partial<IntervalRule>,
    towns: readonly TownFacts[],
    points: readonly string[],
    notices?: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  ["between the worst and the best", {}, AMOUNTS, ["0", "10", "3.33", "10"]],
  ["60+40×(x−min)÷(max−min)", { base: "6" }, AMOUNTS, ["6", "10", "7.33", "10"]],
  ["the smaller the better", { base: "6", lowerIsBetter: true }, AMOUNTS, ["10", "6", "8.67", "6"]],
  ["alone: best and worst are one", { base: "6" }, [amount("0")], ["10"]],
  ["all alike", { base: "6" }, [amount("4"), amount("4")], ["10", "10"]],
  [
    "a gap is outside of the ends",
    {},
    [amount(null), amount("1"), amount("2"), amount("?")],
    ["missing", "0", "10", "invalid"],
  ],
  [
    "against the target, which is a percent of a growth",
    {
      measure: GROWTH,
      low: { kind: "number", value: "0" },
      high: { kind: "task", task: "exportGrowth" },
    },
    [
      { ...grown("1085", "1000"), targets: { exportGrowth: "8.5" } },
      { ...grown("1084.99", "1000"), targets: { exportGrowth: "8.5" } },
      { ...grown("1085.01", "1000"), targets: { exportGrowth: "8.5" } },
      { ...grown("1034", "1000"), targets: { exportGrowth: "8.5" } },
      { ...grown("999", "1000"), targets: { exportGrowth: "8.5" } },
      { ...grown("1000", "1000"), targets: { exportGrowth: "0" } },
      { ...grown("1034", "1000"), targets: { exportGrowth: null } },
      { ...grown("7", "0"), targets: { exportGrowth: "8.5" } },
      { ...grown("0", "0"), targets: { exportGrowth: "8.5" } },
    ],
    ["10", "10", "10", "4", "0", "10", "missing", "0", "0"],
    ["zero-denominator 1: 8", "no-base 1: 7"],
  ],
  [
    "a fall is better than a rise where the smaller is the better one",
    {
      measure: GROWTH,
      lowerIsBetter: true,
      low: { kind: "number", value: "5" },
      high: { kind: "number", value: "-5" },
    },
    [
      grown("95", "100"),
      grown("95.01", "100"),
      grown("100", "100"),
      grown("105", "100"),
      grown("106", "100"),
    ],
    ["10", "9.99", "5", "0", "0"],
  ],
  [
    "the upper end is not better than the lower one",
    { low: { kind: "number", value: "60" } },
    [amount("50"), amount("40")],
    ["10", "10"],
    ["interval-inverted 1: 0,1"],
  ],
  [
    "something of nothing has no value",
    { measure: SHARE },
    [grown("5", "0"), grown("1", "2"), grown("1", "4"), grown("3", "8")],
    ["0", "10", "0", "5"],
    ["denominator-open 1: 0"],
  ],
  [
    "something of nothing counts as 0",
    { measure: SHARE },
    [grown("5", "0"), grown("1", "2"), grown("1", "4"), grown("0", "0")],
    ["0", "10", "5", "0"],
    ["zero-denominator 1: 3", "denominator-as-zero 1: 0"],
    { zeroDenominator: "zero" },
  ],
  [
    "something of nothing counts as the best",
    { measure: SHARE },
    [grown("5", "0"), grown("1", "2"), grown("1", "4"), grown("3", "8")],
    ["10", "10", "0", "5"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],
  [
    "nobody has a value",
    { measure: SHARE },
    [grown("5", "0"), grown("0", "0")],
    ["0", "0"],
    ["zero-denominator 1: 1", "denominator-open 1: 0"],
  ],
])("%s", (_, changed, towns, points, notices = [], conventions = {}) => {
  const indicators = [{ points: "10", rule: { ...INTERVAL, ...changed } }];
  const found = bothWays(indicators, towns, conventions);
  expect(found).toEqual({ points, formulas: shownAs(points), notices });
});
