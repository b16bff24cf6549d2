import { block, type Finding } from "../../cells/finding";
import { cellAt, formatAt, valueAt, type Grid } from "../../cells/grid";
import { decimalText } from "../../numbers/decimal-text";
import {
  compare,
  exactOfCell,
  HUNDRED,
  isPositive,
  multiply,
  ONE,
  type Exact,
} from "../../numbers/exact";
import { numberFix, numberText, type CellPlace } from "./cell-number";
import { isPercentFormat } from "../../cells/number-format";

/** Between 0 and 1: what a percent is where its cell shows it as one. */
export const isFraction = (value: Exact): boolean => isPositive(value) && compare(value, ONE) < 0;

/** A percent that a percent format shows as its hundredfold, and is no percent as 附件3 prints it (8.5). */
export function percentFormatFault(grid: Grid, place: CellPlace): Finding | null {
  const value = valueAt(grid, place.row, place.column);
  const format = formatAt(grid, place.row, place.column);
  if (typeof value !== "number" || value === 0 || !isPercentFormat(format)) return null;
  return faultOf(grid, place, value, true);
}

/** The fault of a target in percent: that of its format, or anything between 0 and 1, which looks like a fraction. */
export function targetFault(grid: Grid, place: CellPlace): Finding | null {
  const formatted = percentFormatFault(grid, place);
  const value = valueAt(grid, place.row, place.column);
  if (formatted || typeof value !== "number" || !isFraction(exactOfCell(value))) return formatted;
  return faultOf(grid, place, value, false);
}

function faultOf(grid: Grid, place: CellPlace, value: number, isFormatted: boolean): Finding {
  const cell = cellAt(grid, place.row, place.column);
  const hundredfold = multiply(exactOfCell(value), HUNDRED);
  const seems = decimalText(hundredfold) ?? "";
  // 8.5 in a percent cell shows 850%: the number is right and the format wrong, or the other way round.
  const fix = numberFix(cell, value, Math.abs(value) <= 1 ? seems : null);
  const { header, town } = place;
  const facts = { header, town, value: numberText(value), seems, isFormatted };
  return block("percent-as-fraction", cell, facts, fix);
}
