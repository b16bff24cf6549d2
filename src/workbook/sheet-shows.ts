import { formulaAt, gridEnd, valueAt, type CellValue, type Grid } from "../cells/grid";
import { isSameFormula } from "../formula/same-formula";
import { exactOfCell, equals } from "../numbers/exact";
import type { CellContent, SheetContent } from "./workbook";

/**
 * True when the sheet already shows exactly what would be written: same cells, nothing besides, same merged areas.
 * `shown` are the values that formulas must show, by the same rows and columns; null: only their texts count.
 */
export function sheetShows(
  grid: Grid | undefined,
  content: SheetContent,
  shown: SheetContent | null,
): boolean {
  if (!grid || grid.hidden !== content.isHidden) return false;
  const end = gridEnd(grid);
  const rows = Math.max(end.row, content.cells.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(end.column, content.cells[row]?.length ?? end.column);
    for (let column = 0; column < columns; column += 1) {
      const cell = content.cells[row]?.[column] ?? null;
      const value = shown && (shown.cells[row]?.[column] ?? null);
      if (!cellStands(grid, { row, column }, cell, shown && { value })) return false;
    }
  }
  return sameMerges(grid, content);
}

function cellStands(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  content: CellContent,
  shown: { readonly value: CellContent } | null,
): boolean {
  const written = formulaAt(grid, row, column);
  if (content !== null && "formula" in content) {
    return (
      written !== null &&
      isSameFormula(written, content.formula) &&
      (shown === null || valueShows(valueAt(grid, row, column), shown.value))
    );
  }
  return written === null && valueShows(valueAt(grid, row, column), content);
}

/** A cell's value is that content: numbers by what they mean, blanks as blanks. */
export function valueShows(value: CellValue, content: CellContent): boolean {
  if (content === null) return value === null;
  if ("text" in content) return value === (content.text === "" ? null : content.text);
  if ("formula" in content || typeof value !== "number") return false;
  return equals(exactOfCell(value), exactOfCell(content.number));
}

function sameMerges(grid: Grid, { merges }: SheetContent): boolean {
  const key = (areas: SheetContent["merges"]): string =>
    areas
      .map(({ row, column, rows, columns }) => [row, column, rows, columns].join(" "))
      .sort()
      .join(";");
  return key(grid.merges) === key(merges);
}
