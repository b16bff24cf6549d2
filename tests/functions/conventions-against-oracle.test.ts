import fc from "fast-check";
import { scores } from "../../src/functions/table-functions";
import { conventions as words } from "../../src/messages/zh/conventions";
import { DEFAULT_EDITION } from "../../src/method/catalog";
import { methodRows } from "../../src/method/method-table";
import type { Conventions } from "../../src/method/conventions";
import { METHOD_HEADERS } from "../../src/method/sheet-terms";
import { assess, cellOf, ORACLE_CODES } from "../oracle/method-oracle";
import type { OracleConventions } from "../oracle/oracle-input";
import { shown, standInForExcel } from "./custom-functions-host";
import { months, RUNS } from "./months";
import { scoreArguments, type Matrix } from "./sheet-matrices";

beforeAll(standInForExcel);

/** 考核办法 with a 口径 column. */
function methodMatrix(changes: Partial<Conventions>): Matrix {
  const conventions = { ...DEFAULT_EDITION.defaultConventions, ...changes };
  return [
    [...METHOD_HEADERS],
    ...methodRows(DEFAULT_EDITION, conventions, words).map((row) => [...row]),
  ];
}

const total = { stage: "total", decimals: 2, mode: "half-away", rankBy: "printed" } as const;
const each = { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed" } as const;

const CONVENTIONS: readonly (readonly [
  string,
  Partial<Conventions>,
  Partial<OracleConventions>,
])[] = [
  ["the defaults, written out", {}, {}],
  ["targetBasis", { targetBasis: "exports" }, { targetBasis: "exports" }],
  ["targetScope", { targetScope: "four-tasks" }, { targetScope: "four-tasks" }],
  ["noPositive", { noPositive: "first-increment" }, { noPositive: "first-increment" }],
  ["zeroBase", { zeroBase: "zero" }, { zeroBase: "zero" }],
  ["insured", { insured: "month" }, { insured: "month" }],
  ["stepTies dense", { stepTies: "dense" }, { stepTies: "dense" }],
  ["stepTies average", { stepTies: "average" }, { stepTies: "average" }],
  ["rankTies dense", { rankTies: "dense" }, { rankTies: "dense" }],
  ["rankTies decided", { rankTies: { decidedBy: ["1.2", "1.4"] } }, { rankTies: ["1.2", "1.4"] }],
  ["zeroEarnsPlace", { zeroEarnsPlace: false }, { zeroEarnsPlace: false }],
  ["zeroEarnsPlace always", { zeroEarnsPlace: "always" }, { zeroEarnsPlace: "always" }],
  ["proportionBasis", { proportionBasis: "place" }, { proportionBasis: "place" }],
  [
    "proportionBasis with other places",
    { proportionBasis: "place", stepTies: "average", zeroEarnsPlace: false },
    { proportionBasis: "place", stepTies: "average", zeroEarnsPlace: false },
  ],
  ["shareWhole", { shareWhole: "county" }, { shareWhole: "county" }],
  ["zeroDenominator zero", { zeroDenominator: "zero" }, { zeroDenominator: "zero" }],
  ["zeroDenominator best", { zeroDenominator: "best" }, { zeroDenominator: "best" }],
  ["repeatedTitle", { repeatedTitle: "once" }, { repeatedTitle: "once" }],
  ["targetNotPositive", { targetNotPositive: "exports" }, { targetNotPositive: "exports" }],
  ["bound200", { bound200: false }, { bound200: false }],
  ["infoLevels all", { infoLevels: "all-levels" }, { infoLevels: "all-levels" }],
  [
    "infoLevels plus adoption",
    { infoLevels: "submission-plus-adoption" },
    { infoLevels: "submission-plus-adoption" },
  ],
  ["to even", { rounding: { ...each, mode: "half-even" } }, { roundingMode: "half-even" }],
  ["one decimal", { rounding: { ...each, decimals: 1 } }, { decimals: 1 }],
  ["the total alone", { rounding: total }, { roundingStage: "total" }],
  [
    "rank by the exact total",
    { rounding: { ...total, rankBy: "exact" } },
    { roundingStage: "total", rankBy: "exact" },
  ],
];

describe("SCORES follows the 口径 column of its method range", () => {
  test.each(CONVENTIONS)("%s", (_, conventions, oracleConventions) => {
    const isRounded = conventions.rounding?.stage !== "total";
    fc.assert(
      fc.property(months, (towns) => {
        const table = shown(
          scores(...scoreArguments(towns), methodMatrix(conventions)),
        ) as unknown[][];
        const expected = assess(towns, oracleConventions);
        for (const [town, row] of table.slice(1).entries()) {
          const points = ORACLE_CODES.map((code) => cellOf(expected.scores.get(code)![town]!));
          if (isRounded) expect(row.slice(1, -2)).toEqual(points);
          expect(row.slice(-2)).toEqual([
            cellOf(expected.totals[town]!),
            cellOf(expected.places[town]!),
          ]);
        }
        expect(table).toHaveLength(towns.length + 1);
      }),
      { ...RUNS, numRuns: 12 },
    );
  });
});
