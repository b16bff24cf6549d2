import { gridOfValues, type CellValue, type Grid } from "../cells/grid";
import { errorText, isBlank } from "./cell-number";

/**
 * A range argument as a sheet whose first cell is A1 and whose name is the parameter's,
 * so that a finding names the argument and counts rows and columns within it. Blank rows below are left out.
 */
export function gridOf(parameter: string, argument: unknown): Grid {
  const rows = Array.isArray(argument)
    ? (argument as readonly (readonly unknown[])[])
    : [[argument]];
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every(isNothing)) end -= 1;
  return gridOfValues(
    parameter,
    rows.slice(0, end).map((row) => row.map(row.every(isNothing) ? () => null : cellValue)),
  );
}

/** Excel for Windows may pass 0 for a blank cell; a row of nothing but 0, without a name, is no row of a table. */
const isNothing = (cell: unknown): boolean => isBlank(cell) || cell === 0;

function cellValue(cell: unknown): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  return { error: errorText(cell) };
}

/** An omitted range: null, or the one blank cell that some hosts make of it. */
export function isOmitted(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.flat().every(isBlank) : isBlank(argument);
}
