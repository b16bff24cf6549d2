/**
 * The reader of own methods. Most workbooks have none, so it is fetched for the first one that seems to have one, and nobody
 * else waits for it.
 */
import type { Grid } from "../cells/grid";
import { once } from "../cells/once";
import type { OwnMethodSheet, readOwnMethod } from "./own-method/read-own-method";

let reader: typeof readOwnMethod | null = null;

/** To be asked of the sheets of a workbook before anything is read of them. Rejects where the network fails. */
export async function fetchReaderFor(grids: readonly Grid[]): Promise<void> {
  if (reader !== null || !grids.some(seemsOwnMethod)) return;
  reader = (await import("./own-method/read-own-method")).readOwnMethod;
}

/** The own method that a sheet defines, or null. Throws where the reader was not fetched for its workbook. */
export const ownMethodIn = once((grid: Grid): { readonly sheet: OwnMethodSheet } | null => {
  if (!seemsOwnMethod(grid)) return null;
  if (reader === null) throw new Error("the reader of own methods was not fetched");
  const sheet = reader(grid);
  return sheet && { sheet };
});

/** It has a cell like the headings of a definition's tables: 【指标】. */
const seemsOwnMethod = once((grid: Grid): boolean =>
  grid.values.some((row) => row.some((value) => typeof value === "string" && isHeading(value))),
);

const LONGEST_HEADING = 60;
const isHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /^[\s\u200b\ufeff]*[【〔［[]/.test(text);
