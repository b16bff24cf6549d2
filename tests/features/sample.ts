import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { rankMonth, type RankRequest } from "../../src/features/rank-month/rank-month";
import type { RankOutcome } from "../../src/ranking/rank-outcome";
import type { CellAddress } from "../../src/cells/address";
import { a1, parseArea } from "../../src/cells/address";
import { valueAt, type CellValue, type Grid } from "../../src/cells/grid";
import { substance } from "../workbook/contract-kit";
import { MemoryWorkbook, type MemoryOptions } from "../workbook/memory-workbook";
import type { SheetSeed } from "../workbook/seed";

/** A workbook with the invented sample, and perhaps sheets of the user's own. */
export async function sampleWorkbook(
  own: readonly SheetSeed[] = [],
  options: MemoryOptions = {},
): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(own, options);
  await createWorkbook(workbook, "sample");
  forget(workbook);
  return workbook;
}

/** Forgets what has been called and written so far. */
export function forget(workbook: MemoryWorkbook): void {
  workbook.calls.length = 0;
  workbook.applied.length = 0;
}

export const JULY = new Date(2020, 6, 3, 9, 5);
export const AUGUST = new Date(2020, 7, 12, 16, 30);

export function rank(
  workbook: MemoryWorkbook,
  request: Partial<RankRequest> = {},
): Promise<RankOutcome> {
  return rankMonth(workbook, {
    period: "1-6月",
    writeMode: "values",
    now: JULY,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...request,
  });
}

type Ranked = Extract<RankOutcome, { kind: "ranked" }>;

/** As `rank`, for runs that must succeed. */
export async function ranked(
  workbook: MemoryWorkbook,
  request: Partial<RankRequest> = {},
): Promise<Ranked> {
  const outcome = await rank(workbook, request);
  if (outcome.kind !== "ranked") throw new Error(JSON.stringify(outcome));
  return outcome;
}

export async function gridOf(workbook: MemoryWorkbook, name: string): Promise<Grid> {
  const [grid] = await workbook.read([name]);
  if (!grid) throw new Error(`no ${name}`);
  return grid;
}

/** Rows of a sheet as they are shown, blanks as empty texts. */
export async function rowsOf(
  workbook: MemoryWorkbook,
  name: string,
): Promise<(string | number)[][]> {
  const { values } = await gridOf(workbook, name);
  return values.map((row) => row.map(shown));
}

function shown(value: CellValue): string | number {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** All sheets but 考核存档, by name. */
export async function sheetsOf(workbook: MemoryWorkbook): Promise<unknown> {
  const grids = await workbook.read("all");
  return grids
    .filter(({ sheet }) => sheet !== "考核存档")
    .sort((a, b) => (a.sheet < b.sheet ? -1 : 1))
    .map(substance);
}

/** A cell by its A1 text: `cell("数据 1-6月", "B5")`. */
export function cell(sheet: string, text: string): CellAddress {
  const area = parseArea(text);
  if (!area) throw new Error(`no cell ${text}`);
  return { sheet, row: area.row, column: area.column };
}

/** Where a text stands in a sheet, as A1 text. */
export function whereIs(grid: Grid, wanted: string): string {
  for (let row = 0; row < grid.values.length; row += 1) {
    for (let column = 0; column < 40; column += 1) {
      if (valueAt(grid, row, column) === wanted) return a1(row, column);
    }
  }
  throw new Error(`${wanted} stands nowhere in ${grid.sheet}`);
}
