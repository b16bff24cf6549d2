import type { Area } from "../cells/address";
import {
  arrayAt,
  formulaAt,
  gridEnd,
  valueAt,
  type ArrayFormula,
  type CellValue,
  type Grid,
} from "../cells/grid";
import type { CellContent, ColumnInsertion, ColumnRemoval } from "./workbook";

/**
 * What puts columns in again that are taken out of a sheet, as they are counted without them: their cells, and the merged
 * areas that end at them.
 */
export function reinsertions(grid: Grid, removals: readonly ColumnRemoval[]): ColumnInsertion[] {
  const columns = removals.flatMap(({ sheet, column }) => (sheet === grid.sheet ? [column] : []));
  const before = (end: number): number => columns.filter((column) => column < end).length;
  return columns.map((column) => ({
    sheet: grid.sheet,
    after: column - 1 - before(column),
    cells: cellsOf(grid, column),
    widened: grid.merges.flatMap((merge): Area[] => {
      const end = merge.column + merge.columns;
      const width = merge.columns - (before(end) - before(merge.column));
      if (end !== column + 1 || width < 1) return [];
      return [{ ...merge, column: merge.column - before(merge.column), columns: width }];
    }),
  }));
}

/** Those of the removals whose columns stand in the sheet, where they stand. */
export function standingRemovals(
  grid: Grid,
  removals: readonly ColumnRemoval[],
): readonly ColumnRemoval[] {
  const ours = removals.filter(({ sheet }) => sheet === grid.sheet);
  const endBefore = ours[0]?.endBefore;
  if (endBefore === undefined) return ours;
  const standing = Math.min(ours.length, Math.max(0, gridEnd(grid).column - endBefore));
  const missing = ours.length - standing;
  return [...ours]
    .sort((a, b) => b.column - a.column)
    .slice(0, standing)
    .map((removal) => ({ ...removal, column: removal.column - missing }));
}

function cellsOf(grid: Grid, column: number): ColumnInsertion["cells"] {
  return Array.from({ length: gridEnd(grid).row }, (_, row) => ({
    row,
    content: contentOf(
      valueAt(grid, row, column),
      formulaAt(grid, row, column),
      arrayAt(grid, row, column),
    ),
  })).filter(({ content }) => content !== null);
}

/** The content that puts a cell back. A truth value or an error is written as the formula that gives it. */
export function contentOf(
  value: CellValue,
  formula: string | null,
  array: ArrayFormula | null = null,
): CellContent {
  if (formula !== null) return array === null ? { formula } : { formula, array };
  if (value === null) return null;
  if (typeof value === "number") return { number: value };
  if (typeof value === "string") return { text: value };
  return {
    formula: typeof value === "boolean" ? `=${String(value).toUpperCase()}` : `=${value.error}`,
  };
}
