import type { Conventions } from "../../src/method/conventions";
import type { PerUnitRule } from "../../src/method/own-rules";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";

const amount = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });
const grown = (
  imports: string | null,
  importsLastYear: string | null,
  exportGrowth = "8.5",
): TownFacts => ({
  data: { imports, importsLastYear },
  targets: { exportGrowth },
});
const AMOUNT = { kind: "amount", of: "ordersScore" } as const;
const GROWTH = { kind: "growth", of: "imports", from: "importsLastYear" } as const;
const SHARE = { kind: "ratio", of: "imports", to: "importsLastYear" } as const;
/** 每增加1个加0.5分, 最高10. */
const PER_UNIT: PerUnitRule = {
  kind: "per-unit",
  measure: AMOUNT,
  lowerIsBetter: false,
  reference: { kind: "number", value: "0" },
  unit: "1",
  isPercentOfReference: false,
  points: "0.5",
  base: "0",
  wholeSteps: false,
  least: "0",
  most: "10",
};

test.each<
  [
    about: string,
    rule: Partial<PerUnitRule>,
    towns: readonly TownFacts[],
    points: readonly string[],
    notices?: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  [
    "as many as there are",
    {},
    ["0", "1", "19.99", "20", "20.01"].map(amount),
    ["0", "0.5", "10", "10", "10"],
  ],
  [
    "whole steps only",
    { wholeSteps: true, unit: "5" },
    ["4.99", "5", "5.01", "9.99", "10"].map(amount),
    ["0", "0.5", "0.5", "0.5", "1"],
  ],
  // 低于5个不计分, 每增1个加2
  [
    "from five on",
    { reference: { kind: "number", value: "4" }, points: "2", wholeSteps: true, most: "20" },
    ["3", "4", "5", "6"].map(amount),
    ["0", "0", "2", "4"],
  ],
  // 每低5%扣1, in percentage points of a growth
  [
    "one off for each five points below the target",
    {
      measure: GROWTH,
      reference: { kind: "task", task: "exportGrowth" },
      unit: "5",
      points: "1",
      base: "10",
      wholeSteps: true,
    },
    [
      grown("1085", "1000"),
      grown("1084.99", "1000"),
      grown("1035.01", "1000"),
      grown("1035", "1000"),
      grown("1034.99", "1000"),
      grown("985", "1000"),
      grown("100", "1000"),
      grown("1", "0"),
    ],
    ["10", "10", "10", "9", "9", "8", "0", "0"],
    ["no-base 1: 7"],
  ],
  // 每低于目标5%扣1: of the target itself
  [
    "one off for each five percent of the target",
    {
      reference: { kind: "task", task: "exportGrowth" },
      unit: "5",
      isPercentOfReference: true,
      points: "1",
      base: "10",
      wholeSteps: true,
    },
    ["8.5", "8.08", "8.075", "8.07", "7.65"].map((value) => ({
      ...amount(value),
      targets: { exportGrowth: "8.5" },
    })),
    ["10", "10", "9", "9", "8"],
  ],
  [
    "a percent of nothing",
    {
      reference: { kind: "task", task: "exportGrowth" },
      unit: "5",
      isPercentOfReference: true,
      base: "3",
    },
    [
      { ...amount("8"), targets: { exportGrowth: "0" } },
      { ...amount("8"), targets: { exportGrowth: "-8" } },
    ],
    ["0", "10"],
    ["unit-of-nothing 1: 0"],
  ],
  [
    "against the mean, no limits",
    { reference: { kind: "mean" }, least: null, most: null },
    ["1", "2", "6"].map(amount),
    ["-1", "-0.5", "1.5"],
  ],
  [
    "against the mean of halves",
    { reference: { kind: "mean" }, least: null, most: null, points: "1" },
    ["0", "0.01"].map(amount),
    ["-0.01", "0.01"],
  ],
  [
    "halves below 0 are rounded away from it",
    { points: "0.005", least: "-1", reference: { kind: "number", value: "3" } },
    ["0", "1", "2", "4"].map(amount),
    ["-0.02", "-0.01", "-0.01", "0.01"],
  ],
  [
    "the smaller the better",
    { lowerIsBetter: true, reference: { kind: "number", value: "10" }, base: "5" },
    ["0", "9", "10", "11", "30"].map(amount),
    ["10", "5.5", "5", "4.5", "0"],
  ],
  [
    "against the best",
    { reference: { kind: "best" }, base: "10" },
    ["7", "3", "7"].map(amount),
    ["10", "8", "10"],
  ],
  [
    "against the worst",
    { reference: { kind: "worst" } },
    ["7", "3", "7"].map(amount),
    ["2", "0", "2"],
  ],
  [
    "a gap is no part of the mean",
    { reference: { kind: "mean" }, least: "-9" },
    [amount(null), amount("1"), amount("2")],
    ["missing", "-0.25", "0.25"],
  ],
  [
    "better than every number is 最高",
    { measure: SHARE },
    [grown("5", "0"), grown("1", "100")],
    ["10", "0.5"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],
  [
    "or as many as the most, or 起分",
    { measure: SHARE, most: null, base: "2" },
    [grown("5", "0"), grown("1", "100")],
    ["2.5", "2.5"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],
  [
    "alone with nothing below",
    { measure: SHARE, most: null, base: "2" },
    [grown("5", "0")],
    ["2"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],
])("%s", (_, changed, towns, points, notices = [], conventions = {}) => {
  const indicators = [{ points: "10", rule: { ...PER_UNIT, ...changed } }];
  const found = bothWays(indicators, towns, conventions);
  expect(found).toEqual({ points, formulas: shownAs(points), notices });
});
