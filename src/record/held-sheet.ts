import type { Grid } from "../cells/grid";
import { sheetContent } from "../workbook/sheet-parts";
import type { CellContent, SheetContent } from "../workbook/workbook";
import { gridContents } from "./content-print";

/** How a sheet was written, without its name and its cells. */
export type Layout = Omit<SheetContent, "name" | "cells">;

const PLAIN = layoutOf(sheetContent("", [], {}));

export function layoutOf(sheet: SheetContent): Layout {
  const { styles, merges, columnWidths, freeze, dataBars, dropdowns, print, isHidden, charts } =
    sheet;
  return {
    styles,
    merges,
    columnWidths,
    freeze,
    dataBars,
    dropdowns,
    print,
    isHidden,
    ...(charts && { charts }),
  };
}

/**
 * A sheet as it stands, in the looks in which it was written; without them plain. What a person has changed of its looks
 * since, and number formats, are not kept: values, formulas and merged cells are.
 */
export function heldSheet(grid: Grid, layout: Layout | null): SheetContent {
  return {
    ...(layout ?? PLAIN),
    name: grid.sheet,
    cells: withoutBlankEnd(gridContents(grid), layout),
    merges: grid.merges,
    isHidden: grid.hidden,
  };
}

/** Used cells may reach over formatted blank ones, and shorter than a sheet was written. */
function withoutBlankEnd(
  cells: readonly (readonly CellContent[])[],
  layout: Layout | null,
): CellContent[][] {
  const area = { rows: 0, columns: 0 };
  for (const [i, row] of cells.entries()) {
    for (const [j, content] of row.entries()) {
      if (content === null) continue;
      area.rows = Math.max(area.rows, i + 1);
      area.columns = Math.max(area.columns, j + 1);
    }
  }
  for (const { area: styled } of layout?.styles ?? []) {
    area.rows = Math.max(area.rows, styled.row + styled.rows);
    area.columns = Math.max(area.columns, styled.column + styled.columns);
  }
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => cells[i]?.[j] ?? null),
  );
}
