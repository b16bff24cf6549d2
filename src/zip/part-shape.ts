import { endOfTag, type Element } from "./xml";

const LONGEST_PREFIX = 200;

/** The elements within the outermost one, in their order, with their names without a prefix. */
export function* childrenOf(xml: string): Generator<Element & { readonly name: string }, void> {
  const root = rootOf(xml);
  if (!root) return;
  const opening = /<([^\s/>]+)/g;
  opening.lastIndex = root.index + root.tag.length;
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    if (found.index >= root.end) return;
    const element = elementAround(xml, found.index, found[1] ?? "");
    if (element === null) return;
    yield { ...element, name: (found[1] ?? "").replace(/^.*:/, "") };
    opening.lastIndex = element.index + element.whole.length;
  }
}

/** The opening tag of the outermost element, and where what stands in it ends; null where nothing can stand in it. */
export function rootOf(xml: string): { tag: string; index: number; end: number } | null {
  const index = rootAt(xml);
  const tagEnd = index < 0 ? -1 : endOfTag(xml, index + 1);
  if (tagEnd < 0 || xml[tagEnd - 1] === "/") return null;
  return { tag: xml.slice(index, tagEnd + 1), index, end: xml.lastIndexOf("</") };
}

/** As an element closed in itself says nothing: `<a/>` becomes `<a></a>`. */
export function withOpenRoot(xml: string): string {
  const index = rootAt(xml);
  const end = index < 0 ? -1 : endOfTag(xml, index + 1);
  if (end < 0 || xml[end - 1] !== "/") return xml;
  const name = /^<([^\s/>]+)/.exec(xml.slice(index, end))?.[1] ?? "";
  return `${xml.slice(0, end - 1)}></${name}>${xml.slice(end + 1)}`;
}

/** The element that begins there; others of its name may stand in it. */
export function elementAround(xml: string, index: number, name: string): Element | null {
  const end = endOfTag(xml, index + 1);
  if (end < 0) return null;
  if (xml[end - 1] === "/") {
    return {
      tag: `${xml.slice(index, end - 1)}>`,
      inner: "",
      whole: xml.slice(index, end + 1),
      index,
    };
  }
  const tag = new RegExp(`<(/?)${name.replaceAll(".", "\\.")}(?=[\\s/>])`, "g");
  tag.lastIndex = end;
  let depth = 1;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const close = endOfTag(xml, found.index + 1);
    if (close < 0) return null;
    if (found[1] === "/") depth -= 1;
    else if (xml[close - 1] !== "/") depth += 1;
    if (depth > 0) continue;
    return {
      tag: xml.slice(index, end + 1),
      inner: xml.slice(end + 1, found.index),
      whole: xml.slice(index, close + 1),
      index,
    };
  }
  return null;
}

/** The prefix of a part's own elements, with its colon; usually none. */
export function prefixOf(xml: string): string {
  const at = rootAt(xml);
  return at < 0 ? "" : (/^<([^\s/>:]+:)?/.exec(xml.slice(at, at + LONGEST_PREFIX))?.[1] ?? "");
}

function rootAt(xml: string): number {
  let at = xml.indexOf("<");
  while (xml.startsWith("<?", at) || xml.startsWith("<!", at)) {
    const end = xml.indexOf(xml.startsWith("<!--", at) ? "-->" : ">", at);
    if (end < 0) return -1;
    at = xml.indexOf("<", end);
  }
  return at;
}
