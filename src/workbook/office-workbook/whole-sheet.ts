import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { gridMatrices } from "./cell-values";
import { MATRICES, rawCells, type Asks } from "./pieces";

/** A sheet asked for as a whole; `gridOfQueued` takes it after the trip. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly asks: Asks;
}

/**
 * Asks for everything of a sheet at once. With `valuesOnly` its used cells are those with values: a hundred thousand
 * empty formatted rows cost nothing.
 */
export function queueSheet(
  context: Excel.RequestContext,
  name: string,
  valuesOnly: boolean,
  asks: Asks = "formulas",
): QueuedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id, name, visibility, protection/protected");
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  used.load("rowIndex, columnIndex, rowCount, columnCount").load(MATRICES[asks]);
  const rows = used.getRowProperties({ rowHidden: true });
  return { sheet, used, merged: queueMergedAreas(used), rows, asks };
}

/** The sheet, or null where there is none of that name. */
export function gridOfQueued({ sheet, used, merged, rows, asks }: QueuedSheet): Grid | null {
  if (sheet.isNullObject) return null;
  if (used.isNullObject) return { ...aboutSheet(sheet), ...NOTHING, hiddenRows: new Set() };
  const { row: top, column: left } = areaOf(used);
  return {
    ...aboutSheet(sheet),
    ...gridMatrices(rawCells(used, asks)),
    top,
    left,
    merges: areasOf(merged),
    hiddenRows: hiddenRowsFrom(top, rows.value),
  };
}

/** The contents of a sheet without any. */
export const NOTHING = { top: 0, left: 0, values: [], formulas: [], formats: [], merges: [] };

export function aboutSheet(sheet: Excel.Worksheet): Pick<Grid, "sheet" | "hidden" | "isProtected"> {
  return {
    sheet: sheet.name,
    hidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
  };
}

export function hiddenRowsFrom(top: number, rows: readonly Excel.RowProperties[]): Set<number> {
  return new Set(rows.flatMap(({ rowHidden }, i) => (rowHidden === true ? [top + i] : [])));
}

/** Only areas whose first cell lies in the range (office-js #3611). */
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
