import { formatAt, formulaAt, gridEnd, valueAt, type Grid } from "../../src/cells/grid";
import { PLAIN_LOOK, type BookCell, type BookSheet } from "../../src/xlsx/book";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { gridOf } from "../../src/xlsx/sheet-grid";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import type { SheetSeed } from "../workbook/seed";
import { fileOf } from "./files";

/** A read sheet as a file holds it, without its looks. */
export function bookSheetOfGrid(grid: Grid): BookSheet {
  const rows = new Map<number, ReadonlyMap<number, BookCell>>();
  for (let row = 0; row < gridEnd(grid).row; row += 1) rows.set(row, rowOf(grid, row));
  return {
    ...{ name: grid.sheet, isHidden: grid.hidden, isProtected: grid.isProtected, rows },
    ...{ merges: grid.merges, hiddenRows: grid.hiddenRows, hiddenColumns: new Set() },
    ...{ columnWidths: new Map(), rowHeights: new Map(), freeze: null, print: null },
    ...{ dataBars: [], dropdowns: [] },
  };
}

function rowOf(grid: Grid, row: number): ReadonlyMap<number, BookCell> {
  const cells = new Map<number, BookCell>();
  for (let column = 0; column < gridEnd(grid).column; column += 1) {
    const [value, formula] = [valueAt(grid, row, column), formulaAt(grid, row, column)];
    if (value === null && formula === null) continue;
    const look = { ...PLAIN_LOOK, format: formatAt(grid, row, column) };
    cells.set(column, { value, formula, spill: null, look });
  }
  return cells;
}

/** The workbook as an .xlsx file. */
export async function fileOfWorkbook(workbook: MemoryWorkbook): Promise<Uint8Array> {
  const sheets = (await workbook.read("all")).map(bookSheetOfGrid);
  return saveWorkbook(
    null,
    sheets.map((sheet) => ({ sheet, part: null, was: null })),
  );
}

/** The workbook that an .xlsx file holds. */
export async function workbookOfFile(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  return new MemoryWorkbook(opening.workbook.sheets.map(({ sheet }) => seedOf(sheet)));
}

function seedOf(sheet: BookSheet): SheetSeed {
  const grid = gridOf(sheet);
  const end = gridEnd(grid);
  const from = <Item>(pick: (grid: Grid, row: number, column: number) => Item): Item[][] =>
    Array.from({ length: end.row }, (_, row) =>
      Array.from({ length: end.column }, (__, column) => pick(grid, row, column)),
    );
  return {
    name: sheet.name,
    values: from(valueAt),
    formulas: from(formulaAt),
    formats: from(formatAt),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    isHidden: sheet.isHidden,
  };
}
