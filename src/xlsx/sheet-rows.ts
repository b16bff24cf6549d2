import { columnIndex } from "../cells/address";
import type { BookCell, BookSheet } from "./book";
import { readCell, type CellSurroundings } from "./cell-reading";
import type { CellRows } from "./cells-within";
import { refuse } from "./refusal";
import { attribute } from "../zip/attributes";
import { endOfTag } from "../zip/xml";

export type SheetRows = Pick<BookSheet, "rowHeights" | "hiddenRows"> & { readonly rows: CellRows };

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** The tallest row that Excel shows, in points. */
const TALLEST = 409.5;

const OPENING = /<(row|c)(?=[\s/>])/g;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']/;
const ANY_ADDRESS = /\sr\s*=/;

/**
 * The rows and cells of a well-formed sheet part without prefixes. Those that leave their address out follow one another.
 * `onCell` is called for each cell before it is read; it ends the reading when there are too many.
 */
export function readRows(xml: string, around: CellSurroundings, onCell: () => void): SheetRows {
  const sheet: SheetRows = { rows: new Map(), rowHeights: new Map(), hiddenRows: new Set() };
  let [row, column] = [-1, -1];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(xml); found; found = OPENING.exec(xml)) {
    const end = endOfTag(xml, found.index + 1);
    const tag = xml.slice(found.index, end + 1);
    if (found[1] === "row") {
      row = rowNumber(tag, row);
      column = -1;
      noteRow(tag, row, sheet);
      OPENING.lastIndex = end;
      continue;
    }
    onCell();
    column = columnNumber(tag, row, column);
    const [inner, next] = innerOf(xml, end);
    const cell = readCell(tag, inner, { row, column }, around);
    if (cell !== null) rowOf(sheet.rows, row).set(column, cell);
    OPENING.lastIndex = next;
  }
  return sheet;
}

function rowOf(rows: CellRows, row: number): Map<number, BookCell> {
  const known = rows.get(row);
  if (known) return known;
  const made = new Map<number, BookCell>();
  rows.set(row, made);
  return made;
}

/** What stands in the cell whose opening tag ends at `end`, and where the next one may begin. */
function innerOf(xml: string, end: number): readonly [string, number] {
  if (xml[end - 1] === "/") return ["", end];
  const close = xml.indexOf("</c>", end);
  return close < 0 ? refuse({ kind: "unreadable" }) : [xml.slice(end + 1, close), close];
}

function rowNumber(tag: string, before: number): number {
  const text = attribute(tag, "r");
  const row = text === null ? before + 1 : /^\d{1,7}$/.test(text) ? Number(text) - 1 : -1;
  return row >= 0 && row < MOST_ROWS ? row : refuse({ kind: "unreadable" });
}

function columnNumber(tag: string, row: number, before: number): number {
  const [, letters, digits] = ADDRESS.exec(tag) ?? [];
  if (letters === undefined && ANY_ADDRESS.test(tag)) refuse({ kind: "unreadable" });
  const column = letters === undefined ? before + 1 : columnIndex(letters);
  const isThere = row >= 0 && column < MOST_COLUMNS;
  // A cell that says it stands in another row could be taken for either.
  const isOwnRow = digits === undefined || Number(digits) === row + 1;
  return isThere && isOwnRow ? column : refuse({ kind: "unreadable" });
}

function noteRow(tag: string, row: number, { rowHeights, hiddenRows }: SheetRows): void {
  const height = Number(attribute(tag, "ht"));
  if (height > 0 && height <= TALLEST) (rowHeights as Map<number, number>).set(row, height);
  if (["1", "true"].includes(attribute(tag, "hidden") ?? "")) (hiddenRows as Set<number>).add(row);
}
