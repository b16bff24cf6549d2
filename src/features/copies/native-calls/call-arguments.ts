import type { CellAddress } from "../../../cells/address";
import { gridEnd, valueAt, type CellValue } from "../../../cells/grid";
import type { ComparedColumn, FigureCell, NumberCell } from "../../../compile/layout";
import type { Argument } from "../../../formula/single-call";
import { isDecimal, shortestText } from "../../../numbers/decimal-text";
import { exactOfCell } from "../../../numbers/exact";
import type { CallScope } from "../../../reading/calls/call-cells";
import type { ShapeNumber } from "./call-shapes";

/** A number of a call, and the cell that must go on holding it. */
export interface NumberGiven {
  readonly text: string;
  readonly relied: NumberCell | null;
}

/** Steps have 14 digits: four before the point, two of them of a hundredth. */
const MOST_POINTS = 100;
const POINTS_DECIMALS = 2;
/** null where one of them is. */
export function everyOf<Value>(values: readonly (Value | null)[]): readonly Value[] | null {
  const present = values.filter((value) => value !== null);
  return present.length === values.length ? present : null;
}

/** One column, without what lies below the cells in use. */
export function columnOf(argument: Argument, { grids, own }: CallScope): ComparedColumn | null {
  if (argument.kind !== "reference") return null;
  const { sheet, area } = argument.reference;
  const grid = grids.get(sheet ?? own);
  if (!grid || area.columns !== 1) return null;
  const end = Math.max(area.row + 1, Math.min(area.row + area.rows, gridEnd(grid).row));
  return { sheet: grid.sheet, area: { ...area, rows: end - area.row }, whole: area };
}

export function cellsOf({ sheet, area }: ComparedColumn): FigureCell[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    cell: { sheet, row: area.row + index, column: area.column },
    decision: null,
  }));
}

export function figuresOf(argument: Argument, scope: CallScope): FigureCell[] | null {
  if (argument.kind === "number") {
    return [{ cell: null, decision: null, constant: decimalOf(Number(argument.text)) }];
  }
  const column = columnOf(argument, scope);
  return column && cellsOf(column);
}

const decimalOf = (value: number): string => shortestText(exactOfCell(value));

/** A number of the method or of the call, or of a cell that must then stay as it is; null for one that formulas cannot hold. */
export function numberOf(
  { argument, otherwise, mayBeZero }: ShapeNumber,
  scope: CallScope,
): NumberGiven | null {
  const usual = otherwise === null ? null : { text: otherwise, relied: null };
  if (argument.kind === "omitted") return usual;
  if (argument.kind === "number") return numberGiven(Number(argument.text), mayBeZero, null);
  const column = columnOf(argument, scope);
  if (!column || column.area.rows !== 1) return null;
  const cell = { sheet: column.sheet, row: column.area.row, column: column.area.column };
  const value = valueIn(scope.grids, cell);
  if (value === null) return usual && { ...usual, relied: { cell, value: null } };
  return typeof value === "number" ? numberGiven(value, mayBeZero, cell) : null;
}

function numberGiven(
  value: number,
  mayBeZero: boolean,
  cell: CellAddress | null,
): NumberGiven | null {
  const isHeld = value < MOST_POINTS && isDecimal(exactOfCell(value), POINTS_DECIMALS);
  if (!isHeld || !(mayBeZero ? value >= 0 : value > 0)) return null;
  const text = decimalOf(value);
  return { text, relied: cell && { cell, value: text } };
}

export function valueIn(grids: CallScope["grids"], { sheet, row, column }: CellAddress): CellValue {
  const grid = grids.get(sheet);
  return grid ? valueAt(grid, row, column) : null;
}
