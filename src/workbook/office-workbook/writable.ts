import type { Grid } from "../../cells/grid";
import { differingCell } from "../same-cells";
import { ChangeRefused, type Change } from "../workbook";
import { isSameValue } from "./cell-values";
import type { Snapshot } from "./snapshot";

/** Throws the reason why a change may not be written, before anything is. */
export function refuseUnlessWritable(change: Change, before: Snapshot): void {
  if (before.isReadOnly) throw new ChangeRefused({ kind: "read-only" });
  const [sheet] = before.protectedSheets;
  if (sheet !== undefined) throw new ChangeRefused({ kind: "protected-sheet", sheet });
  const moved = movedSheet(change, before);
  if (moved !== null && before.isStructureProtected) {
    throw new ChangeRefused({ kind: "protected-sheet", sheet: moved });
  }
  refuseOtherThanRead(change, before);
  const changed = before.cells.find(
    ({ edit: { was, wasFormula }, value, formula }) =>
      !isSameValue(value, was) || (wasFormula !== undefined && wasFormula !== formula),
  );
  if (changed) throw new ChangeRefused({ kind: "cell-changed", cell: changed.edit.cell });
}

/** The first sheet that the change makes or takes out. */
function movedSheet({ journal }: Change, before: Snapshot): string | null {
  if (journal && before.journal === null) return journal.sheet;
  const found = before.sheets.find(({ grid, again }) => grid === null || again !== null);
  return found?.name ?? null;
}

function refuseOtherThanRead({ asRead = [], journal }: Change, before: Snapshot): void {
  const now = new Map<string, Grid | null>([
    ...before.columnSheets.map((grid) => [grid.sheet, grid] as const),
    ...before.sheets.map(({ name, grid }) => [name, grid] as const),
    ...(journal ? [[journal.sheet, before.journal] as const] : []),
  ]);
  for (const { name, grid } of asRead) {
    const found = now.get(name);
    // A sheet that this change only edits: its cells are compared one by one.
    if (found === undefined) continue;
    // A journal holds texts only, and its snapshot no formulas.
    const read = name === journal?.sheet ? grid && withoutFormulas(grid) : grid;
    const cell = differingCell(name, found, read);
    if (cell) throw new ChangeRefused({ kind: "cell-changed", cell });
  }
}

const withoutFormulas = (grid: Grid): Grid => ({
  ...grid,
  formulas: grid.formulas.map((row) => row.map(() => null)),
});
