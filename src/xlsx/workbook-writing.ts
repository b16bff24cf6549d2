import type { SheetMove } from "../formula/moved-sheets";
import type { TableChanges } from "../formula/table-columns";
import type { BookSheet } from "./book";
import { relationshipId, relationshipAttributes, type Dialect } from "./dialect";
import { withNames } from "./name-writing";
import type { Relationship } from "./package";
import { withChosenContent } from "../zip/alternate-content";
import { attribute, withAttribute, withTag } from "../zip/attributes";
import { prefixOf } from "../zip/part-shape";
import { elements, escapeXml, firstElement, type Element } from "../zip/xml";

/** A sheet as workbook.xml shall list it. */
export interface ListedSheet {
  readonly part: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** The print set-up of a sheet written whole; undefined: as the file has it. */
  readonly print: BookSheet["print"] | undefined;
}

/** workbook.xml as it was, and what it shall say. */
export interface ListToWrite {
  readonly xml: string;
  readonly listed: readonly ListedSheet[];
  readonly relations: readonly Relationship[];
  readonly dialect: Dialect;
  /** The name of the sheet in front; null for the one that was there. */
  readonly front: string | null;
  readonly moves: readonly SheetMove[];
  readonly tables: TableChanges;
}

export interface WrittenList {
  readonly xml: string;
  /** The parts of all sheets in their order, charts included. */
  readonly parts: readonly string[];
  /** The part of the sheet in front. */
  readonly front: string | null;
}

/** A sheet in its place: one of ours, or one without cells, such as a chart, which stays behind the sheet it followed. */
interface PlacedSheet {
  readonly id: string;
  readonly part: string;
  readonly listed: ListedSheet | null;
  readonly before: Element | null;
}

/** workbook.xml with the sheets in this order and one of them in front. Names of areas keep to their sheets. */
export function listSheets(list: ListToWrite): WrittenList {
  const { xml, listed, dialect } = list;
  const found = firstElement(xml, "sheets");
  const idNames = relationshipAttributes(xml);
  const old = elements(withChosenContent(found?.inner ?? ""), "sheet").map((element) => ({
    element,
    id: relationshipId(element.tag, idNames),
  }));
  const placed = placedSheets(old, list);
  const isShown = placed.map((sheet) => !isHidden(sheet));
  const front = frontOf(list, old, placed, isShown);
  const newest = Math.max(0, ...old.map(({ element }) => sheetIdOf(element)));
  const prefix = prefixOf(xml);
  let added = newest;
  const tags = placed.map(({ id, listed: sheet, before }, i) => {
    // A workbook shows at least one sheet.
    const hides = sheet !== null && sheet.isHidden && i !== front;
    if (before) return oldTag(before, sheet, hides, i === front);
    const attributes = `name="${escapeXml(sheet?.name ?? "")}" sheetId="${(added += 1)}"${hides ? ` state="hidden"` : ""}`;
    return `<${prefix}sheet ${attributes} xmlns:r="${dialect.office}" r:id="${id}"/>`;
  });
  const sheets = `<${prefix}sheets>${tags.join("")}</${prefix}sheets>`;
  const text = found
    ? xml.slice(0, found.index) + sheets + xml.slice(found.index + found.whole.length)
    : xml;
  const names = withNames(text, {
    printed: placed.map((sheet) => ({
      name: sheet.listed?.name ?? "",
      print: sheet.listed?.print,
    })),
    moves: list.moves,
    tables: list.tables,
    places: old.map(({ id }) => placed.findIndex((sheet) => sheet.id === id)),
    gone: new Set(
      old
        .filter(({ id }) => !placed.some((sheet) => sheet.id === id))
        .map(({ element }) => (attribute(element.tag, "name") ?? "").toLowerCase())
        .filter((name) => !listed.some((sheet) => sheet.name.toLowerCase() === name)),
    ),
  });
  return {
    xml: withViews(names, front, placed.length),
    parts: placed.map(({ part }) => part),
    front: placed[front]?.part ?? null,
  };
}

type OldSheet = { readonly element: Element; readonly id: string | null };

