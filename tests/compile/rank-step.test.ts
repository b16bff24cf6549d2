import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { bothWays, type Shown } from "./formula-scores";

const epidemic = (epidemicExports: string | null, generalTradeExports = "100"): TownFacts => ({
  data: { epidemicExports, generalTradeExports },
});
const importing = (imports: string, importsLastYear: string): TownFacts => ({
  data: { imports, importsLastYear },
});
const SHARES = [epidemic("5"), epidemic("3"), epidemic("3"), epidemic("0")];
const INCREMENTS = [
  importing("150", "100"),
  importing("50", "0"),
  importing("7", "7"),
  importing("9", "10"),
  importing("0", "0"),
];
const ALL_ZERO = [epidemic("0"), epidemic("0", "7"), epidemic("0", "0"), epidemic("4", "0")];
const OF_NOTHING = [
  epidemic("5", "0"),
  epidemic("3"),
  epidemic("2"),
  epidemic("0", "0"),
  epidemic("7", "0"),
  epidemic("0"),
];
const ELEVEN = Array.from({ length: 11 }, (_, index) => epidemic(String(20 - index)));
const FIFTEEN = Array.from({ length: 15 }, (_, index) => epidemic(String(20 - index)));

test.each<
  [about: string, code: string, readonly TownFacts[], readonly Shown[], Partial<Conventions>?]
>([
  ["equal shares share a place", "3.1", SHARES, [2.5, 2.3, 2.3, 1.9]],
  ["dense places", "3.1", SHARES, [2.5, 2.3, 2.3, 2.1], { stepTies: "dense" }],
  ["mean places", "3.1", SHARES, [2.5, 2.2, 2.2, 1.9], { stepTies: "average" }],
  ["a zero earns no place", "3.1", SHARES, [2.5, 2.3, 2.3, 0], { zeroEarnsPlace: false }],
  ["all are 0: nobody is first", "3.1", ALL_ZERO, [0, 0, 0, 0]],
  ["all are 0: all first", "3.1", ALL_ZERO, [2.5, 2.5, 0, 0], { zeroEarnsPlace: "always" }],
  ["one above 0", "3.1", [...ALL_ZERO, epidemic("1")], [2.3, 2.3, 0, 0, 2.5]],
  [
    "equal fractions of different size",
    "3.1",
    [epidemic("1.1", "3.3"), epidemic("2.2", "6.6"), epidemic("20", "60"), epidemic("33", "100")],
    [2.5, 2.5, 2.5, 1.9],
  ],
  [
    "a zero denominator takes no place",
    "3.1",
    [epidemic("5", "0"), epidemic("3"), epidemic("2"), epidemic("0", "0")],
    [0, 2.5, 2.3, 0],
  ],
  ["counting as 0", "3.1", OF_NOTHING, [2.1, 2.5, 2.3, 0, 2.1, 2.1], { zeroDenominator: "zero" }],
  [
    "counting as 0, which earns nothing",
    "3.1",
    OF_NOTHING,
    [0, 2.5, 2.3, 0, 0, 0],
    { zeroDenominator: "zero", zeroEarnsPlace: false },
  ],
  [
    "all count as 0",
    "3.1",
    [epidemic("5", "0"), epidemic("0")],
    [0, 0],
    { zeroDenominator: "zero" },
  ],
  ["the best", "3.1", OF_NOTHING, [2.5, 2.1, 1.9, 0, 2.5, 1.7], { zeroDenominator: "best" }],
  [
    "the best, dense",
    "3.1",
    OF_NOTHING,
    [2.5, 2.3, 2.1, 0, 2.5, 1.9],
    { zeroDenominator: "best", stepTies: "dense" },
  ],
  [
    "the best, mean places",
    "3.1",
    OF_NOTHING,
    [2.4, 2.1, 1.9, 0, 2.4, 1.7],
    { zeroDenominator: "best", stepTies: "average" },
  ],
  [
    "a gap takes no place",
    "3.1",
    [epidemic(null), epidemic("3"), epidemic("?"), epidemic("1")],
    ["", 2.5, "", 2.3],
  ],
  ["the eleventh place", "3.1", ELEVEN, [2.5, 2.3, 2.1, 1.9, 1.7, 1.5, 1.3, 1.1, 0.9, 0.7, 0.5]],
  [
    "never below 0",
    "3.1",
    FIFTEEN,
    [2.5, 2.3, 2.1, 1.9, 1.7, 1.5, 1.3, 1.1, 0.9, 0.7, 0.5, 0.3, 0.1, 0, 0],
  ],
  ["a fall gets nothing", "4", INCREMENTS, [3, 3, 2.6, 0, 2.6]],
  ["dense places", "4", INCREMENTS, [3, 3, 2.8, 0, 2.8], { stepTies: "dense" }],
  ["mean places", "4", INCREMENTS, [2.9, 2.9, 2.5, 0, 2.5], { stepTies: "average" }],
  [
    "no import is no place, an unchanged one is",
    "4",
    INCREMENTS,
    [3, 3, 2.6, 0, 0],
    { zeroEarnsPlace: false },
  ],
  [
    "amounts",
    "6.2",
    ["0", "3", "3", "1"].map((newServiceFirms) => ({ data: { newServiceFirms } })),
    [1.2, 1.5, 1.5, 1.3],
  ],
])("%s: %s", (_, code, towns, points, conventions = {}) => {
  const { formulas, scores } = bothWays(towns, conventions)(code);
  expect(formulas).toEqual(points);
  expect(scores).toEqual(points);
});
