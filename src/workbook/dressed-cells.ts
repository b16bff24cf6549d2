import { look } from "./sheet-parts";
import type { CellContent, CellStyle, StyleBlock } from "./workbook";

/** A cell and its own look. */
export interface DressedCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  /** Number format. */
  readonly format?: string;
}

/** Cells in rows, some of them with no look; as the blocks of a sheet, one for each run of like cells in a column. */
export function dressedBlocks(
  rows: readonly (readonly (DressedCell | null)[])[],
  [top, left]: readonly [row: number, column: number],
): StyleBlock[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const cells = rows.map((row) => row[column] ?? null);
    const starts = cells.flatMap((cell, row) =>
      cell && lookOf(cell) !== lookOf(cells[row - 1]) ? [{ cell, row }] : [],
    );
    return starts.map(({ cell, row }) => {
      const rest = cells.slice(row).findIndex((other) => lookOf(other) !== lookOf(cell));
      const count = rest < 0 ? cells.length - row : rest;
      return look(cell.style, [top + row, left + column, count, 1], cell.format);
    });
  });
}

const lookOf = (cell: DressedCell | null | undefined): string =>
  cell ? `${cell.style} ${cell.format ?? ""}` : "";