function placedSheets(old: readonly OldSheet[], { listed, relations }: ListToWrite): PlacedSheet[] {
  const idOf = new Map(relations.map(({ target, id }) => [target.toLowerCase(), id]));
  const ours = listed.map((sheet): PlacedSheet => {
    const id = idOf.get(sheet.part.toLowerCase()) ?? "";
    const before = old.find((one) => one.id === id)?.element ?? null;
    return { id, part: sheet.part, listed: sheet, before };
  });
  const ids = new Set(ours.map(({ id }) => id));
  const within = relations.filter(({ isExternal }) => !isExternal);
  const targets = new Map(within.map(({ target, id }) => [id, target]));
  const behind = new Map<string, PlacedSheet[]>();
  let last = "";
  for (const { id, element } of old) {
    const part = id === null ? undefined : targets.get(id);
    if (id !== null && ids.has(id)) last = id;
    else if (id !== null && part !== undefined) {
      behind.set(last, [...(behind.get(last) ?? []), { id, part, listed: null, before: element }]);
    }
  }
  const first = ours.find(({ before }) => before !== null);
  const leading = behind.get("") ?? [];
  const placed = ours.flatMap((sheet) => [
    ...(sheet === first ? leading : []),
    sheet,
    ...(behind.get(sheet.id) ?? []),
  ]);
  return first ? placed : [...placed, ...leading];
}

const isHidden = ({ listed, before }: PlacedSheet): boolean =>
  listed ? listed.isHidden : /hidden/i.test(attribute(before?.tag ?? "", "state") ?? "");

/** The place of the sheet in front: the one asked for, else the one that was there, else the first that can be seen. */
function frontOf(
  { xml, front }: ListToWrite,
  old: readonly OldSheet[],
  placed: readonly PlacedSheet[],
  isShown: readonly boolean[],
): number {
  const view = firstElement(firstElement(xml, "bookViews")?.inner ?? "", "workbookView");
  const active = indexOf(view && attribute(view.tag, "activeTab"), old.length);
  // Without a number that names a sheet it is the first.
  const was = active === null ? old[0] : old[active];
  const wanted = [
    placed.findIndex(({ listed }) => listed !== null && listed.name === front),
    placed.findIndex(({ id }) => id === was?.id),
    isShown.indexOf(true),
  ];
  const [place = 0] = wanted.filter((one) => isShown[one] === true);
  return place;
}

/** A number of sheets as the file says it; null for what is none, or beyond them. */
function indexOf(text: string | null, count: number): number | null {
  const index = text !== null && /^\s*\d+\s*$/.test(text) ? Number(text) : null;
  return index !== null && index < count ? index : null;
}

function sheetIdOf({ tag }: Element): number {
  const text = attribute(tag, "sheetId") ?? "";
  return /^\d+$/.test(text) ? Number(text) : 0;
}

/** A sheet that is hidden deeply stays so. */
function oldTag(
  before: Element,
  listed: ListedSheet | null,
  hides: boolean,
  isFront: boolean,
): string {
  let { tag } = before;
  const [name, state] = [attribute(tag, "name"), attribute(tag, "state")];
  if (listed && listed.name !== name) tag = withAttribute(tag, "name", listed.name);
  const isVisible = listed ? !hides : isFront;
  if (isVisible && state !== null) tag = withAttribute(tag, "state", null);
  if (hides && !/hidden/i.test(state ?? "")) tag = withAttribute(tag, "state", "hidden");
  return withTag(before, tag);
}

/** Each window shows the sheet in front, and its first tab is one that is there. */
function withViews(xml: string, front: number, count: number): string {
  const found = firstElement(xml, "bookViews");
  const prefix = prefixOf(xml);
  const inner = found?.inner ?? "";
  const views = elements(inner, "workbookView");
  const kept: string[] = [];
  let from = 0;
  for (const view of views) {
    const isThere = indexOf(attribute(view.tag, "firstSheet"), count) !== null;
    const tag = isThere ? view.tag : withAttribute(view.tag, "firstSheet", null);
    const active = withTag(view, withAttribute(tag, "activeTab", String(front)));
    kept.push(inner.slice(from, view.index), active);
    from = view.index + view.whole.length;
  }
  const changed =
    views.length === 0
      ? `<${prefix}workbookView activeTab="${front}"/>`
      : kept.join("") + inner.slice(from);
  const whole = `<${prefix}bookViews>${changed}</${prefix}bookViews>`;
  const at = found?.index ?? firstElement(xml, "sheets")?.index ?? xml.lastIndexOf("</");
  return xml.slice(0, at) + whole + xml.slice(at + (found?.whole.length ?? "".length));
}
