import { gridOfValues, type CellValue, type Grid } from "../cells/grid";
import { errorText, isBlank } from "./cell-number";
import type { Argument } from "./given";

/**
 * A range argument as a sheet whose first cell is A1 and whose name is the parameter's,
 * so that a finding names the argument and counts rows and columns within it. Blank rows below are left out.
 */
export function gridOf({ name, value }: Argument): Grid {
  const rows = rowsOf(value);
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every(isNothing)) end -= 1;
  return gridOfValues(
    name,
    rows.slice(0, end).map((row) => row.map(row.every(isNothing) ? () => null : cellValue)),
  );
}

/** A value alone is a range of one cell. */
export const rowsOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? (value as readonly (readonly unknown[])[]) : [[value]];

/** Excel for Windows may pass 0 for a blank cell; a row of nothing but 0, without a name, is no row of a table. */
export const isNothing = (cell: unknown): boolean => isBlank(cell) || cell === 0;

function cellValue(cell: unknown): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  return { error: errorText(cell) };
}

/** An omitted range: null, or the one blank cell that some hosts make of it. */
export function isOmitted({ value }: Argument): boolean {
  return Array.isArray(value) ? value.flat().every(isBlank) : isBlank(value);
}
