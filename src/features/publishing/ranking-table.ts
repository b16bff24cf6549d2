import type { CellAddress } from "../../cells/address";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { sheets as words } from "../../messages/zh/sheets";
import { PLACE_HEADER, TOTAL_HEADER } from "../../method/sheet-terms";

/** Where a ranking stands on its sheet: the cells of one town. */
export interface RankedCells {
  readonly place: CellAddress;
  readonly total: CellAddress;
  /** By the name of the 考核内容. */
  readonly categories: ReadonlyMap<string, CellAddress>;
  /** 较上期名次; null where the sheet has no such column. */
  readonly moved: CellAddress | null;
}

/** The cells of each town on 排名, by its name, under the header that names the units; empty where the sheet has no such table. */
export function rankedCells(grid: Grid, units: string): ReadonlyMap<string, RankedCells> {
  const header = headerOf(grid);
  if (!header) return new Map();
  const { row: headerRow, columns } = header;
  const at = (row: number, name: string): CellAddress | null => {
    const column = columns.get(name);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  const found = new Map<string, RankedCells>();
  for (let row = headerRow + 1; row < gridEnd(grid).row; row += 1) {
    const town = townOf(grid, row, [columns.get(PLACE_HEADER), columns.get(units)]);
    const [place, total] = [at(row, PLACE_HEADER), at(row, TOTAL_HEADER)];
    if (town === null || !place || !total) continue;
    found.set(town, {
      place,
      total,
      categories: new Map(
        [...columns].map(([name, column]) => [name, cellAt(grid, row, column)] as const),
      ),
      moved: at(row, words.ranking.placeChange),
    });
  }
  return found;
}

/** A row of the table has a place: 全县 and the notes have none. */
function townOf(
  grid: Grid,
  row: number,
  [place, town]: readonly (number | undefined)[],
): string | null {
  if (place === undefined || town === undefined) return null;
  const name = valueAt(grid, row, town);
  const isRanked = typeof valueAt(grid, row, place) === "number";
  return isRanked && typeof name === "string" ? name : null;
}

/** Headers may be broken into lines where people break them. */
function headerOf(grid: Grid) {
  for (let { top: row } = grid; row < gridEnd(grid).row; row += 1) {
    const columns = new Map<string, number>();
    for (let { left: column } = grid; column < gridEnd(grid).column; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string") columns.set(value.replace(/\s/g, ""), column);
    }
    if (columns.has(PLACE_HEADER) && columns.has(TOTAL_HEADER)) return { row, columns };
  }
  return null;
}
