import type { Area, CellAddress } from "./address";

/** An error cell. `text` is what the cell shows, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What stands, for whoever reads the workbook, in a cell whose value no longer follows from the others: it was not computed
 * after an edit. Never in a file.
 */
export const OUT_OF_DATE: CellError = { error: "#STALE!" };

/** What a cell holds. A blank cell is null; an empty text is also read as blank (null). */
export type CellValue = number | string | boolean | CellError | null;

/** A formula that is computed over whole areas, with the block that it fills, of one cell too. */
export interface ArrayFormula {
  readonly rows: number;
  readonly columns: number;
  /** What the file says of its cell besides, to be handed back as it came; empty for nothing. */
  readonly mark: string;
}

/**
 * A sheet as it was read once: the rectangle of its used cells.
 * `values[i][j]` is the cell at row `top + i`, column `left + j` (both from 0); all matrices have the same shape.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its leading `=`, or null where the cell has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Which of the formulas are array formulas, by their `row,column` on the sheet; left out by hosts that do not say. */
  readonly arrays?: ReadonlyMap<string, ArrayFormula>;
  /** Number format codes as Excel writes them, `General` by default. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, in sheet coordinates. */
  readonly merges: readonly Area[];
  /** Hidden or filtered rows, in sheet coordinates. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

export function isOutOfDate(value: CellValue): boolean {
  return isCellError(value) && value.error === OUT_OF_DATE.error;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** As the cell shows it; empty for a blank one. */
export function shownValue(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The value at a sheet row and column; blank outside the used cells. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas[row - grid.top]?.[column - grid.left] ?? null;
}

export function arrayAt(grid: Grid, row: number, column: number): ArrayFormula | null {
  return grid.arrays?.get(`${row},${column}`) ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? "General";
}

export function cellAt(grid: Grid, row: number, column: number): CellAddress {
  return { sheet: grid.sheet, row, column };
}

/** One past the last used row and column. */
export function gridEnd(grid: Grid): { row: number; column: number } {
  const [first = []] = grid.values;
  return { row: grid.top + grid.values.length, column: grid.left + first.length };
}

/** A grid of bare values whose first cell is A1, as a custom function or a test receives it. */
export function gridOfValues(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values: values.map((row) => row.map((value) => (value === "" ? null : value))),
    formulas: values.map((row) => row.map(() => null)),
    formats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    isProtected: false,
  };
}
