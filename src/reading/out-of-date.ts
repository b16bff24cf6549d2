import { block, type Finding } from "../cells/finding";
import { formulaAt, gridEnd, isOutOfDate, valueAt, type Grid } from "../cells/grid";
import type { CellAddress } from "../cells/address";
import { rowsOf, type UsedArea } from "./used-areas";

type UsedCells = Omit<UsedArea, "as">;

/**
 * Cells of an input that were not computed after an edit: each is named, in the place of whatever else is said of it as
 * if it held an error.
 */
export function namingOutOfDate(
  findings: readonly Finding[],
  used: readonly UsedCells[],
  grids: readonly Grid[],
): readonly Finding[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const isOfOne = (cell: CellAddress | null): boolean => {
    const grid = cell && bySheet.get(cell.sheet);
    return !!grid && isOutOfDate(valueAt(grid, cell.row, cell.column));
  };
  // Where nothing could be read, one of them may be the header that was looked for.
  const areas = used.length > 0 ? used : grids.map(wholeOf);
  const named = areas.flatMap((area) => {
    const grid = bySheet.get(area.sheet);
    return grid ? outOfDateIn(grid, area) : [];
  });
  if (named.length === 0) return findings;
  return [...named, ...findings.filter(({ cell }) => !isOfOne(cell))];
}

/** All that stands on a sheet. */
export function wholeOf(grid: Grid): UsedCells {
  const { sheet, top: row, left: column } = grid;
  const end = gridEnd(grid);
  return { sheet, area: { row, column, rows: end.row - row, columns: end.column - column } };
}

function outOfDateIn(grid: Grid, used: UsedCells): Finding[] {
  const { sheet, area } = used;
  const columns =
    used.columns ?? Array.from({ length: area.columns }, (_, index) => area.column + index);
  return rowsOf(used).flatMap((row) =>
    columns
      .filter((column) => isOutOfDate(valueAt(grid, row, column)))
      .map((column) => {
        const formula = formulaAt(grid, row, column);
        return block("formula-not-calculated", { sheet, row, column }, { formula });
      }),
  );
}
