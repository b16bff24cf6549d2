import { signOf, type ReadFormula } from "../../formula/calls";
import { ourName } from "../../reading/calls/our-name";
import type { Token } from "../../formula/tokens";

/** What no sheet's name may hold, but a file's path and name do. */
const PATH = /[[\]\\/]|\.(?:xls\w?|xla\w?|ods|et|csv)'?$/i;

/**
 * True when a formula asks for cells, names or functions of another file: `[1]Sheet1!A1`, `'C:\[x.xlsx]表'!A1`,
 * `'C:\x.xlsx'!总额`. Our own functions with a path before them are none.
 */
export function isExternal({ pieces }: ReadFormula): boolean {
  return pieces.some(({ token }, at) => {
    if (token === null) return false;
    const isCalled = signOf(pieces[at + 1]) === "(";
    return isOfOtherFile(token) && !(isCalled && token.kind === "outside" && ourName(token.text));
  });
}

function isOfOtherFile(token: Token): boolean {
  if (token.kind === "reference") return PATH.test(token.reference.sheet ?? "");
  if (token.kind !== "outside" || !token.text.includes("!")) return false;
  return PATH.test(token.text.slice(0, token.text.lastIndexOf("!")));
}
