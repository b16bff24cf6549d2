import type { Area } from "../../cells/address";
import type { CellValue } from "../../cells/grid";
import type { Reason } from "./calculable";

/** A cell as the workbook holds it. */
export interface ModelCell {
  /** Of a formula the value that it last had: null where none is known, `""` for an empty text. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** The block that an array formula fills, or that a formula of ours has spilled. */
  readonly block: { readonly rows: number; readonly columns: number } | null;
  /** Why the value does not follow from the cells any more; null where it does. */
  readonly stale: Reason | null;
}

export type ModelRows = ReadonlyMap<number, ReadonlyMap<number, ModelCell>>;

/** A sheet's cells, and which of them a calculation must not read as they are. */
export class ModelSheet {
  private readonly rows = new Map<number, Map<number, ModelCell>>();
  /** Rows by column. */
  private readonly watched = new Map<number, Set<number>>();
  /** Cells whose formula fills a block, by that block. */
  private readonly anchors = new Map<ModelCell, Area>();

  constructor(
    readonly name: string,
    rows: ModelRows,
  ) {
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells) this.set(row, column, cell);
    }
  }

  at(row: number, column: number): ModelCell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  set(row: number, column: number, cell: ModelCell | null): void {
    const cells = this.rows.get(row) ?? new Map<number, ModelCell>();
    this.rows.set(row, cells);
    const before = cells.get(column);
    if (before) this.anchors.delete(before);
    if (cell !== null && cell.block !== null)
      this.anchors.set(cell, { row, column, ...cell.block });
    if (cell === null) cells.delete(column);
    else cells.set(column, cell);
    const isUnknown = cell !== null && cell.formula !== null && cell.value === null;
    this.watch(row, column, isUnknown || (cell !== null && cell.stale !== null));
  }

  /** Formulas without a value and cells whose value is out of date are watched, and what is to be computed. */
  watch(row: number, column: number, isOn: boolean): void {
    const known = this.watched.get(column);
    if (!isOn) known?.delete(row);
    else if (known) known.add(row);
    else this.watched.set(column, new Set([row]));
  }

  /** The watched cells of an area. */
  *watchedIn(area: Area): Generator<readonly [row: number, column: number]> {
    for (const [column, rows] of within(this.watched, area.column, area.columns)) {
      for (const row of rowsWithin(rows, area.row, area.rows)) yield [row, column];
    }
  }

  /** The block that a cell is a part of, but not the first. */
  blockBeside(row: number, column: number): Area | null {
    for (const area of this.anchors.values()) {
      const isFirst = row === area.row && column === area.column;
      const isInside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (isInside && !isFirst) return area;
    }
    return null;
  }

  *formulas(): Generator<readonly [row: number, column: number, cell: ModelCell]> {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula !== null) yield [row, column, cell];
      }
    }
  }

  /** One past the last cells. */
  extent(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    for (const [row, cells] of this.rows) {
      if (cells.size > 0) rows = Math.max(rows, row + 1);
      for (const column of cells.keys()) columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }
}

/** Looked for in the smaller of the two. */
function within<Item>(
  items: ReadonlyMap<number, Item>,
  from: number,
  count: number,
): (readonly [number, Item])[] {
  if (items.size < count) {
    return [...items].filter(([key]) => key >= from && key < from + count);
  }
  return Array.from({ length: count }, (_, i) => from + i).flatMap((key) => {
    const item = items.get(key);
    return item === undefined ? [] : [[key, item] as const];
  });
}

function rowsWithin(rows: ReadonlySet<number>, from: number, count: number): number[] {
  if (rows.size < count) return [...rows].filter((row) => row >= from && row < from + count);
  return Array.from({ length: count }, (_, i) => from + i).filter((row) => rows.has(row));
}
