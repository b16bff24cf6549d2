import type { CellAddress } from "../../cells/address";
import { formulaAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { textPrint } from "../../cells/fingerprint";
import type { RestoreFact } from "../../messages/zh/record";
import { hasMarker } from "../../record/own-sheets";
import {
  DECISIONS_KEY,
  LAYOUTS_KEY,
  REPLACED_KEY,
  WORKBOOK_KEY,
} from "../../record/ranking-record";
import { contentOf } from "../../workbook/column-removal";
import type { CellContent, CellEdit, SheetContent, Workbook } from "../../workbook/workbook";
import { gridPrint, isSameContent } from "../../record/content-print";
import { withFixesOf } from "../../record/fix-log";
import { heldSheet } from "../../record/held-sheet";
import { printedTime } from "../../record/printed-time";
import { readLayouts, writeRecorded, type RecordedWrite } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";
import {
  readEntry,
  type InsertedColumn,
  type ReplacedSheet,
  type WrittenEntry,
  type WritingAction,
} from "../../record/written-entry";

/** What 还原上次 will do, or why it leaves something alone: the facts that are told, with cells as they are. */
export type RestoreItem =
  | Exclude<RestoreFact, { readonly cell: string }>
  | {
      readonly kind: "cell";
      readonly cell: CellAddress;
      readonly now: CellContent;
      readonly becomes: CellContent;
    }
  | { readonly kind: "kept-cell"; readonly cell: CellAddress };

export interface RestorePlan {
  /** Names this very plan: what was shown is what is done. */
  readonly print: string;
  readonly action: WritingAction;
  readonly about: string | null;
  readonly time: string;
  readonly items: readonly RestoreItem[];
}

export type RestoreOutcome =
  | { readonly kind: "restored"; readonly plan: RestorePlan }
  /** Nothing was written: the workbook is no more as it was when the plan was shown. */
  | { readonly kind: "outdated" };

/** A part of the plan and what is written for it. */
interface Part {
  readonly item: RestoreItem;
  readonly sheets?: readonly SheetContent[];
  /** The sheet that is taken out, as it stands: only asked for when it is. */
  readonly removed?: () => SheetContent;
  readonly edits?: readonly CellEdit[];
}

/** What 还原上次 would do now; null where there is nothing to put back. */
export function planRestore(reading: WorkbookReading): RestorePlan | null {
  const entry = readEntry(reading.archive);
  if (entry?.state !== "closed") return null;
  const items = itemsOf(reading, entry);
  const { action, about, time } = entry;
  if (items.every(({ kind }) => kind === "kept" || kind === "kept-cell")) return null;
  return { print: textPrint(JSON.stringify([entry, items])), action, about, time, items };
}

/**
 * 还原上次: puts back what the last action replaced, all of it or nothing, and keeps in turn what it replaces: the second
 * time it does it again. Cells and sheets that somebody has changed since stay. Throws ChangeRefused.
 */
export async function restoreLast(
  workbook: Workbook,
  print: string,
  now: Date,
): Promise<RestoreOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const plan = planRestore(reading);
  const entry = readEntry(reading.archive);
  if (!plan || !entry || plan.print !== print) return { kind: "outdated" };
  await writeRecorded(workbook, reading, restoringWrite(reading, entry, printedTime(now)));
  return { kind: "restored", plan };
}

function itemsOf(reading: WorkbookReading, entry: WrittenEntry): RestoreItem[] {
  return [
    ...partsOf(reading, entry).map(({ item }) => item),
    ...columnItems(reading, entry),
    ...(textsBack(reading, entry).size > 0 && entry.sheets.length + entry.cells.length === 0
      ? [{ kind: "record" } as const]
      : []),
  ];
}

function restoringWrite(
  reading: WorkbookReading,
  entry: WrittenEntry,
  time: string,
): RecordedWrite {
  const parts = partsOf(reading, entry);
  return {
    action: "restore",
    about: entry.about,
    time,
    change: {
      sheets: parts.flatMap(({ sheets = [] }) => sheets),
      removed: parts.flatMap(({ removed }) => (removed ? [removed()] : [])),
      edits: parts.flatMap(({ edits = [] }) => edits),
      columns: areTakenOut(reading, entry) ? entry.takenOut : [],
      removedColumns: areAsInserted(reading, entry)
        ? entry.inserted.map(({ sheet, column }) => ({ sheet, column }))
        : [],
      show: null,
    },
    texts: textsBack(reading, entry),
  };
}

