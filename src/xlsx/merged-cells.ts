import { parseArea, type Area } from "../cells/address";
import { CellFinder, type CellRows } from "./cells-within";
import { LIMITS, refuse } from "./refusal";
import { attribute, eachElement } from "../zip/xml";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The merged areas of a sheet part. */
export function mergesOf(xml: string): Area[] {
  const merges: Area[] = [];
  for (const { tag } of eachElement(xml, "mergeCell")) {
    const area = parseArea(attribute(tag, "ref") ?? "");
    if (area === null || !isOnSheet(area)) return refuse({ kind: "unreadable" });
    if (merges.length >= LIMITS.merges) refuse({ kind: "too-many-areas" });
    merges.push(area);
  }
  return merges;
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
