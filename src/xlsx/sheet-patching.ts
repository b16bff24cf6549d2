import { a1, a1Area, columnIndex } from "../cells/address";
import { isCellError, type CellValue } from "../cells/grid";
import { DEFAULT_LOOK, type BookCell, type BookSheet, type CellLook } from "./book";
import { cellXml, withoutAttribute } from "./cell-writing";
import { mergesXml } from "./sheet-writing";
import { patchColumns } from "./column-patching";
import type { StyleSheet } from "./style-writing";
import { withChosenContent } from "../zip/alternate-content";
import { attribute, withAttribute, withTag } from "../zip/attributes";
import { childrenOf, prefixOf } from "../zip/part-shape";
import { elements, firstElement, withoutElements, type Element } from "../zip/xml";

/** A cell that differs from what it was when the file was opened. */
interface CellChange {
  readonly cell: BookCell | null;
  readonly was: BookCell | null;
}

type Changes = Map<number, Map<number, CellChange>>;

/** The elements of a sheet part that stand before `mergeCells`, in the order of the format. */
const BEFORE_MERGES = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
]);

/** Writes into a sheet part what has changed since it was opened; everything else keeps its very letters. */
export function patchSheet(
  xml: string,
  sheet: BookSheet,
  was: BookSheet,
  styles: StyleSheet,
): string {
  const patched = patchMerges(patchCells(xml, sheet, changesOf(sheet, was), styles), sheet, was);
  return patchColumns(patched, sheet, was);
}

export function isChanged(sheet: BookSheet, was: BookSheet): boolean {
  const looksAlike = [sheet, was].map(({ merges, columnWidths, hiddenColumns }) =>
    JSON.stringify([merges, [...columnWidths], [...hiddenColumns]]),
  );
  return changesOf(sheet, was).size > 0 || looksAlike[0] !== looksAlike[1];
}

function changesOf(sheet: BookSheet, was: BookSheet): Changes {
  const changes: Changes = new Map();
  const rows = new Set([...sheet.rows.keys(), ...was.rows.keys()]);
  for (const row of rows) {
    const [now, then] = [sheet.rows.get(row), was.rows.get(row)];
    for (const column of new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])) {
      const change = { cell: now?.get(column) ?? null, was: then?.get(column) ?? null };
      if (differs(change))
        changes.set(row, (changes.get(row) ?? new Map<number, CellChange>()).set(column, change));
    }
  }
  return changes;
}

