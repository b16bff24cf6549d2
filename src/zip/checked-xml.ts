import { refuse } from "./refusal";
import { checkTag, Namespaces } from "./tag-check";
import { escapeXml } from "./xml";

/** Parts of workbooks nest a dozen elements at most. */
const DEEPEST = 200;

/**
 * A part's text as the readers here take XML for: without declaration, comments, instructions and CDATA sections, its line
 * ends as the format has them. Refuses all that is not well-formed, as Excel does, and document types: nothing that this
 * project reads has one, and entities can swell or point elsewhere.
 */
export function checkedXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (NO_CHARACTER.test(text)) refuse({ kind: "unreadable" });
  const checked = withoutSpecials(text);
  checkReferences(checked);
  checkSectionEnds(checked);
  return checked;
}

/** What may stand in no XML. */
// eslint-disable-next-line no-control-regex
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function withoutSpecials(text: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  const namespaces = new Namespaces();
  let [from, roots] = [0, 0];
  let outside = 0;
  for (let at = text.indexOf("<"); at >= 0;) {
    if (open.length === 0) checkBlank(text, outside, at);
    const special = text[at + 1] === "?" || text[at + 1] === "!";
    if (special) {
      const end = endOfSpecial(text, at, open.length > 0);
      kept.push(text.slice(from, at), contentOfSpecial(text, at, end));
      [from, outside] = [end, end];
      at = text.indexOf("<", end);
      continue;
    }
    if (open.length === 0 && (roots += 1) > 1) refuse({ kind: "unreadable" });
    const end =
      text[at + 1] === "/"
        ? endOfClosingTag(text, at + 2, open.pop() ?? "", namespaces)
        : endOfOpeningTag(text, at, open, namespaces);
    outside = end;
    at = text.indexOf("<", end);
  }
  if (open.length > 0 || roots === 0) refuse({ kind: "unreadable" });
  checkBlank(text, outside, text.length);
  return from === 0 ? text : kept.join("") + text.slice(from);
}

/** Beside the outermost element stands nothing. */
function checkBlank(text: string, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9) refuse({ kind: "unreadable" });
  }
}

const CDATA = "<![CDATA[";

/** One past the end of a declaration, a comment or a CDATA section. */
function endOfSpecial(text: string, at: number, isWithin: boolean): number {
  const [mark] = [
    ["<?", "?>"],
    ["<!--", "-->"],
    [CDATA, "]]>"],
  ].filter(([begin = ""]) => text.startsWith(begin, at));
  if (mark === undefined) return refuse({ kind: "suspicious" });
  const [begin = "", close = ""] = mark;
  const end = text.indexOf(close, at + begin.length);
  const isMisplaced =
    (begin === CDATA && !isWithin) || (/^<\?xml\s/i.test(text.slice(at, at + 6)) && at > 0);
  const isBrokenRemark = begin === "<!--" && text.slice(at + 4, end + 1).includes("--");
  if (end < 0 || isMisplaced || isBrokenRemark) return refuse({ kind: "unreadable" });
  return end + close.length;
}

function contentOfSpecial(text: string, at: number, end: number): string {
  return text.startsWith(CDATA, at) ? escapeXml(text.slice(at + CDATA.length, end - 3)) : "";
}

/** One past the end of an opening tag; `open`: the elements around it. */
function endOfOpeningTag(text: string, at: number, open: string[], namespaces: Namespaces): number {
  const { nameEnd, end } = checkTag(text, at, namespaces);
  if (text[end - 1] === "/") namespaces.leave();
  else {
    open.push(text.slice(at + 1, nameEnd));
    if (open.length > DEEPEST) refuse({ kind: "unreadable" });
  }
  return end + 1;
}

function endOfClosingTag(text: string, from: number, name: string, namespaces: Namespaces): number {
  if (name === "" || !text.startsWith(name, from)) refuse({ kind: "unreadable" });
  let end = from + name.length;
  while (/\s/.test(text[end] ?? "")) end += 1;
  namespaces.leave();
  return text[end] === ">" ? end + 1 : refuse({ kind: "unreadable" });
}

const REFERENCE = /&(?:(?:lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/y;

/** Of entities there are five, and a number names a character. */
function checkReferences(text: string): void {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    if (!found) return refuse({ kind: "unreadable" });
    const [, decimal, hexadecimal] = found;
    if (decimal === undefined && hexadecimal === undefined) continue;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    if (!isCharacter(code)) refuse({ kind: "unreadable" });
  }
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** `]]>` ends a CDATA section, and stands in no text. */
function checkSectionEnds(text: string): void {
  for (let at = text.indexOf("]]>"); at >= 0; at = text.indexOf("]]>", at + 1)) {
    const isInTag = text.lastIndexOf("<", at) > text.lastIndexOf(">", at);
    if (!isInTag) refuse({ kind: "unreadable" });
  }
}
