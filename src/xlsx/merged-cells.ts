import { parseArea, type Area } from "../cells/address";
import { CellFinder, type CellRows } from "./cells-within";
import { LIMITS, refuse } from "./refusal";
import { attribute } from "../zip/attributes";
import { eachElement } from "../zip/xml";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LAST_COLUMN = "XFD";
const WHOLE = /^(?:(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(\$?\d{1,7}:\$?\d{1,7}))$/;

/** The merged areas of a sheet part. */
export function mergesOf(xml: string): Area[] {
  const merges: Area[] = [];
  for (const { tag } of eachElement(xml, "mergeCell")) {
    const area = areaOf(attribute(tag, "ref") ?? "");
    if (area === null || !isOnSheet(area)) return refuse({ kind: "unreadable" });
    if (merges.length >= LIMITS.merges) refuse({ kind: "too-many-areas" });
    merges.push(area);
  }
  return merges;
}

/** Cells, or whole columns or rows: `A:B`, `1:2`. */
function areaOf(reference: string): Area | null {
  const [, columns, rows] = WHOLE.exec(reference) ?? [];
  if (columns !== undefined) {
    const [first = "", last = ""] = columns.replaceAll("$", "").split(":");
    return parseArea(`${first}1:${last}${MOST_ROWS}`);
  }
  if (rows === undefined) return parseArea(reference);
  const [first = "", last = ""] = rows.replaceAll("$", "").split(":");
  return parseArea(`A${first}:${LAST_COLUMN}${last}`);
}

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS;

/** Takes away what stands under merged areas: only the first cell of one holds something, as Excel has it. */
export function clearCovered(rows: CellRows, merges: readonly Area[]): void {
  const finder = new CellFinder(rows);
  for (const area of merges) {
    finder.forEach(area, (cell, row, column) => {
      const isFirst = row === area.row && column === area.column;
      if (isFirst || (cell.value === null && cell.formula === null)) return;
      rows.get(row)?.set(column, { ...cell, value: null, formula: null, spill: null });
    });
  }
}
