import type { Area } from "../../../src/cells/address";
import type { HostCell } from "./cell";

/** The cells of one sheet that hold or look like something, row by row. */
export class Cells {
  private readonly rows = new Map<number, (HostCell | undefined)[]>();

  at(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.[column];
  }

  make(row: number, column: number): HostCell {
    const cells = this.rows.get(row) ?? [];
    if (cells.length === 0) this.rows.set(row, cells);
    const cell = cells[column] ?? {};
    cells[column] = cell;
    return cell;
  }

  /** Calls back for the cells inside an area that exist, however large the area is. */
  forEach(area: Area, visit: (cell: HostCell, row: number, column: number) => void): void {
    for (const [row, cells] of this.within(area)) {
      const end = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  remove(area: Area): void {
    for (const [row, cells] of this.within(area)) {
      if (area.column === 0 && area.columns >= cells.length) this.rows.delete(row);
      else cells.fill(undefined, area.column, area.column + area.columns);
    }
  }

  /** The smallest area of all cells that `counts`; null when there is none. */
  used(counts: (cell: HostCell, row: number, column: number) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      cells.forEach((cell, column) => {
        if (!cell || !counts(cell, row, column)) return;
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      });
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The same cells, to be changed apart from these. */
  copy(): Cells {
    const copy = new Cells();
    for (const [row, cells] of this.rows)
      copy.rows.set(
        row,
        cells.map((cell) => cell && { ...cell }),
      );
    return copy;
  }

  /** A blank row before `row`. */
  insertRow(row: number): void {
    const moved = [...this.rows].filter(([one]) => one >= row);
    for (const [one] of moved) this.rows.delete(one);
    for (const [one, cells] of moved) this.rows.set(one + 1, cells);
  }

  deleteRow(row: number): void {
    this.rows.delete(row);
    const moved = [...this.rows].filter(([one]) => one > row);
    for (const [one] of moved) this.rows.delete(one);
    for (const [one, cells] of moved) this.rows.set(one - 1, cells);
  }

  /** A blank column before `column`. */
  insertColumn(column: number): void {
    for (const cells of this.rows.values()) {
      if (cells.length > column) cells.splice(column, 0, undefined);
    }
  }

  deleteColumn(column: number): void {
    for (const cells of this.rows.values()) cells.splice(column, 1);
  }

  private within({ row, rows }: Area): [number, (HostCell | undefined)[]][] {
    return [...this.rows].filter(([one]) => one >= row && one < row + rows);
  }
}
