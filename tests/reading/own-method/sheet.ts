/** The sheet of an own method as a grid, and what is read back. */
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import type { Conventions } from "../../../src/method/conventions";
import type { Method } from "../../../src/method/method";
import { headOf as headOfMethod, readsIn, type OwnHead } from "../../../src/method/own-sheet/head";
import { laidOut } from "../../../src/method/own-sheet/layout";
import { ownMethodTables } from "../../../src/method/own-sheet/tables";
import { OWN_TABLES, type OwnTableId } from "../../../src/method/own-sheet/terms";
import { conventions as words } from "../../../src/messages/zh/conventions";
import {
  readOwnMethod,
  type OwnMethodSheet,
} from "../../../src/reading/own-method/read-own-method";

export const SHEET = "考核办法";

/** The head of a draft whose rules all read the points of others the same. */
export function headOf(method: Method): OwnHead {
  return headOfMethod(method, {
    pointsUnit: "分",
    totalRow: "全县",
    reads: readsIn(method),
    corrects: null,
  });
}

export type Cells = CellValue[][];

export function cellsOf(
  method: Method,
  conventions: Conventions = method.defaultConventions,
  head: OwnHead = headOf(method),
): Cells {
  const { rows } = laidOut(ownMethodTables(method, head, conventions, words));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

export const gridOf = (cells: readonly (readonly CellValue[])[]): Grid =>
  gridOfValues(SHEET, cells);

export function readCells(cells: readonly (readonly CellValue[])[]): OwnMethodSheet {
  const read = readOwnMethod(gridOf(cells));
  if (!read) throw new Error("no sheet of an own method");
  return read;
}

/** Where a table's cell stands: its column by the header, its row counted from 1 below the header row. */
export function at(cells: Cells, table: OwnTableId, header: string, row: number): [number, number] {
  const heading = cells.findIndex(([first]) => first === `【${OWN_TABLES[table]}】`);
  const column = cells[heading + 1]?.indexOf(header) ?? -1;
  if (heading < 0 || column < 0) throw new Error(`no ${table} ${header}`);
  return [heading + 1 + row, column];
}

export function headAt(cells: Cells, label: string): [number, number] {
  const row = cells.findIndex(([first]) => first === label);
  if (row < 0) throw new Error(`no ${label}`);
  return [row, 1];
}

/** The row of a table, from 1, with that text in that column. */
export function rowOf(cells: Cells, table: OwnTableId, header: string, text: string): number {
  const [first, column] = at(cells, table, header, 1);
  const row = cells.findIndex((line, index) => index >= first && line[column] === text);
  if (row < 0) throw new Error(`no ${text} in ${table}`);
  return row - first + 1;
}
