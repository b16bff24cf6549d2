// Only as much XML as the parts of a workbook need: they are machine-written, well-formed and without mixed content.
// Element names are matched without their prefix, since some writers put one before every name.

const ATTRIBUTES = `(?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?`;

/** An element as it stands in the text. */
export interface Element {
  /** The opening tag alone, e.g. `<c r="A1" s="3">`. */
  readonly tag: string;
  /** What stands between the tags; empty for an element without content. */
  readonly inner: string;
  readonly whole: string;
  readonly index: number;
}

/** All elements of that name that do not contain one another, in their order. */
export function elements(xml: string, name: string): Element[] {
  return [...xml.matchAll(elementPattern(name))].map(elementOfMatch);
}

export function firstElement(xml: string, name: string): Element | null {
  const match = elementPattern(name).exec(xml);
  return match ? elementOfMatch(match) : null;
}

function elementPattern(name: string): RegExp {
  const open = `<((?:[\\w.-]+:)?${name})(${ATTRIBUTES})`;
  return new RegExp(`${open}(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");
}

function elementOfMatch(match: RegExpMatchArray): Element {
  const [whole, name = "", attributes = "", inner = ""] = match;
  return { tag: `<${name}${attributes}>`, inner, whole, index: Number(match.index) };
}

/** The value of an attribute, or null. A name without a prefix does not match one with a prefix. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

/** The prefix of a part's own elements, with its colon; usually none. */
export function prefixOf(xml: string): string {
  return /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\uFEFF)*<([\w.-]+:)?/.exec(xml)?.[1] ?? "";
}

export function withoutElements(xml: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replace(elementPattern(name), ""), xml);
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

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES.get(name) ?? whole;
  });
}
