import type { CellAddress } from "../cells/address";
import { gridEnd, formulaAt, valueAt, type Grid } from "../cells/grid";
import { textPrint } from "../cells/fingerprint";
import { once } from "../cells/once";
import { contentOf } from "../workbook/column-removal";
import type { CellContent, SheetContent } from "../workbook/workbook";

type Cells = readonly (readonly CellContent[])[];

/** SHA-256 of what cells hold, however far the blank ones around them reach. A sheet is asked for it several times. */
export const contentPrint = once((cells: Cells): string => {
  const filled: string[] = [];
  cells.forEach((row, i) => {
    row.forEach((content, j) => {
      if (!isBlank(content)) filled.push(`[${i},${j},${JSON.stringify(canonical(content))}]`);
    });
  });
  return textPrint(`[${filled.join(",")}]`);
});

export function gridPrint(grid: Grid): string {
  return contentPrint(gridContents(grid));
}

/** What a grid's cells hold, from A1. */
export function gridContents(grid: Grid): CellContent[][] {
  const end = gridEnd(grid);
  return Array.from({ length: end.row }, (_, row) =>
    Array.from({ length: end.column }, (__, column) =>
      contentOf(valueAt(grid, row, column), formulaAt(grid, row, column)),
    ),
  );
}

/** The first cell of a sheet that holds something else than was written into it; null where there is none. */
export function differingContent({ name, cells }: SheetContent, grid: Grid): CellAddress | null {
  const found = gridContents(grid);
  const rows = Math.max(found.length, cells.length);
  const columns = Math.max(found[0]?.length ?? -1, cells[0]?.length ?? -1);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [wrote, holds] = [cells[row]?.[column] ?? null, found[row]?.[column] ?? null];
      if (!isSameContent(wrote, holds)) return { sheet: name, row, column };
    }
  }
  return null;
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return canonical(a) === canonical(b);
}

const isBlank = (content: CellContent): content is null =>
  content === null || ("text" in content && content.text === "");

/** Programs keep 15 digits, and write formulas their own way. */
function canonical(content: NonNullable<CellContent>): string {
  if ("text" in content) return `"${content.text}`;
  if ("number" in content) return content.number.toPrecision(15);
  return content.formula.replace(/[\s@]/g, "").toUpperCase();
}
