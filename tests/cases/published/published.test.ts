/** Results that others published, worked out again from their figures by own methods: as scored, and as formulas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conventions } from "../../../src/method/conventions";
import type { Overall } from "../../../src/method/overall";
import { shortestText } from "../../../src/numbers/decimal-text";
import type { Exact } from "../../../src/numbers/exact";
import { compared } from "../../conformance/difference";
import { ownCalculation } from "../../conformance/own-calculation";
import { nativeFixture, type FixtureIndicator } from "../../own-rules/fixture";
import type { TownFacts } from "../../scoring/month";

interface Published {
  readonly source: string;
  /** Of the first columns of a unit; then come its total and its place. */
  readonly fields: readonly string[];
  readonly units: readonly (readonly string[])[];
}

const read = (file: string): Published =>
  JSON.parse(readFileSync(join(__dirname, `${file}.json`), "utf8")) as Published;

/** The columns of the fixture editions that hold the figures. */
type Columns = Readonly<Record<string, string>>;

function townsOf({ fields, units }: Published, columns: Columns): TownFacts[] {
  return units.map((unit) => ({
    data: Object.fromEntries(
      fields.map((field, index) => [columns[field] ?? field, unit[index] ?? ""]),
    ),
  }));
}

const text = (value: Exact | null): string => (value ? shortestText(value) : "none");

/** Total and place of every unit, equal as scored and as formulas compute them. */
function worked(
  published: Published,
  columns: Columns,
  indicators: readonly FixtureIndicator[],
  overall: Overall,
  conventions: Partial<Conventions> = {},
): string[][] {
  const towns = townsOf(published, columns);
  const native = nativeFixture(published.source, { indicators, towns, overall, conventions });
  expect(compared(native.scores, ownCalculation(native))).toMatchObject({
    differences: [],
    undecided: 0,
  });
  return native.scores.totals.map(({ points, place }) => [text(points), text(place)]);
}

type PerUnit = Extract<FixtureIndicator["rule"], { kind: "per-unit" }>;

/** 每单位加减: so many points for each. */
const each = (of: string, points: string, more: Partial<PerUnit> = {}): FixtureIndicator => ({
  points: "126",
  rule: {
    kind: "per-unit",
    measure: { kind: "amount", of },
    lowerIsBetter: false,
    reference: { kind: "number", value: "0" },
    unit: "1",
    isPercentOfReference: false,
    points,
    base: "0",
    wholeSteps: false,
    least: "0",
    most: null,
    ...more,
  },
});
/** A part of a 合并. */
const partly = (indicator: FixtureIndicator): FixtureIndicator => ({
  ...indicator,
  isOutsideTotal: true,
});

const watched = (measure: Extract<FixtureIndicator["rule"], { kind: "monitored" }>["measure"]) =>
  ({
    points: "0",
    rule: { kind: "monitored", measure, lowerIsBetter: false, task: null },
    isOutsideTotal: true,
  }) as const satisfies FixtureIndicator;

test("a football league: points, then goal difference, then goals for, never shared", () => {
  const published = read("football-1963-64");
  const columns = {
    gf: "exports",
    ga: "exportsLastYear",
    won: "imports",
    drawn: "importsLastYear",
    lost: "ordersScore",
  };
  const indicators = [
    each("imports", "3"),
    each("importsLastYear", "1"),
    watched({ kind: "increase", of: "exports", from: "exportsLastYear" }),
    watched({ kind: "amount", of: "exports" }),
  ];
  const found = worked(published, columns, indicators, {
    ties: { decidedBy: ["3", "4"], then: "roster" },
  });
  expect(found).toHaveLength(22);
  expect(found).toEqual(published.units.map((unit) => unit.slice(-2)));
  const shared = worked(published, columns, indicators, {
    ties: { decidedBy: [], then: "shared" },
  });
  const apart = found.filter(([, place], index) => place !== shared[index]?.[1]);
  expect(apart).toHaveLength(4);
});

test("a medal table: places by gold, then silver, then bronze; no points", () => {
  const published = read("medals-2000");
  const columns = { gold: "exports", silver: "imports", bronze: "ordersScore" };
  const indicators = ["exports", "imports", "ordersScore"].map((of) =>
    watched({ kind: "amount", of }),
  );
  const found = worked(published, columns, indicators, {
    ties: { decidedBy: ["1", "2", "3"], then: "shared" },
  });
  expect(found).toHaveLength(80);
  expect(found).toEqual(published.units.map((unit) => ["0", unit.at(-1)]));
});

