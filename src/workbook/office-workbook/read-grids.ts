import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { gridMatrices } from "./cell-values";
import { readAtOnce, readPieces, type Piece, type RawCells } from "./read-pieces";
import { isPayloadTooLarge } from "./refusal";
import { trip, type TripLimits } from "./trip";

/** Excel fails where a range has more than 512 merged areas: they are asked for in slices of rows. */
const ROWS_A_SLICE = 250;

/** A sheet before its cells are read. */
interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Cells with values only: a hundred thousand empty formatted rows cost nothing. Null for an empty sheet. */
  readonly used: Area | null;
  readonly hasHiddenRows: boolean;
}

/**
 * The sheets of those names: two trips, for one sheet as for fifty; more only when the answer is larger than Excel sends.
 * Throws for an unknown name.
 */
export async function readGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  limits: TripLimits,
): Promise<Grid[]> {
  if (names.length === 0) return [];
  const heads = await readHeads(context, names, limits);
  const pieces = heads.flatMap(pieceOf);
  const { merges, rows, cells } = await readContents(context, heads, pieces, limits);
  const left = [...cells];
  return heads.map((head, i) =>
    gridOf(head, head.used ? left.shift() : undefined, {
      merges: (merges[i] ?? []).flatMap(areasOf),
      hiddenRows: hiddenRowsOf(head, rows[i]?.value),
    }),
  );
}

async function readContents(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  pieces: readonly Piece[],
  limits: TripLimits,
) {
  try {
    const structure = queueStructure(context, heads);
    return { ...structure, cells: await readAtOnce(context, pieces, limits) };
  } catch (error) {
    if (!isPayloadTooLarge(error)) throw error;
    const structure = queueStructure(context, heads);
    await trip(context, limits);
    return { ...structure, cells: await readPieces(context, pieces, limits) };
  }
}

function queueStructure(context: Excel.RequestContext, heads: readonly SheetHead[]) {
  return {
    merges: heads.map((head) => queueMerges(context, head)),
    rows: heads.map((head) => queueHiddenRows(context, head)),
  };
}

/** Names, in the workbook's order. */
export async function readSheetList(
  context: Excel.RequestContext,
  limits: TripLimits,
): Promise<{ readonly name: string; readonly isHidden: boolean }[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name, items/visibility");
  await trip(context, limits);
  return worksheets.items.map(({ name, visibility }) => ({
    name,
    isHidden: visibility !== "Visible",
  }));
}

async function readHeads(
  context: Excel.RequestContext,
  names: readonly string[],
  limits: TripLimits,
): Promise<SheetHead[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name, visibility, protection/protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount, rowHidden");
    return { name, sheet, used };
  });
  await trip(context, limits);
  return asked.map(({ name, sheet, used }) => {
    if (sheet.isNullObject) throw new Error(`no sheet ${name}`);
    return {
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? null : areaOf(used),
      hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
    };
  });
}

const pieceOf = ({ name, used }: SheetHead): Piece[] => (used ? [{ sheet: name, area: used }] : []);

function queueMerges(context: Excel.RequestContext, { name, used }: SheetHead): Excel.RangeAreas[] {
  if (!used) return [];
  const sheet = context.workbook.worksheets.getItem(name);
  return Array.from({ length: Math.ceil(used.rows / ROWS_A_SLICE) }, (_, index) => {
    const row = used.row + index * ROWS_A_SLICE;
    const rows = Math.min(ROWS_A_SLICE, used.row + used.rows - row);
    return queueMergedAreas(sheet.getRangeByIndexes(row, used.column, rows, used.columns));
  });
}

export function queueMergedAreas(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return merged;
}

export function areasOf(merged: Excel.RangeAreas): Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function queueHiddenRows(
  context: Excel.RequestContext,
  { name, used, hasHiddenRows }: SheetHead,
): OfficeExtension.ClientResult<Excel.RowProperties[]> | null {
  if (!used || !hasHiddenRows) return null;
  return context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(used.row, used.column, used.rows, 1)
    .getRowProperties({ rowHidden: true });
}

function hiddenRowsOf(
  { used }: SheetHead,
  rows: readonly Excel.RowProperties[] | undefined,
): Set<number> {
  if (!used || !rows) return new Set();
  return new Set(rows.flatMap(({ rowHidden }, i) => (rowHidden === true ? [used.row + i] : [])));
}

function gridOf(
  { name, hidden, isProtected, used }: SheetHead,
  cells: RawCells | undefined,
  { merges, hiddenRows }: Pick<Grid, "merges" | "hiddenRows">,
): Grid {
  const matrices = cells ? gridMatrices(cells) : { values: [], formulas: [], formats: [] };
  const [top, left] = used ? [used.row, used.column] : [0, 0];
  return { sheet: name, top, left, ...matrices, merges, hiddenRows, hidden, isProtected };
}
