import { sheetContent, text } from "../workbook/sheet-parts";
import { reinsertions } from "../workbook/column-removal";
import { differingCell } from "../workbook/same-cells";
import {
  ChangeRefused,
  type Change,
  type ColumnRemoval,
  type JournalRow,
  type Receipt,
} from "../workbook/workbook";
import type { BookSheet } from "../xlsx/book";
import { gridOf } from "../xlsx/sheet-grid";
import { bookSheetOfContent } from "../xlsx/content-sheet";

/** The sheets that a change touches, as they were before it. */
export interface SheetsBefore {
  /** By name; null for one that was not there. */
  readonly sheets: ReadonlyMap<string, BookSheet | null>;
  /** Ids of sheets that had been written whole by then. */
  readonly written: ReadonlySet<string>;
  /** The change's journal. */
  readonly journal: string | null;
}

type Sheets = SheetsBefore["sheets"];

export function refuseUnlessWritable({ asRead = [] }: Change, before: Sheets): void {
  for (const [name, sheet] of before) {
    if (sheet?.isProtected) throw new ChangeRefused({ kind: "protected-sheet", sheet: name });
  }
  for (const { name, grid } of asRead) {
    const sheet = before.get(name) ?? null;
    const cell = before.has(name) ? differingCell(name, sheet && gridOf(sheet), grid) : null;
    if (cell) throw new ChangeRefused({ kind: "cell-changed", cell });
  }
}

export function gridsBefore({ sheets, removed = [] }: Change, before: Sheets): Receipt["before"] {
  return [...sheets, ...removed].map(({ name }) => {
    const sheet = before.get(name) ?? null;
    return { name, grid: sheet && gridOf(sheet) };
  });
}

export function namesOfReceipt({ before, edits, ...columns }: Receipt): string[] {
  return [
    ...before.map(({ name }) => name),
    ...edits.map(({ cell }) => cell.sheet),
    ...[...columns.insertedColumns, ...columns.removedColumns].map(({ sheet }) => sheet),
  ];
}

/** What puts in again the columns that a change takes out. */
export function columnsToPutIn(
  before: Sheets,
  removals: readonly ColumnRemoval[],
): Receipt["removedColumns"] {
  if (removals.length === 0) return [];
  return [...before.values()].flatMap((sheet) =>
    sheet ? reinsertions(gridOf(sheet), removals) : [],
  );
}

export function bookSheetOfJournal(name: string, rows: readonly JournalRow[]): BookSheet {
  const cells = rows.map((row) => row.map(text));
  return bookSheetOfContent(sheetContent(name, cells, { isHidden: true }));
}
