import { escapeXml, unescapeXml, type Element } from "./xml";

/** One attribute of a well-formed tag after another: name, and value in either kind of quotes. */
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const NAME_END = /[\s/>]/;

interface Attribute {
  readonly name: string;
  /** From the blanks before it to its last quote. */
  readonly from: number;
  readonly to: number;
}

function* attributesOf(tag: string): Generator<Attribute, void> {
  let to = tag.search(NAME_END);
  for (;;) {
    ATTRIBUTE.lastIndex = to;
    const found = ATTRIBUTE.exec(tag);
    if (!found) return;
    const [whole, name = ""] = found;
    const from = to;
    to += whole.length;
    yield { name, from, to };
  }
}

/** The value of an attribute, or null. A name without a prefix does not match one with a prefix. */
export function attribute(tag: string, name: string): string | null {
  if (!tag.includes(name)) return null;
  ATTRIBUTE.lastIndex = tag.search(NAME_END);
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    const [, own, double, single] = found;
    if (own === name) return valueOf(double ?? single ?? "");
  }
  return null;
}

/** Line ends and tabs in attributes are blanks, unless they are written by their number. */
const valueOf = (raw: string): string =>
  unescapeXml(/[\t\n\r]/.test(raw) ? raw.replace(/[\t\n\r]/g, " ") : raw);

/** The opening tag with the attribute set to that value, where it stands or as the first; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  for (const one of attributesOf(tag)) {
    if (one.name === name) return tag.slice(0, one.from) + text + tag.slice(one.to);
  }
  const at = tag.search(NAME_END);
  return tag.slice(0, at) + text + tag.slice(at);
}

/** The element under another opening tag. */
export function withTag({ tag, inner, whole }: Element, changed: string): string {
  const isClosedInItself = inner === "" && whole.endsWith("/>");
  return isClosedInItself ? `${changed.slice(0, -1)}/>` : changed + whole.slice(tag.length);
}

/** As an attribute holds it: readers make blanks of bare line ends and tabs. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (one) => `&#${one.charCodeAt(0)};`);
