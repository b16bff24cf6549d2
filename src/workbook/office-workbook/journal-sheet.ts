import { valueAt, type Grid } from "../../cells/grid";
import type { Journal, JournalRow, Receipt } from "../workbook";
import { textInput } from "./enter";
import { addition, deletion, onLook, onSheet, type Step } from "./trip";

/** A journal as it is before a change, and what the change makes of it. */
export interface JournalBefore {
  readonly sheet: string;
  /** null where there is none yet. */
  readonly rows: readonly JournalRow[] | null;
  readonly open: readonly JournalRow[];
  readonly closed: readonly JournalRow[] | null;
}

export function journalBefore(journal: Journal, grid: Grid | null, before: Receipt): JournalBefore {
  return {
    sheet: journal.sheet,
    rows: grid && rowsOf(grid),
    open: journal.open(before),
    closed: journal.closed(before),
  };
}

/** The texts that stand in a journal. */
export function rowsOf(grid: Grid): JournalRow[] {
  const end = grid.top + grid.values.length;
  return Array.from({ length: end }, (_, row): JournalRow => [
    textAt(grid, row, 0),
    textAt(grid, row, 1),
    textAt(grid, row, 2),
  ]);
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "object") return value === null ? "" : value.error;
  return String(value);
}

/** Before everything else: the journal made where there is none, and what is under way written into it. */
export function openingSteps({ sheet, rows, open }: JournalBefore): Step[] {
  return [
    rows === null ? addition(sheet) : unmergingStep(sheet),
    rowsStep(sheet, open, (rows ?? []).length),
  ];
}

/** After everything else. */
export function closingSteps({ sheet, open, closed }: JournalBefore): Step[] {
  return closed === null ? [deletion(sheet)] : [rowsStep(sheet, closed, open.length)];
}

/** The most rows that may stand in it by now. */
const mostRows = ({ rows, open, closed }: JournalBefore): number =>
  Math.max((rows ?? []).length, open.length, (closed ?? []).length);

/** Before anything is put back: from here on, whoever finds the workbook goes on putting back. */
export function reopeningStep(journal: JournalBefore): Step {
  return rowsStep(journal.sheet, journal.open, mostRows(journal));
}

/** After everything is put back. */
export function puttingBackStep(journal: JournalBefore): Step {
  const { sheet, rows } = journal;
  return rows === null ? deletion(sheet) : rowsStep(sheet, rows, mostRows(journal));
}

/** A person may have merged cells of it: what is written under a merged area is lost. */
const unmergingStep = (name: string): Step => ({
  ...onLook({ sheet: name, look: "merges" }, (sheet) => sheet.getRange().unmerge(), 300),
  isFirst: true,
});

/**
 * Rows take the place of others in one action of Excel: it is never empty, and never half of one and half of the other.
 * Formats go before, so that every text stays a text; what is left of longer ones is cleared afterwards.
 */
function rowsStep(name: string, rows: readonly JournalRow[], standing: number): Step {
  const height = Math.max(rows.length, standing);
  const padded = Array.from({ length: height }, (_, i) => [...(rows[i] ?? ["", "", ""])]);
  const bytes = 2000 + padded.reduce((sum, row) => sum + 64 + row.join("").length * 3, 0);
  return onSheet(name, bytes, (sheet) => {
    if (height === 0) return;
    const area = sheet.getRangeByIndexes(0, 0, height, 3);
    area.numberFormat = padded.map((row) => row.map(() => "@"));
    area.values = padded.map((row) => row.map(textInput));
    if (height > rows.length)
      sheet.getRangeByIndexes(rows.length, 0, height - rows.length, 3).clear("All");
    sheet.visibility = "Hidden";
  });
}

/**
 * The journal that stands there is ours: blank, as it is where only the sheet was made, or with rows that this change writes.
 * Below them there may be cells that are formatted and not cleared yet.
 */
export function isOurJournal({ open, closed }: JournalBefore, grid: Grid): boolean {
  const rows = rowsOf(grid);
  while (rows.at(-1)?.join("") === "") rows.pop();
  const found = JSON.stringify(rows);
  return [[], open, closed ?? []].some((rows) => found === JSON.stringify(rows));
}
