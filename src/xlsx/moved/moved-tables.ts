import { MovesOfSheet, type SheetMove } from "../../formula/moved-sheets";
import { withTableColumns, type TableChange, type TableChanges } from "../../formula/table-columns";
import { attribute, withAttribute, withTag } from "../../zip/attributes";
import { elements, escapeXml, unescapeXml, withElements, withInner } from "../../zip/xml";
import { DEFAULT_LOOK, type BookCell, type BookSheet } from "../book";
import type { Package, Relationship } from "../package";
import type { PartEditor } from "../part-editor";
import { partsOfKind, type KeptSheet } from "./kept-sheet";
import { movedTable, type HeaderCell } from "./table-part";

/** What sheets must follow of their tables. */
export interface MovedTables {
  readonly changes: TableChanges;
  /** Cells that must hold a text, by the part of their sheet. */
  readonly headers: ReadonlyMap<string, readonly HeaderCell[]>;
}

/** The tables of the sheets, over the cells for which they stood and with the names that their headers now say. */
export async function moveTables(
  parts: PartEditor,
  source: Package,
  sheets: readonly KeptSheet[],
  moves: readonly SheetMove[],
): Promise<MovedTables> {
  const changes = new Map<string, TableChange>();
  const headers = new Map<string, readonly HeaderCell[]>();
  for (const one of sheets) {
    const ofSheet = new MovesOfSheet(moves, one.was.name);
    for (const relation of await partsOfKind(source, one.part, "table")) {
      const moved = movedTable(await parts.text(relation.target), ofSheet, one);
      if (moved === null) continue;
      if (moved.xml !== null) parts.set(relation.target, moved.xml);
      else await removeTable(parts, one.part, relation);
      for (const name of moved.names) {
        if (moved.change !== null) changes.set(name.toLowerCase(), moved.change);
      }
      headers.set(one.part, [...(headers.get(one.part) ?? []), ...moved.headers]);
    }
  }
  if (changes.size > 0) await renameInTables(parts, source, changes);
  return { changes, headers };
}

/** A sheet with the header cells and the names of columns that its tables now have. */
export function withMovedTables(
  sheet: BookSheet,
  part: string | null,
  { changes, headers }: MovedTables,
): BookSheet {
  const cells = part === null ? [] : (headers.get(part) ?? []);
  if (changes.size === 0 && cells.length === 0) return sheet;
  const rows = new Map([...sheet.rows].map(([row, old]) => [row, renamedRow(old, changes)]));
  for (const { row, column, text } of cells) {
    const filled = new Map(rows.get(row));
    const look = filled.get(column)?.look ?? DEFAULT_LOOK;
    rows.set(row, filled.set(column, { value: text, formula: null, spill: null, look }));
  }
  return { ...sheet, rows };
}

function renamedRow(
  row: ReadonlyMap<number, BookCell>,
  changes: TableChanges,
): ReadonlyMap<number, BookCell> {
  let renamed: Map<number, BookCell> | null = null;
  for (const [column, cell] of row) {
    if (cell.formula === null) continue;
    const formula = withTableColumns(cell.formula, changes);
    if (formula === cell.formula) continue;
    renamed ??= new Map(row);
    renamed.set(column, { ...cell, formula });
  }
  return renamed ?? row;
}

async function removeTable(
  parts: PartEditor,
  sheetPart: string,
  { id, target }: Relationship,
): Promise<void> {
  await parts.removeRelated(sheetPart, target);
  const xml = await parts.text(sheetPart);
  const left = withElements(xml, "tableParts", (all) => {
    const inner = withElements(all.inner, "tablePart", (one) =>
      one.tag.includes(`"${id}"`) || one.tag.includes(`'${id}'`) ? "" : one.whole,
    );
    const count = elements(inner, "tablePart").length;
    if (count === 0) return "";
    if (attribute(all.tag, "count") === null) return withInner(all, inner).whole;
    return withTag(withInner(all, inner), withAttribute(all.tag, "count", String(count)));
  });
  parts.set(sheetPart, left);
}

/** Formulas of whole columns, in tables. */
async function renameInTables(
  parts: PartEditor,
  source: Package,
  changes: TableChanges,
): Promise<void> {
  for (const { name } of source.parts) {
    if (!/\/tables\/[^/]+\.xml$/i.test(name) || !parts.has(name)) continue;
    const xml = await parts.text(name);
    const renamed = withElements(xml, "calculatedColumnFormula|totalsRowFormula", (one) => {
      const text = unescapeXml(one.inner);
      const after = withTableColumns(text, changes);
      return after === text ? one.whole : withInner(one, escapeXml(after)).whole;
    });
    if (renamed !== xml) parts.set(name, renamed);
  }
}
