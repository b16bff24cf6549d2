import type { CellAddress } from "../cells/address";
import { formulaAt, gridEnd, valueAt, type Grid } from "../cells/grid";

/** The first cell whose formula, or value where it has none, differs; null when all are the same. A sheet that is not there has no cells, and differs from one that is. */
export function differingCell(name: string, a: Grid | null, b: Grid | null): CellAddress | null {
  if (a === null || b === null) return a === b ? null : { sheet: name, row: 0, column: 0 };
  const [endA, endB] = [gridEnd(a), gridEnd(b)];
  for (let row = Math.min(a.top, b.top); row < Math.max(endA.row, endB.row); row += 1) {
    for (
      let column = Math.min(a.left, b.left);
      column < Math.max(endA.column, endB.column);
      column += 1
    ) {
      if (contentAt(a, row, column) !== contentAt(b, row, column))
        return { sheet: name, row, column };
    }
  }
  return null;
}

/** Formulas without their values: a value that was calculated again is nobody's edit. */
function contentAt(grid: Grid, row: number, column: number): unknown {
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return formula;
  const value = valueAt(grid, row, column);
  return typeof value === "object" && value !== null ? `!${value.error}` : value;
}
