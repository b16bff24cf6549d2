import type { Area } from "../cells/address";
import type { BookCell } from "./book";
import { LIMITS, refuse } from "./refusal";

export type CellRows = Map<number, Map<number, BookCell>>;

/** Finds the cells that stand in areas; areas may be immense, and many. */
export class CellFinder {
  private steps = 0;

  constructor(private readonly rows: CellRows) {}

  /** Calls back for the cells that exist within the area. */
  forEach(area: Area, visit: (cell: BookCell, row: number, column: number) => void): void {
    this.spend(Math.min(this.rows.size, area.rows));
    for (const [row, cells] of within(this.rows, area.row, area.rows)) {
      this.spend(Math.min(cells.size, area.columns));
      for (const [column, cell] of within(cells, area.column, area.columns)) {
        visit(cell, row, column);
      }
    }
  }

  private spend(steps: number): void {
    this.steps += steps + 1;
    if (this.steps > LIMITS.areaSteps) refuse({ kind: "too-many-areas" });
  }
}

/** Entries whose key lies within; looked for in the smaller of the two. */
function within<Item>(
  map: ReadonlyMap<number, Item>,
  from: number,
  count: number,
): readonly (readonly [number, Item])[] {
  if (map.size < count) return [...map].filter(([key]) => key >= from && key < from + count);
  const found: [number, Item][] = [];
  for (let key = from; key < from + count; key += 1) {
    const item = map.get(key);
    if (item !== undefined) found.push([key, item]);
  }
  return found;
}
