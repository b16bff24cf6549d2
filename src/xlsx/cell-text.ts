import { eachElement, unescapeXml, withoutElements } from "../zip/xml";

const PLAIN = /^\s*<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>\s*$/;

/** The text of an `si` or `is` element: one `t`, or those of its runs. How it is read aloud is left out. */
export function textOfRuns(inner: string): string {
  const plain = PLAIN.exec(inner);
  if (plain) return unescapeText(plain[1] ?? "");
  const spoken = inner.includes("rPh") ? withoutElements(inner, ["rPh"]) : inner;
  return [...eachElement(spoken, "t")].map((t) => unescapeText(t.inner)).join("");
}

/** A text as the file writes it: `&amp;` for `&`, `_x000D_` for a character that XML cannot hold. */
export function unescapeText(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes("_x") ? plain.replace(/_x([0-9a-f]{4})_/gi, characterOf) : plain;
}

function characterOf(escape: string, code: string): string {
  const unit = Number.parseInt(code, 16);
  // Half a pair, and what is no character anywhere, stays as it is written.
  const isCharacter = (unit < 0xd800 || unit > 0xdfff) && unit < 0xfffe;
  return isCharacter ? String.fromCharCode(unit) : escape;
}
