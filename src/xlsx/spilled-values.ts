import type { BookSheet } from "./book";
import { CellFinder, type CellRows } from "./cells-within";

/**
 * A copy of the rows without the values that array formulas put into other cells: they are the formula's own, and the grid
 * spills them again.
 */
export function withoutSpilled(rows: BookSheet["rows"]): CellRows {
  const bare = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  const finder = new CellFinder(bare);
  for (const [top, cells] of bare) {
    for (const [left, { spill }] of cells) {
      if (spill === null) continue;
      finder.forEach({ row: top, column: left, ...spill }, (cell, row, column) => {
        const isOwn = row === top && column === left;
        if (!isOwn && cell.value !== null) bare.get(row)?.set(column, { ...cell, value: null });
      });
    }
  }
  return bare;
}
