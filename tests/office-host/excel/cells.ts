import type { Area } from "../../../src/cells/address";
import { holds, MAX_COLUMNS } from "./area";
import type { HostCell } from "./cell";

/** The cells of one sheet that hold or look like something. */
export class Cells {
  private readonly byKey = new Map<number, HostCell>();

  at(row: number, column: number): HostCell | undefined {
    return this.byKey.get(row * MAX_COLUMNS + column);
  }

  make(row: number, column: number): HostCell {
    const key = row * MAX_COLUMNS + column;
    const known = this.byKey.get(key);
    if (known) return known;
    const cell: HostCell = {};
    this.byKey.set(key, cell);
    return cell;
  }

  /** Calls back for the cells inside an area that exist, however large the area is. */
  forEach(area: Area, visit: (cell: HostCell, row: number, column: number) => void): void {
    for (const [key, cell] of this.byKey) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      if (holds(area, row, column)) visit(cell, row, column);
    }
  }

  remove(area: Area): void {
    for (const key of [...this.byKey.keys()]) {
      if (holds(area, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) this.byKey.delete(key);
    }
  }

  /** The smallest area of all cells that `counts`; null when there is none. */
  used(counts: (cell: HostCell) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.byKey) {
      if (!counts(cell)) continue;
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves all cells from `column` on by `by` columns; those that would pass `column` are gone. */
  shiftColumns(column: number, by: number): void {
    const moved = [...this.byKey].filter(([key]) => key % MAX_COLUMNS >= column);
    for (const [key] of moved) this.byKey.delete(key);
    for (const [key, cell] of moved) {
      if ((key % MAX_COLUMNS) + by >= column) this.byKey.set(key + by, cell);
    }
  }

  get size(): number {
    return this.byKey.size;
  }
}
