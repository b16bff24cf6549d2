import type { Conventions } from "../../src/method/conventions";
import { decimalText } from "../../src/numbers/decimal-text";
import { exact } from "../../src/numbers/exact";
import { bestIndex, proportionalPoints } from "../../src/rules/proportional";
import { month, noticesOf, pointsOf, scoreMonth, type TownFacts } from "../scoring/month";

const texts = (values: readonly (string | null)[], full: string, first = false) =>
  proportionalPoints(
    values.map((value) => (value === null ? null : exact(value))),
    exact(full),
    first,
  ).map((points) => decimalText(points));

test.each<[readonly (string | null)[], string, readonly string[], readonly string[]]>([
  // values, full points, nobody without a positive, the first without a positive
  [["12", "6", "-3"], "7", ["7", "3.5", "0"], ["7", "3.5", "0"]],
  [["-1", "-2"], "7", ["0", "0"], ["7", "0"]],
  [["-1", "-1", "-2"], "7", ["0", "0", "0"], ["7", "7", "0"]],
  [["0", "-2"], "7", ["0", "0"], ["7", "0"]],
  [["0", "0"], "7", ["0", "0"], ["7", "7"]],
  [["0", "0.01"], "7", ["0", "7"], ["0", "7"]],
  [["5", "5.0"], "7", ["7", "7"], ["7", "7"]],
  [[null, "5", "2.5"], "7", ["0", "7", "3.5"], ["0", "7", "3.5"]],
  [[null, "-5"], "7", ["0", "0"], ["0", "7"]],
  [[null, null], "7", ["0", "0"], ["0", "0"]],
  [[], "7", [], []],
])("%j of %s points", (values, full, nobody, first) => {
  expect(texts(values, full)).toEqual(nobody);
  expect(texts(values, full, true)).toEqual(first);
});

test.each<[readonly (string | null)[], number | null]>([
  [["1", "2", "2"], 1],
  [["-3", null, "-2"], 2],
  [[null], null],
  [[], null],
])("the best of %j is at %p", (values, index) => {
  expect(bestIndex(values.map((value) => (value === null ? null : exact(value))))).toBe(index);
});

const exporting = (exports: string, exportsLastYear = "1000"): TownFacts => ({
  data: { exports, exportsLastYear },
});

test("1.2 with growths of 12%, 6% and −3%", () => {
  const sheet = scoreMonth(month([exporting("1120"), exporting("1060"), exporting("970")]));
  expect(pointsOf(sheet, "1.2")).toEqual(["7", "3.5", "0"]);
  expect(pointsOf(sheet, "1.3")).toEqual(["7", "3.5", "0"]);
  expect(pointsOf(sheet, "1.4")).toEqual(["6", "5.68", "5.2"]);
});

test.each([
  ["nobody", ["0", "0", "0"], ["0", "0", "0"]],
  ["first-increment", ["0", "0", "0"], ["0", "7", "7"]],
] as const)("nobody grew, read as %s", (noPositive, growth, increment) => {
  const towns = [exporting("900"), exporting("999"), exporting("1999", "2000")];
  const sheet = scoreMonth(month(towns), { noPositive });
  expect(pointsOf(sheet, "1.2")).toEqual(growth);
  expect(pointsOf(sheet, "1.3")).toEqual(increment);
});

test("a town with exports in neither year is no first place, though nobody else grew", () => {
  const towns = [exporting("0", "0"), exporting("999"), exporting("900")];
  const sheet = scoreMonth(month(towns), { noPositive: "first-increment" });
  expect(pointsOf(sheet, "1.3")).toEqual(["0", "7", "0"]);
});

test("a growth from nothing takes no part in 1.2: it is neither the best nor scored", () => {
  const sheet = scoreMonth(month([exporting("5", "0"), exporting("1060"), exporting("1030")]));
  expect(pointsOf(sheet, "1.2")).toEqual(["0", "7", "3.5"]);
});

test("2 and 7 are ratios; a zero denominator scores 0 and is told", () => {
  const firms = (active: string, lastYear: string, insured: string): TownFacts => ({
    data: { activeExporters: active, activeExportersLastYear: lastYear, insuredExporters: insured },
  });
  const sheet = scoreMonth(
    month([firms("60", "50", "45"), firms("12", "0", "12"), firms("0", "4", "0")]),
  );
  expect(pointsOf(sheet, "2")).toEqual(["10", "0", "0"]);
  expect(pointsOf(sheet, "7")).toEqual(["3.75", "5", "0"]);
  expect(noticesOf(sheet)).toEqual(["denominator-open 2: 1", "zero-denominator 7: 2"]);
});

