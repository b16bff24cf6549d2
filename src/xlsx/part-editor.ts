import { STYLES } from "./blank-workbook";
import { relationshipsOf, type Package, type Relationship } from "./package";
import { attribute, elements, escapeXml, prefixOf } from "../zip/xml";
import { pack, writeZip } from "../zip/zip-writing";

const TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The parts of a package with some of them changed, added or taken out. */
export class PartEditor {
  private readonly changed = new Map<string, string | null>();

  constructor(
    private readonly source: Package,
    private readonly workbookPart: string,
  ) {}

  async text(name: string): Promise<string> {
    return this.changed.get(name) ?? (await this.source.text(name));
  }

  set(name: string, text: string): void {
    this.changed.set(name, text);
  }

  remove(name: string): void {
    this.changed.set(name, null);
  }

  /** Makes room for one more sheet; answers the name of its part. Some readers know sheets only by this kind of name. */
  async addSheet(contentType: string): Promise<string> {
    const folder = this.workbookPart.replace(/[^/]+$/, "");
    for (let number = 1; ; number += 1) {
      const name = `${folder}worksheets/sheet${number}.xml`;
      if (this.source.has(name) || this.changed.has(name)) continue;
      this.set(name, "");
      await this.addPart(name, contentType, "worksheet");
      return name;
    }
  }

  async addStyles(): Promise<string> {
    const name = this.workbookPart.replace(/[^/]+$/, "styles.xml");
    this.set(name, STYLES);
    await this.addPart(name, STYLES_TYPE, "styles");
    return name;
  }

  async removeSheet(part: string): Promise<void> {
    await this.removePart(part);
    this.remove(relationshipsOf(part));
  }

  /** The order in which formulas were calculated no longer holds; programs make it again. */
  async removeCalculationChain(): Promise<void> {
    const chain = (await this.relations()).find(({ type }) => type.endsWith("/calcChain"));
    if (chain) await this.removePart(chain.target);
  }

  /** The workbook's relationships as they stand now. */
  async relations(): Promise<Relationship[]> {
    const folder = this.workbookPart.replace(/[^/]+$/, "");
    const xml = await this.text(relationshipsOf(this.workbookPart));
    return elements(xml, "Relationship").map(({ tag }) => {
      const target = attribute(tag, "Target") ?? "";
      return {
        id: attribute(tag, "Id") ?? "",
        type: attribute(tag, "Type") ?? "",
        target: target.startsWith("/")
          ? target.slice(1)
          : `${folder}${target.replace(/^\.\//, "")}`,
        isExternal: attribute(tag, "TargetMode") === "External",
      };
    });
  }

  async zip(): Promise<Uint8Array<ArrayBuffer>> {
    const kept = this.source.parts.filter(({ name }) => !this.changed.has(name));
    const texts = [...this.changed].flatMap(([name, text]) =>
      text === null ? [] : [{ name, text }],
    );
    const packed = await Promise.all(texts.map(({ name, text }) => pack(name, text)));
    // The list of content types stands first by custom.
    const isFirst = ({ name }: { name: string }): boolean => name === TYPES;
    const all = [...kept, ...packed];
    return writeZip([...all.filter(isFirst), ...all.filter((part) => !isFirst(part))]);
  }

  private async addPart(name: string, contentType: string, kind: string): Promise<void> {
    const types = await this.text(TYPES);
    const override = `<${prefixOf(types)}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
    this.set(TYPES, appended(types, override));
    const file = relationshipsOf(this.workbookPart);
    const xml = await this.text(file);
    const ids = new Set(elements(xml, "Relationship").map(({ tag }) => attribute(tag, "Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const target = name.slice(this.workbookPart.lastIndexOf("/") + 1);
    const relation = `Id="rId${number}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"`;
    this.set(file, appended(xml, `<${prefixOf(xml)}Relationship ${relation}/>`));
  }

  private async removePart(part: string): Promise<void> {
    this.remove(part);
    const types = await this.text(TYPES);
    const isOverride = (tag: string): boolean =>
      attribute(tag, "PartName")?.toLowerCase() === `/${part}`.toLowerCase();
    this.set(TYPES, without(types, "Override", isOverride));
    const relation = (await this.relations()).find(({ target }) => target === part);
    const file = relationshipsOf(this.workbookPart);
    const isRelation = (tag: string): boolean => attribute(tag, "Id") === relation?.id;
    this.set(file, without(await this.text(file), "Relationship", isRelation));
  }
}

function appended(xml: string, element: string): string {
  const end = xml.lastIndexOf("</");
  return xml.slice(0, end) + element + xml.slice(end);
}

function without(xml: string, name: string, isMeant: (tag: string) => boolean): string {
  return elements(xml, name)
    .filter(({ tag }) => isMeant(tag))
    .reduce((text, { whole }) => text.replace(whole, ""), xml);
}
