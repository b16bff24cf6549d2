import { absoluteArea, columnLetters, quoteSheet } from "../cells/address";
import { cells, type Formula } from "../formula/tree";
import type { CellContent } from "../workbook/workbook";
import { content } from "./cell-content";

/** A column of steps: one formula a town, and one for all of them above. */
export interface StepColumn {
  readonly header: string;
  /** The clause, or how it is computed. */
  readonly basis: string;
  /** Asked for when every column is there. */
  readonly head: Formula | null;
  readonly cells: readonly CellContent[];
  /** A town's cell, from the same row. */
  readonly own: (town: number) => Formula;
  /** Cells of all towns. */
  readonly all: Formula;
  /** From the first town's cell to this one's. */
  readonly upTo: (town: number) => Formula;
  /** The cell above the towns. */
  readonly top: Formula;
  /** The same, from another sheet. */
  readonly topFromOutside: Formula;
  /** A town's cell, from another sheet. */
  readonly fromOutside: (town: number) => Formula;
}

export interface NewColumn {
  readonly header: string;
  readonly basis: string;
  /** Of the cells of all towns; asked for when every column is there. */
  readonly head?: (all: Formula) => Formula;
  readonly cell: (town: number) => Formula;
}

/** The towns' table of the steps: a header row, a row of clauses, a row for all towns, then one row a town. */
export class StepColumns {
  readonly columns: StepColumn[] = [];

  /** `top` is the row of the headers; `left` columns stand before the first step. */
  constructor(
    readonly sheet: string,
    readonly towns: number,
    readonly top: number,
    readonly left: number,
  ) {}

  get firstTown(): number {
    return this.top + 3;
  }

  add({ header, basis, head, cell }: NewColumn): StepColumn {
    // Formulas first: they make the columns that they refer to, which then stand before this one.
    const contents = Array.from({ length: this.towns }, (_, town) => content(cell(town)));
    const column = this.left + this.columns.length;
    const area = (row: number, rows: number): string =>
      absoluteArea({ row, column, rows, columns: 1 });
    const all = cells(area(this.firstTown, this.towns));
    const letters = columnLetters(column);
    const own = (town: number): string => `${letters}${this.firstTown + town + 1}`;
    const top = area(this.top + 2, 1);
    const added: StepColumn = {
      header,
      basis,
      get head() {
        return head ? head(all) : null;
      },
      cells: contents,
      own: (town) => cells(own(town)),
      all,
      upTo: (town) => cells(`$${letters}$${this.firstTown + 1}:$${own(town)}`),
      top: cells(top),
      topFromOutside: cells(`${quoteSheet(this.sheet)}!${top}`),
      fromOutside: (town) => cells(`${quoteSheet(this.sheet)}!${own(town)}`),
    };
    this.columns.push(added);
    return added;
  }
}
