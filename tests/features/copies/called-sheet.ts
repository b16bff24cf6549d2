/** A sheet of figures, and every function of ours that can be called over its columns: what it gives, and how a formula calls it. */
import fc from "fast-check";
import { columnLetters } from "../../../src/cells/address";
import { gridOfValues, valueAt, type CellValue, type Grid } from "../../../src/cells/grid";
import * as exportFunctions from "../../../src/functions/export-functions";
import * as ruleFunctions from "../../../src/functions/rule-functions";
import * as tradeFunctions from "../../../src/functions/trade-functions";
import { HostError } from "../../functions/custom-functions-host";

export const CALLED_SHEET = "试算";

const COLUMNS = [
  "town",
  "exports",
  "exportsLastYear",
  "active",
  "activeLastYear",
  "epidemic",
  "general",
  "quality",
  "imports",
  "importsLastYear",
  "outsourcing",
  "newFirms",
  "insured",
  "orders",
  "target",
  "submitted",
  "city",
  "province",
  "any",
] as const;
type Column = (typeof COLUMNS)[number];

/** A column of all rows, its own cell, or a number in the formula. */
type Given = readonly ["all" | "own", Column] | number | string;

interface Called {
  readonly name: string;
  readonly fn: (...args: never[]) => unknown;
  readonly args: readonly Given[];
}

const own = (...columns: readonly Column[]): Given[] => columns.map((one) => ["own", one]);
const compared = (...columns: readonly Column[]): Given[] => [
  ...own(...columns),
  ...columns.map((one): Given => ["all", one]),
];

const { target, growth, increment, total, cultivation } = exportFunctions;
const { epidemic, importIncrease, service, insurance, orders, info } = tradeFunctions;
const { rank, proportion, rankStep } = ruleFunctions;
const exportsAndLast = compared("exports", "exportsLastYear");

export const CALLED: readonly Called[] = [
  { name: "TARGET", fn: target, args: own("exports", "exportsLastYear", "target") },
  { name: "TARGET", fn: target, args: [...own("exports", "exportsLastYear", "target"), 35.5] },
  { name: "TARGET", fn: target, args: [...own("exports", "exportsLastYear"), 8.5] },
  { name: "GROWTH", fn: growth, args: exportsAndLast },
  { name: "GROWTH", fn: growth, args: [...exportsAndLast, 10] },
  { name: "INCREMENT", fn: increment, args: exportsAndLast },
  { name: "TOTAL", fn: total, args: compared("exports") },
  { name: "CULTIVATION", fn: cultivation, args: compared("active", "activeLastYear") },
  {
    name: "EPIDEMIC",
    fn: epidemic,
    args: [...compared("epidemic", "general"), ["own", "quality"]],
  },
  { name: "EPIDEMIC", fn: epidemic, args: [...compared("epidemic", "general"), 0] },
  { name: "IMPORT", fn: importIncrease, args: compared("imports", "importsLastYear") },
  { name: "SERVICE", fn: service, args: compared("outsourcing", "exports", "newFirms") },
  { name: "INSURANCE", fn: insurance, args: compared("insured", "active") },
  { name: "ORDERS", fn: orders, args: compared("orders") },
  { name: "INFO", fn: info, args: own("submitted", "city", "province") },
  { name: "RANK", fn: rank, args: compared("any") },
  { name: "RANK", fn: rank, args: [...compared("any"), "dense"] },
  { name: "RANK", fn: rank, args: [...compared("any"), "average"] },
  { name: "PROPORTION", fn: proportion, args: [...compared("any"), 7.5] },
  { name: "RANKSTEP", fn: rankStep, args: [...compared("any"), 2.5, 0.2] },
];

const FIRST_ROW = 1;
const at = (column: Column): number => COLUMNS.indexOf(column);

