import { parseArea } from "../cells/address";
import { unescapeText } from "./cell-text";
import type { Package } from "./package";
import type { WorkbookIndex } from "./workbook-index";
import type { Definitions, TableArea } from "../formula/recalculation/definitions";
import { attribute } from "../zip/attributes";
import { prefixOf } from "../zip/part-shape";
import { eachElement, elements, firstElement } from "../zip/xml";

/** What a workbook's formulas lean on besides its cells. */
export async function definitionsOf(source: Package, index: WorkbookIndex): Promise<Definitions> {
  const { workbookXml, sheets, listed } = index;
  const names = elements(firstElement(workbookXml, "definedNames")?.inner ?? "", "definedName");
  const tables: TableArea[] = [];
  for (const { name, part } of sheets) tables.push(...(await tablesOf(source, part, name)));
  return {
    names: names.flatMap(({ tag, inner }) => {
      const local = attribute(tag, "localSheetId");
      const sheet = local === null ? null : (listed[Number(local)] ?? "");
      return [{ name: attribute(tag, "name") ?? "", sheet, text: unescapeText(inner) }];
    }),
    tables,
    isCalculatedOtherwise: hasOtherRules(workbookXml),
    is1904: isOn(firstElement(workbookXml, "workbookPr")?.tag ?? "", "date1904"),
  };
}

/** workbook.xml with the mark that Excel and WPS calculate everything again when they open it. */
export function calculatedOnLoad(xml: string): string {
  const found = firstElement(xml, "calcPr");
  if (found) {
    const bare = found.tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const tag = bare.replace(/\s*>$/, ` fullCalcOnLoad="1"/>`);
    return xml.slice(0, found.index) + tag + xml.slice(found.index + found.whole.length);
  }
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
  const [last] = before.flatMap((name) => firstElement(xml, name) ?? []);
  const at = last ? last.index + last.whole.length : xml.lastIndexOf("</");
  return `${xml.slice(0, at)}<${prefixOf(xml)}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}

const isOn = (tag: string, name: string): boolean =>
  ["1", "true", "on"].includes(attribute(tag, name) ?? "");

/** Figures count as they are displayed, or formulas go round in circles. */
function hasOtherRules(workbookXml: string): boolean {
  const tag = firstElement(workbookXml, "calcPr")?.tag ?? "";
  return ["0", "false"].includes(attribute(tag, "fullPrecision") ?? "") || isOn(tag, "iterate");
}

async function tablesOf(source: Package, part: string, sheet: string): Promise<TableArea[]> {
  const tables: TableArea[] = [];
  for (const { type, target } of await source.relationships(part)) {
    if (!type.endsWith("/table") || !source.has(target)) continue;
    for (const { tag } of eachElement(await source.xml(target), "table")) {
      const area = parseArea(attribute(tag, "ref") ?? "");
      const names = [attribute(tag, "displayName"), attribute(tag, "name")];
      if (area)
        tables.push(...names.flatMap((name) => (name === null ? [] : [{ name, sheet, area }])));
    }
  }
  return tables;
}
