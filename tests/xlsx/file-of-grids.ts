import { formatAt, formulaAt, gridEnd, valueAt, type Grid } from "../../src/cells/grid";
import { DEFAULT_LOOK, type BookCell, type BookSheet } from "../../src/xlsx/book";
import { saveWorkbook } from "../../src/xlsx/save-workbook";

/** Read sheets as an .xlsx file. */
export function fileOfGrids(grids: readonly Grid[]): Promise<Uint8Array<ArrayBuffer>> {
  return saveWorkbook(
    null,
    grids.map((grid) => ({ sheet: bookSheetOfGrid(grid), part: null, was: null })),
  );
}

/** A read sheet as a file holds it, without its looks. */
export function bookSheetOfGrid(grid: Grid): BookSheet {
  const rows = new Map<number, ReadonlyMap<number, BookCell>>();
  for (let row = 0; row < gridEnd(grid).row; row += 1) rows.set(row, rowOf(grid, row));
  return {
    name: grid.sheet,
    isHidden: grid.hidden,
    isProtected: grid.isProtected,
    rows,
    merges: grid.merges,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    freeze: null,
    print: null,
    dataBars: [],
    dropdowns: [],
  };
}

function rowOf(grid: Grid, row: number): ReadonlyMap<number, BookCell> {
  const cells = new Map<number, BookCell>();
  for (let column = 0; column < gridEnd(grid).column; column += 1) {
    const [value, formula] = [valueAt(grid, row, column), formulaAt(grid, row, column)];
    if (value === null && formula === null) continue;
    const look = { ...DEFAULT_LOOK, format: formatAt(grid, row, column) };
    cells.set(column, { value, formula, spill: null, look });
  }
  return cells;
}
