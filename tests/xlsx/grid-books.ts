import { formatAt, formulaAt, gridEnd, valueAt, type Grid } from "../../src/cells/grid";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { gridOf } from "../../src/xlsx/sheet-grid";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import type { SheetSeed } from "../workbook/seed";
import { fileOf } from "./files";

/** The workbook that an .xlsx file holds. */
export async function workbookOfFile(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  return new MemoryWorkbook(opening.workbook.sheets.map(({ sheet }) => seedOfGrid(gridOf(sheet))));
}

/** The cells of a grid as they are laid down in another workbook. */
export function seedOfGrid(grid: Grid): SheetSeed {
  const end = gridEnd(grid);
  const from = <Item>(pick: (grid: Grid, row: number, column: number) => Item): Item[][] =>
    Array.from({ length: end.row }, (_, row) =>
      Array.from({ length: end.column }, (__, column) => pick(grid, row, column)),
    );
  return {
    name: grid.sheet,
    values: from(valueAt),
    formulas: from(formulaAt),
    formats: from(formatAt),
    merges: grid.merges,
    hiddenRows: [...grid.hiddenRows],
    isHidden: grid.hidden,
  };
}
