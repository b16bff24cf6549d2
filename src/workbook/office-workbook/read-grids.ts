import type { Grid } from "../../cells/grid";
import { readCarefully } from "./read-carefully";
import { isRepeatable } from "./refusal";
import { trip, type TripLimits } from "./trip";
import { gridOfQueued, queueSheet } from "./whole-sheet";

/**
 * The sheets of those names in one trip, for one sheet as for fifty; where Excel does not give them at once
 * (more than it sends in an answer, more merged areas than it lists), in pieces.
 * Throws for an unknown name; never takes cells that Excel did not give for blank ones.
 */
export async function readGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  limits: TripLimits,
): Promise<Grid[]> {
  if (names.length === 0) return [];
  try {
    const queued = names.map((name) => queueSheet(context, name, true));
    await trip(context, limits);
    return queued.map((sheet, i) => known(gridOfQueued(sheet), names[i]));
  } catch (error) {
    if (!isRepeatable(error)) throw error;
    return await readCarefully(context, names, limits);
  }
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

function known(grid: Grid | null, name: string | undefined): Grid {
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}
