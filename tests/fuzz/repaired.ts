/** A workbook after a repair that a finding offers, as the pane makes it. */
import type { CellAddress } from "../../src/cells/address";
import type { CellChange, Repair } from "../../src/cells/finding";
import { gridEnd, valueAt, type CellValue, type Grid } from "../../src/cells/grid";

/** Throws where a cell does not hold what the repair says that it holds, or holds a formula. */
export function repaired(grids: readonly Grid[], { changes }: Repair): Grid[] {
  return grids.map((grid) =>
    changes.filter(({ cell }) => cell.sheet === grid.sheet).reduce(changed, grid),
  );
}

/** The workbook with a value typed into a blank cell. */
export function entered(grids: readonly Grid[], cell: CellAddress, value: CellValue): Grid[] {
  const becomes = typeof value === "number" ? { number: value } : null;
  return repaired(grids, { kind: "rows-added-up", changes: [{ cell, was: null, becomes }] });
}

function changed(grid: Grid, { cell: { row, column }, was, becomes }: CellChange): Grid {
  if (valueAt(grid, row, column) !== was) throw new Error("the cell holds something else");
  const value = becomes && ("number" in becomes ? becomes.number : becomes.text);
  const wide = widened(grid, row, column);
  const put = <T>(matrix: readonly (readonly T[])[], cell: T): T[][] =>
    matrix.map((cells, i) =>
      cells.map((old, j) => (wide.top + i === row && wide.left + j === column ? cell : old)),
    );
  return {
    ...wide,
    values: put<CellValue>(wide.values, value),
    formulas: put<string | null>(wide.formulas, null),
  };
}

/** The grid with rows down to that one. */
function widened(grid: Grid, row: number, column: number): Grid {
  if (column < grid.left || column >= gridEnd(grid).column) throw new Error("a column is missing");
  const more = Math.max(0, row + 1 - gridEnd(grid).row);
  const blank = <T>(matrix: readonly (readonly T[])[], cell: T): T[][] => [
    ...matrix.map((cells) => [...cells]),
    ...Array.from({ length: more }, () => (matrix[0] ?? []).map(() => cell)),
  ];
  return {
    ...grid,
    values: blank<CellValue>(grid.values, null),
    formulas: blank<string | null>(grid.formulas, null),
    formats: blank(grid.formats, "General"),
  };
}
