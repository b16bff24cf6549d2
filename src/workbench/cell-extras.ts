import type { ICellData } from "@univerjs/core";
import type { BookCell } from "../xlsx/book";

/** What the grid does not know of a cell. It keeps it with the cell, wherever that goes. */
export type CellExtras = Partial<Pick<BookCell, "kept" | "outOfDate">> & {
  readonly block?: NonNullable<BookCell["spill"]>;
};

/** null for a cell like any other. */
export function extrasOfCell({ spill, kept, outOfDate }: BookCell): CellExtras | null {
  if (spill === null && !kept && !outOfDate) return null;
  return {
    ...(spill !== null && { block: spill }),
    ...(kept && { kept }),
    ...(outOfDate && { outOfDate }),
  };
}

export function extrasIn(cell: Pick<ICellData, "custom">): CellExtras {
  return (cell.custom ?? {}) as CellExtras;
}

/** What a cell keeps whatever its formula gives. */
export function keptOf({ kept }: CellExtras): CellExtras {
  return kept ? { kept } : {};
}
