/** A sheet that is still being written: rows and cells keep their identity while others are put in or taken out. */
import { a1, type Area, type CellAddress } from "../../../src/cells/address";
import type { CellValue, Grid } from "../../../src/cells/grid";

export interface Cell {
  value: CellValue;
  format: string;
  /** Text with its leading `=`, made when the sheet is finished. */
  formula: (() => string) | null;
  /** What the program would show for the formula; null keeps `value`, as a value that was not recalculated. */
  live: (() => CellValue) | null;
}

export const cell = (value: CellValue = null, format = "General"): Cell => ({
  value,
  format,
  formula: null,
  live: null,
});

export const valueOf = ({ live, value }: Cell): CellValue => (live ? live() : value);

/** The words in a cell; none where it holds something else. */
export const wordsOf = ({ value }: Cell): string => (typeof value === "string" ? value : "");

export class Sheet {
  rows: Cell[][] = [];
  /** Blank rows and columns that the used area begins behind. */
  top = 0;
  left = 0;
  readonly merges: (readonly [first: Cell, last: Cell])[] = [];
  readonly hiddenRows = new Set<Cell[]>();
  /** Formatted rows without content below the last one. */
  emptyRows = 0;
  isProtected = false;

  constructor(public name: string) {}

  add(cells: readonly Cell[]): Cell[] {
    const row = [...cells];
    this.rows.push(row);
    return row;
  }

  /** A row of bare values. */
  addValues(values: readonly CellValue[]): Cell[] {
    return this.add(values.map((value) => cell(value)));
  }

  rowOf(one: Cell): Cell[] {
    const row = this.rows.find((cells) => cells.includes(one));
    if (!row) throw new Error(`the cell is not on ${this.name}`);
    return row;
  }

  has(one: Cell): boolean {
    return this.rows.some((row) => row.includes(one));
  }

  insertAbove(one: Cell, cells: readonly Cell[]): Cell[] {
    const row = [...cells];
    this.rows.splice(this.rows.indexOf(this.rowOf(one)), 0, row);
    return row;
  }

  removeRow(one: Cell): void {
    this.rows.splice(this.rows.indexOf(this.rowOf(one)), 1);
  }

  columnOf(one: Cell): number {
    return this.rowOf(one).indexOf(one);
  }

  removeColumn(one: Cell): void {
    const column = this.columnOf(one);
    for (const row of this.rows) row.splice(column, 1);
    const isWhole = (ends: readonly Cell[]): boolean =>
      ends.every((end) => this.rows.some((row) => row.includes(end)));
    this.merges.splice(0, this.merges.length, ...this.merges.filter(isWhole));
  }

  width(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  address(one: Cell): CellAddress {
    const row = this.rowOf(one);
    const place = { row: this.top + this.rows.indexOf(row), column: this.left + row.indexOf(one) };
    return { sheet: this.name, ...place };
  }

  a1(one: Cell): string {
    const { row, column } = this.address(one);
    return a1(row, column);
  }

  toGrid(): Grid {
    const width = this.width();
    const row = <T>(cells: readonly Cell[], of: (one: Cell) => T, blank: T): T[] =>
      Array.from({ length: width }, (_, index) => (cells[index] ? of(cells[index]) : blank));
    const all = <T>(of: (one: Cell) => T, blank: T): T[][] => [
      ...this.rows.map((cells) => row(cells, of, blank)),
      ...new Array<T[]>(this.emptyRows).fill(new Array<T>(width).fill(blank)),
    ];
    return {
      sheet: this.name,
      top: this.top,
      left: this.left,
      values: all(valueOf, null),
      formulas: all((one) => (one.formula ? one.formula() : null), null),
      formats: all((one) => one.format, "General"),
      merges: this.merges.map(([first, last]) => this.area(first, last)),
      hiddenRows: new Set([...this.hiddenRows].map((cells) => this.top + this.rows.indexOf(cells))),
      hidden: false,
      isProtected: this.isProtected,
    };
  }

  private area(first: Cell, last: Cell): Area {
    const [from, to] = [this.address(first), this.address(last)];
    return {
      row: from.row,
      column: from.column,
      rows: to.row - from.row + 1,
      columns: to.column - from.column + 1,
    };
  }
}
