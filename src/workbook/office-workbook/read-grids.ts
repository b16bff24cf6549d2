import type { Grid } from "../../cells/grid";
import { readCarefully } from "./read-carefully";
import { isRepeatable } from "./refusal";
import { trip, type Talk } from "./trip";
import { gridOfQueued, queueSheet } from "./whole-sheet";

/**
 * The sheets of those names in one trip, for one sheet as for fifty; where Excel does not give them at once
 * (more than it sends in an answer, more merged areas than it lists), in pieces.
 * Throws for an unknown name; never takes cells that Excel did not give for blank ones.
 */
export async function readGrids(talk: Talk, names: readonly string[]): Promise<Grid[]> {
  if (names.length === 0) return [];
  try {
    const queued = names.map((name) => queueSheet(talk.context, name, true));
    await trip(talk);
    return queued.map((sheet, i) => known(gridOfQueued(sheet), names[i]));
  } catch (error) {
    if (!isRepeatable(error)) throw error;
    return await readCarefully(talk, names);
  }
}

/** Names, in the workbook's order. */
export async function readSheetList(
  talk: Talk,
): Promise<{ readonly name: string; readonly isHidden: boolean }[]> {
  const { worksheets } = talk.context.workbook;
  worksheets.load("items/name, items/visibility");
  await trip(talk);
  return worksheets.items.map(({ name, visibility }) => ({
    name,
    isHidden: visibility !== "Visible",
  }));
}

function known(grid: Grid | null, name: string | undefined): Grid {
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}
