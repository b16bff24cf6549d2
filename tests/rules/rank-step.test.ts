import type { Conventions } from "../../src/method/conventions";
import { decimalText } from "../../src/numbers/decimal-text";
import { exact, integer } from "../../src/numbers/exact";
import { rankStepPoints } from "../../src/rules/rank-step";
import { month, noticesOf, pointsOf, scoreMonth, type TownFacts } from "../scoring/month";

const texts = (values: readonly (string | null)[], fallGetsNothing = false) =>
  rankStepPoints(
    values.map((value) => (value === null ? null : exact(value))),
    { first: exact("2.5"), step: exact("0.2"), ties: "skip", fallGetsNothing },
  ).map((points) => decimalText(points));

test.each<[readonly (string | null)[], readonly string[], readonly string[]]>([
  // values, points, points when a fall gets nothing
  [
    ["5", "3", "3", "0"],
    ["2.5", "2.3", "2.3", "1.9"],
    ["2.5", "2.3", "2.3", "1.9"],
  ],
  [
    ["-1", "0", "1"],
    ["2.1", "2.3", "2.5"],
    ["0", "2.3", "2.5"],
  ],
  [
    [null, "1", "2"],
    ["0", "2.3", "2.5"],
    ["0", "2.3", "2.5"],
  ],
  [[null], ["0"], ["0"]],
  // Where all are 0 there is no first place.
  [
    ["0", null, "0"],
    ["0", "0", "0"],
    ["0", "0", "0"],
  ],
  [
    ["0", "-1"],
    ["2.5", "2.3"],
    ["2.5", "0"],
  ],
  [[], [], []],
])("%j", (values, points, withFalls) => {
  expect(texts(values)).toEqual(points);
  expect(texts(values, true)).toEqual(withFalls);
});

test("eleven different values: the last has 0.5; no place is below 0", () => {
  const eleven = Array.from({ length: 11 }, (_, index) => integer(11 - index));
  const twenty = Array.from({ length: 20 }, (_, index) => integer(20 - index));
  const terms = {
    first: exact("2.5"),
    step: exact("0.2"),
    ties: "skip",
    fallGetsNothing: false,
  } as const;
  expect(
    rankStepPoints(eleven, terms)
      .map((points) => decimalText(points))
      .at(-1),
  ).toBe("0.5");
  const last = rankStepPoints(twenty, terms)
    .map((points) => decimalText(points))
    .slice(11);
  expect(last).toEqual(["0.3", "0.1", "0", "0", "0", "0", "0", "0", "0"]);
});

const epidemic = (epidemicExports: string | null, generalTradeExports = "100"): TownFacts => ({
  data: { epidemicExports, generalTradeExports },
});
const shares = [epidemic("5"), epidemic("3"), epidemic("3"), epidemic("0")];

test.each<[Partial<Conventions>, readonly string[]]>([
  [{}, ["2.5", "2.3", "2.3", "1.9"]],
  [{ stepTies: "dense" }, ["2.5", "2.3", "2.3", "2.1"]],
  [{ stepTies: "average" }, ["2.5", "2.2", "2.2", "1.9"]],
  [{ zeroEarnsPlace: false }, ["2.5", "2.3", "2.3", "0"]],
  [{ zeroEarnsPlace: false, stepTies: "dense" }, ["2.5", "2.3", "2.3", "0"]],
])("3.1 with shares 5%%, 3%%, 3%% and 0, read as %j", (conventions, points) => {
  expect(pointsOf(scoreMonth(month(shares), conventions), "3.1")).toEqual(points);
});

const ALL_ZERO = [epidemic("0"), epidemic("0", "7"), epidemic("0", "0"), epidemic("4", "0")];

test.each<[Partial<Conventions>, readonly string[], readonly string[]]>([
  [{}, ["0", "0", "0", "0"], []],
  [{ zeroEarnsPlace: "always" }, ["2.5", "2.5", "0", "0"], ["zero-earns-place 3.1: 0,1"]],
  [{ zeroEarnsPlace: false }, ["0", "0", "0", "0"], []],
])("all that have a value are 0, read as %j", (conventions, points, notices) => {
  const sheet = scoreMonth(month(ALL_ZERO), conventions);
  expect(pointsOf(sheet, "3.1")).toEqual(points);
  expect(noticesOf(sheet)).toEqual([
    "zero-denominator 3.1: 2",
    "denominator-open 3.1: 3",
    ...notices,
  ]);
});

test("one town above 0 is first, and the zeros come behind it", () => {
  const sheet = scoreMonth(month([epidemic("0"), epidemic("0.01"), epidemic("0")]));
  expect(pointsOf(sheet, "3.1")).toEqual(["2.3", "2.5", "2.3"]);
});

test("zeros that earn points are told, by name of the indicator and town", () => {
  expect(noticesOf(scoreMonth(month(shares)))).toEqual(["zero-earns-place 3.1: 3"]);
  expect(noticesOf(scoreMonth(month(shares), { zeroEarnsPlace: false }))).toEqual([]);
});

test("equal fractions of different size share a place", () => {
  const towns = [
    epidemic("1.1", "3.3"),
    epidemic("2.2", "6.6"),
    epidemic("20", "60"),
    epidemic("33", "100"),
  ];
  expect(pointsOf(scoreMonth(month(towns)), "3.1")).toEqual(["2.5", "2.5", "2.5", "1.9"]);
});

