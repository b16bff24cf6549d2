import type { Conventions } from "../../src/method/conventions";
import type { BestProportionalRule, PlaceStepRule, OwnRule } from "../../src/method/own-rules";
import type { TownFacts } from "../scoring/month";
import { bothWays, shownAs } from "./both-ways";

const amounts = (...values: readonly (string | null)[]): TownFacts[] =>
  values.map((ordersScore) => ({ data: { ordersScore } }));
const shares = (...values: readonly (readonly [string, string])[]): TownFacts[] =>
  values.map(([imports, importsLastYear]) => ({ data: { imports, importsLastYear } }));
const AMOUNT = { kind: "amount", of: "ordersScore" } as const;
const SHARE = { kind: "ratio", of: "imports", to: "importsLastYear" } as const;
const INCREASE = { kind: "increase", of: "imports", from: "importsLastYear" } as const;

const proportional = (measure: BestProportionalRule["measure"] = AMOUNT): OwnRule => ({
  kind: "best-proportional",
  measure,
  lowerIsBetter: true,
});
const steps = (least = "0", measure: PlaceStepRule["measure"] = AMOUNT): OwnRule => ({
  kind: "place-step",
  measure,
  lowerIsBetter: true,
  step: "4",
  least,
});

test.each<
  [
    about: string,
    rule: OwnRule,
    towns: readonly TownFacts[],
    points: readonly string[],
    notices?: readonly string[],
    conventions?: Partial<Conventions>,
  ]
>([
  [
    "full × smallest ÷ value",
    proportional(),
    amounts("4", "2", "8", "2", "2.01"),
    ["5", "10", "2.5", "10", "9.95"],
  ],
  [
    "the smallest is 0: the others have nothing",
    proportional(),
    amounts("4", "0", "0"),
    ["0", "10", "10"],
  ],
  [
    "the smallest is a fall",
    proportional(INCREASE),
    shares(["1", "3"], ["3", "1"], ["2", "2"]),
    ["10", "0", "0"],
  ],
  ["alone", proportional(), amounts("7"), ["10"]],
  ["a gap is left out", proportional(), amounts(null, "2", "4"), ["missing", "10", "5"]],
  [
    "no value, no points",
    proportional(SHARE),
    shares(["1", "0"], ["1", "2"], ["3", "4"]),
    ["0", "10", "6.67"],
    ["denominator-open 1: 0"],
  ],
  [
    "counts as 0, and is the smallest",
    proportional(SHARE),
    shares(["1", "0"], ["1", "2"]),
    ["10", "0"],
    ["denominator-as-zero 1: 0"],
    { zeroDenominator: "zero" },
  ],
  [
    "counts as the best",
    proportional(SHARE),
    shares(["1", "0"], ["1", "2"], ["3", "4"]),
    ["10", "10", "6.67"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],

  ["the smallest is first", steps(), amounts("3", "1", "3", "5"), ["6", "10", "6", "0"]],
  ["dense", steps(), amounts("3", "1", "3", "5"), ["6", "10", "6", "2"], [], { stepTies: "dense" }],
  [
    "mean",
    steps(),
    amounts("3", "1", "3", "5"),
    ["4", "10", "4", "0"],
    [],
    { stepTies: "average" },
  ],
  [
    "not below 最低",
    steps("1.5"),
    amounts("1", "2", "3", "4", "5"),
    ["10", "6", "2", "1.5", "1.5"],
  ],
  ["最低 below 0", steps("-3"), amounts("1", "2", "3", "4", "5"), ["10", "6", "2", "-2", "-3"]],
  ["a 0 that is first", steps(), amounts("0", "1"), ["10", "6"], ["zero-earns-place 1: 0"]],
  ["a 0 that earns nothing", steps(), amounts("0", "1"), ["0", "6"], [], { zeroEarnsPlace: false }],
  ["all are 0: nobody is first", steps("1"), amounts("0", "0"), ["0", "0"]],
  [
    "all are 0: all first",
    steps(),
    amounts("0", "0"),
    ["10", "10"],
    ["zero-earns-place 1: 0,1"],
    { zeroEarnsPlace: "always" },
  ],
  [
    "no value, no place",
    steps("0", SHARE),
    shares(["1", "0"], ["1", "2"], ["3", "4"]),
    ["0", "10", "6"],
    ["denominator-open 1: 0"],
  ],
  [
    "the best, and the next is second",
    steps("0", SHARE),
    shares(["1", "0"], ["1", "2"], ["3", "4"]),
    ["10", "6", "2"],
    ["denominator-as-best 1: 0"],
    { zeroDenominator: "best" },
  ],
])("%s", (_, rule, towns, points, notices = [], conventions = {}) => {
  const found = bothWays([{ points: "10", rule }], towns, conventions);
  expect(found).toEqual({ points, formulas: shownAs(points), notices });
});
