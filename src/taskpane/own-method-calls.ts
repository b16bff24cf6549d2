import type { Given } from "../functions/given";
import { OWN_TABLES } from "../method/own-sheet/terms";

const HEADING = `【${OWN_TABLES.indicators}】`;

/**
 * CX.SCORES, CX.SCORE and CX.EXPLAIN by a county's own method. What they need comes with the first call that is given the
 * sheet of one, for which the cell waits; every other call is answered at once.
 */
export function answerOwnMethods(): void {
  globalThis.CX_OWN_METHODS = (call) =>
    isOwnSheet(call.argument("method").value) ? answered(call) : null;
}

async function answered(call: Given): Promise<unknown> {
  const { ownMonth } = await import(/* webpackChunkName: "own-months" */ "../functions/own-months");
  return ownMonth(call);
}

const isOwnSheet = (range: unknown): boolean =>
  Array.isArray(range) &&
  range.some((row: unknown) => Array.isArray(row) && row.some((cell) => isHeading(cell)));

const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" && cell.replace(/\s/g, "") === HEADING;
