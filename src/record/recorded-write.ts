import { gridEnd, type Grid } from "../cells/grid";
import { textPrint } from "../cells/fingerprint";
import { ARCHIVE_SHEET } from "../method/sheet-terms";
import { archiveRows, withTexts, type Archive } from "./archive";
import { isList, parsedAs } from "./kept-text";
import { freeName } from "./own-sheets";
import { LAYOUTS_KEY, REPLACED_KEY } from "./ranking-record";
import { columnSheetNames } from "../workbook/touched-sheets";
import type {
  Change,
  Journal,
  JournalRow,
  Receipt,
  SheetAsRead,
  SheetContent,
  Workbook,
} from "../workbook/workbook";
import { contentPrint } from "./content-print";
import { heldSheet, layoutOf, type Layout } from "./held-sheet";
import type { WorkbookReading } from "./workbook-reading";
import { entryText, type WrittenEntry, type WritingAction } from "./written-entry";

/** What an action writes, and what 考核存档 is told of it. */
export interface RecordedWrite {
  readonly action: WritingAction;
  /** The period, or the sheet, that it is about. */
  readonly about: string | null;
  /** Local time as printed. */
  readonly time: string;
  readonly change: Omit<Change, "journal" | "asRead">;
  /** Other texts of 考核存档 that it changes; null takes a text away. */
  readonly texts?: ReadonlyMap<string, string | null>;
  /** confirm: the entry stays open until another write closes it. forget: none stays, and no 考核存档 that was not there. */
  readonly ends?: "close" | "confirm" | "forget";
}

/**
 * Writes with a record: 考核存档 says what is replaced before anything is, and that all is written after everything is.
 * Every action that writes goes through here. Throws ChangeRefused; cell-changed also when a sheet that is written whole
 * holds other cells than the action read.
 */
export function writeRecorded(
  workbook: Workbook,
  reading: WorkbookReading,
  write: RecordedWrite,
): Promise<Receipt> {
  return workbook.apply(recordedChange(reading, write));
}

export function recordedChange(reading: WorkbookReading, write: RecordedWrite): Change {
  const { archive } = reading;
  const name = archive.sheet ?? freeName(ARCHIVE_SHEET, reading.grids);
  return {
    ...write.change,
    journal: journalOf(name, reading, write),
    asRead: sheetsAsRead(name, reading.grids, write.change),
  };
}

/** A write that was made, and what it replaced. */
interface MadeWrite {
  readonly write: RecordedWrite;
  readonly receipt: Receipt;
}

/** 考核存档 as a write with `ends: "confirm"` leaves it. */
export function openedRecord(
  reading: WorkbookReading,
  { write, receipt }: MadeWrite,
): { readonly sheet: string; readonly rows: readonly JournalRow[] } {
  const sheet = reading.archive.sheet ?? freeName(ARCHIVE_SHEET, reading.grids);
  return { sheet, rows: journalOf(sheet, reading, write).open(receipt) };
}

/** The record of two writes of one run: the second closes what the first left open, and replaced what the first did. */
export function closingChange(
  reading: WorkbookReading,
  first: MadeWrite,
  second: RecordedWrite,
): Change {
  const { sheet, rows } = openedRecord(reading, first);
  return {
    ...second.change,
    journal: {
      sheet,
      open: () => rows,
      closed: () => closedRows(reading, second, first.receipt),
    },
  };
}

function journalOf(sheet: string, reading: WorkbookReading, write: RecordedWrite): Journal {
  const { archive } = reading;
  const earlier = archive.texts.get(REPLACED_KEY) ?? null;
  const open = (before: Receipt): ReturnType<Journal["open"]> => {
    const isFirst = archive.sheet === null;
    const entry = { ...entryOf(reading, write, before), state: "open", earlier, isFirst } as const;
    return archiveRows(withTexts(archive, new Map([[REPLACED_KEY, entryText(entry)]])));
  };
  const closed = (before: Receipt): ReturnType<Journal["closed"]> => {
    if (write.ends === "confirm") return open(before);
    if (write.ends === "forget") return archive.sheet === null ? null : archiveRows(archive);
    return closedRows(reading, write, before);
  };
  return { sheet, open, closed };
}

