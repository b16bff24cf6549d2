import { quoteSheet } from "../cells/address";
import { piecesOf, type Token } from "./tokens";

/**
 * The formula with cells and names of some sheets led to others; texts in it and other files stay.
 *
 * @example withSheets("='数据 1-5月'!B5", new Map([["数据 1-5月", "数据 1-6月"]])) === "='数据 1-6月'!B5"
 */
export function withSheets(formula: string, renamed: ReadonlyMap<string, string>): string {
  const texts = piecesOf(formula).map(({ text, token }) => {
    const sheet = sheetOf(token);
    const other = sheet === null ? undefined : renamed.get(sheet);
    if (sheet === null || other === undefined) return text;
    const written = text.startsWith("'") ? quoteSheet(sheet) : sheet;
    return quoteSheet(other) + text.slice(written.length);
  });
  return `${formula.startsWith("=") ? "=" : ""}${texts.join("")}`;
}

/** The sheet that stands before the `!`, or the place that is none. */
function sheetOf(token: Token | null): string | null {
  if (token?.kind === "reference") return token.reference.sheet;
  return token?.kind === "outside" || token?.kind === "error" ? token.place : null;
}
