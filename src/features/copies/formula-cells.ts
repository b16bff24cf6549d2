import type { CellAddress } from "../../cells/address";
import { isCellError, isOutOfDate, valueAt, type CellValue, type Grid } from "../../cells/grid";
import { calledIn } from "../../reading/calls/called";
import { callsUs } from "../../reading/calls/our-name";

const UNCOMPUTED = ["#NAME?", "#BUSY!", "#GETTING_DATA"];

/** Cells that were not computed after an edit: what they hold is no data. */
export function outOfDate(grid: Grid): CellAddress[] {
  return grid.values.flatMap((row, i) =>
    row.flatMap((value, j) =>
      isOutOfDate(value) ? [{ sheet: grid.sheet, row: grid.top + i, column: grid.left + j }] : [],
    ),
  );
}

/** Other errors are answers, and so is nothing, where a formula says more than one call of ours: `=IF(A1="","",CX.…)`. */
export function withoutResult(grid: Grid): CellAddress[] {
  return formulaCells(grid).flatMap(({ formula, value, ...cell }) => {
    const isUnknown = isCellError(value)
      ? UNCOMPUTED.includes(value.error)
      : value === null && calledIn(formula) !== null;
    return isUnknown && callsUs(formula) ? [cell] : [];
  });
}

export function formulaCells(grid: Grid): (CellAddress & { formula: string; value: CellValue })[] {
  return grid.formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      if (formula === null) return [];
      const [at, column] = [grid.top + i, grid.left + j];
      return [{ sheet: grid.sheet, row: at, column, formula, value: valueAt(grid, at, column) }];
    }),
  );
}
