import type { Package } from "./package";
import type { WorkbookIndex } from "./workbook-index";
import { inlineCharacters } from "./escaped-characters";
import { attribute, escapeXml, firstElement, prefixOf, withoutElements } from "./xml";
import { pack, writeZip } from "./zip-writing";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What refers to other parts, or what the grid does not show: the reading library cannot stumble over it. */
const LEFT_OUT = [
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "tableParts",
  "extLst",
  "conditionalFormatting",
  "dataValidations",
  "printOptions",
  "pageSetup",
  "headerFooter",
  "sheetProtection",
];

/**
 * A copy for the reading library, with cells and styles alone. It knows parts by their usual names
 * and elements without a prefix, and other programs use others.
 */
export async function readableCopy(
  source: Package,
  index: WorkbookIndex,
  sheets: readonly { readonly name: string; readonly xml: string }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const shared = [
    { kind: "styles", target: "styles.xml", part: index.stylesPart },
    { kind: "sharedStrings", target: "sharedStrings.xml", part: index.stringsPart },
  ].flatMap(({ part, ...one }) => (part === null ? [] : [{ ...one, part }]));
  const listed = sheets.map((_, i) => ({
    kind: "worksheet",
    target: `worksheets/sheet${i + 1}.xml`,
  }));
  const all = [...listed, ...shared];
  return writeZip(
    await Promise.all([
      pack("[Content_Types].xml", contentTypes(all)),
      pack("_rels/.rels", relationships([{ kind: "officeDocument", target: "xl/workbook.xml" }])),
      pack("xl/workbook.xml", workbookXml(sheets, usesCalendarOf1904(index.workbookXml))),
      pack("xl/_rels/workbook.xml.rels", relationships(all)),
      ...shared.map(async ({ target, part }) =>
        pack(`xl/${target}`, withoutPrefix(await source.text(part))),
      ),
      ...sheets.map(({ xml }, i) =>
        pack(
          `xl/worksheets/sheet${i + 1}.xml`,
          inlineCharacters(withoutElements(withoutPrefix(xml), LEFT_OUT)),
        ),
      ),
    ]),
  );
}

/** Dates then count from 1904, as early Macs did. */
export function usesCalendarOf1904(xml: string): boolean {
  const tag = firstElement(xml, "workbookPr")?.tag ?? "";
  return ["1", "true"].includes(attribute(tag, "date1904") ?? "");
}

function withoutPrefix(xml: string): string {
  const prefix = prefixOf(xml);
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

interface Target {
  readonly kind: string;
  readonly target: string;
}

function contentTypes(targets: readonly Target[]): string {
  const overrides = targets.map(({ kind, target }) => {
    return `<Override PartName="/xl/${target}" ContentType="${TYPE}.${kind}+xml"/>`;
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides.join("")}</Types>`;
}

function relationships(targets: readonly Target[]): string {
  const items = targets.map(({ kind, target }, i) => {
    return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly { readonly name: string }[], is1904: boolean): string {
  const items = sheets.map(({ name }, i) => {
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`;
  });
  const calendar = is1904 ? `<workbookPr date1904="1"/>` : "";
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${calendar}<sheets>${items.join("")}</sheets></workbook>`;
}
