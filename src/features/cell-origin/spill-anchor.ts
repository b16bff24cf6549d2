import type { CellAddress } from "../../cells/address";
import { formulaAt, valueAt, type Grid } from "../../cells/grid";
import { columnCells, type CallScope } from "../../reading/calls/call-cells";
import { calledIn, type Called } from "../../reading/calls/called";
import type { SpilledAt } from "./call-cell";

/** Where the formula stands whose result spills over a cell, and where in it the cell is. */
export interface Spill {
  readonly called: Called;
  readonly formula: string;
  readonly anchor: CellAddress;
  readonly at: SpilledAt;
}

/** The table of a month is this wide: a name, the indicators, total and place. */
const WIDEST = 40;

/** The call of ours that spills over a cell without a formula; null when there is none. */
export function spillAnchor(grid: Grid, cell: CellAddress, scope: CallScope): Spill | null {
  if (valueAt(grid, cell.row, cell.column) === null) return null;
  for (let column = 0; column < WIDEST && column <= cell.column; column += 1) {
    const spill = above(grid, cell, column, scope);
    if (spill) return spill;
  }
  return null;
}

/** The nearest formula above in the column that many to the left: what lies between must belong to it. */
function above(grid: Grid, cell: CellAddress, left: number, scope: CallScope): Spill | null {
  const column = cell.column - left;
  for (let row = cell.row; row >= grid.top; row -= 1) {
    const formula = formulaAt(grid, row, column);
    if (formula === null && valueAt(grid, row, column) === null) return null;
    if (formula === null) continue;
    const called = calledIn(formula);
    const at = { row: cell.row - row, column: left };
    return called && spills(called, at, scope)
      ? { called, formula, anchor: { ...cell, row, column }, at }
      : null;
  }
  return null;
}

/** A function of one indicator spills over as many rows as its first own argument has. */
function spills({ answers, own }: Called, { row, column }: SpilledAt, scope: CallScope): boolean {
  if (answers === "scores") return true;
  const cells = column > 0 ? null : columnCells(own[0], scope);
  return cells !== null && row < cells.length;
}
