import fc from "fast-check";
import Fraction from "fraction.js";
import * as exportFunctions from "../../src/functions/export-functions";
import * as ruleFunctions from "../../src/functions/rule-functions";
import * as tradeFunctions from "../../src/functions/trade-functions";
import { assess, cellOf, type OracleCode } from "../oracle/method-oracle";
import type { OracleTown } from "../oracle/oracle-input";
import { decimalOf, placesOf, proportional, rankStep, rounded } from "../oracle/oracle-rules";
import { columnOf, shown, standInForExcel } from "./custom-functions-host";
import { months, RUNS } from "./months";

beforeAll(standInForExcel);

type Row = (town: OracleTown) => number;
type CustomFunction = (...args: never[]) => unknown;

interface IndicatorFunction {
  readonly fn: CustomFunction;
  readonly codes: readonly OracleCode[];
  readonly own: readonly Row[];
  /** Which of the own columns are compared with those of all towns. */
  readonly peers: readonly number[];
  /** True when the own columns that are not compared stand behind the peers. */
  readonly restLast?: boolean;
}

const exportsOf: Row = (town) => town.exports;
const lastYear: Row = (town) => town.exportsLastYear;
const active: Row = (town) => town.active;
const itemsAt =
  (level: string): Row =>
  (town) =>
    town.items.filter((item) => item === level).length;

const FUNCTIONS: Readonly<Record<string, IndicatorFunction>> = {
  TARGET: {
    fn: exportFunctions.target,
    codes: ["1.1"],
    own: [exportsOf, lastYear, (town) => town.targets.growthPercent],
    peers: [],
  },
  GROWTH: { fn: exportFunctions.growth, codes: ["1.2"], own: [exportsOf, lastYear], peers: [0, 1] },
  INCREMENT: {
    fn: exportFunctions.increment,
    codes: ["1.3"],
    own: [exportsOf, lastYear],
    peers: [0, 1],
  },
  TOTAL: { fn: exportFunctions.total, codes: ["1.4"], own: [exportsOf], peers: [0] },
  CULTIVATION: {
    fn: exportFunctions.cultivation,
    codes: ["2"],
    own: [active, (town) => town.activeLastYear],
    peers: [0, 1],
  },
  EPIDEMIC: {
    fn: tradeFunctions.epidemic,
    codes: ["3.1", "3.2"],
    own: [(town) => town.epidemic, (town) => town.generalTrade, (town) => town.epidemicQuality],
    peers: [0, 1],
    restLast: true,
  },
  IMPORT: {
    fn: tradeFunctions.importIncrease,
    codes: ["4"],
    own: [(town) => town.imports, (town) => town.importsLastYear],
    peers: [0, 1],
  },
  SERVICE: {
    fn: tradeFunctions.service,
    codes: ["6.1", "6.2"],
    own: [(town) => town.outsourcing, exportsOf, (town) => town.newServiceFirms],
    peers: [0, 1, 2],
  },
  INSURANCE: {
    fn: tradeFunctions.insurance,
    codes: ["7"],
    own: [(town) => town.insured, active],
    peers: [0, 1],
  },
  ORDERS: {
    fn: tradeFunctions.orders,
    codes: ["8"],
    own: [(town) => town.ordersScore],
    peers: [0],
  },
  INFO: {
    fn: tradeFunctions.info,
    codes: ["9"],
    own: [itemsAt("报送"), itemsAt("市简报"), itemsAt("省简报")],
    peers: [],
  },
};

/** The arguments of the own rows asked for, against all towns. */
function argumentsOf(
  one: IndicatorFunction,
  all: readonly OracleTown[],
  own: readonly OracleTown[],
) {
  const columns = one.own.map((row) => columnOf(own.map(row)));
  const peers = one.peers.map((index) => columnOf(all.map(one.own[index]!)));
  const compared = columns.filter((_, index) => !one.restLast || one.peers.includes(index));
  const rest = columns.filter((_, index) => one.restLast && !one.peers.includes(index));
  return [...compared, ...peers, ...rest];
}

