import { formulaAt, valueAt, type CellValue } from "../../cells/grid";
import type { DataTable, TableColumn, TableRow } from "./data-table";
import { textPrint } from "../../cells/fingerprint";
import { wordsOutside } from "./words-outside";

/** A bureau of the row 责任单位 and the columns that it fills in, in the order of the sheet. */
export interface Bureau {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** The bureaus of a data sheet. A column without 责任单位 is nobody's. */
export function bureausOf({ columns }: DataTable): Bureau[] {
  const names = [...new Set(columns.flatMap(({ owner }) => owner ?? []))];
  return names.map((name) => ({ name, columns: columns.filter(({ owner }) => owner === name) }));
}

/** What a hand-out is of, and until when. */
export interface HandOutFacts {
  /** 工作簿编号, kept in 考核存档. */
  readonly workbook: string;
  /** Canonical. */
  readonly period: string;
  readonly year: number | null;
  /** As typed or chosen, e.g. `2020-07-05`. */
  readonly due: string;
  /** Local time as printed. */
  readonly time: string;
}

/** The whole identity of a handed-out workbook: whose it is, and every value that it was handed out with. */
export interface HandedOut extends HandOutFacts {
  readonly bureau: string;
  readonly sheet: string;
  readonly columns: readonly HandedColumn[];
  readonly rows: readonly Pick<TableRow, "key" | "name" | "isTown">[];
  /** By row, then by column. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Places in `cells` of formulas: handed out as values, and nobody's to change. */
  readonly formulas: readonly (readonly [row: number, column: number])[];
  /** Words of each sheet outside of the table. */
  readonly words: readonly (readonly [sheet: string, words: readonly string[]])[];
}

export interface HandedColumn extends Pick<TableColumn, "key" | "header" | "unit" | "isNeeded"> {
  readonly isOwn: boolean;
}

/** What one bureau is handed out. `cover` are the words of 填报说明. */
export function handedOut(
  table: DataTable,
  bureau: Bureau,
  facts: HandOutFacts,
  cover: readonly [sheet: string, words: readonly string[]],
): HandedOut {
  const { grid, rows, columns } = table;
  const own = new Set(bureau.columns);
  return {
    ...facts,
    bureau: bureau.name,
    sheet: grid.sheet,
    columns: columns.map((column) => {
      const { key, header, unit, isNeeded } = column;
      return { key, header, unit, isNeeded, isOwn: own.has(column) };
    }),
    rows: rows.map(({ key, name, isTown }) => ({ key, name, isTown })),
    cells: rows.map(({ row }) => columns.map(({ column }) => valueAt(grid, row, column))),
    formulas: rows.flatMap(({ row }, i) =>
      columns.flatMap(({ column }, j) =>
        formulaAt(grid, row, column) === null ? [] : [[i, j] as const],
      ),
    ),
    words: [[grid.sheet, wordsOutside(grid, table)], cover],
  };
}

/** The cells that a bureau may fill in: those of its columns and of the towns, without formulas. */
export function openCells(
  { grid, rows }: DataTable,
  { columns }: Bureau,
): { readonly row: number; readonly column: TableColumn }[] {
  return columns.flatMap((column) =>
    rows
      .filter(({ isTown, row }) => isTown && formulaAt(grid, row, column.column) === null)
      .map(({ row }) => ({ row, column })),
  );
}

/** SHA-256 over all of it, as 64 hexadecimal digits. */
export function handedOutPrint(handed: HandedOut): string {
  return textPrint(JSON.stringify(handed));
}