/** Figures of every kind, with equal ones, zeros, and parts that exceed their whole. */
export const calledSheets: fc.Arbitrary<Grid> = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    scale: fc.constantFrom(1, 100, 10_000),
    most: fc.constantFrom(3, 40, 99_999),
    numbers: fc.infiniteStream(fc.nat({ max: 999_999 })),
  })
  .map(({ count, scale, most, numbers }) => {
    const next = (): number => numbers.next().value as number;
    const amount = (): number => (next() % (most * scale)) / scale;
    const firms = (): number => next() % (most + 1);
    const ofColumn = (column: Column): number => {
      switch (column) {
        case "active":
        case "activeLastYear":
        case "newFirms":
        case "insured":
          return firms();
        case "submitted":
        case "city":
        case "province":
          return next() % 4;
        case "quality":
          return (next() % 51) / 100;
        case "target":
          return (next() % 30) / 2 + 1;
        case "any":
          return (
            ((next() % (most * scale)) - (next() % 2 === 0 ? 0 : Math.floor((most * scale) / 2))) /
            scale
          );
        default:
          return amount();
      }
    };
    const rows = Array.from({ length: count }, (_, index): CellValue[] =>
      COLUMNS.map((column) => (column === "town" ? `乡镇${index + 1}` : ofColumn(column))),
    );
    return gridOfValues(CALLED_SHEET, [[...COLUMNS], ...rows]);
  });

const rowsOf = (grid: Grid): number => grid.values.length - FIRST_ROW;

/** Blank rows at the end of the columns that are compared. */
const SPARE_ROWS = 3;

/** `=CX.GROWTH(B2,C2,B$2:B$12,C$2:C$12)`; without a row the formula fills the column. */
export function calledFormula({ name, args }: Called, grid: Grid, row: number | null): string {
  const [first, last] = [FIRST_ROW + 1, FIRST_ROW + rowsOf(grid)];
  const texts = args.map((given) => {
    if (typeof given === "number") return String(given);
    if (typeof given === "string") return `"${given}"`;
    const column = columnLetters(at(given[1]));
    if (given[0] === "all") return `${column}$${first}:${column}$${last + SPARE_ROWS}`;
    return row === null ? `${column}${first}:${column}${last}` : `${column}${first + row}`;
  });
  return `=CX.${name}(${texts.join(",")})`;
}

/** What the function gives for that row, of so many that it was written over: the number, or null for any error. */
export function calledValue(
  { fn, args }: Called,
  grid: Grid,
  row: number,
  rows: number,
): number | null {
  const columnValues = (column: Column): unknown[][] =>
    Array.from({ length: rows + SPARE_ROWS }, (_, index) => [
      valueAt(grid, FIRST_ROW + index, at(column)),
    ]);
  const values = args.map((given) => {
    if (!Array.isArray(given)) return [[given]];
    const [which, column] = given as readonly ["all" | "own", Column];
    const cells = columnValues(column);
    return which === "all" ? cells : cells.slice(row, row + 1);
  });
  try {
    const result = fn(...(values as never[])) as unknown[][];
    const value = result[0]?.[0];
    return typeof value === "number" ? value : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The sheet after somebody has typed over some of its cells, or into the row below. */
export function editedSheets(grid: Grid): fc.Arbitrary<Grid> {
  const edit = fc.record({
    row: fc.integer({ min: FIRST_ROW, max: FIRST_ROW + rowsOf(grid) - 1 }),
    column: fc.integer({ min: 1, max: COLUMNS.length - 1 }),
    value: fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: 60 }) },
      { weight: 2, arbitrary: fc.nat({ max: 9_999 }).map((value) => value / 100) },
      { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, -1, 0.5, "12", "无", true, 1e15) },
    ),
  });
  const added = fc.option(
    fc.array(fc.nat({ max: 9 }), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
    { freq: 5 },
  );
  return fc.tuple(fc.array(edit, { minLength: 1, maxLength: 6 }), added).map(([edits, row]) => {
    const values: CellValue[][] = grid.values.map((cells) => [...cells]);
    if (row) values.push(row);
    edits.forEach(({ row, column, value }) => {
      const cells = values[row];
      if (cells) cells[column] = value;
    });
    return gridOfValues(grid.sheet, values);
  });
}
