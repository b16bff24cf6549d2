import type { Area } from "../../cells/address";
import type { CellValue, Grid } from "../../cells/grid";
import type { CellEdit, Change, ColumnInsertion, ColumnRemoval, SheetContent } from "../workbook";
import { cellFormula, cellValue } from "./cell-values";
import { isLongText } from "./enter";
import { queueLooks, type Looks } from "./sheet-looks";
import { readGrids } from "./read-grids";
import { rawCells } from "./pieces";
import { isPayloadTooLarge, isRepeatable } from "./refusal";
import { canAskReadOnly } from "./requirements";
import { trip, type Talk } from "./trip";
import { columnSheetNames, touchedNames } from "../touched-sheets";
import { areasOf, gridOfQueued, queueMergedAreas, queueSheet } from "./whole-sheet";
import { rangeOf } from "./write-sheet";

/** A sheet that a change replaces, as it is now. */
export interface SheetBefore {
  readonly name: string;
  /** Null for a sheet that does not exist. */
  readonly grid: Grid | null;
  /** By which it is found under another name too; null for a sheet that does not exist. */
  readonly id: string | null;
  readonly looks: Looks | null;
  /** What makes it again where the change takes it out, and where; null for one that is written. */
  readonly again: { readonly content: SheetContent; readonly position: number } | null;
}

/** A column that a change takes out. */
export interface RemovalBefore {
  readonly removal: ColumnRemoval;
  readonly width?: number | null;
}

/** A cell that a change edits, as it is now. */
export interface CellBefore {
  readonly edit: CellEdit;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** What stands where a column is put in. */
export interface ColumnBefore {
  readonly insertion: ColumnInsertion;
  /** One past the last used column. It grows by one for each column that is put in. */
  readonly endColumn: number;
  /** Number formats of the left neighbour in the rows of the insertion's cells. */
  readonly formats: readonly string[];
  readonly width: number | null;
  /** Merged areas among those that the insertion widens. */
  readonly merges: readonly Area[];
}

/** A sheet that the user has filtered. */
export interface FilteredSheet {
  readonly name: string;
  /** The sheet's own filter hides rows. */
  readonly bySheet: boolean;
  /** Ids of the tables on it whose filters do. */
  readonly tables: readonly string[];
}

/** What a change is about to replace: enough to put it back. */
export interface Snapshot {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheet: string;
  readonly protectedSheets: ReadonlySet<string>;
  readonly filtered: readonly FilteredSheet[];
  readonly sheets: readonly SheetBefore[];
  readonly cells: readonly CellBefore[];
  readonly columns: readonly ColumnBefore[];
  readonly removals: readonly RemovalBefore[];
  /** The sheets that columns are put into or taken out of. */
  readonly columnSheets: readonly Grid[];
  /** The journal, where the change has one and it is there. */
  readonly journal: Grid | null;
  /** By which it is found under another name. */
  readonly journalId: string | null;
  /** Taken in pieces: more than Excel sends at once, or with texts that it does not give as formulas. */
  readonly isLarge: boolean;
}

type Context = Excel.RequestContext;

/**
 * Takes everything in one trip; without looks where Excel does not give them; in a few more trips, and then without looks
 * too, when the old sheets are larger than Excel sends or have long texts.
 */
export async function takeSnapshot(talk: Talk, change: Change): Promise<Snapshot> {
  try {
    return await takeAtOnce(talk, change, true);
  } catch (error) {
    if (isPayloadTooLarge(error)) return await takeLargeSnapshot(talk, change);
    if (!isRepeatable(error)) throw error;
    return await takeWithoutLooks(talk, change);
  }
}

async function takeWithoutLooks(talk: Talk, change: Change): Promise<Snapshot> {
  try {
    return await takeAtOnce(talk, change, false);
  } catch (error) {
    if (!isRepeatable(error)) throw error;
    const large = await takeLargeSnapshot(talk, change);
    if (isPayloadTooLarge(error) || hasLongTexts(large)) return large;
    throw error;
  }
}

async function takeAtOnce(talk: Talk, change: Change, withLooks: boolean): Promise<Snapshot> {
  const rest = queueRest(talk.context, change);
  const sheets = wholeSheets(change).map((asked) =>
    queueSheetBefore(talk.context, asked, withLooks),
  );
  const columns = columnSheetNames(change).map((name) => queueSheet(talk.context, name, false));
  await trip(talk);
  return withoutFilteredRows({
    ...finishRest(rest),
    sheets: sheets.map((finish) => finish()),
    columnSheets: columns.flatMap((queued) => gridOfQueued(queued) ?? []),
    isLarge: false,
  });
}

/** Rows that a filter hides are not hidden again: nobody could show them without their filter. */
function withoutFilteredRows(found: Snapshot): Snapshot {
  const filtered = new Set(found.filtered.map(({ name }) => name));
  return {
    ...found,
    sheets: found.sheets.map((sheet) => {
      const { grid, name } = sheet;
      return grid && filtered.has(name)
        ? { ...sheet, grid: { ...grid, hiddenRows: new Set() } }
        : sheet;
    }),
  };
}

interface WholeSheet {
  readonly name: string;
  /** null for one that is written. */
  readonly removed: SheetContent | null;
}

/** Those that are written, then those that are taken out. */
function wholeSheets({ sheets, removed = [] }: Change): WholeSheet[] {
  return [
    ...sheets.map(({ name }) => ({ name, removed: null })),
    ...removed.map((content) => ({ name: content.name, removed: content })),
  ];
}

async function takeLargeSnapshot(talk: Talk, change: Change): Promise<Snapshot> {
  const rest = queueRest(talk.context, change);
  const found = wholeSheets(change).map((asked) => ({
    ...asked,
    sheet: talk.context.workbook.worksheets
      .getItemOrNullObject(asked.name)
      .load("name, position, id"),
  }));
  await trip(talk);
  const existing = found.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name);
  const withColumns = columnSheetNames(change);
  const grids = await readGrids(talk, [...existing, ...withColumns]);
  const byName = new Map(existing.map((name, i) => [name, grids[i] ?? null]));
  const sheets = found.map(({ name, removed, sheet }) => ({
    name,
    grid: byName.get(name) ?? null,
    id: idOf(sheet),
    looks: null,
    again: againOf(removed, sheet),
  }));
  return withoutFilteredRows({
    ...finishRest(rest),
    sheets,
    columnSheets: grids.slice(existing.length),
    isLarge: true,
  });
}

