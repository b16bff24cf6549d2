import type { CellAddress } from "../../cells/address";
import { formulaAt, valueAt, type Grid } from "../../cells/grid";
import { singleCall, type SingleCall } from "../../formula/single-call";
import { columnCells, type CallScope } from "../../reading/calls/call-cells";
import type { SpilledAt } from "./called-scores";
import { INDICATOR_CALLS, INFO_LEVELS } from "../../reading/calls/indicator-calls";

/** Where the formula stands whose result spills over a cell, and where in it the cell is. */
export interface Spill {
  readonly call: SingleCall;
  readonly formula: string;
  readonly anchor: CellAddress;
  readonly at: SpilledAt;
}

/** SCORES is this wide: a name, the indicators, total and place. */
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
    const call = singleCall(formula);
    const at = { row: cell.row - row, column: left };
    const isOver = call !== null && (left > 0 ? call.name === "SCORES" : spills(call, at, scope));
    return isOver ? { call, formula, anchor: { ...cell, row, column }, at } : null;
  }
  return null;
}

/** A function of one indicator spills over as many rows as its first argument has. */
function spills(call: SingleCall, { row }: SpilledAt, scope: CallScope): boolean {
  if (call.name === "SCORES") return true;
  const own = call.name === "INVESTMENT" ? 1 : 0;
  const isIndicator = INDICATOR_CALLS.has(call.name) || call.name === "INVESTMENT";
  if (!isIndicator && !(call.name === "INFO" && INFO_LEVELS.length > 0)) return false;
  const cells = columnCells(call.args[own], scope);
  return cells !== null && row < cells.length;
}
