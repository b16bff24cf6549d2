import type { Area } from "../cells/address";
import { nearestDouble } from "../numbers/decimal-text";
import type { Exact } from "../numbers/exact";
import type { CellContent, CellStyle, SheetContent, StyleBlock } from "./workbook";

/** Rows of a sheet in the making. */
export type Row = readonly CellContent[];

export const text = (value: string): CellContent => ({ text: value });
export const number = (value: Exact): CellContent => ({ number: nearestDouble(value) });
export const formula = (value: string): CellContent => ({ formula: value });

/** Rows filled with blanks to a common width, as a sheet needs them. */
export function squared(rows: readonly Row[], columns: number): CellContent[][] {
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}

/** A number format with that many decimals: 2 → `0.00`. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A look over rows and columns counted from 0. */
export function look(
  style: CellStyle,
  [row, column, rows, columns]: readonly [number, number, number, number],
  format?: string,
): StyleBlock {
  const area: Area = { row, column, rows, columns };
  return format === undefined ? { area, style } : { area, style, format };
}

/** A sheet with nothing special but what is said. */
export function sheetContent(
  name: string,
  cells: SheetContent["cells"],
  more: Partial<SheetContent>,
): SheetContent {
  return {
    name,
    cells,
    styles: [],
    merges: [],
    columnWidths: [],
    freeze: null,
    dataBars: null,
    dropdowns: [],
    print: null,
    isHidden: false,
    ...more,
  };
}

/** A sheet of one table. */
interface TableContent extends Partial<SheetContent> {
  readonly title: string;
  readonly headers: readonly string[];
  /** All that stands below the headers. */
  readonly rows: readonly Row[];
  readonly frozenColumns: number;
  readonly isPortrait?: boolean;
}

/** The title over the whole width, the headers, then the rows; title and headers stay in view and on every page. */
export function tableSheet(name: string, content: TableContent): SheetContent {
  const { title, headers, rows, frozenColumns, isPortrait = false, ...more } = content;
  const columns = headers.length;
  return sheetContent(name, squared([[text(title)], headers.map(text), ...rows], columns), {
    freeze: { rows: TABLE_FIRST_ROW, columns: frozenColumns },
    print: { landscape: !isPortrait, titleRows: TABLE_FIRST_ROW },
    ...more,
    styles: [
      look("title", [0, 0, 1, columns]),
      look("header", [1, 0, 1, columns]),
      ...(more.styles ?? []),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }, ...(more.merges ?? [])],
  });
}

/** Rows above the first one of a table: the title and the headers. */
export const TABLE_FIRST_ROW = 2;

/** Dropdown lists longer than this cannot be kept in a workbook file. */
const LONGEST_LIST = 255;

/** A dropdown list, or none when the program could not hold it. */
export function dropdown(area: Area, choices: readonly string[]): SheetContent["dropdowns"] {
  const isHeld =
    choices.join(",").length <= LONGEST_LIST && !choices.some((choice) => choice.includes(","));
  return isHeld && area.rows > 0 ? [{ area, choices }] : [];
}
