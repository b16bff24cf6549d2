import { look } from "./sheet-parts";
import type { CellContent, CellStyle, StyleBlock } from "./workbook";

/** A cell and its own look. */
export interface DressedCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  /** Number format. */
  readonly format?: string;
}

type Dressed = readonly (readonly (DressedCell | null)[])[];

/** The looks of cells in rows, some of them with none, as the blocks of a sheet: rectangles of like cells. */
export function dressedBlocks(
  rows: Dressed,
  [top, left]: readonly [row: number, column: number],
): StyleBlock[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const open = new Map<string, Run>();
  const blocks: Run[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (const run of runsIn(rows, column)) {
      const key = `${run.row} ${run.rows} ${lookOf(run.cell)}`;
      const before = open.get(key);
      if (before && before.column + before.columns === column) before.columns += 1;
      else {
        open.set(key, run);
        blocks.push(run);
      }
    }
  }
  return blocks.map(({ cell, row, column, rows: count, columns: width }) =>
    look(cell.style, [top + row, left + column, count, width], cell.format),
  );
}

interface Run {
  readonly cell: DressedCell;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  columns: number;
}

/** Like cells below one another. */
function runsIn(rows: Dressed, column: number): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < rows.length;) {
    const cell = rows[row]?.[column] ?? null;
    let end = row + 1;
    while (end < rows.length && lookOf(rows[end]?.[column]) === lookOf(cell)) end += 1;
    if (cell) runs.push({ cell, row, rows: end - row, column, columns: 1 });
    row = end;
  }
  return runs;
}

const lookOf = (cell: DressedCell | null | undefined): string =>
  cell ? `${cell.style} ${cell.format ?? ""}` : "";
