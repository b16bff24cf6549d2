import { SaxesParser, type SaxesTagNS } from "saxes";
import { readZip, unpack } from "../../../src/zip/zip-reading";

/** An element with its children; texts are left out. */
interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
}

interface Parsed {
  readonly root: Node | null;
  readonly fault: string | null;
}

/** By a parser that takes nothing but well-formed XML with its namespaces declared. */
export function strictlyParsed(xml: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const open: Node[] = [];
  let root: Node | null = null;
  let fault: string | null = null;
  parser.on("error", (error) => (fault ??= error.message));
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.values(tag.attributes).map(
      ({ local, uri, value }): [string, string] => [
        uri.endsWith("/relationships") ? `r:${local}` : local,
        value,
      ],
    );
    const node = { name: tag.local, uri: tag.uri, attributes: new Map(attributes), children: [] };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return { root, fault };
}

/** Order of the elements of a part, by its root. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
      " ",
    ),
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
};

/** What Excel would refuse or repair of a workbook file, as far as it can be told without Excel. */
export async function faultsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const parts = new Map<string, string>();
  const faults: string[] = [];
  for (const part of readZip(bytes)) {
    if (parts.has(part.name.toLowerCase())) faults.push(`two parts ${part.name}`);
    parts.set(part.name.toLowerCase(), decoded(await unpack(part)));
  }
  const roots = new Map<string, Node>();
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const { root, fault } = strictlyParsed(xml);
    if (fault !== null || root === null) faults.push(`${name}: ${fault ?? "nothing"}`);
    else roots.set(name, root);
  }
  if (faults.length > 0) return faults;
  return [
    ...[...roots].flatMap(([name, root]) => faultsOfOrder(name, root)),
    ...faultsOfPackage(parts, roots),
    ...faultsOfSheets(roots),
    ...faultsOfStyles(roots),
  ];
}

/** Only UTF-8 and UTF-16 are read everywhere. */
function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}

function faultsOfOrder(name: string, { name: root, children }: Node): string[] {
  const order = ORDER[root];
  if (!order || !name.startsWith("xl/")) return [];
  const places = children.flatMap((child) => {
    const place = order.indexOf(child.name);
    return place < 0 ? [] : [place];
  });
  const isOrdered = places.every((place, i) => i === 0 || Number(places[i - 1]) <= place);
  const isOnce = new Set(places).size === places.length || root === "worksheet";
  return isOrdered && isOnce ? [] : [`${name}: elements out of order`];
}

/** Of alternatives one counts. */
const childrenOf = ({ children }: Node): Node[] =>
  children.flatMap((child) =>
    child.name === "AlternateContent" ? (child.children[0]?.children ?? []) : [child],
  );
const all = (node: Node, name: string): Node[] => [
  ...(node.name === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, name)),
];
const has = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((child) => child.name === name);

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function linksOf(roots: ReadonlyMap<string, Node>, part: string): Link[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const root = roots.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return (root?.children ?? []).flatMap(({ attributes }) => {
    if (attributes.get("TargetMode") === "External") return [];
    const target = decodeURI(attributes.get("Target") ?? "");
    const url = new URL(target, `http://package/${folder}`);
    const link = {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: decodeURI(url.pathname.slice(1)).toLowerCase(),
    };
    return [link];
  });
}

