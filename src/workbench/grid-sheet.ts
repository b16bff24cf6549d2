import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import type { Area } from "../cells/address";
import type { BookCell, BookSheet } from "../xlsx/book";
import { extrasOfCell } from "./cell-extras";
import { styleOfLook } from "./grid-look";

/** Rows and columns beyond the content, for the user to go on writing. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
/** A spreadsheet's default font: seven pixels a character and five of padding. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_OF_POINT = 4 / 3;

export const pixelsOfCharacters = (width: number): number =>
  Math.round(width * CHARACTER_PIXELS + PADDING_PIXELS);
export const charactersOfPixels = (pixels: number): number =>
  (pixels - PADDING_PIXELS) / CHARACTER_PIXELS;
export const pointsOfPixels = (pixels: number): number => pixels / PIXELS_OF_POINT;

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export type SheetData = Pick<
  IWorksheetData,
  | "id"
  | "name"
  | "hidden"
  | "rowCount"
  | "columnCount"
  | "cellData"
  | "mergeData"
  | "freeze"
  | "rowData"
  | "columnData"
>;

/** A sheet as the grid loads it. Data bars and dropdowns are rules of their own. */
export function worksheetOf(sheet: BookSheet, id: string): SheetData {
  const cells = [...sheet.rows];
  const rowCount = Math.max(100, 1 + Math.max(-1, ...sheet.rows.keys()) + SPARE_ROWS);
  const lastColumn = cells.reduce((last, [, row]) => Math.max(last, ...row.keys()), 0);
  return {
    id,
    name: sheet.name,
    hidden: sheet.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount,
    columnCount: Math.max(26, 1 + lastColumn + SPARE_COLUMNS),
    cellData: Object.fromEntries(cells.map(([row, columns]) => [row, rowOf(columns)])),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet.freeze),
    rowData: rowDataOf(sheet),
    columnData: columnDataOf(sheet),
  };
}

function rowOf(columns: ReadonlyMap<number, BookCell>): Record<number, ICellData> {
  return Object.fromEntries([...columns].map(([column, cell]) => [column, cellDataOf(cell)]));
}

/** A cell as the grid holds it. A text keeps its type, so that `1-5` or `=x` stays a text. */
export function cellDataOf(cell: BookCell): ICellData {
  const { value, formula, look } = cell;
  const custom = extrasOfCell(cell);
  const content = { ...contentOf(value), s: styleOfLook(look), ...(custom && { custom }) };
  return formula === null ? content : { f: formula, ...content };
}

export function contentOf(value: BookCell["value"]): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

export function freezeOf(freeze: BookSheet["freeze"]): IWorksheetData["freeze"] {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

export function rowDataOf(sheet: BookSheet): IWorksheetData["rowData"] {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      return [
        row,
        {
          ...(height !== undefined && { h: height * PIXELS_OF_POINT, ia: BooleanNumber.FALSE }),
          ...(sheet.hiddenRows.has(row) && { hd: BooleanNumber.TRUE }),
        },
      ];
    }),
  );
}

export function columnDataOf(sheet: BookSheet): IWorksheetData["columnData"] {
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  return Object.fromEntries(
    [...columns].map((column) => {
      const width = sheet.columnWidths.get(column);
      return [
        column,
        {
          ...(width !== undefined && { w: pixelsOfCharacters(width) }),
          ...(sheet.hiddenColumns.has(column) && { hd: BooleanNumber.TRUE }),
        },
      ];
    }),
  );
}
