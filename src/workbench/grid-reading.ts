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

type Spilled = Record<string, Record<string, ICellData | null>>;

function readCells(
  unit: GridUnit,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
): Map<number, Map<number, BookCell>> {
  const [unitId, sheetId] = [unit.getUnitId(), worksheet.getSheetId()];
  const blocks = formulas.getArrayFormulaRange()[unitId]?.[sheetId];
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  const rows = new Map<number, Map<number, BookCell>>();
  const put = (row: number, column: number, cell: BookCell): void => {
    const cells = rows.get(row) ?? new Map<number, BookCell>();
    rows.set(row, cells.set(column, cell));
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const own = ownCell(
      unit,
      cell,
      formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null,
    );
    const block = own.formula === null ? undefined : blocks?.[row]?.[column];
    const area = block ? areaOf(block) : null;
    const spill =
      area && area.rows * area.columns > 1 ? { rows: area.rows, columns: area.columns } : null;
    put(row, column, { ...own, spill });
  });
  for (const [row, cells] of Object.entries((spilled ?? {}) as Spilled)) {
    for (const [column, cell] of Object.entries(cells)) {
      const own = rows.get(Number(row))?.get(Number(column));
      if (!cell || own?.formula || (own && own.value !== null)) continue;
      const value = valueOf(cell, true, "General");
      put(Number(row), Number(column), {
        value,
        formula: null,
        spill: null,
        look: own?.look ?? lookOfStyle(null),
      });
    }
  }
  return rows;
}

/** One cell of a sheet; a spilled value counts as the cell's own. */
export function readCell(
  unit: GridUnit,
  worksheet: Worksheet,
  formulas: FormulaDataModel,
  row: number,
  column: number,
): BookCell {
  const [unitId, sheetId] = [unit.getUnitId(), worksheet.getSheetId()];
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  const own = ownCell(unit, worksheet.getCellRaw(row, column) ?? {}, formula);
  if (own.value !== null || own.formula !== null || !spilled) return own;
  return { ...own, value: valueOf(spilled, true, "General") };
}

function ownCell(unit: GridUnit, cell: ICellData, formula: string | null): BookCell {
  const look = lookOfStyle(unit.getStyles().getStyleByCell(cell));
  return { value: valueOf(cell, formula !== null, look.format), formula, spill: null, look };
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
