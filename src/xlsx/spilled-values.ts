import type { BookSheet } from "./book";
import { CellFinder, type CellRows } from "./cells-within";

/** A copy of the rows without them. */
export function withoutSpilled(rows: BookSheet["rows"]): CellRows {
  const bare = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  clearSpilled(bare);
  return bare;
}

/** Takes away the values that array formulas put into other cells: they are the formula's own, and the grid spills them again. */
export function clearSpilled(rows: CellRows): void {
  const finder = new CellFinder(rows);
  for (const [top, cells] of rows) {
    for (const [left, { spill }] of cells) {
      if (spill === null) continue;
      finder.forEach({ row: top, column: left, ...spill }, (cell, row, column) => {
        const isOwn = row === top && column === left;
        if (!isOwn && cell.value !== null) rows.get(row)?.set(column, { ...cell, value: null });
      });
    }
  }
}
