import type { CellAddress } from "../../cells/address";
import { valueAt, type CellValue, type Grid } from "../../cells/grid";
import { Calculation } from "../../formula/calculation";
import { NotComputable } from "../../formula/operands";

/** Plain formulas over the cells of these sheets. */
export function calculationOver(grids: Iterable<Grid>): Calculation {
  const known = new Map([...grids].map((grid) => [grid.sheet, grid]));
  return new Calculation((sheet, row, column) => {
    const grid = known.get(sheet);
    return grid ? valueAt(grid, row, column) : { error: "#REF!" };
  });
}

/** True when the formula, standing in that cell, gives what is shown. An empty text shows as nothing, which a file may keep as no value. */
export function shows(
  calculation: Calculation,
  place: CellAddress,
  formula: string,
  value: CellValue,
): boolean {
  try {
    const gives = calculation.valueOf(formula, place);
    return gives === value || (gives === "" && value === null);
  } catch (error) {
    if (error instanceof NotComputable) return false;
    throw error;
  }
}
