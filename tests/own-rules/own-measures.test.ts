/** What only own methods compare, at the values where it changes: as scored and as formulas. */
import type { OwnMeasure } from "../../src/method/own-measures";
import type { OwnRule } from "../../src/method/own-rules";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";
import type { FixtureIndicator } from "./fixture";

const town = (data: Record<string, string | null>, newExporters = "10"): TownFacts => ({
  data,
  targets: { newExporters },
});

const tier = (measure: OwnMeasure): OwnRule => ({
  kind: "tier",
  by: "value",
  measure,
  lowerIsBetter: false,
  tiers: [
    { bound: "100", isIncluded: true, points: "10" },
    { bound: "60", isIncluded: true, points: "6" },
    { bound: "0", isIncluded: false, points: "1" },
  ],
});
const best = (measure: OwnMeasure): OwnRule => ({
  kind: "best-proportional",
  measure,
  lowerIsBetter: false,
});
const places = (measure: OwnMeasure): OwnRule => ({
  kind: "place-step",
  measure,
  lowerIsBetter: false,
  step: "3",
  least: "1",
});

const ATTAINED: OwnMeasure = { kind: "attained", of: "ordersScore", task: "newExporters" };
const CONTRIBUTION: OwnMeasure = {
  kind: "contribution",
  of: "exports",
  from: "exportsLastYear",
};
const CHANGE: OwnMeasure = {
  kind: "share-change",
  of: "imports",
  to: "exports",
  ofBefore: "importsLastYear",
  toBefore: "exportsLastYear",
};

const attained = (ordersScore: string | null, target: string): TownFacts =>
  town({ ordersScore }, target);
const grown = (exports: string | null, exportsLastYear: string): TownFacts =>
  town({ exports, exportsLastYear });
const shares = (imports: string, exports: string, before: string, ofBefore: string): TownFacts =>
  town({ imports, exports, importsLastYear: before, exportsLastYear: ofBefore });

const alone = (rule: OwnRule): FixtureIndicator[] => [{ points: "10", rule }];
/** Of the points of the second one, which is no part of the total. */
const over = (rule: OwnRule): FixtureIndicator[] => [
  { points: "10", rule },
  {
    points: "30",
    rule: {
      kind: "best-proportional",
      measure: { kind: "amount", of: "ordersScore" },
      lowerIsBetter: false,
    },
    isOutsideTotal: true,
  },
];
const points = (reads: "published" | "exact"): OwnMeasure => ({ kind: "points", code: "2", reads });

test.each<
  [about: string, FixtureIndicator[], TownFacts[], points: string[], notices?: readonly string[]]
>([
  [
    "完成率 at its bounds",
    alone(tier(ATTAINED)),
    [attained("10", "10"), attained("9.99", "10"), attained("6", "10"), attained("5.99", "10")],
    ["10", "6", "6", "1"],
  ],
  [
    "完成率 over a target that is not above 0 is none",
    alone(tier(ATTAINED)),
    [attained("10", "0"), attained("0", "10"), attained("5", "-5")],
    ["0", "0", "0"],
    ["no-target 1: 0,2", "tier-missed 1: 1"],
  ],
  [
    "占比变动 in percentage points",
    alone(best(CHANGE)),
    [shares("3", "10", "2", "10"), shares("1", "4", "1", "5"), shares("1", "10", "2", "10")],
    ["10", "5", "0"],
  ],
  [
    "占比变动 without a whole, now or before",
    alone(best(CHANGE)),
    [shares("3", "10", "2", "10"), shares("1", "0", "1", "5"), shares("1", "5", "0", "0")],
    ["10", "0", "0"],
    ["zero-denominator 1: 1,2"],
  ],
  [
    "贡献率: a fall is a share below 0",
    alone(best(CONTRIBUTION)),
    [grown("30", "10"), grown("15", "10"), grown("5", "10")],
    ["10", "2.5", "0"],
  ],
  [
    "贡献率 to nothing is none",
    alone(tier(CONTRIBUTION)),
    [grown("15", "10"), grown("5", "10")],
    ["0", "0"],
    ["no-increase 1: 0,1"],
  ],
  [
    "贡献率: one gap, and nobody's is known",
    alone(best(CONTRIBUTION)),
    [grown("15", "10"), grown(null, "10")],
    ["missing", "missing"],
  ],
  [
    "得分 as published",
    over(places(points("published"))),
    [attained("6000", "1"), attained("2000", "1"), attained("1999", "1"), attained("1998", "1")],
    ["10", "7", "7", "1"],
  ],
  [
    "得分 that is published the same shares a place",
    over(places(points("published"))),
    [attained("60000", "1"), attained("20000", "1"), attained("19999", "1")],
    ["10", "7", "7"],
  ],
  [
    "得分 before it is rounded does not",
    over(places(points("exact"))),
    [attained("60000", "1"), attained("20000", "1"), attained("19999", "1")],
    ["10", "7", "4"],
  ],
])("%s", (_about, indicators, towns, expected, notices = []) => {
  const found = bothWays(indicators, towns);
  expect(found.points).toEqual(expected);
  expect(found.formulas).toEqual(shownAs(expected));
  expect(found.notices.filter((notice) => notice.includes(" 1: "))).toEqual(notices);
});
