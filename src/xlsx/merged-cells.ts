import { parseArea, type Area } from "../cells/address";
import type { BookCell } from "./book";
import { LIMITS, refuse } from "./refusal";
import { attribute, eachElement } from "./xml";

type Rows = Map<number, Map<number, BookCell>>;

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The merged areas of a sheet part. */
export function mergesOf(xml: string): Area[] {
  const merges: Area[] = [];
  for (const { tag } of eachElement(xml, "mergeCell")) {
    const area = parseArea(attribute(tag, "ref") ?? "");
    if (area === null || !isOnSheet(area)) return refuse({ kind: "unreadable" });
    if (merges.length >= LIMITS.merges) refuse({ kind: "too-many-merges", limit: LIMITS.merges });
    merges.push(area);
  }
  return merges;
}

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS;

/** Takes away what stands under merged areas: only the first cell of one holds something, as Excel has it. */
export function clearCovered(rows: Rows, merges: readonly Area[]): void {
  let steps = 0;
  for (const area of merges) {
    const covered = within(rows, area.row, area.rows);
    for (const [row, cells] of covered) {
      const columns = within(cells, area.column, area.columns);
      steps += columns.length + 1;
      if (steps > LIMITS.mergeSteps) refuse({ kind: "too-many-merges", limit: LIMITS.merges });
      for (const [column, cell] of columns) {
        if (row === area.row && column === area.column) continue;
        if (cell.value === null && cell.formula === null) continue;
        cells.set(column, { ...cell, value: null, formula: null, spill: null });
      }
    }
    steps += Math.min(rows.size, area.rows);
  }
}

/** Entries whose key lies within; looked for in the smaller of the two. */
function within<Item>(
  map: ReadonlyMap<number, Item>,
  from: number,
  count: number,
): [number, Item][] {
  if (map.size < count) return [...map].filter(([key]) => key >= from && key < from + count);
  const found: [number, Item][] = [];
  for (let key = from; key < from + count; key += 1) {
    const item = map.get(key);
    if (item !== undefined) found.push([key, item]);
  }
  return found;
}
