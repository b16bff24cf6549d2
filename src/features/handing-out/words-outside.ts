import { shownValue, valueAt, type Grid } from "../../cells/grid";
import type { DataTable } from "./data-table";

type Table = Pick<DataTable, "columns" | "rows" | "headerRow" | "townColumn" | "numbering">;

interface Outside {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

/** What stands in a sheet outside of its table's figures, headers and names: titles, units, notes. All of it without a table. */
export function wordsOutside(grid: Grid, table: Table | null): string[] {
  return cellsOutside(grid, table).map(({ word }) => word);
}

/** Cells outside of the table that say something which the sheet did not say when it was handed out. */
export function addedWords(grid: Grid, table: Table | null, known: readonly string[]): Outside[] {
  const left = known.map(plain);
  return cellsOutside(grid, table).filter(({ word }) => {
    const place = left.indexOf(plain(word));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

const plain = (word: string): string => word.normalize("NFKC").replace(/\s/g, "");

function cellsOutside(grid: Grid, table: Table | null): Outside[] {
  const rows = new Set(table?.rows.map(({ row }) => row));
  const columns = new Set(table?.columns.map(({ column }) => column));
  const isInside = (row: number, column: number): boolean => {
    if (table === null) return false;
    const isOfRow = column === table.townColumn || table.numbering.has(column);
    return columns.has(column)
      ? rows.has(row) || row === table.headerRow
      : isOfRow && rows.has(row);
  };
  return grid.values.flatMap((cells, i) =>
    cells.flatMap((_, j) => {
      const [row, column] = [grid.top + i, grid.left + j];
      const word = shownValue(valueAt(grid, row, column));
      return plain(word) === "" || isInside(row, column) ? [] : [{ row, column, word }];
    }),
  );
}
