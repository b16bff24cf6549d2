import { refuse } from "./refusal";
import { endOfTag, escapeXml } from "./xml";

/** Parts of workbooks nest a dozen elements at most. */
const DEEPEST = 200;
const NAME = /[^\s/>]+/y;

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
  const end = endOfTag(text, at + 1);
  const isClosing = text[at + 1] === "/";
  NAME.lastIndex = at + (isClosing ? 2 : 1);
  const [name] = NAME.exec(text) ?? [];
  if (end < 0 || name === undefined) return refuse({ kind: "unreadable" });
  if (isClosing) {
    if (open.pop() !== name) refuse({ kind: "unreadable" });
  } else if (text[end - 1] !== "/") {
    open.push(name);
    if (open.length > DEEPEST) refuse({ kind: "unreadable" });
  }
  return end + 1;
}
