import { withChosenContent } from "../zip/alternate-content";
import { checkedXml } from "../zip/checked-xml";
import { textOfPart } from "../zip/text-of-part";
import { LIMITS, refuse } from "./refusal";
import { attribute } from "../zip/attributes";
import { elements } from "../zip/xml";
import { unpack, type ZipPart } from "../zip/zip-reading";

/** A relationship of one part to another. `target` is a path in the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const DECLARATION = /^\s*<\?xml\s[^>]*\?>\s*/;

/** The parts of a workbook file, unpacked when asked for. Names are compared without regard to case. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipPart>;
  private xmlBytes = 0;

  /** `deadline` in ms since the epoch: until then a file of unknown origin may be unpacked; null for no limit. */
  constructor(
    readonly parts: readonly ZipPart[],
    private readonly deadline: number | null = null,
  ) {
    this.byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  }

  has(name: string): boolean {
    return this.part(name) !== undefined;
  }

  /** By its name in any letters, and with its signs as they are or as an address writes them: `%20` for a blank. */
  part(name: string): ZipPart | undefined {
    const key = name.toLowerCase();
    return this.byName.get(key) ?? this.byName.get(decodedName(key));
  }

  some(pattern: RegExp): boolean {
    return this.parts.some(({ name }) => pattern.test(name));
  }

  /** A part to be read: its text if it is well-formed, with one of each alternatives. All parts together have a limit. */
  async xml(name: string): Promise<string> {
    const part = this.part(name);
    if (part) this.xmlBytes += part.size;
    if (this.xmlBytes > LIMITS.xmlBytes) refuse({ kind: "expands-too-much" });
    return withChosenContent(await this.text(name));
  }

  /** A part to be written into: its very letters, but for remarks and its declaration. */
  async text(name: string): Promise<string> {
    return checkedXml(await this.decoded(name));
  }

  /** A part as it stands but for its declaration, well-formed or not: Excel writes `<br>` into the boxes of remarks. */
  async letters(name: string): Promise<string> {
    return (await this.decoded(name)).replace(DECLARATION, "");
  }

  private async decoded(name: string): Promise<string> {
    const part = this.part(name);
    if (!part) return refuse({ kind: "not-a-workbook" });
    if (this.deadline !== null && Date.now() > this.deadline)
      refuse({ kind: "takes-too-long", seconds: LIMITS.seconds });
    return textOfPart(await unpack(part));
  }

  /** The relationships of a part; `""` is the package itself. None when it has no such file. */
  async relationships(part: string): Promise<Relationship[]> {
    const file = relationshipsOf(part);
    return this.has(file) ? parseRelationships(await this.xml(file), part) : [];
  }
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part's relationships say; paths are those of the package. */
export function parseRelationships(xml: string, part: string): Relationship[] {
  return elements(xml, "Relationship").map(({ tag }) => {
    const isExternal = attribute(tag, "TargetMode") === "External";
    const target = attribute(tag, "Target") ?? "";
    return {
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      target: isExternal ? target : resolvePath(target, part),
      isExternal,
    };
  });
}

function decodedName(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

function resolvePath(target: string, part: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folder = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== ".") folder.push(step);
  }
  return folder.join("/");
}