test("a zero denominator takes no place and moves nobody", () => {
  const sheet = scoreMonth(
    month([epidemic("5", "0"), epidemic("3"), epidemic("2"), epidemic("0", "0")]),
  );
  expect(pointsOf(sheet, "3.1")).toEqual(["0", "2.5", "2.3", "0"]);
  expect(noticesOf(sheet)).toEqual(["zero-denominator 3.1: 3", "denominator-open 3.1: 0"]);
});

const OF_NOTHING = [
  epidemic("5", "0"),
  epidemic("3"),
  epidemic("2"),
  epidemic("0", "0"),
  epidemic("7", "0"),
  epidemic("0"),
];

test.each<[Partial<Conventions>, readonly string[], readonly string[]]>([
  [
    { zeroDenominator: "zero" },
    ["2.1", "2.5", "2.3", "0", "2.1", "2.1"],
    ["zero-denominator 3.1: 3", "denominator-as-zero 3.1: 0,4", "zero-earns-place 3.1: 0,4,5"],
  ],
  [
    { zeroDenominator: "zero", zeroEarnsPlace: false },
    ["0", "2.5", "2.3", "0", "0", "0"],
    ["zero-denominator 3.1: 3", "denominator-as-zero 3.1: 0,4"],
  ],
  [
    { zeroDenominator: "best" },
    ["2.5", "2.1", "1.9", "0", "2.5", "1.7"],
    ["zero-denominator 3.1: 3", "denominator-as-best 3.1: 0,4", "zero-earns-place 3.1: 5"],
  ],
  [
    { zeroDenominator: "best", stepTies: "dense" },
    ["2.5", "2.3", "2.1", "0", "2.5", "1.9"],
    ["zero-denominator 3.1: 3", "denominator-as-best 3.1: 0,4", "zero-earns-place 3.1: 5"],
  ],
  [
    { zeroDenominator: "best", stepTies: "average" },
    ["2.4", "2.1", "1.9", "0", "2.4", "1.7"],
    ["zero-denominator 3.1: 3", "denominator-as-best 3.1: 0,4", "zero-earns-place 3.1: 5"],
  ],
])("something of nothing, read as %j", (conventions, points, notices) => {
  const sheet = scoreMonth(month(OF_NOTHING), conventions);
  expect(pointsOf(sheet, "3.1")).toEqual(points);
  expect(noticesOf(sheet)).toEqual(notices);
});

test.each<[Partial<Conventions>, readonly string[]]>([
  [{ zeroDenominator: "zero" }, ["0", "0"]],
  [{ zeroDenominator: "zero", zeroEarnsPlace: "always" }, ["2.5", "2.5"]],
  [{ zeroDenominator: "best" }, ["2.5", "2.3"]],
])("beside a 0 alone, read as %j", (conventions, points) => {
  const sheet = scoreMonth(month([epidemic("5", "0"), epidemic("0")]), conventions);
  expect(pointsOf(sheet, "3.1")).toEqual(points);
});

test("a missing value takes no place, and the others are placed without it", () => {
  const sheet = scoreMonth(month([epidemic(null), epidemic("3"), epidemic("?"), epidemic("1")]));
  expect(pointsOf(sheet, "3.1")).toEqual(["missing", "2.5", "invalid", "2.3"]);
});

const importing = (imports: string, importsLastYear: string): TownFacts => ({
  data: { imports, importsLastYear },
});

test.each<[Partial<Conventions>, readonly string[]]>([
  [{}, ["3", "3", "2.6", "0"]],
  [{ stepTies: "dense" }, ["3", "3", "2.8", "0"]],
  [{ stepTies: "average" }, ["2.9", "2.9", "2.6", "0"]],
  [{ zeroEarnsPlace: false }, ["3", "3", "2.6", "0"]],
])("4 with increments 50, 50, 0 and −1, read as %j", (conventions, points) => {
  const towns = [
    importing("150", "100"),
    importing("50", "0"),
    importing("7", "7"),
    importing("9", "10"),
  ];
  expect(pointsOf(scoreMonth(month(towns), conventions), "4")).toEqual(points);
});

test("4: a zero is an import of 0, not an unchanged one", () => {
  const towns = [importing("0", "0"), importing("7", "7"), importing("0", "3")];
  const sheet = scoreMonth(month(towns));
  expect(pointsOf(sheet, "4")).toEqual(["3", "3", "0"]);
  expect(noticesOf(sheet)).toEqual(["zero-earns-place 4: 0"]);
  expect(pointsOf(scoreMonth(month(towns), { zeroEarnsPlace: false }), "4")).toEqual([
    "0",
    "3",
    "0",
  ]);
});

test("6.1 and 6.2 lose a tenth a place", () => {
  const service = (outsourcing: string, newServiceFirms: string): TownFacts => ({
    data: { outsourcing, newServiceFirms },
  });
  const towns = [service("10", "0"), service("20", "3"), service("0", "3"), service("10", "1")];
  const sheet = scoreMonth(month(towns));
  expect(pointsOf(sheet, "6.1")).toEqual(["1.4", "1.5", "1.2", "1.4"]);
  expect(pointsOf(sheet, "6.2")).toEqual(["1.2", "1.5", "1.5", "1.3"]);
  const strict = scoreMonth(month(towns), { zeroEarnsPlace: false });
  expect(pointsOf(strict, "6.1")).toEqual(["1.4", "1.5", "0", "1.4"]);
  expect(pointsOf(strict, "6.2")).toEqual(["0", "1.5", "1.5", "1.3"]);
});
