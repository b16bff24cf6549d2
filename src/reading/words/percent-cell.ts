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
import { numberText, type CellPlace } from "./cell-number";
import { isPercentFormat } from "../../cells/number-format";

/** Between 0 and 1: what a percent is where its cell shows it as one. */
export const isFraction = (value: Exact): boolean => isPositive(value) && compare(value, ONE) < 0;

/**
 * The fault of a number cell that should hold a percent as 附件3 prints it (8.5) and holds a fraction:
 * anything between 0 and 1, and anything that a percent format shows as a hundredfold.
 */
export function percentFault(grid: Grid, place: CellPlace): Finding | null {
  const value = valueAt(grid, place.row, place.column);
  if (typeof value !== "number") return null;
  const isFormatted = value !== 0 && isPercentFormat(formatAt(grid, place.row, place.column));
  if (!isFormatted && !(value > 0 && value < 1)) return null;
  const cell = cellAt(grid, place.row, place.column);
  const hundredfold = multiply(exactOfCell(value), HUNDRED);
  const seems = decimalText(hundredfold) ?? "";
  // 8.5 in a percent cell shows 850%: the number is right and the format wrong, or the other way round.
  const fix =
    Math.abs(value) <= 1 ? { cell, was: value, becomes: { number: Number(seems) } } : undefined;
  const facts = { header: place.header, town: place.town, value: numberText(value), seems };
  return block("percent-as-fraction", cell, facts, fix);
}
