import type { BorderLine, CellLook } from "./book";
import { StyleSections, type Section } from "./style-sections";
import { attribute, escapeAttribute } from "../zip/attributes";
import { escapeXml } from "../zip/xml";

const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
/** Ids below are the format's own. */
const LAST_BUILT_IN = 163;
const DEFAULT_FONT = "宋体";
const DEFAULT_SIZE = 11;

/** The styles of a workbook, to which looks are added; those that are there keep their numbers. */
export class StyleSheet {
  private readonly known = new Map<string, number>();
  private readonly sections: StyleSections;
  private readonly prefix: string;
  private ownFormats = 0;

  constructor(xml: string) {
    this.sections = new StyleSections(xml);
    this.prefix = this.sections.prefix;
  }

  /** The number of a look's style, for the attribute `s` of a cell; `isOpen`: not locked where its sheet is protected. */
  indexOf(look: CellLook, isOpen = false): number {
    return this.once("cellXfs", this.format(look, isOpen));
  }

  /** Pixels of a digit in the default font, of which column widths are multiples: 8 in 宋体 11, 7 in most others. */
  digitPixels(): number {
    const [first] = this.sections.items("fonts");
    return /宋体|SimSun/.test(first?.whole ?? "") ? 8 : 7;
  }

  /** styles.xml with everything that was added. */
  text(): string {
    return this.sections.text();
  }

  private format(look: CellLook, isOpen: boolean): string {
    const font = this.hasFont(look) ? this.once("fonts", this.font(look)) : 0;
    const fill = look.fill === null ? 0 : this.once("fills", this.fill(look.fill));
    const border = this.hasBorder(look) ? this.once("borders", this.border(look)) : 0;
    const ids = `numFmtId="${this.numberFormat(look.format)}" fontId="${font}" fillId="${fill}" borderId="${border}"`;
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    const vertical = look.vertical === "middle" ? "center" : look.vertical;
    const alignment = [
      look.horizontal === null ? "" : ` horizontal="${look.horizontal}"`,
      vertical === null ? "" : ` vertical="${vertical}"`,
      look.wraps ? ` wrapText="1"` : "",
    ].join("");
    const inner = this.tag("alignment", alignment.trim());
    if (!isOpen) return this.tag("xf", `${ids} xfId="0" ${applied}`, inner);
    const attributes = `${ids} xfId="0" ${applied} applyProtection="1"`;
    return this.tag("xf", attributes, inner + this.tag("protection", `locked="0"`));
  }

  private hasFont(look: CellLook): boolean {
    const { fontName, fontSize, color, isBold, isItalic, isStruck, isUnderlined } = look;
    const isNamed = fontName !== null || fontSize !== null || color !== null;
    return isNamed || isBold || isItalic || isStruck || isUnderlined;
  }

  private hasBorder({ top, right, bottom, left }: CellLook): boolean {
    return [top, right, bottom, left].some((line) => line !== null);
  }

  private font(look: CellLook): string {
    return this.tag(
      "font",
      "",
      [
        look.isBold ? this.tag("b", "") : "",
        look.isItalic ? this.tag("i", "") : "",
        look.isStruck ? this.tag("strike", "") : "",
        look.isUnderlined ? this.tag("u", "") : "",
        this.tag("sz", `val="${look.fontSize ?? DEFAULT_SIZE}"`),
        look.color === null ? "" : this.tag("color", `rgb="${argb(look.color)}"`),
        this.tag("name", `val="${escapeXml(look.fontName ?? DEFAULT_FONT)}"`),
      ].join(""),
    );
  }

  private fill(color: string): string {
    const colors =
      this.tag("fgColor", `rgb="${argb(color)}"`) + this.tag("bgColor", `indexed="64"`);
    return this.tag("fill", "", this.tag("patternFill", `patternType="solid"`, colors));
  }

  private border({ left, right, top, bottom }: CellLook): string {
    const side = (name: string, line: BorderLine | null): string =>
      line === null
        ? this.tag(name, "")
        : this.tag(name, `style="${line.line}"`, this.tag("color", `rgb="${argb(line.color)}"`));
    const sides = [
      side("left", left),
      side("right", right),
      side("top", top),
      side("bottom", bottom),
    ];
    return this.tag("border", "", sides.join("") + this.tag("diagonal", ""));
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    const existing = this.sections.items("numFmts").map(({ tag }) => ({
      id: Number(attribute(tag, "numFmtId")),
      code: attribute(tag, "formatCode"),
    }));
    const same = existing.find((one) => one.code === code && one.id >= 0);
    if (same) return same.id;
    const key = `numFmts ${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const ids = existing.map(({ id }) => id).filter(Number.isInteger);
    const id = Math.max(LAST_BUILT_IN, ...ids) + 1 + this.ownFormats;
    this.ownFormats += 1;
    const attributes = `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`;
    this.sections.add("numFmts", this.tag("numFmt", attributes));
    this.known.set(key, id);
    return id;
  }

  /** The number of an item of a section; it is added the first time. */
  private once(section: Section, xml: string): number {
    const key = `${section} ${xml}`;
    const known = this.known.get(key) ?? this.sections.add(section, xml);
    this.known.set(key, known);
    return known;
  }

  private tag(name: string, attributes: string, inner = ""): string {
    const open = `${this.prefix}${name}${attributes === "" ? "" : ` ${attributes}`}`;
    return inner === "" ? `<${open}/>` : `<${open}>${inner}</${this.prefix}${name}>`;
  }
}

const argb = (color: string): string => `FF${color.slice(1)}`;
