import { gridEnd, valueAt, type Grid } from "../cells/grid";
import { sheets as words } from "../messages/zh/sheets";

/** True when our marker line still stands in the sheet's first column. */
export function hasMarker(grid: Grid): boolean {
  for (let row = gridEnd(grid).row - 1; row >= grid.top; row -= 1) {
    if (valueAt(grid, row, 0) === words.marker) return true;
  }
  return false;
}

/**
 * The sheet to write to: the one that we wrote before, the wanted name when it is free,
 * else `排名 1-6月 (2)`, `(3)` …: a sheet that is not ours is never touched.
 */
export function targetSheet(
  wanted: string,
  written: string | null,
  listed: ReadonlySet<string>,
  grids: ReadonlyMap<string, Grid>,
): string {
  const isOurs = (name: string): boolean => {
    const grid = grids.get(name);
    return grid !== undefined && listed.has(name) && hasMarker(grid);
  };
  if (written !== null && isOurs(written)) return written;
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : `${wanted} (${copy})`;
    if (!grids.has(name) || isOurs(name)) return name;
  }
}

/** The wanted name, or with a number when a sheet of that name exists. */
export function freeName(wanted: string, grids: ReadonlyMap<string, Grid>): string {
  return targetSheet(wanted, null, new Set(), grids);
}
