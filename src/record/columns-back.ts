import type { Grid } from "../cells/grid";
import { gridEnd } from "../cells/grid";
import type { Area } from "../cells/address";
import type { ColumnInsertion } from "../workbook/workbook";
import type { WrittenEntry } from "./written-entry";

/**
 * What puts in again the columns of a write that ended while it took them out, from right to left: those that are gone
 * by the width of their sheet.
 */
export function missingColumns(
  { takenOut, ends }: WrittenEntry,
  grids: ReadonlyMap<string, Grid>,
): ColumnInsertion[] {
  return [...new Map(ends)].flatMap(([sheet, end]) => {
    const grid = grids.get(sheet);
    const ours = takenOut.filter((one) => one.sheet === sheet).sort((a, b) => b.after - a.after);
    const gone = grid ? end - gridEnd(grid).column : 0;
    const standing = ours.slice(Math.max(0, gone)).map(({ after }) => after);
    return ours.slice(0, Math.max(0, gone)).map((insertion) => ({
      ...insertion,
      after: insertion.after + standing.length,
      widened: insertion.widened.map((area) => amongStanding(area, standing)),
    }));
  });
}

/** An area as it lies where some of the columns still stand. */
function amongStanding(area: Area, standing: readonly number[]): Area {
  const end = area.column + area.columns;
  const left = standing.filter((after) => after < area.column).length;
  const inside = standing.filter((after) => after >= area.column && after < end).length;
  return { ...area, column: area.column + left, columns: area.columns + inside };
}
