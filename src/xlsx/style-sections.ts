import { withChosenContent } from "../zip/alternate-content";
import { withAttribute } from "../zip/attributes";
import { childrenOf, prefixOf, withOpenRoot } from "../zip/part-shape";
import { elements, firstElement, type Element } from "../zip/xml";

const FONT = `<font><sz val="11"/><name val="宋体"/></font>`;
const FILLS = ["none", "gray125"].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
);
const BORDER = `<border><left/><right/><top/><bottom/><diagonal/></border>`;
const IDS = `numFmtId="0" fontId="0" fillId="0" borderId="0"`;

/** The sections that looks are made of, in their order, each with its items and those that it must have: the program's own. */
const SECTIONS = {
  numFmts: { item: "numFmt", least: [] },
  fonts: { item: "font", least: [FONT] },
  fills: { item: "fill", least: FILLS },
  borders: { item: "border", least: [BORDER] },
  cellStyleXfs: { item: "xf", least: [`<xf ${IDS}/>`] },
  cellXfs: { item: "xf", least: [`<xf ${IDS} xfId="0"/>`] },
} as const;

export type Section = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Section[];

/** styles.xml, to whose sections items are added; those that are there keep their numbers. */
export class StyleSections {
  readonly prefix: string;
  private readonly added = new Map<Section, string[]>();
  private readonly counts = new Map<Section, number>();

  constructor(private readonly xml: string) {
    this.prefix = prefixOf(xml);
  }

  /** Of alternatives one counts. */
  items(section: Section): Element[] {
    const inner = firstElement(this.xml, section)?.inner ?? "";
    return elements(withChosenContent(inner), SECTIONS[section].item);
  }

  /** The number of the item in its section. */
  add(section: Section, item: string): number {
    const items = this.added.get(section) ?? [];
    this.added.set(section, items);
    items.push(item);
    return this.countBefore(section) + items.length - 1;
  }

  /** The same text where nothing was added. */
  text(): string {
    if (this.added.size === 0) return this.xml;
    return NAMES.reduce((xml, section) => this.extended(xml, section), withOpenRoot(this.xml));
  }

  /** How many stand before the added ones, the missing ones of its least included. */
  private countBefore(section: Section): number {
    const known = this.counts.get(section);
    if (known !== undefined) return known;
    const count = Math.max(this.items(section).length, SECTIONS[section].least.length);
    this.counts.set(section, count);
    return count;
  }

  private extended(xml: string, section: Section): string {
    const missing = SECTIONS[section].least.slice(this.items(section).length);
    const added = this.added.get(section) ?? [];
    const items = [...missing.map((item) => this.prefixed(item)), ...added];
    if (items.length === 0) return xml;
    const count = String(this.countBefore(section) + added.length);
    const found = firstElement(xml, section);
    const tag = withAttribute(found?.tag ?? `<${this.prefix}${section}>`, "count", count);
    const whole = `${tag}${found?.inner ?? ""}${items.join("")}</${this.prefix}${section}>`;
    const at = found?.index ?? placeOf(xml, section);
    return xml.slice(0, at) + whole + xml.slice(at + (found ? found.whole.length : "".length));
  }

  private prefixed(item: string): string {
    return item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
  }
}

/** Where a section that is not there has its place: before the first that comes after it. */
function placeOf(xml: string, section: Section): number {
  const before = new Set<string>(NAMES.slice(0, NAMES.indexOf(section)));
  for (const { name, index } of childrenOf(xml)) if (!before.has(name)) return index;
  return xml.lastIndexOf("</");
}
