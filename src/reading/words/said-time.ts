import type { CellAddress } from "../../cells/address";
import { cellAt, type Grid } from "../../cells/grid";
import { periodsWithin, yearsWithin } from "./period";
import { isBlankValue, isNote } from "./table-rows";

/** What a sheet's name, title or header says of its time. Empty lists say nothing. */
export interface SaidTime {
  readonly cell: CellAddress;
  /** The assessed years that agree with it. */
  readonly years: readonly number[];
  /** Canonical. */
  readonly periods: readonly string[];
}

/** What the name and the titles above the header row say, the name first. Notes such as 注：1-5月数据已修订 say nothing. */
export function saidAbove(grid: Grid, headerRow: number): SaidTime[] {
  const named = saidBy(grid.sheet, cellAt(grid, headerRow, grid.left));
  const titles = grid.values
    .slice(0, headerRow - grid.top)
    .flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        typeof value === "string" && !isBlankValue(value) && !isNote(value)
          ? [saidBy(value, cellAt(grid, grid.top + row, grid.left + column))]
          : [],
      ),
    );
  return [named, ...titles];
}

function saidBy(text: string, cell: CellAddress): SaidTime {
  return { cell, years: yearsWithin(text), periods: periodsWithin(text) };
}

/** The first period said, or null. */
export function periodSaid(said: readonly SaidTime[]): string | null {
  return said.find(({ periods }) => periods.length > 0)?.periods[0] ?? null;
}

/** The first year said, the later one where a text compares two; null when none is. */
export function yearSaid(said: readonly SaidTime[]): number | null {
  const years = said.find((each) => each.years.length > 0)?.years;
  return years ? years.reduce((a, b) => Math.max(a, b)) : null;
}
