import { refuse } from "./refusal";
import { endOfTag, escapeXml } from "./xml";

/** Parts of workbooks nest a dozen elements at most. */
const DEEPEST = 200;

/**
 * A part's text as the readers here take XML for: well-formed, without comments, declarations and CDATA sections.
 * Refuses any other, and document types: nothing that this project reads has one, and entities can swell or point elsewhere.
 */
export function checkedXml(text: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0;) {
    const special = text[at + 1] === "?" || text[at + 1] === "!";
    const end = special ? endOfSpecial(text, at) : endOfElementTag(text, at, open);
    if (special) {
      kept.push(text.slice(from, at), contentOfSpecial(text, at, end));
      from = end;
    }
    at = text.indexOf("<", end);
  }
  if (open.length > 0) refuse({ kind: "unreadable" });
  return from === 0 ? text : kept.join("") + text.slice(from);
}

const CDATA = "<![CDATA[";

/** One past the end of a declaration, a comment or a CDATA section. */
function endOfSpecial(text: string, at: number): number {
  const [mark] = [
    ["<?", "?>"],
    ["<!--", "-->"],
    [CDATA, "]]>"],
  ].flatMap(([begin = "", end = ""]) => (text.startsWith(begin, at) ? [end] : []));
  if (mark === undefined) return refuse({ kind: "suspicious" });
  const end = text.indexOf(mark, at);
  return end < 0 ? refuse({ kind: "unreadable" }) : end + mark.length;
}

function contentOfSpecial(text: string, at: number, end: number): string {
  return text.startsWith(CDATA, at) ? escapeXml(text.slice(at + CDATA.length, end - 3)) : "";
}

/** One past the end of an opening or closing tag; `open`: the elements around it. */
function endOfElementTag(text: string, at: number, open: string[]): number {
  if (text[at + 1] === "/") return endOfClosingTag(text, at + 2, open.pop() ?? "");
  const nameEnd = endOfName(text, at + 1);
  const end = text[nameEnd] === ">" ? nameEnd : endOfTag(text, nameEnd);
  if (end < 0 || nameEnd === at + 1) refuse({ kind: "unreadable" });
  if (text[end - 1] !== "/") {
    open.push(text.slice(at + 1, nameEnd));
    if (open.length > DEEPEST) refuse({ kind: "unreadable" });
  }
  return end + 1;
}

function endOfClosingTag(text: string, from: number, name: string): number {
  if (name === "" || !text.startsWith(name, from)) refuse({ kind: "unreadable" });
  let end = from + name.length;
  while (/\s/.test(text[end] ?? "")) end += 1;
  return text[end] === ">" ? end + 1 : refuse({ kind: "unreadable" });
}

const [BLANK, SLASH, LESS, GREATER] = [" ", "/", "<", ">"].map((sign) => sign.charCodeAt(0));

function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Blanks and line ends come before all letters.
    if (code === SLASH || code === LESS || code === GREATER || code <= Number(BLANK)) return at;
  }
  return text.length;
}
