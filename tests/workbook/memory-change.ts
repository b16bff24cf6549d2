import { reinsertions } from "../../src/workbook/column-removal";
import type { Change, ColumnInsertion, ColumnRemoval, Receipt } from "../../src/workbook/workbook";
import { gridOfSheet, sheetOfContent, sheetOfGrid, type MemorySheet } from "./memory-sheet";

/** A journal as a change found it. */
export interface JournalBefore {
  readonly name: string;
  readonly sheet: MemorySheet | null;
}

/** The sheets with the change's journal closed. Nothing can end a write in memory half-way, so that it is never seen open. */
export function withJournal(
  sheets: readonly MemorySheet[],
  { journal }: Change,
  before: Receipt,
): MemorySheet[] {
  if (!journal) return [...sheets];
  const closed = journal.closed(before);
  const others = sheets.filter(({ name }) => name !== journal.sheet);
  if (closed === null) return others;
  const made = sheetOfContent({
    name: journal.sheet,
    cells: closed.map((row) => row.map((text) => ({ text }))),
    styles: [],
    merges: [],
    columnWidths: [],
    freeze: null,
    dataBars: null,
    dropdowns: [],
    print: null,
    isHidden: true,
  });
  const index = sheets.findIndex(({ name }) => name === journal.sheet);
  // As where a sheet is made first of all: before the other new ones.
  const newOnes = before.before.filter(({ grid }) => grid === null).length;
  others.splice(index >= 0 ? index : others.length - newOnes, 0, made);
  return others;
}

/** The sheets with the journal as it was, and with those that were taken out. */
export function withPutBack(
  sheets: readonly MemorySheet[],
  receipt: Receipt,
  journal: JournalBefore | null,
): MemorySheet[] {
  const names = new Set(sheets.map(({ name }) => name));
  const missing = receipt.before.flatMap(({ name, grid }) =>
    grid && !names.has(name) ? [sheetOfGrid(grid, null)] : [],
  );
  const kept = sheets.flatMap((sheet) => {
    if (sheet.name !== journal?.name) return [sheet];
    return journal.sheet ? [journal.sheet] : [];
  });
  return [...kept, ...missing];
}

export function insertedColumns({ columns = [] }: Change): ColumnRemoval[] {
  return fromRightToLeft(columns).map(({ sheet, after }) => {
    const left = columns.filter((other) => other.sheet === sheet && other.after < after);
    return { sheet, column: after + 1 + left.length };
  });
}

export function columnsToPutIn(
  sheets: readonly MemorySheet[],
  { removedColumns = [] }: Change,
): ColumnInsertion[] {
  return sheets.flatMap((sheet) => reinsertions(gridOfSheet(sheet), removedColumns));
}

export function fromRightToLeft(columns: readonly ColumnInsertion[]): ColumnInsertion[] {
  return [...columns].sort((a, b) => b.after - a.after);
}

export function fromTheRight(columns: readonly ColumnRemoval[]): ColumnRemoval[] {
  return [...columns].sort((a, b) => b.column - a.column);
}