function faultsOfPackage(
  parts: ReadonlyMap<string, string>,
  roots: ReadonlyMap<string, Node>,
): string[] {
  const types = roots.get("[content_types].xml")?.children ?? [];
  const [overrides, defaults] = ["Override", "Default"].map((kind) =>
    types
      .filter(({ name }) => name === kind)
      .map(({ attributes }) =>
        (attributes.get("PartName") ?? attributes.get("Extension") ?? "").toLowerCase(),
      ),
  ) as [string[], string[]];
  return [
    ...(new Set(overrides).size < overrides.length ? ["a part has two types"] : []),
    ...[...parts.keys()]
      .filter((name) => name !== "[content_types].xml" && !overrides.includes(`/${name}`))
      .filter((name) => !defaults.includes(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `${name} has no type`),
    ...["", ...parts.keys()].flatMap((part) =>
      linksOf(roots, part)
        .filter(({ target }) => !parts.has(target))
        .map(({ target }) => `${part} leads to ${target}, which is not there`),
    ),
  ];
}

/** The root of workbook.xml, where it stands, and its links. */
function bookOf(roots: ReadonlyMap<string, Node>) {
  const part =
    linksOf(roots, "").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
  return { part, root: roots.get(part), links: linksOf(roots, part) };
}

function faultsOfSheets(roots: ReadonlyMap<string, Node>): string[] {
  const { root, links } = bookOf(roots);
  const tags = has(root, "sheets")?.children ?? [];
  const sheets = tags.map(({ attributes }) => ({
    name: attributes.get("name") ?? "",
    id: attributes.get("sheetId") ?? "",
    isHidden: (attributes.get("state") ?? "visible") !== "visible",
    root: roots.get(links.find(({ id }) => id === attributes.get("r:id"))?.target ?? ""),
  }));
  const views = has(root, "bookViews")?.children ?? [];
  const actives = views.map(({ attributes }) => Number(attributes.get("activeTab")));
  const selected = sheets.flatMap(({ root: sheet }, i) => {
    const sheetViews = has(sheet, "sheetViews")?.children ?? [];
    return sheetViews.some(({ attributes }) => attributes.get("tabSelected") === "1") ? [i] : [];
  });
  const count = sheets.length;
  const isInRange = (text: string | undefined): boolean =>
    text === undefined || (/^\d+$/.test(text) && Number(text) < count);
  const names = has(root, "definedNames")?.children ?? [];
  const scoped = names.map(({ attributes }) =>
    [attributes.get("localSheetId"), attributes.get("name")?.toLowerCase()].join(),
  );
  return [
    ...sheets.filter((sheet) => !sheet.root).map(({ name }) => `no part of sheet ${name}`),
    ...(new Set(sheets.map(({ id }) => id)).size < count ? ["sheetId twice"] : []),
    ...(views.length === 0 ? ["no view of the workbook"] : []),
    ...(selected.length === 1 ? [] : [`${selected.length} sheets selected`]),
    ...actives.filter((active) => active !== selected[0]).map((active) => `activeTab ${active}`),
    ...actives
      .filter((active) => sheets[active]?.isHidden !== false)
      .map(() => "a hidden sheet in front"),
    ...views
      .filter(({ attributes }) => !isInRange(attributes.get("firstSheet")))
      .map(() => "firstSheet out of range"),
    ...names
      .filter(({ attributes }) => !isInRange(attributes.get("localSheetId")))
      .map(() => "localSheetId out of range"),
    ...(new Set(scoped).size < scoped.length ? ["a name twice"] : []),
    ...sheets.flatMap((sheet) => (sheet.root ? faultsOfCells(sheet.name, sheet.root) : [])),
  ];
}

/** Cells whose address is missing follow one another. */
function faultsOfCells(sheet: string, root: Node): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const row of all(root, "row")) {
    for (const cell of all(row, "c")) {
      const address = cell.attributes.get("r")?.toUpperCase();
      if (address === undefined) continue;
      if (seen.has(address)) faults.push(`${sheet}!${address} twice`);
      seen.add(address);
    }
  }
  return faults;
}

function faultsOfStyles(roots: ReadonlyMap<string, Node>): string[] {
  const { links } = bookOf(roots);
  const root = roots.get(links.find(({ type }) => type.endsWith("/styles"))?.target ?? "");
  const items = (section: string, item: string): Node[] => {
    const found = has(root, section);
    return found ? childrenOf(found).filter(({ name }) => name === item) : [];
  };
  const [fonts, fills, borders, styles] = [
    items("fonts", "font"),
    items("fills", "fill"),
    items("borders", "border"),
    items("cellStyleXfs", "xf"),
  ].map(({ length }) => length) as [number, number, number, number];
  const formats = items("cellXfs", "xf");
  const limits = { fontId: fonts, fillId: fills, borderId: borders, xfId: styles };
  const beyond = formats.flatMap(({ attributes }, i) =>
    Object.entries(limits)
      .filter(([name, limit]) => Number(attributes.get(name)) >= limit)
      // What the file itself has so from the beginning is not ours to mend.
      .filter(([, limit]) => limit > 0 || i > 1)
      .map(([name]) => `style ${i}: ${name}`),
  );
  const used = [...roots.values()]
    .filter(({ name }) => name === "worksheet")
    .flatMap((sheet) => all(sheet, "c"))
    .map(({ attributes }) => Number(attributes.get("s")));
  const missing = used.filter((style) => style > 0 && style >= formats.length);
  return [...beyond, ...missing.map((style) => `no style ${style}`)];
}

async function rootsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, Node>> {
  const roots = new Map<string, Node>();
  for (const part of readZip(bytes)) {
    if (!/\.(xml|rels)$/i.test(part.name)) continue;
    const { root } = strictlyParsed(decoded(await unpack(part)));
    if (root) roots.set(part.name.toLowerCase(), root);
  }
  return roots;
}

/** The names of all sheets, in their order. */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { root } = bookOf(await rootsOf(bytes));
  return (has(root, "sheets")?.children ?? []).map(
    ({ attributes }) => attributes.get("name") ?? "",
  );
}

/** The sheet that activeTab names. */
export async function frontOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { root } = bookOf(await rootsOf(bytes));
  const active = has(root, "bookViews")?.children[0]?.attributes.get("activeTab");
  return (await sheetsOf(bytes))[Number(active)] ?? null;
}
