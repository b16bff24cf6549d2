import { formatAt, gridEnd } from "../../cells/grid";
import { reinsertions } from "../column-removal";
import { endColumnOf, type Snapshot } from "./snapshot";
import type { Step } from "./trip";
import { columnSteps } from "./write-cells";

/** Puts in again the columns that were taken out before something failed: the used cells of their sheet reach so much less far. */
export function columnsAgain(before: Snapshot, ends: readonly Excel.Range[]): Step[] {
  return before.columnSheets.flatMap((grid) => {
    const removals = before.removals.filter(({ removal }) => removal.sheet === grid.sheet);
    const end = ends[before.removals.findIndex(({ removal }) => removal.sheet === grid.sheet)];
    const gone = end && !end.isNullObject ? gridEnd(grid).column - endColumnOf(end) : 0;
    // They are taken out from right to left.
    const ordered = [...removals].sort((a, b) => b.removal.column - a.removal.column);
    const missing = ordered.slice(0, Math.max(0, gone)).reverse();
    const insertions = reinsertions(
      grid,
      missing.map(({ removal }) => removal),
    );
    // From right to left, so that none moves the place of another.
    return insertions
      .flatMap((insertion, i) => {
        const removed = missing[i];
        if (!removed) return [];
        const left = removed.removal.column - 1;
        const formats = insertion.cells.map(({ row }) => formatAt(grid, row, left));
        return [columnSteps(insertion, formats, removed.width ?? null)];
      })
      .reverse()
      .flat();
  });
}
