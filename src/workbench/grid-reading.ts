import { BooleanNumber, CellValueType } from "@univerjs/core";
import type {
  IColumnData,
  ICellData,
  IRowData,
  Workbook as GridUnit,
  Worksheet,
} from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../cells/grid";
import type { BookCell, BookSheet } from "../xlsx/book";
import { lookOfStyle } from "./grid-look";
import { areaOf, charactersOfPixels, pointsOfPixels } from "./grid-sheet";
import { extrasIn } from "./cell-extras";
import type { SheetExtras } from "./sheet-extras";

/** A sheet of the grid with its values as they now show, spilled ones too. */
export function readSheet(
  unit: GridUnit,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  extras: SheetExtras,
): BookSheet {
  const snapshot = worksheet.getSnapshot();
  const { freeze } = snapshot;
  const rowData: readonly [string, Partial<IRowData>][] = Object.entries(snapshot.rowData);
  const columnData: readonly [string, Partial<IColumnData>][] = Object.entries(snapshot.columnData);
  return {
    ...extras,
    name: worksheet.getName(),
    isHidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
    rows: readCells(unit, worksheet, formulas),
    merges: worksheet.getMergeData().map(areaOf),
    columnWidths: numbersOf(columnData, (column) => column.w, charactersOfPixels),
    rowHeights: numbersOf(
      rowData,
      (row) => (row.ia === BooleanNumber.FALSE ? row.h : undefined),
      pointsOfPixels,
    ),
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
    freeze:
      freeze.xSplit > 0 || freeze.ySplit > 0
        ? { rows: freeze.ySplit, columns: freeze.xSplit }
        : null,
  };
}

function numbersOf<Item>(
  entries: readonly [string, Item][],
  pick: (item: Item) => number | undefined,
  convert: (pixels: number) => number,
): Map<number, number> {
  return new Map(
    entries.flatMap(([index, item]) => {
      const pixels = pick(item);
      return pixels === undefined ? [] : [[Number(index), convert(pixels)] as const];
    }),
  );
}

function hiddenOf(entries: readonly [string, { hd?: BooleanNumber }][]): Set<number> {
  return new Set(
    entries.filter(([, item]) => item.hd === BooleanNumber.TRUE).map(([index]) => Number(index)),
  );
}

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** The cells of a sheet. */
export function readCells(
  unit: GridUnit,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
): Map<number, Map<number, BookCell>> {
  const rows = new Map<number, Map<number, BookCell>>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const cells = rows.get(row) ?? new Map<number, BookCell>();
    const formula = formulaIn(cell, { unit, worksheet, formulas }, row, column);
    rows.set(row, cells.set(column, ownCell(unit, cell, formula)));
  });
  return rows;
}

/** One cell of a sheet. */
export function readCell(
  unit: GridUnit,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  row: number,
  column: number,
): BookCell {
  const cell = worksheet.getCellRaw(row, column) ?? {};
  return ownCell(unit, cell, formulaIn(cell, { unit, worksheet, formulas }, row, column));
}

interface CellSource {
  readonly unit: GridUnit;
  readonly worksheet: Worksheet;
  readonly formulas: FormulaDataModel;
}

/** A formula that was filled down stands only in its first cell. */
function formulaIn(
  { f, si }: ICellData,
  { unit, worksheet, formulas }: CellSource,
  row: number,
  column: number,
): string | null {
  if (!f && !si) return null;
  const [unitId, sheetId] = [unit.getUnitId(), worksheet.getSheetId()];
  return formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? f ?? null;
}

function ownCell(unit: GridUnit, cell: ICellData, formula: string | null): BookCell {
  const look = lookOfStyle(unit.getStyles().getStyleByCell(cell));
  const { block = null, kept, outOfDate } = extrasIn(cell);
  return {
    value: valueOf(cell, formula !== null, look.format),
    formula,
    spill: formula === null ? null : block,
    look,
    ...(kept && { kept }),
    ...(outOfDate && { outOfDate }),
  };
}

/** The grid has no type for error cells: an error is a text that reads like one, unless the cell is formatted as text. */
function valueOf(cell: ICellData, isCalculated: boolean, format: string): CellValue {
  const { v, t, p } = cell;
  if (v === undefined || v === null || v === "") return textOf(p) ?? null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (typeof v === "boolean") return v;
  if (typeof v === "number") return v;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  const isError = ERRORS.has(v) && (isCalculated || format !== "@");
  return isError ? { error: v } : v;
}

/** The text of a cell with lines or styled parts; the grid ends each paragraph with a carriage return. */
function textOf(p: ICellData["p"]): string | null {
  const stream = p?.body?.dataStream;
  if (stream === undefined) return null;
  const text = stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return text === "" ? null : text;
}