const call = (fn: CustomFunction, args: readonly unknown[]): unknown =>
  shown((fn as (...all: unknown[]) => unknown)(...args));

function expected(one: IndicatorFunction, towns: readonly OracleTown[]): number[] {
  const { scores } = assess(towns);
  return towns.map((_, index) =>
    cellOf(one.codes.reduce((sum, code) => sum.add(scores.get(code)![index]!), new Fraction(0))),
  );
}

describe.each(Object.entries(FUNCTIONS))("%s equals the oracle", (_, one) => {
  test("spilled over a column", () => {
    fc.assert(
      fc.property(months, (towns) => {
        expect(call(one.fn, argumentsOf(one, towns, towns))).toEqual(
          columnOf(expected(one, towns)),
        );
      }),
      RUNS,
    );
  });

  test("one cell at a time", () => {
    fc.assert(
      fc.property(months, (towns) => {
        const cells = towns.map((town) => call(one.fn, argumentsOf(one, towns, [town])));
        expect(cells).toEqual(expected(one, towns).map((score) => [[score]]));
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  test("with padding around the peers, and whatever their order", () => {
    fc.assert(
      fc.property(months, (towns) => {
        const shuffled = [...towns].reverse();
        const args = argumentsOf(one, shuffled, towns).map((column, index) =>
          index >= one.own.length && one.peers.length === one.own.length
            ? [[null], [""], ...column, [""], [null]]
            : column,
        );
        expect(call(one.fn, args)).toEqual(columnOf(expected(one, towns)));
      }),
      { ...RUNS, numRuns: 25 },
    );
  });
});

test("other full points replace the method's", () => {
  const [a, b] = [columnOf([1120, 1060, 970]), columnOf([1000, 1000, 1000])];
  expect(shown(exportFunctions.growth(a, b, a, b, 10))).toEqual([[10], [5], [0]]);
  expect(shown(exportFunctions.growth(a, b, a, b, null))).toEqual([[7], [3.5], [0]]);
  expect(shown(exportFunctions.target([[1042.5]], [[1000]], [[8.5]], 20))).toEqual([[10]]);
});

test("bare values give a bare score", () => {
  const scalar = exportFunctions.target as (...args: unknown[]) => unknown;
  expect(scalar(1084.99, 1000, 8.5, null)).toBe(40);
  expect(scalar(990, 1000, 8.5, null)).toBe(0);
});

const value = fc.oneof(
  fc.constantFrom(-3, -0.5, 0, 0.1, 0.2, 0.3, 1.005, 2.675, 10.075, 20),
  fc.integer({ min: -2_000, max: 2_000 }).map((cents) => cents / 100),
);
const values = fc.array(value, { minLength: 1, maxLength: 14 });

describe("the bare rules equal the oracle", () => {
  test.each(["skip", "dense", "average"] as const)("RANK, %s", (ties) => {
    fc.assert(
      fc.property(values, (all) => {
        const places = placesOf(all.map(decimalOf), ties).map((place) => cellOf(place!));
        expect(shown(ruleFunctions.rank(columnOf(all), columnOf(all), ties))).toEqual(
          columnOf(places),
        );
      }),
      RUNS,
    );
  });

  test("PROPORTION", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1, 2.5, 7, 40), (all, points) => {
        const scores = proportional(all.map(decimalOf), decimalOf(points)).map((score) =>
          cellOf(rounded(score, 2)),
        );
        expect(shown(ruleFunctions.proportion(columnOf(all), columnOf(all), points))).toEqual(
          columnOf(scores),
        );
      }),
      RUNS,
    );
  });

  test("RANKSTEP", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 0.1, 0.25, 1.005), (all, step) => {
        const scores = rankStep(all.map(decimalOf), decimalOf(2.5), decimalOf(step), "skip").map(
          (score) => cellOf(rounded(score, 2)),
        );
        expect(shown(ruleFunctions.rankStep(columnOf(all), columnOf(all), 2.5, step))).toEqual(
          columnOf(scores),
        );
      }),
      RUNS,
    );
  });
});
