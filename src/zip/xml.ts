// Only as much XML as the parts of a workbook need: they are machine-written, well-formed and without mixed content.
// Element names are matched without their prefix, since some writers put one before every name.

/** An element as it stands in the text. */
export interface Element {
  /** The opening tag alone, e.g. `<c r="A1" s="3">`. */
  readonly tag: string;
  /** What stands between the tags; empty for an element without content. */
  readonly inner: string;
  readonly whole: string;
  readonly index: number;
}

/** All elements of that name that do not contain one another, in their order. `name` is a pattern. */
export function elements(xml: string, name: string): Element[] {
  return [...eachElement(xml, name)];
}

export function firstElement(xml: string, name: string): Element | null {
  const first = eachElement(xml, name).next();
  return first.done === true ? null : first.value;
}

/** As `elements`, one after the other. In linear time, whatever the text is: a file may be hostile. */
export function* eachElement(xml: string, name: string): Generator<Element, void> {
  const opening = new RegExp(`<((?:[^\\s<>/:]+:)?(?:${name}))(?=[\\s/>])`, "g");
  /** Names that are not closed any more in the rest of the text. */
  const open = new Set<string>();
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const element = elementAt(xml, found.index, found[1] ?? "", open);
    if (element === null) continue;
    yield element;
    opening.lastIndex = element.index + element.whole.length;
  }
}

function elementAt(xml: string, index: number, name: string, open: Set<string>): Element | null {
  const end = endOfTag(xml, index + 1);
  if (end < 0) return null;
  if (xml[end - 1] === "/") {
    const tag = `${xml.slice(index, end - 1)}>`;
    return { tag, inner: "", whole: xml.slice(index, end + 1), index };
  }
  const closing = open.has(name) ? null : closingAfter(xml, name, end);
  if (closing === null) {
    open.add(name);
    return null;
  }
  const [from, to] = closing;
  return {
    tag: xml.slice(index, end + 1),
    inner: xml.slice(end + 1, from),
    whole: xml.slice(index, to),
    index,
  };
}

const SPECIAL = /[<>"']/g;

/** Where the tag that is open at `from` ends with `>`; -1 when another one begins before. */
export function endOfTag(xml: string, from: number): number {
  let quote = "";
  SPECIAL.lastIndex = from;
  for (let found = SPECIAL.exec(xml); found; found = SPECIAL.exec(xml)) {
    const [sign] = found;
    if (sign === "<") return -1;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === ">") return found.index;
    else quote = sign;
  }
  return -1;
}

/** Where the next closing tag of that name begins and ends. */
function closingAfter(xml: string, name: string, from: number): readonly [number, number] | null {
  const begin = `</${name}`;
  for (let at = xml.indexOf(begin, from); at >= 0; at = xml.indexOf(begin, at + 1)) {
    let end = at + begin.length;
    while (/\s/.test(xml[end] ?? "")) end += 1;
    if (xml[end] === ">") return [at, end + 1];
  }
  return null;
}

export function withoutElements(xml: string, names: readonly string[]): string {
  return names.reduce((text, name) => withElements(text, name, () => ""), xml);
}

/** The text with each element of that name changed; "" takes it out. `name` is a pattern. */
export function withElements(
  xml: string,
  name: string,
  change: (element: Element) => string,
): string {
  const kept: string[] = [];
  let end = 0;
  for (const element of eachElement(xml, name)) {
    kept.push(xml.slice(end, element.index), change(element));
    end = element.index + element.whole.length;
  }
  return end === 0 ? xml : kept.join("") + xml.slice(end);
}

/** The element with something else between its tags. */
export function withInner(element: Element, inner: string): Element {
  if (inner === element.inner) return element;
  const closing = element.whole.slice(element.tag.length + element.inner.length);
  return { ...element, inner, whole: element.tag + inner + closing };
}

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // Control characters have no place in XML; the format writes them as _xHHHH_.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (one) => `_x${hex(one)}_`)
  );
}

const hex = (one: string): string => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

const LAST_CODE_POINT = 0x10ffff;
const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
