/** Results that others published, worked out again from their figures by own methods: as scored, and as formulas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
): string[][] {
  const towns = townsOf(published, columns);
  const native = nativeFixture(published.source, { indicators, towns, overall });
  expect(compared(native.scores, ownCalculation(native))).toMatchObject({
    differences: [],
    undecided: 0,
  });
  return native.scores.totals.map(({ points, place }) => [text(points), text(place)]);
}

/** 每单位加减: so many points for each. */
const each = (of: string, points: string): FixtureIndicator => ({
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
  },
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
