import type { Grid } from "../../cells/grid";
import { valueOfContent } from "../content-grid";
import { ChangeRefused } from "../workbook";
import type { AddedSheets } from "./added-sheets";
import type { Remembered } from "./remembered";
import { cellFormula, cellValue, isSameValue } from "./cell-values";
import { enter } from "./enter";
import { entriesOfGrid, formatToFill, inputOfValue } from "./entries";
import { fillSteps } from "./fill-cells";
import { rawCells } from "./pieces";
import { columnsAgain } from "./columns-again";
import {
  isOurJournal,
  puttingBackStep,
  reopeningStep,
  rowsOf,
  type JournalBefore,
} from "./journal-sheet";
import type { RefusedLook, SendSteps } from "./looks-apart";
import { looksAgain } from "./sheet-looks";
import {
  endColumnOf,
  type CellBefore,
  type ColumnBefore,
  type SheetBefore,
  type Snapshot,
} from "./snapshot";
import { activation, deletion, onLook, onSheet, trip, type Step, type Talk } from "./trip";
import { fromRightToLeft, removalStep } from "./write-cells";
import { gridOfQueued, queueSheet, type QueuedSheet } from "./whole-sheet";
import { emptyingSteps, mergeStep, rangeOf, sheetSteps } from "./write-sheet";

/**
 * Puts everything back as the snapshot has it, whatever part of the change was written: two trips.
 * An edited cell that somebody else has changed meanwhile keeps what they wrote, and a sheet that somebody else
 * has made stays. Throws put-back-failed for sheets that stay although they may be partly of this change.
 */
export async function putBack(
  talk: Talk,
  { before, added, journal }: Remembered,
  sendSteps: SendSteps,
): Promise<RefusedLook[]> {
  const now = queueNow(talk.context, before, added, journal);
  await trip(talk);
  const kept = journal && keptJournal(journal, now.journal, added);
  if (kept === "nothing-written") return [];
  const open = kept === "ours" ? journal : null;
  const found = before.sheets.filter((sheet, i) => sheet.grid === null && isThere(now.sheets[i]));
  const foundNames = found.map(({ name }) => name);
  const others = await added.ofOthers(talk, foundNames);
  const goneAt = goneBefore(before, now.sheets, added);
  const made = foundNames.filter((name) => !others.names.includes(name));
  const steps = [
    ...(open ? [reopeningStep(open)] : []),
    ...before.cells.flatMap((cell, i) => restoredCell(cell, now.cells[i])),
    ...removedColumns(before.columns, now.ends),
    ...before.columns.flatMap((column, i) =>
      isThere(now.ends[i]) ? [restoredMerges(column)] : [],
    ),
    ...columnsAgain(before, now.endsOfRemovals),
    ...before.sheets.flatMap((sheet, i) =>
      sheetAgain(sheet, isThere(now.sheets[i]) || i === goneAt),
    ),
    ...made.map((name) => deletion(added.keyOf(name))),
    ...(isThere(now.active) ? [activation(before.activeSheet)] : []),
    ...(open ? [puttingBackStep(open)] : []),
  ];
  const refused = await sendSteps(talk, steps);
  if (others.areUnclear) throw new ChangeRefused({ kind: "put-back-failed", sheets: others.names });
  return refused;
}

/** Sheets that somebody has taken out meanwhile stay away, with their cells and columns. */
const isThere = (found: { readonly isNullObject: boolean } | undefined): boolean =>
  found?.isNullObject === false;

/**
 * Sheets are taken out from the last one on, up to one that somebody else had taken out: which that was, or -1. A sheet that was
 * renamed ends it as well: then all that are gone were taken out by the change.
 */
function goneBefore(
  { sheets }: Snapshot,
  now: readonly Excel.Worksheet[],
  { isSheetGone }: AddedSheets,
): number {
  const isGone = sheets.map(({ again }, i) => again !== null && !isThere(now[i]));
  const isRenamed = sheets.some(
    ({ name, again }, i) => again !== null && isThere(now[i]) && now[i]?.name !== name,
  );
  return isSheetGone && !isRenamed ? isGone.indexOf(true) : -1;
}

/**
 * A first journal is written before everything else: without it, or with somebody else's, nothing of this change stands
 * in the workbook; or all of it, where the journal of a change that is done is taken out.
 */
function keptJournal(
  journal: JournalBefore,
  queued: QueuedSheet | null,
  { isNameTaken }: AddedSheets,
): "nothing-written" | "taken-out" | "ours" {
  const grid = queued && gridOfQueued(queued);
  if (journal.rows !== null) return grid ? "ours" : "taken-out";
  if (!grid) return journal.closed === null ? "taken-out" : "nothing-written";
  // Ours has rows before a sheet is added whose name may be taken.
  const isOthers = isNameTaken && rowsOf(grid).length === 0;
  return !isOthers && isOurJournal(journal, grid) ? "ours" : "nothing-written";
}