const hasLongTexts = ({ sheets, columnSheets }: Snapshot): boolean =>
  [...sheets.map(({ grid }) => grid), ...columnSheets].some((grid) =>
    grid?.values.some((row) => row.some(isLongText)),
  );

function queueSheetBefore(context: Context, { name, removed }: WholeSheet, withLooks: boolean) {
  const queued = queueSheet(context, name, false);
  queued.sheet.load("position, id");
  const looks = withLooks ? queueLooks(queued.sheet, queued.used) : null;
  return (): SheetBefore => {
    const grid = gridOfQueued(queued);
    const isBlank = grid === null || queued.used.isNullObject;
    const again = againOf(removed, queued.sheet);
    const id = idOf(queued.sheet);
    return { name, grid, id, looks: isBlank || !looks ? null : looks.finish(), again };
  };
}

const idOf = (sheet: Excel.Worksheet): string | null => (sheet.isNullObject ? null : sheet.id);

function againOf(content: SheetContent | null, sheet: Excel.Worksheet): SheetBefore["again"] {
  return content && !sheet.isNullObject ? { content, position: sheet.position } : null;
}

function queueRest(context: Context, change: Change) {
  const { workbook } = context;
  workbook.protection.load("protected");
  if (canAskReadOnly()) workbook.load("readOnly");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const guards = touchedNames(change).map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name, protection/protected, autoFilter/isDataFiltered");
    sheet.tables.load("items/id, items/autoFilter/isDataFiltered");
    return { name, sheet };
  });
  const { columns = [], removedColumns = [], journal } = change;
  return {
    workbook,
    active,
    guards,
    cells: change.edits.map((edit) => ({ edit, range: queueCell(context, edit) })),
    columns: columns.map((insertion) => queueColumn(context, insertion)),
    removals: removedColumns.map((removal) => queueRemoval(context, removal)),
    journal: journal ? queueSheet(context, journal.sheet, false, "values") : null,
  };
}

export function queueCell(context: Context, { cell }: CellEdit): Excel.Range {
  return context.workbook.worksheets
    .getItem(cell.sheet)
    .getCell(cell.row, cell.column)
    .load("values, valueTypes, formulas, numberFormat");
}

function queueColumn(context: Context, insertion: ColumnInsertion) {
  const sheet = context.workbook.worksheets.getItem(insertion.sheet);
  const used = sheet.getUsedRangeOrNullObject().load("columnIndex, columnCount");
  const neighbour = sheet.getRangeByIndexes(0, insertion.after, 1, 1);
  neighbour.load("format/columnWidth");
  const formats = insertion.cells.map(({ row }) =>
    sheet.getCell(row, insertion.after).load("numberFormat"),
  );
  const merged = insertion.widened.map((area) => queueMergedAreas(rangeOf(sheet, area)));
  return { insertion, used, neighbour, formats, merged };
}

function queueRemoval(context: Context, removal: ColumnRemoval) {
  const sheet = context.workbook.worksheets.getItem(removal.sheet);
  const top = sheet.getRangeByIndexes(0, removal.column, 1, 1).load("format/columnWidth");
  return { removal, top };
}

function finishRest(rest: ReturnType<typeof queueRest>) {
  const { workbook, active, guards, cells, columns, removals, journal } = rest;
  return {
    isReadOnly: canAskReadOnly() && workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    activeSheet: active.name,
    protectedSheets: new Set(
      guards.flatMap(({ name, sheet }) =>
        !sheet.isNullObject && sheet.protection.protected ? [name] : [],
      ),
    ),
    filtered: guards.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : filters(name, sheet))),
    cells: cells.map(({ edit, range }) => cellBefore(edit, range)),
    columns: columns.map(({ insertion, used, neighbour, formats, merged }) => ({
      insertion,
      endColumn: endColumnOf(used),
      formats: formats.map(({ numberFormat }) => String((numberFormat as unknown[][])[0]?.[0])),
      width: neighbour.format.columnWidth,
      merges: merged.flatMap(areasOf),
    })),
    removals: removals.map(({ removal, top }) => ({ removal, width: top.format.columnWidth })),
    journal: journal && gridOfQueued(journal),
    journalId: journal && !journal.sheet.isNullObject ? journal.sheet.id : null,
  };
}

function filters(name: string, { autoFilter, tables }: Excel.Worksheet): FilteredSheet[] {
  const filtered = tables.items.filter((table) => table.autoFilter.isDataFiltered);
  const bySheet = autoFilter.isDataFiltered;
  if (!bySheet && filtered.length === 0) return [];
  return [{ name, bySheet, tables: filtered.map(({ id }) => id) }];
}

export function cellBefore(edit: CellEdit, range: Excel.Range): CellBefore {
  const { values, types, formulas, formats } = rawCells(range);
  const value = cellValue(values[0]?.[0], types[0]?.[0]);
  const formula = cellFormula(formulas[0]?.[0], values[0]?.[0]);
  return { edit, value, formula, format: formats[0]?.[0] ?? "General" };
}

/** One past the last used column, and the area as it was asked for. */
export function endColumnOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}
