import type { CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { alignedRows, widened } from "../../cells/row-alignment";
import type { SheetSnapshot, SnapshotCell } from "../../record/seal";
import {
  cellDifference,
  partsOf,
  snapshotOf,
  type SnapshotArea,
  type SnapshotParts,
} from "./snapshot";

/** What differs between a sheet then and now. */
export type SnapshotChange =
  /** `cell` is where it stands now. */
  | {
      readonly kind: "cell";
      readonly cell: CellAddress;
      readonly was: SnapshotParts;
      readonly now: SnapshotParts;
    }
  /** 冻结为数值: the formula gave way to exactly the value that it showed. */
  | { readonly kind: "frozen"; readonly cell: CellAddress }
  /** `label`: the first text of the row. Of a row that is gone, `cell` is where it stood. */
  | {
      readonly kind: "row-added" | "row-removed";
      readonly cell: CellAddress;
      readonly label: string;
    }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly now: string };

interface Row {
  readonly row: number;
  readonly cells: readonly SnapshotCell[];
}

/** All changes from a snapshot to a sheet as it is now, of which these rows and columns are looked at. */
export function snapshotChanges(
  then: SheetSnapshot,
  grid: Grid,
  area: SnapshotArea,
  shown?: (text: string) => string,
): SnapshotChange[] {
  const width = Math.max(then.columns.length, area.columns.length);
  const columns = widened(area.columns, width);
  const now = snapshotOf(grid, then.as, { rows: area.rows, columns }, shown);
  const terms = { isSame: (a: Row, b: Row) => isSame(then.as, a, b), labelOf };
  return alignedRows(rowsOf(then, width), rowsOf(now, width), terms).flatMap(([before, after]) =>
    rowChanges({ as: then.as, sheet: grid.sheet, columns }, before, after),
  );
}

function rowsOf({ rows, cells }: SheetSnapshot, width: number): Row[] {
  return rows.map((row, i) => ({
    row,
    cells: Array.from({ length: width }, (_, j) => cells[i]?.[j] ?? null),
  }));
}

const isSame = (as: string, a: Row, b: Row): boolean =>
  a.cells.every((cell, j) => cellDifference(as, cell, b.cells[j] ?? null) === null);

function labelOf({ cells }: Row): string {
  const texts = cells.map((cell) => partsOf(cell).value);
  return texts.find((value): value is string => typeof value === "string") ?? "";
}

interface ComparedSheet {
  readonly as: string;
  readonly sheet: string;
  readonly columns: readonly number[];
}

function rowChanges(
  { as, sheet, columns }: ComparedSheet,
  before: Row | null,
  after: Row | null,
): SnapshotChange[] {
  const place = (row: number, j: number): CellAddress => ({ sheet, row, column: columns[j] ?? j });
  if (!before || !after) {
    const row = before ?? after;
    const isBlank = row === null || row.cells.every((cell) => cell === null);
    if (isBlank) return [];
    const kind = after ? "row-added" : "row-removed";
    return [{ kind, cell: place(row.row, 0), label: labelOf(row) }];
  }
  return after.cells.flatMap((now, j): SnapshotChange[] => {
    const was = before.cells[j] ?? null;
    const cell = place(after.row, j);
    const difference = cellDifference(as, was, now);
    if (difference === null) return [];
    if (difference === "frozen") return [{ kind: "frozen", cell }];
    return [{ kind: "cell", cell, was: partsOf(was), now: partsOf(now) }];
  });
}
