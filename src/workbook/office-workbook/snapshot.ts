import type { Area } from "../../cells/address";
import type { CellValue, Grid } from "../../cells/grid";
import { ChangeRefused, type CellEdit, type Change, type ColumnInsertion } from "../workbook";
import { cellFormula, cellValue } from "./cell-values";
import { queueLooks, type Looks } from "./sheet-looks";
import { readGrids } from "./read-grids";
import { rawCells } from "./read-pieces";
import { isPayloadTooLarge } from "./refusal";
import { canAskReadOnly } from "./requirements";
import { trip, type TripLimits } from "./trip";
import { areasOf, gridOfQueued, queueMergedAreas, queueSheet } from "./whole-sheet";
import { rangeOf } from "./write-sheet";

/** A sheet that a change replaces, as it is now. */
export interface SheetBefore {
  readonly name: string;
  /** Null for a sheet that does not exist. */
  readonly grid: Grid | null;
  readonly looks: Looks | null;
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

/** What a change is about to replace: enough to put it back. */
export interface Snapshot {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly activeSheet: string;
  readonly protectedSheets: ReadonlySet<string>;
  readonly sheets: readonly SheetBefore[];
  readonly cells: readonly CellBefore[];
  readonly columns: readonly ColumnBefore[];
}

type Context = Excel.RequestContext;

/** Takes everything in one trip; in a few more when the old sheets are larger than Excel sends, then without their looks. */
export async function takeSnapshot(
  context: Context,
  change: Change,
  limits: TripLimits,
): Promise<Snapshot> {
  const names = change.sheets.map(({ name }) => name);
  try {
    const rest = queueRest(context, change);
    const sheets = names.map((name) => queueSheetBefore(context, name));
    await trip(context, limits);
    return { ...finishRest(rest), sheets: sheets.map((finish) => finish()) };
  } catch (error) {
    if (!isPayloadTooLarge(error)) throw error;
    return await takeLargeSnapshot(context, change, limits);
  }
}

async function takeLargeSnapshot(
  context: Context,
  change: Change,
  limits: TripLimits,
): Promise<Snapshot> {
  const rest = queueRest(context, change);
  const found = change.sheets.map(({ name }) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load("name"),
  }));
  await trip(context, limits);
  const existing = found.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name);
  const grids = await readGrids(context, existing, limits);
  const byName = new Map(existing.map((name, i) => [name, grids[i] ?? null]));
  const sheets = found.map(({ name }) => ({ name, grid: byName.get(name) ?? null, looks: null }));
  return { ...finishRest(rest), sheets };
}

function queueSheetBefore(context: Context, name: string) {
  const queued = queueSheet(context, name, false);
  const looks = queueLooks(queued.sheet, queued.used);
  return (): SheetBefore => {
    const grid = gridOfQueued(queued);
    const isBlank = grid === null || queued.used.isNullObject;
    return { name, grid, looks: isBlank ? null : looks.finish() };
  };
}

function queueRest(context: Context, change: Change) {
  const { workbook } = context;
  workbook.protection.load("protected");
  if (canAskReadOnly()) workbook.load("readOnly");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const touched = new Set([
    ...change.sheets.map(({ name }) => name),
    ...change.edits.map(({ cell }) => cell.sheet),
    ...(change.columns ?? []).map(({ sheet }) => sheet),
  ]);
  const guards = [...touched].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet: sheet.load("name, protection/protected") };
  });
  const cells = change.edits.map((edit) => ({ edit, range: queueCell(context, edit) }));
  const columns = (change.columns ?? []).map((insertion) => queueColumn(context, insertion));
  return { workbook, active, guards, cells, columns };
}

function queueCell(context: Context, { cell }: CellEdit): Excel.Range {
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

function finishRest({ workbook, active, guards, cells, columns }: ReturnType<typeof queueRest>) {
  return {
    isReadOnly: canAskReadOnly() && workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    activeSheet: active.name,
    protectedSheets: new Set(
      guards.flatMap(({ name, sheet }) =>
        !sheet.isNullObject && sheet.protection.protected ? [name] : [],
      ),
    ),
    cells: cells.map(({ edit, range }) => cellBefore(edit, range)),
    columns: columns.map(({ insertion, used, neighbour, formats, merged }) => ({
      insertion,
      endColumn: endColumnOf(used),
      formats: formats.map(({ numberFormat }) => String((numberFormat as unknown[][])[0]?.[0])),
      width: neighbour.format.columnWidth,
      merges: merged.flatMap(areasOf),
    })),
  };
}

function cellBefore(edit: CellEdit, range: Excel.Range): CellBefore {
  const { values, types, formulas, formats } = rawCells(range);
  const value = cellValue(values[0]?.[0], types[0]?.[0]);
  const formula = cellFormula(formulas[0]?.[0], values[0]?.[0]);
  return { edit, value, formula, format: formats[0]?.[0] ?? "General" };
}

/** One past the last used column, and the area as it was asked for. */
export function endColumnOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

/** Throws the reason why a change may not be written, before anything is. */
export function refuseUnlessWritable(before: Snapshot): void {
  if (before.isReadOnly) throw new ChangeRefused({ kind: "read-only" });
  const [sheet] = before.protectedSheets;
  if (sheet !== undefined) throw new ChangeRefused({ kind: "protected-sheet", sheet });
  const added = before.sheets.find(({ grid }) => grid === null);
  if (added && before.isStructureProtected) {
    throw new ChangeRefused({ kind: "protected-sheet", sheet: added.name });
  }
}
