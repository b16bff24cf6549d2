import { signOf, type ReadFormula } from "../../formula/calls";
import { ourName } from "../../reading/calls/our-name";
import type { Token } from "../../formula/tokens";

/** What no sheet's name may hold, but a file's path and name do. */
const PATH = /[[\]\\/]|\.(?:xls\w?|xla\w?|ods|et|csv)$/i;

/**
 * True when a formula asks for cells, names or functions of another file: `[1]Sheet1!A1`, `'C:\[x.xlsx]表'!A1`,
 * `'C:\x.xlsx'!总额`. Our own functions with a path before them are none.
 */
export function isExternal({ pieces }: ReadFormula): boolean {
  return pieces.some(({ token }, at) => {
    if (token === null || !PATH.test(placeOf(token))) return false;
    const isCalled = signOf(pieces[at + 1]) === "(";
    return !(isCalled && token.kind === "outside" && ourName(token.text));
  });
}

function placeOf(token: Token): string {
  if (token.kind === "reference") return token.reference.sheet ?? "";
  return (token.kind === "outside" ? token.place : null) ?? "";
}