const firms = (activeExporters: string, activeExportersLastYear: string): TownFacts => ({
  data: { activeExporters, activeExportersLastYear, insuredExporters: "0" },
});

test.each([
  ["none", ["0", "10", "5", "0", "0"]],
  ["zero", ["0", "10", "5", "0", "0"]],
  ["best", ["10", "10", "5", "0", "0"]],
] as const)("20 firms where there were none, read as %s", (zeroDenominator, points) => {
  const towns = [
    firms("20", "0"),
    firms("20", "10"),
    firms("10", "10"),
    firms("0", "0"),
    firms("0", "9"),
  ];
  const sheet = scoreMonth(month(towns), { zeroDenominator });
  expect(pointsOf(sheet, "2")).toEqual(points);
});

test("the best over nothing is above towns that have nothing now", () => {
  const sheet = scoreMonth(month([firms("20", "0"), firms("0", "10")]), {
    zeroDenominator: "best",
  });
  expect(pointsOf(sheet, "2")).toEqual(["10", "0"]);
  expect(noticesOf(sheet)).toEqual(["denominator-as-best 2: 0", "zero-denominator 7: 1"]);
});

describe("总数 in 2 and 7 is the county's", () => {
  const COUNTY = { shareWhole: "county" } as const;
  const shares = (towns: readonly TownFacts[], code: string, more: Partial<Conventions> = {}) =>
    pointsOf(scoreMonth(month(towns), { ...COUNTY, ...more }), code);

  test("2: 有实绩 of all towns' last year", () => {
    // Of 60: 30, 15 and 0; the towns' own shares would be 1.5, 0.5 and 0.
    const towns = [firms("30", "20"), firms("15", "30"), firms("0", "10")];
    expect(shares(towns, "2")).toEqual(["10", "5", "0"]);
    expect(pointsOf(scoreMonth(month(towns)), "2")).toEqual(["10", "3.33", "0"]);
  });

  test("7: 投保 of all towns' 有实绩, of the period and of the month", () => {
    const insured = (period: string, ofMonth: string, activeExporters: string): TownFacts => ({
      data: { insuredExporters: period, insuredExportersOfMonth: ofMonth, activeExporters },
    });
    const towns = [insured("40", "1", "50"), insured("10", "4", "10"), insured("0", "0", "7")];
    expect(shares(towns, "7")).toEqual(["5", "1.25", "0"]);
    expect(shares(towns, "7", { insured: "month" })).toEqual(["1.25", "5", "0"]);
  });

  test("a town without a base of its own has its share all the same", () => {
    const towns = [firms("20", "0"), firms("10", "10"), firms("0", "0")];
    expect(shares(towns, "2")).toEqual(["10", "5", "0"]);
    expect(noticesOf(scoreMonth(month(towns), COUNTY))).toEqual([]);
  });

  test.each<[Partial<Conventions>, readonly string[]]>([
    [{}, ["0", "0", "0"]],
    [{ zeroDenominator: "zero" }, ["0", "0", "0"]],
    [{ zeroDenominator: "best" }, ["10", "10", "0"]],
  ])("a whole of 0 is a zero denominator of all, read as %j", (more, points) => {
    expect(shares([firms("20", "0"), firms("5", "0"), firms("0", "0")], "2", more)).toEqual(points);
  });

  test("a gap in the whole is a gap of all, one in a part is its town's", () => {
    const gap = (data: Required<TownFacts>["data"]): TownFacts => ({ data });
    const whole = [firms("20", "10"), gap({ activeExportersLastYear: null }), firms("5", "5")];
    expect(shares(whole, "2")).toEqual(["missing", "missing", "missing"]);
    const text = [
      firms("20", "10"),
      gap({ activeExportersLastYear: "?" }),
      gap({ activeExporters: null }),
    ];
    expect(shares(text, "2")).toEqual(["invalid", "invalid", "missing"]);
    const part = [firms("20", "10"), gap({ activeExporters: null }), firms("5", "5")];
    expect(shares(part, "2")).toEqual(["10", "missing", "2.5"]);
  });
});

