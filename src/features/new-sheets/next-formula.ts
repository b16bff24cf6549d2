import { quoteSheet } from "../../cells/address";

/** A text, a quoted sheet or a bare one: what is to be looked at as a whole. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/g;
const REFERENCE = /!|\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\[/i;
/** A defined name: a word that is neither called nor TRUE or FALSE. */
const NAME =
  /(?<![\w.\u0080-\uffff])(?!(?:TRUE|FALSE)\b)[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*(?![\w.\u0080-\uffff]*\s*\()/i;

/** True for a formula that takes something from other cells. `=1200+350` does not: it is a figure of its month. */
export function takesFromCells(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  return REFERENCE.test(withoutTexts) || NAME.test(withoutTexts.slice(1));
}

/** A number that is added or subtracted, but for the 1 of a growth: `B5/C5-1`, `C5*(1+D5)`. */
const ADDED =
  /[\w)%\u0080-\uffff](?:\+|-(?!1(?![\d.])))\d+(?:\.\d+)?(?=[-+),]|$)|(?:^=|\((?!1[+-]))\d+(?:\.\d+)?[-+]/;

/** True for `='数据 1-5月'!B5+3.5`: what its month adds to cells is a figure of that month, and goes with it. */
export function addsFigure(formula: string): boolean {
  return ADDED.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|\s/g, ""));
}

/** The formula with references to some sheets led to others; texts in it stay. */
export function withSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(PARTS, (part: string, quoted?: string, bare?: string) => {
    const sheet = quoted?.replace(/''/g, "'") ?? bare;
    const other = sheet === undefined ? undefined : renamed.get(sheet);
    return other === undefined ? part : `${quoteSheet(other)}!`;
  });
}
