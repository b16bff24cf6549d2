import type { Conventions, RoundingConvention } from "../../src/method/conventions";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { indicatorsOf } from "../../src/method/method";
import { shortestText } from "../../src/numbers/decimal-text";
import { noticesOf } from "../../src/engine/notices";
import { scoreIndicator } from "../../src/engine/published-score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { month, pointsOf, scoreMonth, type TownFacts } from "./month";

const totals = ({ totals: all }: ScoreSheet) =>
  all.map(({ points, place }) => [points && shortestText(points), place && shortestText(place)]);

const orders = (ordersScore: string, more: TownFacts["data"] = {}): TownFacts => ({
  data: { ordersScore, ...more },
});

test("the total is the sum of the printed scores, so that the printed table adds up", () => {
  const sheet = scoreMonth(month([orders("3"), orders("2"), orders("1")]));
  expect(pointsOf(sheet, "8")).toEqual(["5", "3.33", "1.67"]);
  // 40 + 7 + 7 + 6 + 10 + 2.5 + 0.5 + 3 + 0 + 1.5 + 1.5 + 5 + 8's + 0
  expect(totals(sheet)).toEqual([
    ["89", "1"],
    ["87.33", "2"],
    ["85.67", "3"],
  ]);
});

const rounding = (change: Partial<RoundingConvention>): Partial<Conventions> => ({
  rounding: { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed", ...change },
});

test.each<[Partial<RoundingConvention>, readonly string[], readonly (readonly string[])[]]>([
  // 8: 5, 5 × 333 ÷ 400 = 4.1625, 5 × 332.8 ÷ 400 = 4.16
  [
    {},
    ["5", "4.16", "4.16"],
    [
      ["89", "1"],
      ["88.16", "2"],
      ["88.16", "2"],
    ],
  ],
  [
    { decimals: 3 },
    ["5", "4.163", "4.16"],
    [
      ["89", "1"],
      ["88.163", "2"],
      ["88.16", "3"],
    ],
  ],
  [
    { decimals: 3, mode: "half-even" },
    ["5", "4.162", "4.16"],
    [
      ["89", "1"],
      ["88.162", "2"],
      ["88.16", "3"],
    ],
  ],
  [
    { decimals: 0 },
    ["5", "4", "4"],
    [
      ["91", "1"],
      ["90", "2"],
      ["90", "2"],
    ],
  ],
  [
    { decimals: 0, mode: "half-even" },
    ["5", "4", "4"],
    [
      ["89", "1"],
      ["88", "2"],
      ["88", "2"],
    ],
  ],
  [
    { stage: "total" },
    ["5", "4.1625", "4.16"],
    [
      ["89", "1"],
      ["88.16", "2"],
      ["88.16", "2"],
    ],
  ],
  [
    { stage: "total", rankBy: "exact" },
    ["5", "4.1625", "4.16"],
    [
      ["89", "1"],
      ["88.16", "2"],
      ["88.16", "3"],
    ],
  ],
  [
    { stage: "total", decimals: 3 },
    ["5", "4.1625", "4.16"],
    [
      ["89", "1"],
      ["88.163", "2"],
      ["88.16", "3"],
    ],
  ],
  [
    { stage: "total", decimals: 3, mode: "half-even" },
    ["5", "4.1625", "4.16"],
    [
      ["89", "1"],
      ["88.162", "2"],
      ["88.16", "3"],
    ],
  ],
])("rounding %j", (change, points, expected) => {
  const sheet = scoreMonth(
    month([orders("400"), orders("333"), orders("332.8")]),
    rounding(change),
  );
  expect(pointsOf(sheet, "8")).toEqual(points);
  expect(totals(sheet)).toEqual(expected);
});

/** Three towns of one total: 1.2 and 8 differ, and make up for each other. */
const tied: readonly TownFacts[] = [
  orders("80", { exports: "1085" }),
  orders("80", { exports: "1085" }),
  orders("40", { exports: "1085" }),
];

test.each<[Conventions["rankTies"], readonly string[]]>([
  ["skip", ["1", "1", "3"]],
  ["dense", ["1", "1", "2"]],
  [{ decidedBy: ["1.2"] }, ["1", "1", "3"]],
  [{ decidedBy: [] }, ["1", "1", "3"]],
])("equal totals, read as %j", (rankTies, places) => {
  expect(totals(scoreMonth(month(tied), { rankTies })).map(([, place]) => place)).toEqual(places);
});

test("an ordered list of indicators decides between equal totals", () => {
  const towns: TownFacts[] = [
    { items: ["submitted"], projects: [] },
    { items: [], projects: [["1", false]] },
    { items: ["submitted"], projects: [] },
  ];
  const places = (rankTies: Conventions["rankTies"]) =>
    totals(scoreMonth(month(towns), { rankTies })).map(([, place]) => place);
  expect(places("skip")).toEqual(["1", "1", "1"]);
  expect(places({ decidedBy: ["9"] })).toEqual(["1", "3", "1"]);
  expect(places({ decidedBy: ["5"] })).toEqual(["2", "1", "2"]);
  expect(places({ decidedBy: ["1.2", "5", "9"] })).toEqual(["2", "1", "2"]);
  expect(() => places({ decidedBy: ["10"] })).toThrow("no indicator 10");
});

test("a gap leaves the others their scores and totals, and nobody a place", () => {
  const sheet = scoreMonth(
    month([{ data: { imports: null } }, {}, { data: { ordersScore: "?" } }]),
  );
  expect(totals(sheet)).toEqual([
    [null, null],
    ["89", null],
    [null, null],
  ]);
  expect(pointsOf(sheet, "4")).toEqual(["missing", "3", "3"]);
  expect(pointsOf(sheet, "8")).toEqual(["5", "5", "invalid"]);
});

test("a missing score names its cell", () => {
  const sheet = scoreMonth(month([{ data: { exports: null, exportsLastYear: "?" } }]));
  const [score] = sheet.indicators[1]?.scores ?? [];
  expect(score?.outcome).toBe("invalid");
  expect(
    score && "findings" in score && score.findings.map(({ code, cell }) => [code, cell]),
  ).toEqual([
    ["cell-blank", { sheet: "数据 1-6月", row: 5, column: 1 }],
    ["cell-text", { sheet: "数据 1-6月", row: 5, column: 2 }],
  ]);
});

test("a month without towns", () => {
  const sheet = scoreMonth(month([]));
  expect(sheet.totals).toEqual([]);
  expect(noticesOf(sheet)).toEqual([]);
});

test("one indicator alone is scored as in the whole sheet", () => {
  const observations = month([
    orders("3"),
    orders("2", { imports: null }),
    orders("1", { exports: "5", exportsLastYear: "0" }),
  ]);
  const sheet = scoreMonth(observations);
  for (const [index, { code }] of indicatorsOf(changxing2020).entries()) {
    const alone = scoreIndicator(
      changxing2020,
      changxing2020.defaultConventions,
      observations,
      code,
    );
    expect(alone).toEqual(sheet.indicators[index]);
  }
  expect(() =>
    scoreIndicator(changxing2020, changxing2020.defaultConventions, observations, "1.5"),
  ).toThrow("no indicator 1.5");
});

test("the points of the edition add up to 100, category by category", () => {
  const sum = (points: readonly string[]) =>
    points.reduce((total, one) => total + Number(one) * 10, 0) / 10;
  expect(sum(changxing2020.categories.map(({ points }) => points))).toBe(100);
  for (const { points, indicators } of changxing2020.categories) {
    expect(sum(indicators.map((indicator) => indicator.points))).toBe(Number(points));
  }
});

test("a zero denominator is a 0 that counts in the total, a missing input is not", () => {
  const zero = scoreMonth(month([{ data: { generalTradeExports: "0" } }, {}]));
  expect(totals(zero)).toEqual([
    ["86.5", "2"],
    ["89", "1"],
  ]);
});

test("scored sheets carry their method, readings and period", () => {
  const sheet = scoreMonth(month([{}]), { zeroBase: "zero" });
  expect([sheet.method.id, sheet.conventions.zeroBase, sheet.period, sheet.year]).toEqual([
    "changxing-2020",
    "zero",
    "1-6月",
    2020,
  ]);
});
