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
  return rowsBackStep(journal.sheet, journal.open, mostRows(journal));
}

/** After everything is put back. */
export function puttingBackStep(journal: JournalBefore): Step {
  const { sheet, rows } = journal;
  return rows === null ? deletion(sheet) : rowsBackStep(sheet, rows, mostRows(journal));
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
  const bytes = 2000 + padded.reduce((sum, row) => sum + bytesOf(row), 0);
  return onSheet(name, bytes, (sheet) => {
    if (height === 0) return;
    enterRows(sheet, 0, padded);
    endRows(sheet, rows.length, height);
  });
}

/** As above, and row by row where the host does not take so much at once: what is put back must not stay away. */
function rowsBackStep(name: string, rows: readonly JournalRow[], standing: number): Step {
  const height = Math.max(rows.length, standing);
  const parts = rows.map((row, i) =>
    onSheet(name, 2000 + bytesOf(row), (sheet) => enterRows(sheet, i, [row])),
  );
  const end = onSheet(name, 500, (sheet) => endRows(sheet, rows.length, height));
  return { ...rowsStep(name, rows, standing), parts: [...parts, end] };
}

/** What is left of longer rows goes. */
function endRows(sheet: Excel.Worksheet, end: number, height: number): void {
  if (height > end) sheet.getRangeByIndexes(end, 0, height - end, 3).clear("All");
  sheet.visibility = "Hidden";
}

const bytesOf = (row: readonly string[]): number => 64 + row.join("").length * 3;

function enterRows(sheet: Excel.Worksheet, at: number, rows: readonly (readonly string[])[]): void {
  const area = sheet.getRangeByIndexes(at, 0, rows.length, 3);
  area.numberFormat = rows.map((row) => row.map(() => "@"));
  area.values = rows.map((row) => row.map(textInput));
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