describe("其余按比例 of the places", () => {
  const PLACE = { proportionBasis: "place" } as const;
  const orders = (...scores: readonly string[]): TownFacts[] =>
    scores.map((ordersScore) => ({ data: { ordersScore } }));
  const points = (towns: readonly TownFacts[], code: string, more: Partial<Conventions> = {}) =>
    pointsOf(scoreMonth(month(towns), { ...PLACE, ...more }), code);

  test.each<[readonly string[], Partial<Conventions>, readonly string[]]>([
    [["90", "80", "10", "1"], {}, ["5", "3.75", "2.5", "1.25"]],
    [["90", "80", "80", "1"], {}, ["5", "3.75", "3.75", "1.25"]],
    [["90", "80", "80", "1"], { stepTies: "dense" }, ["5", "3.75", "3.75", "2.5"]],
    [["90", "80", "80", "1"], { stepTies: "average" }, ["5", "3.13", "3.13", "1.25"]],
    [["90", "0", "0"], {}, ["5", "3.33", "3.33"]],
    [["90", "0", "0"], { zeroEarnsPlace: false }, ["5", "0", "0"]],
    [["0", "0"], {}, ["0", "0"]],
    [["0", "0"], { zeroEarnsPlace: "always" }, ["0", "0"]],
    [["7"], {}, ["5"]],
  ])("8 of %j, read as %j", (scores, more, expected) => {
    expect(points(orders(...scores), "8", more)).toEqual(expected);
  });

  test("with eleven towns the last has an eleventh, and 1.2 stays by value", () => {
    const towns = Array.from({ length: 11 }, (_, index) => exporting(String(2000 - index * 50)));
    expect(points(towns, "1.3")).toEqual([
      "7",
      "6.36",
      "5.73",
      "5.09",
      "4.45",
      "3.82",
      "3.18",
      "2.55",
      "1.91",
      "1.27",
      "0.64",
    ]);
    expect(points(towns, "1.2")).toEqual(pointsOf(scoreMonth(month(towns)), "1.2"));
  });

  test("1.3: a fall and nothing in either year take no place; an unchanged year does", () => {
    const towns = [exporting("1100"), exporting("1000"), exporting("900"), exporting("0", "0")];
    expect(points(towns, "1.3")).toEqual(["7", "3.5", "0", "0"]);
    expect(points(towns, "1.3", { zeroEarnsPlace: false })).toEqual(["7", "3.5", "0", "0"]);
  });

  test("1.3: where nobody grew noPositive goes first", () => {
    const towns = [exporting("900"), exporting("999"), exporting("1000")];
    expect(points(towns, "1.3")).toEqual(["0", "0", "0"]);
    expect(points(towns, "1.3", { noPositive: "first-increment" })).toEqual(["0", "0", "7"]);
  });

  test.each<[Partial<Conventions>, readonly string[]]>([
    [{}, ["0", "10", "5", "0"]],
    [{ zeroDenominator: "zero" }, ["3.33", "10", "6.67", "0"]],
    [{ zeroDenominator: "zero", zeroEarnsPlace: false }, ["0", "10", "6.67", "0"]],
    [{ zeroDenominator: "best" }, ["10", "6.67", "3.33", "0"]],
    [{ shareWhole: "county" }, ["10", "10", "5", "2.5"]],
  ])("2 of 20÷0, 20÷10, 10÷10 and 0÷0, read as %j", (more, expected) => {
    const towns = [firms("20", "0"), firms("20", "10"), firms("10", "10"), firms("0", "0")];
    expect(points(towns, "2", more)).toEqual(expected);
  });

  test("zeros that earn the points of a place are told", () => {
    const sheet = scoreMonth(month(orders("9", "0")), PLACE);
    expect(noticesOf(sheet)).toEqual(["zero-earns-place 8: 1"]);
    expect(noticesOf(scoreMonth(month(orders("9", "0"))))).toEqual([]);
  });
});

test.each([
  ["cumulative", ["5", "2.5"]],
  ["month", ["1", "5"]],
] as const)("当期 in 7 read as %s", (insured, points) => {
  const towns: TownFacts[] = [
    { data: { insuredExporters: "40", insuredExportersOfMonth: "4" } },
    { data: { insuredExporters: "20", insuredExportersOfMonth: "20" } },
  ];
  expect(pointsOf(scoreMonth(month(towns), { insured }), "7")).toEqual(points);
});

test("each reading of 当期 needs its own column alone", () => {
  const towns: TownFacts[] = [{ data: { insuredExportersOfMonth: null } }, {}];
  expect(pointsOf(scoreMonth(month(towns)), "7")).toEqual(["5", "5"]);
  expect(pointsOf(scoreMonth(month(towns), { insured: "month" }), "7")).toEqual(["missing", "5"]);
});

test("8 is measured by the best score", () => {
  const orders = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });
  expect(pointsOf(scoreMonth(month([orders("80"), orders("60"), orders("0")])), "8")).toEqual([
    "5",
    "3.75",
    "0",
  ]);
  expect(pointsOf(scoreMonth(month([orders("0"), orders("0")])), "8")).toEqual(["0", "0"]);
  expect(pointsOf(scoreMonth(month([orders(null), orders("60")])), "8")).toEqual(["missing", "5"]);
});
