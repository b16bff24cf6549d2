import { a1Area, parseArea, type Area } from "../../cells/address";
import type { MovesOfSheet } from "../../formula/moved-sheets";
import type { TableChange } from "../../formula/table-columns";
import { attribute, escapeAttribute, withAttribute, withTag } from "../../zip/attributes";
import { prefixOf } from "../../zip/part-shape";
import { elements, firstElement, withElements, withInner, type Element } from "../../zip/xml";
import type { BookSheet } from "../book";
import { unescapeText } from "../cell-text";
import { movedFilter } from "./filter";

/** A header cell that must say what its table's column is called, from 0. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A table as it stands now. */
export interface MovedTable {
  /** null for one whose cells are gone: it goes. */
  readonly xml: string | null;
  /** By what formulas call it; null where nothing about it concerns them. */
  readonly change: TableChange | null;
  readonly names: readonly string[];
  readonly headers: readonly HeaderCell[];
}

/** How Excel calls a new column. */
const NEW_COLUMN = "列";

/**
 * The part of a table over the cells for which it stood. Its columns are called as its header cells now say; a new column,
 * and one whose header says nothing that can be a name, gets a name, which its header cell is to bear.
 */
export function movedTable(
  xml: string,
  moves: MovesOfSheet,
  { sheet, was }: { readonly sheet: BookSheet; readonly was: BookSheet },
): MovedTable | null {
  const table = firstElement(xml, "table");
  const before = parseArea(attribute(table?.tag ?? "", "ref") ?? "");
  if (!table || !before) return null;
  const names = [attribute(table.tag, "displayName"), attribute(table.tag, "name")].flatMap(
    (name) => name ?? [],
  );
  const after = areaAfter(table, before, moves);
  if (after === null) {
    return { xml: null, change: { isGone: true, columns: new Map() }, names, headers: [] };
  }
  const columns = columnsAfter(table, before, after, moves, { sheet, was });
  const old = elements(table.inner, "tableColumn").map(({ whole }) => whole);
  const isSame = a1Area(after) === a1Area(before) && old.join("") === columns.xml.join("");
  if (isSame) return null;
  const change = columns.renamed.size === 0 ? null : { isGone: false, columns: columns.renamed };
  return {
    xml: written(xml, table, after, columns.xml, moves),
    change,
    names,
    headers: columns.headers,
  };
}

/** null where its header or all its columns are gone. A table has one row of figures at least. */
function areaAfter({ tag }: Element, before: Area, moves: MovesOfSheet): Area | null {
  const moved = moves.cells(a1Area(before));
  const area = moved === null ? null : parseArea(moved);
  const headers = headerRows(tag);
  const isHeaded = headers === 0 || moves.index("row", before.row) !== null;
  if (!area || !isHeaded) return null;
  const least = headers + 1;
  return area.rows < least ? { ...area, rows: least } : area;
}

const headerRows = (tag: string): number => countSaid(tag, "headerRowCount", 1);
const totalsRows = (tag: string): number => countSaid(tag, "totalsRowCount", 0);

function countSaid(tag: string, name: string, otherwise: number): number {
  const said = attribute(tag, name);
  return said === null ? otherwise : Number(said);
}

/** Its row of totals is still there, below figures. */
function hasTotals(tag: string, { row, rows }: Area, after: Area, moves: MovesOfSheet): boolean {
  const least = headerRows(tag) + 1 + totalsRows(tag);
  const isThere = moves.index("row", row + rows - 1) !== null;
  return totalsRows(tag) > 0 && isThere && after.rows >= least;
}

interface Columns {
  readonly xml: readonly string[];
  readonly renamed: ReadonlyMap<string, string | null>;
  readonly headers: readonly HeaderCell[];
}

function columnsAfter(
  table: Element,
  before: Area,
  after: Area,
  moves: MovesOfSheet,
  { sheet, was }: { readonly sheet: BookSheet; readonly was: BookSheet },
): Columns {
  const old = elements(table.inner, "tableColumn");
  const hasHeader = headerRows(table.tag) > 0;
  const row = after.row;
  const renamed = new Map<string, string | null>();
  const placed = new Map<number, { element: Element; name: string }>();
  old.forEach((element, i) => {
    const name = unescapeText(attribute(element.tag, "name") ?? "");
    const at = moves.index("column", before.column + i);
    if (at === null) renamed.set(name.toLowerCase(), null);
    else placed.set(at - after.column, { element, name });
  });
  const wanted = Array.from({ length: after.columns }, (_, i) => {
    const known = placed.get(i);
    const text = headerText(sheet, row, after.column + i);
    const isEdited =
      hasHeader &&
      (!known || text !== headerText(was, before.row, before.column + old.indexOf(known.element)));
    return { known, name: isEdited ? text : (known?.name ?? null), isEdited };
  });
  const taken = new Set(wanted.flatMap(({ isEdited, name }) => (isEdited ? [] : [keyOf(name)])));
  const ids = old.map(({ tag }) => Number(attribute(tag, "id")));
  let id = Math.max(0, ...ids.filter(Number.isFinite));
  const headers: HeaderCell[] = [];
  const xml = wanted.map(({ known, name, isEdited }, i) => {
    const text = isEdited ? unique(name, taken) : (name ?? "");
    if (isEdited) {
      taken.add(keyOf(text));
      if (hasHeader && text !== name) headers.push({ row, column: after.column + i, text });
    }
    if (known && keyOf(known.name) !== keyOf(text)) renamed.set(keyOf(known.name), text);
    if (!known) {
      id += 1;
      const prefix = prefixOf(table.whole);
      return `<${prefix}tableColumn id="${id}" name="${escapeAttribute(text)}"/>`;
    }
    if (!isEdited || known.name === text) return known.element.whole;
    return withTag(known.element, withAttribute(known.element.tag, "name", text));
  });
  return { xml, renamed, headers };
}

const keyOf = (name: string | null): string => (name ?? "").toLowerCase();

/** The text of a header cell; null where it holds none. */
function headerText({ rows }: BookSheet, row: number, column: number): string | null {
  const value = rows.get(row)?.get(column)?.value ?? null;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A name that no other column has. */
function unique(name: string | null, taken: ReadonlySet<string>): string {
  if (name !== null && !taken.has(keyOf(name))) return name;
  const stem = name ?? NEW_COLUMN;
  let number = name === null ? 1 : 2;
  while (taken.has(keyOf(`${stem}${number}`))) number += 1;
  return `${stem}${number}`;
}

function written(
  xml: string,
  table: Element,
  area: Area,
  columns: readonly string[],
  moves: MovesOfSheet,
): string {
  const filtered = withElements(table.inner, "autoFilter|sortState", (one) =>
    movedFilter(one, moves),
  );
  const inner = withElements(filtered, "tableColumns", (one) =>
    withTag(
      withInner(one, columns.join("")),
      withAttribute(one.tag, "count", String(columns.length)),
    ),
  );
  const before = parseArea(attribute(table.tag, "ref") ?? "");
  const isTotalled = before !== null && hasTotals(table.tag, before, area, moves);
  const tag = isTotalled ? table.tag : withAttribute(table.tag, "totalsRowCount", null);
  const whole = withTag(withInner(table, inner), withAttribute(tag, "ref", a1Area(area)));
  return xml.slice(0, table.index) + whole + xml.slice(table.index + table.whole.length);
}
