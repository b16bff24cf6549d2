import type { CellAddress } from "../../cells/address";
import { block } from "../../cells/finding";
import { cellAt, formatAt, valueAt, type Grid } from "../../cells/grid";
import { shownText } from "../words/table-rows";
import {
  choiceOf,
  isBlank,
  numberOf,
  requiredText,
  textOf,
  type DefinitionCell,
  type Report,
} from "./definition-cell";
import type { FoundTable } from "./find-tables";

/** A row of a table. What cannot be read is null, and said; so is, by `rejectUnread`, what was never asked for. */
export class DefinitionRow {
  readonly #read = new Set<string>();

  constructor(
    private readonly grid: Grid,
    private readonly table: FoundTable,
    readonly row: number,
    readonly report: Report,
  ) {}

  /** The cell of a column; null where the table lacks the column, which is a finding of the table. */
  at(header: string): DefinitionCell | null {
    this.#read.add(header);
    const column = this.table.columns.get(header);
    if (column === undefined) return null;
    return {
      cell: cellAt(this.grid, this.row, column),
      header,
      value: valueAt(this.grid, this.row, column),
      format: formatAt(this.grid, this.row, column),
    };
  }

  /** The address of a column's cell, for a finding: the row's first cell where the table lacks the column. */
  cell(header: string): CellAddress {
    const column = this.table.columns.get(header) ?? this.grid.left;
    return cellAt(this.grid, this.row, column);
  }

  has(header: string): boolean {
    const place = this.at(header);
    return place !== null && !isBlank(place);
  }

  text(header: string): string | null {
    const place = this.at(header);
    return place && requiredText(place, this.report);
  }

  /** Empty where the cell is blank. */
  textOrBlank(header: string): string | null {
    const place = this.at(header);
    if (!place) return null;
    return isBlank(place) ? "" : textOf(place, this.report);
  }

  choice<Key extends string>(
    header: string,
    words: Readonly<Record<Key, string>>,
    same: Readonly<Record<string, Key>> = {},
  ): Key | null {
    const place = this.at(header);
    return place && choiceOf(place, words, this.report, same);
  }

  /** As `choice`; `blank` where the cell is blank. */
  choiceOr<Key extends string, Blank>(
    header: string,
    words: Readonly<Record<Key, string>>,
    blank: Blank,
  ): Key | Blank | null {
    return this.has(header) || !this.at(header) ? this.choice(header, words) : blank;
  }

  /** Not below 0. */
  number(header: string): string | null {
    const place = this.at(header);
    return place && numberOf(place, this.report, false);
  }

  signed(header: string): string | null {
    const place = this.at(header);
    return place && numberOf(place, this.report, true);
  }

  /** A cell that holds something for which `rule` has no use. */
  reject(header: string, rule: string): void {
    const place = this.at(header);
    if (!place || isBlank(place)) return;
    const facts = { header, text: shownText(place.value).trim(), rule };
    this.report(block("definition-cell-unused", place.cell, facts));
  }

  rejectUnread(rule: string): void {
    for (const header of this.table.columns.keys()) {
      if (!this.#read.has(header)) this.reject(header, rule);
    }
  }
}

/** The rows of a table; none where there is no such table. */
export const rowsOf = (
  grid: Grid,
  table: FoundTable | undefined,
  report: Report,
): readonly DefinitionRow[] =>
  table ? table.rows.map((row) => new DefinitionRow(grid, table, row, report)) : [];
