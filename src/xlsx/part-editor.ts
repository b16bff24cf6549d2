import { STYLES } from "./blank-workbook";
import type { Dialect } from "./dialect";
import { parseRelationships, relationshipsOf, type Package, type Relationship } from "./package";
import { attribute } from "../zip/attributes";
import { prefixOf, withOpenRoot } from "../zip/part-shape";
import { elements, escapeXml } from "../zip/xml";
import { pack, writeZip } from "../zip/zip-writing";

const TYPES = "[Content_Types].xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

interface ChangedPart {
  readonly name: string;
  /** null for one that is taken out. */
  readonly text: string | null;
}

/** The parts of a package with some of them changed, added or taken out. Their names are told apart by letters, not by capitals. */
export class PartEditor {
  private readonly changed = new Map<string, ChangedPart>();

  constructor(
    private readonly source: Package,
    private readonly workbookPart: string,
    private readonly dialect: Dialect,
  ) {}

  async text(name: string): Promise<string> {
    return this.changedText(name) ?? (await this.source.text(name));
  }

  /** As it stands, well-formed or not. */
  async letters(name: string): Promise<string> {
    return this.changedText(name) ?? (await this.source.letters(name));
  }

  private changedText(name: string): string | null {
    return this.changed.get(this.nameOf(name).toLowerCase())?.text ?? null;
  }

  set(name: string, text: string): void {
    this.put(name, text);
  }

  remove(name: string): void {
    this.put(name, null);
  }

  private put(name: string, text: string | null): void {
    const own = this.nameOf(name);
    this.changed.set(own.toLowerCase(), { name: own, text });
  }

  /** The name that the part has in the file. */
  private nameOf(name: string): string {
    return this.source.part(name)?.name ?? name;
  }

  /** A piece of ours, as this workbook would say it. */
  inOwnWords(xml: string): string {
    return this.dialect.inOwnWords(xml);
  }

  has(name: string): boolean {
    const own = this.nameOf(name).toLowerCase();
    const changed = this.changed.get(own);
    return changed ? changed.text !== null : this.source.has(own);
  }

  /** Makes room for one more sheet; answers the name of its part. Some readers know sheets only by this kind of name. */
  async addSheet(contentType: string): Promise<string> {
    const folder = this.workbookPart.replace(/[^/]+$/, "");
    for (let number = 1; ; number += 1) {
      const name = `${folder}worksheets/sheet${number}.xml`;
      if (this.source.has(name) || this.has(name)) continue;
      this.set(name, "");
      await this.addPart(name, contentType, "worksheet");
      return name;
    }
  }

  async addStyles(): Promise<string> {
    const folder = this.workbookPart.replace(/[^/]+$/, "");
    let name = `${folder}styles.xml`;
    for (let number = 2; this.has(name); number += 1) name = `${folder}styles${number}.xml`;
    this.set(name, this.dialect.inOwnWords(STYLES));
    await this.addPart(name, STYLES_TYPE, "styles");
    return name;
  }

  async removeSheet(part: string): Promise<void> {
    await this.removePart(part);
    this.remove(relationshipsOf(part));
  }

  /** Relationships of the workbook to parts that are not there, and sheets of other files: another program would stumble over them. */
  removeLooseEnds(): Promise<void> {
    return this.removeRelations(({ isExternal, target, type }) =>
      isExternal ? /sheet$/i.test(type) : !this.has(target),
    );
  }

  /** The order in which formulas were calculated no longer holds; programs make it again. */
  async removeCalculationChain(): Promise<void> {
    const chain = (await this.relations()).find(({ type }) => type.endsWith("/calcChain"));
    if (chain) await this.removePart(chain.target);
  }

  /** Takes out a part that no other but this one leads to. */
  async removeRelated(part: string, target: string): Promise<void> {
    await this.removeRelations((relation) => relation.target === target, part);
    this.remove(target);
  }

  /** The relationships of a part, the workbook's where none is named, as they stand now. */
  async relations(part = this.workbookPart): Promise<Relationship[]> {
    return parseRelationships(await this.text(relationshipsOf(part)), part);
  }

