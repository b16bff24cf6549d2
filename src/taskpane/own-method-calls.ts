import type { Given } from "../functions/given";
import { LANGUAGES, languageOf } from "../messages/language";
import { OWN_TABLES } from "../method/own-sheet/terms";

const HEADING = new RegExp(`^[【[]${OWN_TABLES.indicators}[】\\]]$`);

/**
 * CX.SCORES, CX.SCORE and CX.EXPLAIN by a county's own method. What they need comes with the first call that is given the
 * sheet of one, for which the cell waits; every other call is answered at once.
 */
export function answerOwnMethods(): void {
  globalThis.CX_OWN_METHODS = (call) =>
    isOwnSheet(call.argument("method").value) ? answered(call) : null;
}

async function answered(call: Given): Promise<unknown> {
  const { ownMonth } = await ownMonths();
  return ownMonth(call);
}

/** Rejects with the error that a cell shows where the part cannot be fetched. */
function ownMonths() {
  const part = import(/* webpackChunkName: "own-months" */ "../functions/own-months");
  return part.catch(() => {
    const { notLoaded } = LANGUAGES[languageOf(document.documentElement.lang)];
    // Excel takes the message only from an object of its own class, which is no Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, notLoaded);
  });
}

const isOwnSheet = (range: unknown): boolean =>
  Array.isArray(range) &&
  range.some((row: unknown) => Array.isArray(row) && row.some((cell) => isHeading(cell)));

const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" && HEADING.test(cell.normalize("NFKC").replace(/\s/g, ""));
