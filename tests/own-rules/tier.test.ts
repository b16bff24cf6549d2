import type { Conventions } from "../../src/method/conventions";
import type { TierRule } from "../../src/method/own-rules";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";

const amount = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });
const grown = (imports: string, importsLastYear: string): TownFacts => ({
  data: { imports, importsLastYear },
});
const tier = (bound: string, points: string, isIncluded = true) => ({ bound, points, isIncluded });
const TIER: TierRule = {
  kind: "tier",
  measure: { kind: "amount", of: "ordersScore" },
  lowerIsBetter: false,
  by: "value",
  tiers: [tier("90", "10"), tier("60", "5", false), tier("0", "-2.5")],
};
const GROWTH = { kind: "growth", of: "imports", from: "importsLastYear" } as const;
const PLACES = [tier("1", "10"), tier("2", "7"), tier("3", "4")];

test.each<
  [
    about: string,
    rule: Partial<TierRule>,
    towns: readonly TownFacts[],
    points: readonly string[],
    notices?: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  [
    "以上含与不含",
    {},
    ["90.01", "90", "89.99", "60.01", "60", "59.99", "0", "0.01"].map(amount),
    ["10", "10", "5", "5", "-2.5", "-2.5", "-2.5", "-2.5"],
  ],
  [
    "none is reached",
    { tiers: [tier("60", "5")] },
    [amount("59.99"), amount("60"), amount(null)],
    ["0", "5", "missing"],
    ["tier-missed 1: 0"],
  ],
  [
    "the smaller the better",
    { lowerIsBetter: true, tiers: [tier("10", "10"), tier("20", "5", false)] },
    ["9.99", "10", "10.01", "19.99", "20", "20.01"].map(amount),
    ["10", "10", "5", "5", "0", "0"],
    ["tier-missed 1: 4,5"],
  ],
  [
    "the same bound twice, itself and above",
    { tiers: [tier("60", "10", false), tier("60", "6")] },
    ["60.01", "60", "59.99"].map(amount),
    ["10", "6", "0"],
    ["tier-missed 1: 2"],
  ],
  [
    "a growth is held against percents",
    { measure: GROWTH, tiers: [tier("8.5", "10"), tier("-8.5", "5", false)] },
    [
      grown("1085", "1000"),
      grown("1084.99", "1000"),
      grown("915", "1000"),
      grown("915.01", "1000"),
      grown("1", "0"),
      grown("0", "0"),
    ],
    ["10", "5", "0", "5", "0", "0"],
    ["zero-denominator 1: 5", "no-base 1: 4", "tier-missed 1: 2"],
  ],
  [
    "shares next to each other",
    {
      measure: { kind: "ratio", of: "imports", to: "importsLastYear" },
      tiers: [tier("33.333333", "10", false)],
    },
    [
      grown("33333333", "100000000"),
      grown("33333333.01", "100000000"),
      grown("33333332.99", "100000000"),
    ],
    ["0", "10", "0"],
    ["tier-missed 1: 0,2"],
  ],
  [
    "places: equal ones each get the points of their place",
    { by: "place", tiers: PLACES },
    ["7", "9", "7", "5", "3"].map(amount),
    ["7", "10", "7", "0", "0"],
    ["tier-missed 1: 3,4"],
  ],
  [
    "dense places",
    { by: "place", tiers: PLACES },
    ["7", "9", "7", "5", "3"].map(amount),
    ["7", "10", "7", "4", "0"],
    ["tier-missed 1: 4"],
    { stepTies: "dense" },
  ],
  [
    "mean places: 2.5 is not within 2",
    { by: "place", tiers: PLACES },
    ["7", "9", "7", "5"].map(amount),
    ["4", "10", "4", "0"],
    ["tier-missed 1: 3"],
    { stepTies: "average" },
  ],
  [
    "places of the smallest",
    { by: "place", lowerIsBetter: true, tiers: PLACES },
    ["7", "9", "7", "5"].map(amount),
    ["7", "0", "7", "10"],
    ["tier-missed 1: 1"],
  ],
  [
    "better than every number",
    {
      measure: { kind: "ratio", of: "imports", to: "importsLastYear" },
      by: "place",
      tiers: PLACES,
    },
    [grown("1", "1"), grown("1", "0"), grown("0", "0")],
    ["7", "10", "0"],
    ["zero-denominator 1: 2", "denominator-as-best 1: 1"],
    { zeroDenominator: "best" },
  ],
])("%s", (_, changed, towns, points, notices = [], conventions = {}) => {
  const found = bothWays([{ points: "10", rule: { ...TIER, ...changed } }], towns, conventions);
  expect(found).toEqual({ points, formulas: shownAs(points), notices });
});