test("a medal table by its totals", () => {
  const published = read("medals-2000");
  const columns = { gold: "exports", silver: "imports", bronze: "ordersScore" };
  const indicators = ["exports", "imports", "ordersScore"].map((of) => each(of, "1"));
  const found = worked(published, columns, indicators, { ties: { decidedBy: [], then: "shared" } });
  expect(found.map(([total]) => total)).toEqual(published.units.map((unit) => unit.at(-2)));
});

test.each([
  ["of the month, the larger count since January first", ["1", "2"], -1],
  ["since January", ["2"], -2],
] as const)("business of bank outlets: places by the count %s", (_, decidedBy, place) => {
  const published = read("bank-outlets-2025-12");
  const columns = { month: "exports", cum: "imports" };
  const indicators = ["exports", "imports"].map((of) => watched({ kind: "amount", of }));
  const found = worked(published, columns, indicators, { ties: { decidedBy, then: "shared" } });
  expect(found).toHaveLength(20);
  expect(found).toEqual(published.units.map((unit) => ["0", unit.at(place)]));
});

/** So many points fewer for each that is lacking. */
const lacking = (of: string, wanted: string): FixtureIndicator =>
  each(of, "0.1", { reference: { kind: "number", value: wanted }, least: null, most: "0" });

test("attraction of investment: what is attained, what is short, what is late", () => {
  const published = read("investment-2024");
  const columns = {
    内资: "exports",
    外资: "exportsLastYear",
    个数: "imports",
    金额: "importsLastYear",
    大: "activeExporters",
    中: "activeExportersLastYear",
    小: "newServiceFirms",
    申报: "outsourcing",
    重点: "generalTradeExports",
    现场: "epidemicExports",
    超时: "insuredExporters",
    造假: "ordersScore",
  };
  const late = { lowerIsBetter: true, least: null } as const;
  const indicators: FixtureIndicator[] = [
    each("exports", "0.005"),
    each("exportsLastYear", "0.005"),
    {
      points: "0.5",
      rule: {
        kind: "combined",
        how: "weighted-sum",
        parts: [
          { code: "4", weight: "0.5" },
          { code: "5", weight: "0.5" },
        ],
        reads: "exact",
        least: "0",
        most: "0.5",
      },
    },
    partly(each("imports", "0.5", { unit: "27" })),
    partly(each("importsLastYear", "0.5", { unit: "54" })),
    lacking("activeExporters", "7"),
    lacking("activeExportersLastYear", "4"),
    lacking("newServiceFirms", "1"),
    each("outsourcing", "0.2"),
    each("generalTradeExports", "0.2"),
    each("epidemicExports", "0.1"),
    // The points that are there before anything is short, late or false.
    each("insuredExporters", "0.1", { ...late, base: "1" }),
    each("ordersScore", "0.2", late),
  ];
  const found = worked(published, columns, indicators, {});
  expect(found).toEqual(published.units.map((unit) => unit.slice(-2)));
});

/** The source prints its indicators rounded, so that a total may be off by one in its last digit. */
test("a ranking of universities: points of points, the best weighted sum is 100", () => {
  const published = read("arwu-2025");
  const columns = {
    alumni: "exports",
    award: "exportsLastYear",
    hici: "imports",
    ns: "importsLastYear",
    pub: "ordersScore",
    pcp: "outsourcing",
  };
  const weights = ["0.1", "0.2", "0.2", "0.2", "0.2", "0.1"];
  const indicators: FixtureIndicator[] = [
    {
      points: "100",
      rule: {
        kind: "best-proportional",
        measure: { kind: "points", code: "2", reads: "exact" },
        lowerIsBetter: false,
      },
    },
    {
      points: "100",
      rule: {
        kind: "combined",
        how: "weighted-sum",
        parts: weights.map((weight, index) => ({ code: String(index + 3), weight })),
        reads: "exact",
        least: "0",
        most: "100",
      },
      isOutsideTotal: true,
    },
    ...Object.values(columns).map((of) => partly(each(of, "1"))),
  ];
  const found = worked(published, columns, indicators, {}, ONE_DECIMAL);
  const tenths = (points: string | undefined): number => Math.round(Number(points) * 10);
  const off = found.map(([total], index) =>
    Math.abs(tenths(total) - tenths(published.units[index]?.at(-2))),
  );
  expect(off).toHaveLength(100);
  expect(Math.max(...off)).toBe(1);
  expect(off.filter((one) => one === 0)).toHaveLength(83);
});

const ONE_DECIMAL: Partial<Conventions> = {
  rounding: { stage: "each", decimals: 1, mode: "half-away", rankBy: "printed" },
};
