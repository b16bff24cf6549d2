import type { Area, CellAddress } from "../../cells/address";
import { cellAt, gridEnd, valueAt, type CellValue, type Grid } from "../../cells/grid";
import type { Argument } from "../../formula/single-call";
import { exact, exactOfCell, type Exact } from "../../numbers/exact";
import { isBlankValue } from "../words/table-rows";

/** The sheets of a workbook by their names, and the sheet that a formula stands on. */
export interface CallScope {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly own: string;
}

/** One cell of a column that a formula refers to; a constant has no cell. */
export interface ColumnCell {
  readonly value: CellValue;
  readonly cell: CellAddress | null;
}

/** The cells of an argument of n×1 cells, without what lies below the used ones; null for anything else. */
export function columnCells(
  argument: Argument | undefined,
  scope: CallScope,
): readonly ColumnCell[] | null {
  if (argument?.kind === "number") return [{ value: Number(argument.text), cell: null }];
  const found = argument && referred(argument, scope);
  if (!found || found.area.columns !== 1) return null;
  const { grid, area } = found;
  const end = Math.max(area.row + 1, Math.min(area.row + area.rows, gridEnd(grid).row));
  return Array.from({ length: end - area.row }, (_, index) => {
    const row = area.row + index;
    return { value: valueAt(grid, row, area.column), cell: cellAt(grid, row, area.column) };
  });
}

/** The value of an argument of one cell, or the constant itself; a range of several is none. */
export function singleValue(argument: Argument | undefined, scope: CallScope): CellValue {
  if (argument?.kind === "text") return argument.text;
  if (argument?.kind === "logical") return argument.value;
  const cells = columnCells(argument, scope);
  return cells?.length === 1 ? (cells[0]?.value ?? null) : null;
}

/** The number of an optional argument; null when it is there and holds none. */
export function optionalNumber(
  argument: Argument | undefined,
  otherwise: Exact,
  scope: CallScope,
): Exact | null {
  if (!argument || argument.kind === "omitted") return otherwise;
  if (argument.kind === "number") return exact(Number(argument.text).toString());
  const value = singleValue(argument, scope);
  if (isBlankValue(value)) return otherwise;
  return typeof value === "number" ? exactOfCell(value) : null;
}

/**
 * A range as a function receives it, but at its place in the workbook: values alone, so that formats and merges
 * say nothing, and every cell is still named. null when it is omitted or no range.
 */
export function rangeGrid(argument: Argument | undefined, scope: CallScope): Grid | null {
  const found = argument && referred(argument, scope);
  if (!found) return null;
  const { grid, area } = found;
  const end = gridEnd(grid);
  const rows = Math.max(0, Math.min(area.row + area.rows, end.row) - area.row);
  const columns = Math.max(0, Math.min(area.column + area.columns, end.column) - area.column);
  const matrix = <Value>(of: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => of(area.row + i, area.column + j)),
    );
  return {
    sheet: grid.sheet,
    top: area.row,
    left: area.column,
    values: matrix((row, column) => valueAt(grid, row, column)),
    formulas: matrix(() => null),
    formats: matrix(() => "General"),
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    isProtected: false,
  };
}

function referred(
  argument: Argument,
  { grids, own }: CallScope,
): { grid: Grid; area: Area } | null {
  if (argument.kind !== "reference") return null;
  const { sheet, area } = argument.reference;
  const grid = grids.get(sheet ?? own);
  return grid ? { grid, area } : null;
}

/** The name that stands left of a figure in its row, or the figure's own address. */
export function nameBeside(grid: Grid | undefined, { row, column }: CellAddress): string | null {
  if (!grid) return null;
  for (let left = grid.left; left < column; left += 1) {
    const value = valueAt(grid, row, left);
    if (typeof value === "string" && !isBlankValue(value)) return value.trim();
  }
  return null;
}
