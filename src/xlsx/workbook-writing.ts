import type { BookSheet } from "./book";
import type { Relationship } from "./package";
import { printTitles } from "./sheet-writing";
import { attribute, elements, escapeXml, firstElement, prefixOf } from "../zip/xml";

/** A sheet as workbook.xml shall list it. */
export interface ListedSheet {
  readonly part: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** The print set-up of a sheet written whole; undefined: as the file has it. */
  readonly print: BookSheet["print"] | undefined;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** workbook.xml with the sheets in this order. Names of areas keep to their sheets. */
export function listSheets(
  xml: string,
  listed: readonly ListedSheet[],
  relations: readonly Relationship[],
): string {
  const found = firstElement(xml, "sheets");
  const old = elements(found?.inner ?? "", "sheet").map(({ tag, whole }) => ({
    tag,
    whole,
    id: attribute(tag, "[\\w.-]+:id"),
  }));
  const idOf = new Map(relations.map(({ target, id }) => [target, id]));
  const listedIds = new Set(listed.map(({ part }) => idOf.get(part)));
  const relationIds = new Set(relations.map(({ id }) => id));
  // Sheets without cells, such as charts, are not the grid's: they follow the others.
  const others = old.filter(({ id }) => id !== null && relationIds.has(id) && !listedIds.has(id));
  let newest = Math.max(0, ...old.map(({ tag }) => Number(attribute(tag, "sheetId"))));
  const prefix = prefixOf(xml);
  const tags = listed.map((sheet) => {
    const id = idOf.get(sheet.part) ?? "";
    const before = old.find((one) => one.id === id);
    const sheetId = before ? attribute(before.tag, "sheetId") : String((newest += 1));
    const state = stateOf(sheet.isHidden, before ? attribute(before.tag, "state") : null);
    const attributes = `name="${escapeXml(sheet.name)}" sheetId="${sheetId}"${state}`;
    return `<${prefix}sheet ${attributes} xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  });
  const inner = [...tags, ...others.map(({ whole }) => whole)].join("");
  const sheets = `<${prefix}sheets>${inner}</${prefix}sheets>`;
  const order = [
    ...listed.map(({ part }) => idOf.get(part) ?? ""),
    ...others.map(({ id }) => id ?? ""),
  ];
  const text = found
    ? xml.slice(0, found.index) + sheets + xml.slice(found.index + found.whole.length)
    : xml;
  return withViews(
    withNames(
      text,
      listed,
      old.map(({ id }) => order.indexOf(id ?? "")),
    ),
    listed,
  );
}

/** A sheet that is hidden deeply stays so. */
function stateOf(isHidden: boolean, before: string | null): string {
  if (!isHidden) return "";
  return ` state="${before === "veryHidden" ? before : "hidden"}"`;
}

/** `places`: where each old sheet stands now, -1 for one that is gone. */
function withNames(xml: string, listed: readonly ListedSheet[], places: readonly number[]): string {
  const prefix = prefixOf(xml);
  const found = firstElement(xml, "definedNames");
  const kept = elements(found?.inner ?? "", "definedName").flatMap(({ tag, whole }) => {
    const local = attribute(tag, "localSheetId");
    if (local === null) return [whole];
    const place = places[Number(local)] ?? -1;
    const isOurs = attribute(tag, "name") === PRINT_TITLES && listed[place]?.print !== undefined;
    return place < 0 || isOurs
      ? []
      : [whole.replace(/localSheetId\s*=\s*"\d+"/, `localSheetId="${place}"`)];
  });
  const titles = listed.flatMap(({ name, print }, i) => {
    if (!print || print.titleRows === 0) return [];
    const rows = escapeXml(printTitles(name, print.titleRows));
    return [
      `<${prefix}definedName name="${PRINT_TITLES}" localSheetId="${i}">${rows}</${prefix}definedName>`,
    ];
  });
  const all = [...kept, ...titles].join("");
  const names = all === "" ? "" : `<${prefix}definedNames>${all}</${prefix}definedNames>`;
  if (found) return xml.slice(0, found.index) + names + xml.slice(found.index + found.whole.length);
  const before = ["externalReferences", "functionGroups", "sheets"].flatMap(
    (name) => firstElement(xml, name) ?? [],
  );
  const [last] = before;
  const at = last ? last.index + last.whole.length : xml.lastIndexOf("</");
  return xml.slice(0, at) + names + xml.slice(at);
}

/** The sheet in front must be one that can be seen. */
function withViews(xml: string, listed: readonly ListedSheet[]): string {
  const view = /<(?:[\w.-]+:)?workbookView\b[^>]*>/.exec(xml);
  const visible = listed.findIndex(({ isHidden }) => !isHidden);
  if (!view || visible < 0) return xml;
  const [tag] = view;
  const active = Number(attribute(tag, "activeTab"));
  if (listed[active]?.isHidden === false) return xml;
  const bare = tag.replace(/\sactiveTab\s*=\s*"\d+"/, "");
  const moved = bare.replace(/^<[\w.:-]+/, (open) => `${open} activeTab="${visible}"`);
  return xml.replace(tag, () => moved);
}