  /** Takes out the relationships of a part of which that is true, and the types of the parts they lead to. */
  async removeRelations(
    isMeant: (relation: Relationship) => boolean,
    part = this.workbookPart,
  ): Promise<void> {
    const meant = (await this.relations(part)).filter(isMeant);
    if (meant.length === 0) return;
    const ids = new Set(meant.map(({ id }) => id));
    const names = new Set(meant.map(({ target }) => `/${this.nameOf(target)}`.toLowerCase()));
    const isOverride = (tag: string): boolean =>
      names.has(`/${this.nameOf((attribute(tag, "PartName") ?? "").slice(1))}`.toLowerCase());
    this.set(TYPES, without(await this.text(TYPES), "Override", isOverride));
    const isRelation = (tag: string): boolean => ids.has(attribute(tag, "Id") ?? "");
    const file = relationshipsOf(part);
    this.set(file, without(await this.text(file), "Relationship", isRelation));
  }

  async zip(): Promise<Uint8Array<ArrayBuffer>> {
    const kept = this.source.parts.filter(({ name }) => !this.changed.has(name.toLowerCase()));
    const texts = [...this.changed.values()].flatMap(({ name, text }) =>
      text === null ? [] : [{ name, text: text.startsWith("<?xml") ? text : DECLARATION + text }],
    );
    const packed = await Promise.all(texts.map(({ name, text }) => pack(name, text)));
    // The list of content types stands first by custom, and some programs know it by this name alone.
    const isFirst = ({ name }: { name: string }): boolean => name === TYPES;
    const all = [...kept, ...packed].map((part) =>
      part.name.toLowerCase() === TYPES.toLowerCase() ? { ...part, name: TYPES } : part,
    );
    return writeZip([...all.filter(isFirst), ...all.filter((part) => !isFirst(part))]);
  }

  /** A name like `xl/charts/chart3.xml`, beside the workbook's part, that no part has. */
  freePart(folder: string, stem: string): string {
    const root = this.workbookPart.replace(/[^/]+$/, "");
    for (let number = 1; ; number += 1) {
      const name = `${root}${folder}/${stem}${number}.xml`;
      if (!this.source.has(name) && !this.has(name)) return name;
    }
  }

  /** Adds a part to which another one leads, and answers the relationship's id. */
  async addRelated(
    owner: string,
    part: { readonly name: string; readonly text: string; readonly type: string },
    kind: string,
  ): Promise<string> {
    this.set(part.name, this.dialect.inOwnWords(part.text));
    await this.addType(part.name, part.type);
    return this.relate(owner, part.name, kind);
  }

  /** Leads from one part to another, and answers the relationship's id. */
  async relate(owner: string, target: string, kind: string): Promise<string> {
    const file = relationshipsOf(owner);
    const xml = this.has(file) ? await this.text(file) : NO_RELATIONSHIPS;
    const ids = new Set(elements(xml, "Relationship").map(({ tag }) => attribute(tag, "Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const path = escapeXml(relativePath(owner, target));
    const relation = `Id="rId${number}" Type="${this.dialect.office}/${kind}" Target="${path}"`;
    this.set(file, appended(xml, `<${prefixOf(xml)}Relationship ${relation}/>`));
    return `rId${number}`;
  }

  private async addType(name: string, contentType: string): Promise<void> {
    const types = await this.text(TYPES);
    const override = `<${prefixOf(types)}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
    this.set(TYPES, appended(types, override));
  }

  private async addPart(name: string, contentType: string, kind: string): Promise<void> {
    await this.addType(name, contentType);
    await this.relate(this.workbookPart, name, kind);
  }

  private async removePart(part: string): Promise<void> {
    const name = this.nameOf(part).toLowerCase();
    await this.removeRelations(({ target }) => this.nameOf(target).toLowerCase() === name);
    this.remove(part);
  }
}

const NO_RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** From one part's folder to another part: `../charts/chart1.xml`. */
function relativePath(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function appended(xml: string, element: string): string {
  const open = withOpenRoot(xml);
  const end = open.lastIndexOf("</");
  return open.slice(0, end) + element + open.slice(end);
}

function without(xml: string, name: string, isMeant: (tag: string) => boolean): string {
  const kept: string[] = [];
  let from = 0;
  for (const { tag, whole, index } of elements(xml, name)) {
    if (!isMeant(tag)) continue;
    kept.push(xml.slice(from, index));
    from = index + whole.length;
  }
  return kept.join("") + xml.slice(from);
}
