import { formulaAt, gridEnd, valueAt, type Grid } from "../cells/grid";
import { ARCHIVE_SHEET } from "../method/sheet-terms";
import { archiveRows, withTexts } from "./archive";
import { recordKey, REPLACED_KEY } from "./ranking-record";
import { contentOf } from "../workbook/column-removal";
import type {
  CellEdit,
  Change,
  ColumnInsertion,
  Journal,
  SheetAsRead,
  SheetContent,
  Workbook,
} from "../workbook/workbook";
import { contentPrint, gridPrint, isSameContent } from "./content-print";
import { heldSheet } from "./held-sheet";
import { readWorkbook, type WorkbookReading } from "./workbook-reading";
import { readEntry, type ReplacedSheet, type WrittenEntry } from "./written-entry";
import type { Area } from "../cells/address";

/** A workbook in which no write is half-way, and what had to be put back for it. */
export interface SettledWorkbook {
  readonly reading: WorkbookReading;
  readonly recovered: Recovered | null;
}

/** A write that had ended half-way and was put back. */
export interface Recovered {
  readonly entry: WrittenEntry;
  /** Sheets that stay, because what they hold is not certainly of that write, or what they held was not kept. */
  readonly kept: readonly string[];
}

/**
 * Reads a workbook; where 考核存档 has an open entry, a write ended half-way: what it replaced is put back first.
 * To be called when the pane opens and before each action. Throws ChangeRefused: the entry then stays open.
 */
export async function settleWorkbook(workbook: Workbook): Promise<SettledWorkbook> {
  await workbook.recalculate();
  const reading = await readWorkbook(workbook);
  const blank = blankArchive(reading);
  if (blank) {
    await workbook.apply({ sheets: [], edits: [], removed: [blank], show: null });
    return { reading: await readWorkbook(workbook), recovered: null };
  }
  const entry = readEntry(reading.archive);
  if (entry?.state !== "open") return { reading, recovered: null };
  const { change, kept } = recoveryOf(reading, entry);
  await workbook.apply(change);
  return { reading: await readWorkbook(workbook), recovered: { entry, kept } };
}

/** The very first thing that a first write makes: a sheet for 考核存档, without anything in it. */
function blankArchive({ archive, grids }: WorkbookReading): SheetContent | null {
  const grid = archive.sheet === null ? grids.get(ARCHIVE_SHEET) : undefined;
  const isBlank = grid && contentPrint([]) === gridPrint(grid);
  return isBlank && grids.size > 1 ? heldSheet(grid, null) : null;
}

function recoveryOf(
  reading: WorkbookReading,
  entry: WrittenEntry,
): { readonly change: Change; readonly kept: readonly string[] } {
  const { grids } = reading;
  const made = entry.sheets.filter(({ name, before }) => before === null && grids.has(name));
  const removed = made.flatMap((sheet) => ofThatWrite(sheet, grids.get(sheet.name)));
  const kept = made.filter(({ name }) => !removed.some((sheet) => sheet.name === name));
  const tooLong = entry.sheets.filter(({ before }) => before === "too-long");
  return {
    change: {
      sheets: entry.sheets.flatMap(({ before }) =>
        before !== null && before !== "too-long" ? [before] : [],
      ),
      edits: entry.cells.flatMap((cell) => cellBack(cell, grids)),
      columns: missingColumns(entry, grids),
      removedColumns: entry.inserted,
      removed,
      journal: settledJournal(reading, entry, tooLong.length > 0),
      asRead: archiveAsRead(reading),
      show: null,
    },
    kept: [...kept, ...tooLong].map(({ name }) => name),
  };
}

/** By what 考核存档 says is put back: where somebody has changed it since, or taken it out, it says something else. */
function archiveAsRead({ archive, grids }: WorkbookReading): readonly SheetAsRead[] {
  const grid = archive.sheet === null ? undefined : grids.get(archive.sheet);
  return grid ? [{ name: grid.sheet, grid }] : [];
}

/** A sheet of that name holds what the write has put there, or a beginning of it. */
function ofThatWrite({ wrote, begins }: ReplacedSheet, grid: Grid | undefined): SheetContent[] {
  if (!grid) return [];
  const print = gridPrint(grid);
  const isOurs =
    print === wrote ||
    print === contentPrint([]) ||
    (begins !== null && grid.values.some((row) => row.includes(begins)));
  return isOurs ? [heldSheet(grid, null)] : [];
}

/** A cell that somebody has changed since keeps what they wrote. */
function cellBack(
  { cell, wrote, before, format }: WrittenEntry["cells"][number],
  grids: WorkbookReading["grids"],
): CellEdit[] {
  const grid = grids.get(cell.sheet);
  if (!grid) return [];
  const was = valueAt(grid, cell.row, cell.column);
  const now = contentOf(was, formulaAt(grid, cell.row, cell.column));
  if (!isSameContent(now, wrote) && !isSameContent(now, before)) return [];
  return [{ cell, was, becomes: before, ...(format !== null && { format }) }];
}

/** Without the entry. A ranking whose sheets cannot be put back is no ranking any more. */
function settledJournal(
  { archive }: WorkbookReading,
  entry: WrittenEntry,
  isIncomplete: boolean,
): Journal {
  const { earlier, about, isFirst } = entry;
  const open = archiveRows(archive);
  const settled = withTexts(
    archive,
    new Map([
      [REPLACED_KEY, earlier],
      ...(isIncomplete && about !== null ? [[recordKey(about), null] as const] : []),
    ]),
  );
  return {
    sheet: archive.sheet ?? ARCHIVE_SHEET,
    open: () => open,
    closed: () => (isFirst ? null : archiveRows(settled)),
  };
}

/**
 * What puts in again the columns of a write that ended while it took them out, from right to left: those that are gone
 * by the width of their sheet.
 */
function missingColumns(
  { takenOut, ends }: WrittenEntry,
  grids: ReadonlyMap<string, Grid>,
): ColumnInsertion[] {
  return [...new Map(ends)].flatMap(([sheet, end]) => {
    const grid = grids.get(sheet);
    const ours = takenOut.filter((one) => one.sheet === sheet).sort((a, b) => b.after - a.after);
    const gone = grid ? end - gridEnd(grid).column : 0;
    const standing = ours.slice(Math.max(0, gone)).map(({ after }) => after);
    return ours.slice(0, Math.max(0, gone)).map((insertion) => ({
      ...insertion,
      after: insertion.after + standing.length,
      widened: insertion.widened.map((area) => amongStanding(area, standing)),
    }));
  });
}

/** An area as it lies where some of the columns still stand. */
function amongStanding(area: Area, standing: readonly number[]): Area {
  const end = area.column + area.columns;
  const left = standing.filter((after) => after < area.column).length;
  const inside = standing.filter((after) => after >= area.column && after < end).length;
  return { ...area, column: area.column + left, columns: area.columns + inside };
}