function partsOf(reading: WorkbookReading, entry: WrittenEntry): Part[] {
  return [
    ...entry.sheets.flatMap((sheet) => sheetPart(reading, sheet)),
    ...entry.cells.map((cell) => cellPart(reading, cell)),
  ];
}

function sheetPart({ grids, archive }: WorkbookReading, replaced: ReplacedSheet): Part[] {
  const { name, before, wrote } = replaced;
  const grid = grids.get(name);
  if (before === "too-long") return [{ item: { kind: "kept", sheet: name, why: "too-long" } }];
  if (!grid) {
    return before ? [{ item: { kind: "sheet-again", sheet: name }, sheets: [before] }] : [];
  }
  if (!hasMarker(grid) && gridPrint(grid) !== wrote) {
    return [{ item: { kind: "kept", sheet: name, why: "changed" } }];
  }
  if (before) return [{ item: { kind: "sheet-back", sheet: name }, sheets: [before] }];
  const held = () => heldSheet(grid, readLayouts(archive).get(name) ?? null);
  return [{ item: { kind: "sheet-removed", sheet: name }, removed: held }];
}

function cellPart(
  { grids }: WorkbookReading,
  { cell, wrote, before, format }: WrittenEntry["cells"][number],
): Part {
  const grid = grids.get(cell.sheet);
  const was = grid ? valueAt(grid, cell.row, cell.column) : null;
  const now = grid ? contentOf(was, formulaAt(grid, cell.row, cell.column)) : null;
  if (!grid || !isSameContent(now, wrote)) return { item: { kind: "kept-cell", cell } };
  const edit = { cell, was, becomes: before, ...(format !== null && { format }) };
  return { item: { kind: "cell", cell, now, becomes: before }, edits: [edit] };
}

function columnItems(reading: WorkbookReading, entry: WrittenEntry): RestoreItem[] {
  const sheets = (columns: readonly { readonly sheet: string }[]): string[] => [
    ...new Set(columns.map(({ sheet }) => sheet)),
  ];
  const areInserted = areAsInserted(reading, entry);
  return [
    ...sheets(entry.inserted).map((sheet): RestoreItem =>
      areInserted ? { kind: "columns-removed", sheet } : { kind: "kept", sheet, why: "changed" },
    ),
    ...sheets(entry.takenOut).map((sheet): RestoreItem =>
      areTakenOut(reading, entry)
        ? { kind: "columns-again", sheet }
        : { kind: "kept", sheet, why: "changed" },
    ),
  ];
}

/** All columns hold what was written into them and nothing else: targets that were filled in since are nobody's to take out. */
function areAsInserted({ grids }: WorkbookReading, { inserted }: WrittenEntry): boolean {
  return inserted.every((column) => holdsOnly(grids.get(column.sheet), column));
}

function holdsOnly(grid: Grid | undefined, { column, cells }: InsertedColumn): boolean {
  if (!grid) return false;
  const wrote = new Map(cells.map(({ row, content }) => [row, content]));
  const rows = Array.from({ length: gridEnd(grid).row }, (_, row) => row);
  return [...rows, ...wrote.keys()].every((row) =>
    isSameContent(
      contentOf(valueAt(grid, row, column), formulaAt(grid, row, column)),
      wrote.get(row) ?? null,
    ),
  );
}

/** The sheet is as wide as when the columns were taken out. */
function areTakenOut({ grids }: WorkbookReading, { takenOut, ends }: WrittenEntry): boolean {
  return [...new Map(ends)].every(([sheet, end]) => {
    const grid = grids.get(sheet);
    const count = takenOut.filter((one) => one.sheet === sheet).length;
    return grid !== undefined && gridEnd(grid).column === end - count;
  });
}

const NEVER_BACK = [LAYOUTS_KEY, REPLACED_KEY, WORKBOOK_KEY];

/** Texts of 考核存档 that still are what was written. A fix whose cell stays also stays in the log of fixes. */
function textsBack(reading: WorkbookReading, entry: WrittenEntry) {
  const { texts } = reading.archive;
  const kept = entry.cells.flatMap((cell) => {
    const { item } = cellPart(reading, cell);
    return item.kind === "kept-cell" ? [item.cell] : [];
  });
  const still = entry.texts.filter(({ key, wrote }) => {
    if (NEVER_BACK.includes(key)) return false;
    const now = texts.get(key);
    return (now === undefined ? null : textPrint(now)) === wrote;
  });
  return new Map(
    still.map(({ key, before }) => [
      key,
      (entry.action === "fix" || entry.action === "repair") && key === DECISIONS_KEY
        ? withFixesOf(kept, { earlier: before, now: texts.get(key) ?? "" })
        : before,
    ]),
  );
}