function queueNow(
  context: Excel.RequestContext,
  before: Snapshot,
  added: AddedSheets,
  journal: JournalBefore | null,
) {
  const { worksheets } = context.workbook;
  const end = (sheet: string): Excel.Range =>
    worksheets
      .getItemOrNullObject(sheet)
      .getUsedRangeOrNullObject()
      .load("columnIndex, columnCount");
  return {
    active: worksheets.getItemOrNullObject(before.activeSheet).load("name"),
    sheets: before.sheets.map(({ name, id }) =>
      worksheets.getItemOrNullObject(id ?? added.keyOf(name)).load("name"),
    ),
    cells: before.cells.map(({ edit: { cell } }) =>
      worksheets
        .getItemOrNullObject(cell.sheet)
        .getCell(cell.row, cell.column)
        .load("values, valueTypes, formulas, numberFormat"),
    ),
    ends: before.columns.map(({ insertion }) => end(insertion.sheet)),
    endsOfRemovals: before.removals.map(({ removal }) => end(removal.sheet)),
    journal: journal && queueSheet(context, journal.sheet, false, "values"),
  };
}

function sheetAgain({ name, id, grid, looks, again }: SheetBefore, isThereNow: boolean): Step[] {
  if (!grid) return [];
  if (!again) return isThereNow ? gridSteps(id ?? name, grid, looks) : [];
  if (isThereNow) return [];
  return [
    {
      bytes: 300,
      queue: (context) => {
        context.workbook.worksheets.add(name).position = again.position;
      },
    },
    ...sheetSteps(again.content, false),
    // What somebody did there at the last moment is not in the content: the grid alone says which cells there were.
    onSheet(name, 300, (worksheet) => worksheet.getRange().clear("Contents")),
    ...fillSteps(name, [grid.top, grid.left], entriesOfGrid(grid)),
  ];
}

function restoredCell(before: CellBefore, range: Excel.Range | undefined): Step[] {
  if (!range || !isThere(range) || !holdsOurs(before, range)) return [];
  const { value, formula, format } = before;
  const { sheet, row, column } = before.edit.cell;
  const input = formula ?? inputOfValue(value);
  return [
    onSheet(sheet, 600 + String(input).length * 3, (worksheet) => {
      const cell = worksheet.getCell(row, column);
      cell.numberFormat = [[formatToFill(value, formula, format)]];
      enter(cell, [[input]]);
      cell.numberFormat = [[format]];
    }),
  ];
}

function holdsOurs({ edit }: CellBefore, range: Excel.Range): boolean {
  const { values, types, formulas } = rawCells(range);
  const isFormula = cellFormula(formulas[0]?.[0], values[0]?.[0]) !== null;
  if (edit.becomes !== null && "formula" in edit.becomes) return isFormula;
  const [found, wrote] = [cellValue(values[0]?.[0], types[0]?.[0]), valueOfContent(edit.becomes)];
  // Written into a cell that has become one of texts, a number is a text.
  const isAsText = typeof wrote === "number" && found === String(wrote);
  return !isFormula && (isAsText || isSameValue(found, wrote));
}

/** Columns that were put in before something failed: the used cells of their sheet reach so much further. */
function removedColumns(columns: readonly ColumnBefore[], ends: readonly Excel.Range[]): Step[] {
  const ordered = fromRightToLeft(columns.map(({ insertion }) => insertion));
  const inserted = new Map(
    columns.map(({ insertion, endColumn }, i) => {
      const end = ends[i];
      return [insertion.sheet, end ? endColumnOf(end) - endColumn : 0];
    }),
  );
  const made = ordered.filter(({ sheet }, i) => {
    const earlier = ordered.slice(0, i).filter((other) => other.sheet === sheet).length;
    return earlier < (inserted.get(sheet) ?? -1);
  });
  // The last one made stands furthest left and moves the others: it goes first.
  return made.reverse().map(({ sheet, after }) => removalStep(sheet, after + 1));
}

/** The headers over a column that was put in, as they were. */
function restoredMerges({ insertion, merges }: ColumnBefore): Step {
  return onSheet(insertion.sheet, 1000, (sheet) => {
    for (const area of insertion.widened) rangeOf(sheet, area).unmerge();
    for (const area of merges) rangeOf(sheet, area).merge(false);
  });
}

/** Fills a sheet, found by its name or its id, with what a grid holds; without looks, those that the sheet has stay. */
export function gridSteps(key: string, grid: Grid, looks: SheetBefore["looks"]): Step[] {
  const [rows, columns] = [grid.values.length, grid.values[0]?.length];
  const used = { row: grid.top, column: grid.left, rows, columns: columns ?? 1 };
  const at = { sheet: grid.sheet, key };
  return [
    ...emptyingSteps(grid.sheet, key, looks ? "All" : "Contents"),
    ...(looks ? looksAgain(at, used, looks) : []),
    ...fillSteps(key, [grid.top, grid.left], entriesOfGrid(grid)),
    ...grid.merges.map((area) => mergeStep(grid.sheet, area, key)),
    ...[...grid.hiddenRows].map((row) =>
      onLook(
        { ...at, look: "rows" },
        (sheet) => (sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true),
        200,
      ),
    ),
    ...(grid.hidden ? [onSheet(key, 300, (sheet) => (sheet.visibility = "Hidden"))] : []),
  ];
}