function closedRows(reading: WorkbookReading, write: RecordedWrite, before: Receipt) {
  const { archive } = reading;
  const entry = entryOf(reading, write, before);
  return archiveRows(
    withTexts(
      archive,
      new Map([...changedTexts(archive, write), [REPLACED_KEY, entryText(entry)]]),
    ),
  );
}

function changedTexts(archive: Archive, { change, texts }: RecordedWrite) {
  const layouts =
    change.sheets.length > 0 ? [[LAYOUTS_KEY, layoutsText(archive, change)] as const] : [];
  return new Map<string, string | null>([...(texts ?? []), ...layouts]);
}

function entryOf(
  { archive, grids }: WorkbookReading,
  write: RecordedWrite,
  before: Receipt,
): WrittenEntry {
  const { action, about, time, change } = write;
  const layouts = readLayouts(archive);
  const written = new Map(change.sheets.map((sheet) => [sheet.name, sheet]));
  const removed = new Map((change.removed ?? []).map((sheet) => [sheet.name, sheet]));
  return {
    state: "closed",
    action,
    about,
    time,
    earlier: null,
    isFirst: false,
    sheets: before.before.map(({ name, grid }) => {
      const sheet = written.get(name) ?? null;
      return {
        name,
        before: removed.get(name) ?? keptSheet(grid, layouts.get(name) ?? null),
        wrote: sheet && contentPrint(sheet.cells),
        begins: sheet && firstText(sheet),
      };
    }),
    cells: before.edits.map(({ cell, becomes, format = null }, i) => ({
      cell,
      before: becomes,
      format,
      wrote: change.edits[i]?.becomes ?? null,
    })),
    inserted: insertedColumns(change, before),
    takenOut: before.removedColumns,
    ends: before.removedColumns.map(({ sheet }) => [sheet, endOf(grids.get(sheet))] as const),
    texts: [...changedTexts(archive, write)].map(([key, text]) => ({
      key,
      before: archive.texts.get(key) ?? null,
      wrote: text === null ? null : textPrint(text),
    })),
  };
}

const endOf = (grid: Grid | undefined): number => (grid ? gridEnd(grid).column : 0);

/** Receipt and insertions are both from right to left. */
function insertedColumns({ columns = [] }: RecordedWrite["change"], before: Receipt) {
  const ordered = [...columns].sort((a, b) => b.after - a.after);
  return before.insertedColumns.map((inserted, i) => ({
    ...inserted,
    cells: ordered[i]?.cells ?? [],
  }));
}

/** A longer sheet is not kept: a request to Excel on the web holds 5 MB. */
const LONGEST_KEPT = 500_000;

function keptSheet(grid: Grid | null, layout: Layout | null): SheetContent | "too-long" | null {
  if (grid === null) return null;
  const held = heldSheet(grid, layout);
  return JSON.stringify(held.cells).length <= LONGEST_KEPT ? held : "too-long";
}

function firstText({ cells }: SheetContent): string | null {
  for (const row of cells) {
    for (const content of row) {
      if (content !== null && "text" in content && content.text !== "") return content.text;
    }
  }
  return null;
}

/** The sheets that are written whole, or whose columns move, as the action read them. */
function sheetsAsRead(
  archive: string,
  grids: WorkbookReading["grids"],
  change: RecordedWrite["change"],
): SheetAsRead[] {
  const whole = [...change.sheets, ...(change.removed ?? [])].map(({ name }) => name);
  const names = new Set([archive, ...whole, ...columnSheetNames(change)]);
  return [...names].map((name) => ({ name, grid: grids.get(name) ?? null }));
}

/** How each sheet was written, by its name: 还原上次 gives it these looks again. */
export function readLayouts({ texts }: Archive): Map<string, Layout> {
  return new Map(parsedAs(texts.get(LAYOUTS_KEY), areLayouts));
}

const areLayouts = (value: unknown): value is [string, Layout][] =>
  isList(value) && value.every(isList);

function layoutsText(archive: Archive, { sheets }: Pick<Change, "sheets">): string {
  const layouts = readLayouts(archive);
  for (const sheet of sheets) layouts.set(sheet.name, layoutOf(sheet));
  return JSON.stringify([...layouts]);
}
