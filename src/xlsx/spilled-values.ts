import type { BookCell, BookSheet } from "./book";

/** Rows without the values that array formulas put into other cells: they are the formula's own, and the grid spills them again. */
export function withoutSpilled(rows: BookSheet["rows"]): Map<number, Map<number, BookCell>> {
  const bare = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [row, cells] of rows) {
    for (const [column, { spill }] of cells) {
      for (let i = 1; spill !== null && i < spill.rows * spill.columns; i += 1) {
        const [r, c] = [row + Math.floor(i / spill.columns), column + (i % spill.columns)];
        const cell = bare.get(r)?.get(c);
        if (cell) bare.get(r)?.set(c, { ...cell, value: null });
      }
    }
  }
  return bare;
}