function differs({ cell, was }: CellChange): boolean {
  const isSameFormula = (cell?.formula ?? null) === (was?.formula ?? null);
  const value = cell?.value ?? null;
  if (!isSameFormula || !isSameValue(value, was?.value ?? null)) return true;
  const parts = [cell, was].map((one) => JSON.stringify([one?.spill ?? null, one?.kept ?? null]));
  return parts[0] !== parts[1] || !isSameLook(cell?.look, was?.look);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function isSameLook(a: CellLook | undefined, b: CellLook | undefined): boolean {
  return JSON.stringify(a ?? DEFAULT_LOOK) === JSON.stringify(b ?? DEFAULT_LOOK);
}

function patchCells(xml: string, sheet: BookSheet, changes: Changes, styles: StyleSheet): string {
  const data = firstElement(xml, "sheetData");
  if (!data || changes.size === 0) return xml;
  const prefix = prefixOf(xml);
  const rows = rowsOf(withChosenContent(data.inner));
  addSharedDependents(rows, sheet, changes);
  const numbers = [...new Set([...rows.keys(), ...changes.keys()])].sort((a, b) => a - b);
  const inner = numbers.map((row) =>
    rowXml(prefix, row, rows.get(row) ?? blankRow(prefix, row), changes.get(row), styles),
  );
  const whole = `${data.tag}${inner.join("")}</${prefix}sheetData>`;
  const text = xml.slice(0, data.index) + whole + xml.slice(data.index + data.whole.length);
  return withoutElements(text, ["dimension"]);
}

/** A row of the file; one may be written in several pieces. */
interface FileRow {
  readonly tag: string;
  readonly cells: Map<number, Element>;
  /** As it stands in the file; null for one in pieces. */
  whole: string | null;
}

const blankRow = (prefix: string, row: number): FileRow => ({
  tag: `<${prefix}row r="${row + 1}">`,
  cells: new Map(),
  whole: null,
});

/** Rows and cells may leave their address out; they then follow one another. */
function rowsOf(sheetData: string): Map<number, FileRow> {
  const rows = new Map<number, FileRow>();
  let row = -1;
  for (const { tag, inner, whole } of elements(sheetData, "row")) {
    const number = attribute(tag, "r");
    row = number === null ? row + 1 : Number(number) - 1;
    const known = rows.get(row);
    const one = known ?? { tag, cells: new Map<number, Element>(), whole };
    if (known) known.whole = null;
    rows.set(row, one);
    let column = -1;
    for (const cell of elements(inner, "c")) {
      const address = attribute(cell.tag, "r");
      column = address === null ? column + 1 : columnIndex(address.replace(/\d+$/, ""));
      one.cells.set(column, cell);
    }
  }
  return rows;
}

/** Where the first cell of a shared formula changes, the others that lean on it get a formula of their own. */
function addSharedDependents(
  rows: ReadonlyMap<number, FileRow>,
  sheet: BookSheet,
  changes: Changes,
): void {
  const broken = new Set<string>();
  for (const [row, cells] of changes) {
    for (const [column, { cell, was }] of cells) {
      const f = formulaElement(rows.get(row)?.cells.get(column));
      const group = f && f.inner !== "" ? attribute(f.tag, "si") : null;
      if (group !== null && cell?.formula !== was?.formula) broken.add(group);
    }
  }
  if (broken.size === 0) return;
  for (const [row, { cells }] of rows) {
    for (const [column, element] of cells) {
      const f = formulaElement(element);
      if (!f || !broken.has(attribute(f.tag, "si") ?? "") || changes.get(row)?.has(column))
        continue;
      const cell = sheet.rows.get(row)?.get(column) ?? null;
      // With another formula before, the cell's own one is written out.
      const change = { cell, was: cell && { ...cell, formula: null } };
      changes.set(row, (changes.get(row) ?? new Map<number, CellChange>()).set(column, change));
    }
  }
}

function formulaElement(cell: Element | undefined): Element | null {
  return cell ? firstElement(cell.inner, "f") : null;
}

function rowXml(
  prefix: string,
  row: number,
  old: FileRow,
  changes: ReadonlyMap<number, CellChange> | undefined,
  styles: StyleSheet,
): string {
  if (changes === undefined && old.whole !== null) return old.whole;
  const columns = [...new Set([...old.cells.keys(), ...(changes?.keys() ?? [])])];
  const cells = columns
    .sort((a, b) => a - b)
    .map((column) => {
      const [element, change] = [old.cells.get(column), changes?.get(column)];
      if (change) return changedCell(prefix, row, column, element, change, styles);
      return element ? withAddress(element, row, column) : "";
    });
  // `spans` is a hint that would no longer hold.
  const tag = withAttribute(old.tag, "spans", null);
  return `${tag}${cells.join("")}</${prefix}row>`;
}

function withAddress(cell: Element, row: number, column: number): string {
  const address = a1(row, column);
  if (attribute(cell.tag, "r") === address) return cell.whole;
  return withTag(cell, withAttribute(cell.tag, "r", address));
}

const NOTHING: BookCell = { value: null, formula: null, spill: null, look: DEFAULT_LOOK };

function changedCell(
  prefix: string,
  row: number,
  column: number,
  element: Element | undefined,
  { cell, was }: CellChange,
  styles: StyleSheet,
): string {
  const oldStyle = element ? attribute(element.tag, "s") : null;
  const style =
    cell && !isSameLook(cell.look, was?.look) ? String(styles.indexOf(cell.look)) : oldStyle;
  if (!cell) return oldStyle === null ? "" : cellXml(prefix, row, column, NOTHING, oldStyle);
  const f = cell.formula !== null && cell.formula === was?.formula ? formulaElement(element) : null;
  const block = cell.spill === null ? null : a1Area({ row, column, ...cell.spill });
  const isSameBlock = f !== null && isBlock(f, block);
  const written = isSameValue(cell.value, was?.value ?? null) ? cell : withoutValueMetadata(cell);
  return cellXml(prefix, row, column, written, style, isSameBlock ? f.whole : null);
}

/** What the file says of a value goes with it. */
const withoutValueMetadata = (cell: BookCell): BookCell =>
  cell.kept ? { ...cell, kept: withoutAttribute(cell.kept, "vm") } : cell;

/** `ref` stands for other things, too, where a formula fills no block. */
function isBlock({ tag }: Element, block: string | null): boolean {
  const isOfBlock = ["array", "dataTable"].includes(attribute(tag, "t") ?? "");
  return isOfBlock ? attribute(tag, "ref") === block : block === null;
}

function patchMerges(xml: string, sheet: BookSheet, was: BookSheet): string {
  if (JSON.stringify(sheet.merges) === JSON.stringify(was.merges)) return xml;
  const merges = mergesXml(prefixOf(xml), sheet.merges);
  const rest = withoutElements(xml, ["mergeCells"]);
  let at = rest.lastIndexOf("</");
  for (const { name, index } of childrenOf(rest)) {
    if (BEFORE_MERGES.has(name)) continue;
    at = index;
    break;
  }
  return rest.slice(0, at) + merges + rest.slice(at);
}
