import { nearestDouble } from "../numbers/decimal-text";
import type { Exact } from "../numbers/exact";
import { cellError, isFault, type Fault } from "./cell-error";
import { isRowFault, placeOf, rowNumbers, sameLength, type Column } from "./columns";

/** What a row earns, given its numbers and where each of them stands, or why it earns nothing. */
export type RowResult = (row: readonly number[], at: readonly string[]) => Exact | Fault;

/** One result for each row of numbers; a row that is no row of numbers has its own error. */
export function spill(columns: readonly Column[], result: RowResult): unknown[][] {
  return spillRows(columns, (row) => {
    const values = rowNumbers(columns, row);
    if (isRowFault(values)) return values;
    return result(
      values,
      columns.map((one) => placeOf(one, row)),
    );
  });
}

/**
 * n×1 columns give an n×1 column, each row its own number or its own error.
 * Bare values give one bare result (the declared type is that of a host, which passes 1×1 ranges).
 */
export function spillRows(
  columns: readonly Column[],
  result: (row: number) => Exact | Fault,
): unknown[][] {
  const cells = Array.from({ length: sameLength(columns) }, (_, row) => resultCell(result(row)));
  if (columns.some(({ isRange }) => isRange)) return cells.map((cell) => [cell]);
  return cells[0] as unknown as unknown[][];
}

export function resultCell(result: Exact | Fault): number | CustomFunctions.Error {
  return isFault(result) ? cellError(result) : nearestDouble(result);
}
