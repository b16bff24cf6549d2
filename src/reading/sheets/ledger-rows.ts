import { a1, areaAround, type Area, type CellAddress } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import type { TableCell } from "../../cells/formula-facts";
import { cellAt, gridEnd, isCellError, valueAt, type CellValue, type Grid } from "../../cells/grid";
import type { LedgerRows, TownRows } from "../../scoring/observations";
import { TOWN_HEADER } from "../../method/sheet-terms";
import { dateOfSerial, dateOfText, dateText, type CalendarDate } from "../words/date-cell";
import { headerOf, isTownHeader } from "../words/headers";
import { lastMonthOf } from "../words/period";
import { plain } from "../words/plain-text";
import {
  hiddenRows,
  isAboutTable,
  isBlankWord,
  isRemark,
  shownText,
  totalLabel,
  wordText,
} from "../words/table-rows";
import { noneRow, saysNone } from "../words/none-row";
import { isTotal, type Roster } from "../words/town-names";

/** Which rows of a ledger count. */
export interface LedgerScope {
  readonly roster: Roster;
  /** Canonical. null: rows of every month count (INVESTMENT without a period). */
  readonly period: string | null;
  /** null: any year. */
  readonly year: number | null;
  /** other: a town that is not in the roster is no fault and its rows are passed over (INVESTMENT of one town). */
  readonly unknownTowns: "fault" | "other";
}

/** A ledger as read, with what it warns of and the area that it covers. */
export type LedgerReading<Row> = LedgerRows<Row> & {
  readonly warnings: readonly Finding[];
  readonly area: Area | null;
  /** Rows of the area that the period rests on: all but those after it. Undefined where the table cannot be read. */
  readonly rows?: readonly number[];
};

/** Words of a ledger's headers, by column; `town` is matched as every town header is. */
export type LedgerTerms<Key extends string> = Readonly<Record<Key, readonly string[]>>;

export interface LedgerTable<Key extends string> {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key | "town", number>;
  /** Units in the headers' brackets. */
  readonly units: ReadonlyMap<Key | "town", string>;
  readonly missing: readonly (Key | "town")[];
  /** Columns of which there are several: `column-repeated`. */
  readonly repeated: readonly Finding[];
}

const DEEPEST_HEADER = 40;

interface HeaderCell {
  readonly column: number;
  readonly words: string;
  readonly unit: string | null;
}

/** The first row that has a ledger's columns, the town and two more at least; null when there is none. */
export function findLedger<Key extends string>(
  grid: Grid,
  terms: LedgerTerms<Key>,
): LedgerTable<Key> | null {
  const keys = Object.keys(terms) as Key[];
  const last = Math.min(gridEnd(grid).row, grid.top + DEEPEST_HEADER);
  for (let row = grid.top; row < last; row += 1) {
    const found = headerCells(grid, row, keys, terms);
    if (found.size >= 3) return ledgerTable(grid, row, keys, terms, found);
  }
  return null;
}

function headerCells<Key extends string>(
  grid: Grid,
  row: number,
  keys: readonly Key[],
  terms: LedgerTerms<Key>,
): Map<Key | "town", HeaderCell[]> {
  const found = new Map<Key | "town", HeaderCell[]>();
  (grid.values[row - grid.top] ?? []).forEach((value, index) => {
    if (typeof value !== "string") return;
    const { words, unit } = headerOf(value);
    const key = isTownHeader(value)
      ? "town"
      : keys.find((candidate) => terms[candidate].includes(words));
    if (key === undefined) return;
    const cell = { column: grid.left + index, words, unit };
    found.set(key, [...(found.get(key) ?? []), cell]);
  });
  return found;
}

/** Where several columns fit, the one with the official header is meant; without it nobody can say which. */
function ledgerTable<Key extends string>(
  grid: Grid,
  headerRow: number,
  keys: readonly Key[],
  terms: LedgerTerms<Key>,
  found: ReadonlyMap<Key | "town", readonly HeaderCell[]>,
): LedgerTable<Key> {
  const columns = new Map<Key | "town", number>();
  const units = new Map<Key | "town", string>();
  const repeated: Finding[] = [];
  for (const [key, all] of found) {
    const header = key === "town" ? TOWN_HEADER : (terms[key][0] ?? "");
    const official = all.filter(({ words }) => words === header);
    const [cell, second] = official.length === 1 ? official : all;
    if (!cell) continue;
    columns.set(key, cell.column);
    if (cell.unit !== null) units.set(key, cell.unit);
    if (!second) continue;
    const cells = all.map(({ column }) => a1(headerRow, column));
    const at = cellAt(grid, headerRow, second.column);
    repeated.push(block("column-repeated", at, { header, cells }));
  }
  const missing = (["town", ...keys] as const).filter((key) => !columns.has(key));
  return { grid, headerRow, columns, units, missing, repeated };
}

/** Header row to the last row in use. */
export function ledgerArea<Key extends string>({ grid, headerRow, columns }: LedgerTable<Key>) {
  return areaAround([headerRow, gridEnd(grid).row - 1], [...columns.values()]);
}

/** Rows with anything in the ledger's columns; totals and remarks left out. */
export function* ledgerRows<Key extends string>(table: LedgerTable<Key>): Generator<number> {
  const { grid, headerRow, columns } = table;
  const all = [...columns.values()];
  const townColumn = columns.get("town") ?? grid.left;
  for (let row = headerRow + 1; row < gridEnd(grid).row; row += 1) {
    const filled = all.filter((column) => !isBlankWord(valueAt(grid, row, column)));
    const name = wordText(valueAt(grid, row, townColumn));
    const [only, other] = filled;
    if (only === undefined || isTotal(name)) continue;
    if (name === "" && totalLabel(grid, row) !== null) continue;
    if (name !== "" && isAboutTable(grid, row, name)) continue;
    if (saysNone(grid, row, all, townColumn)) continue;
    const isFirst = only === Math.min(...all);
    if (isFirst && other === undefined && isRemark(shownText(valueAt(grid, row, only)))) continue;
    yield row;
  }
}

/** A row that cannot be read, and whose it is; undefined when that cannot be said. */
export interface FaultyRow {
  readonly town: number | undefined;
  readonly faults: readonly Finding[];
}

/** Rows and faults as they are gathered from top to bottom. */
export class LedgerTally<Row> {
  readonly rows: Row[][];
  readonly faults: Finding[] = [];
  readonly warnings: Finding[] = [];
  readonly countedRows: number[] = [];
  readonly laterRows: number[] = [];
  private readonly townLaterRows: number[][];
  private readonly townFaults: Finding[][];

  constructor(towns: number) {
    this.rows = Array.from({ length: towns }, () => []);
    this.townFaults = Array.from({ length: towns }, () => []);
    this.townLaterRows = Array.from({ length: towns }, () => []);
  }

  count(town: number, row: Row): void {
    this.rows[town]?.push(row);
  }

  /** A row after the period. */
  postpone(town: number, row: number): void {
    this.laterRows.push(row);
    this.townLaterRows[town]?.push(row);
  }

  /** A fault of a town's row takes that town's score; of a row of nobody known, everybody's. */
  blame(town: number | undefined, findings: readonly Finding[]): void {
    (town === undefined ? this.faults : this.townFaults[town])?.push(...findings);
  }

  byTown(): TownRows<Row>[] {
    return this.rows.map((rows, town) => {
      const findings = this.townFaults[town] ?? [];
      if (findings.length > 0) return { kind: "invalid", findings };
      const laterRows = this.townLaterRows[town] ?? [];
      return { kind: "rows", rows, ...(laterRows.length > 0 && { laterRows }) };
    });
  }
}

/** What a cell gives, or why it cannot be read. */
export type Read<Value> =
  | { readonly value: Value; readonly finding?: undefined }
  | { readonly finding: Finding; readonly value?: undefined };

/** A cell of a ledger's row. */
export interface LedgerCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/** Where a column is, else the grid's first: a ledger may lack some. */
export function ledgerCell<Key extends string>(
  { grid, columns }: LedgerTable<Key>,
  row: number,
  key: Key | "town",
): LedgerCell {
  const column = columns.get(key) ?? grid.left;
  return { cell: cellAt(grid, row, column), value: valueAt(grid, row, column) };
}

/** Index of the row's town; null for a town outside the roster that is passed over. */
export function readTown(
  { cell, value }: LedgerCell,
  { roster, unknownTowns }: LedgerScope,
): Read<number | null> {
  if (isBlankWord(value)) return { finding: block("town-blank", cell, { row: cell.row + 1 }) };
  const text = shownText(value).trim();
  const match = roster.find(text);
  if (match.kind === "town") return { value: match.index };
  if (match.kind === "ambiguous") {
    return { finding: block("town-ambiguous", cell, { text, towns: match.towns }) };
  }
  if (unknownTowns === "other") return { value: null };
  const nearest = match.kind === "unknown" ? match.nearest : null;
  return { finding: block("town-unknown", cell, { text, nearest }) };
}

/** The day of a row. */
export interface LedgerDay {
  readonly when: "inside" | "later";
  /** 20200315 */
  readonly day: number;
}

/** A day inside the scope's year, and whether it lies after the period. A number is Excel's serial number of a day. */
export function readDate(
  { cell, value }: LedgerCell,
  { header, town }: TableCell,
  scope: LedgerScope,
): Read<LedgerDay> {
  if (isBlankWord(value)) return { finding: block("cell-blank", cell, { header, town }) };
  if (isCellError(value)) {
    return { finding: block("cell-error", cell, { header, town, error: value.error }) };
  }
  const date = dateOf(value);
  if (!date) {
    return { finding: block("date-unreadable", cell, { header, text: shownText(value) }) };
  }
  if (scope.year !== null && date.year !== scope.year) {
    const facts = { date: dateText(date), year: scope.year };
    return { finding: block("date-other-year", cell, facts) };
  }
  const isLater = scope.period !== null && date.month > lastMonthOf(scope.period);
  const day = (date.year * 100 + date.month) * 100 + date.day;
  return { value: { when: isLater ? "later" : "inside", day } };
}

function dateOf(value: CellValue): CalendarDate | null {
  if (typeof value === "number") return dateOfSerial(value);
  return typeof value === "string" ? dateOfText(value) : null;
}

/** The choice whose words a cell holds. */
export function readWord<Value>(
  { value }: LedgerCell,
  words: ReadonlyMap<string, Value>,
  faults: { readonly blank: Finding; readonly unknown: (text: string) => Finding },
): Read<Value> {
  if (isBlankWord(value)) return { finding: faults.blank };
  const text = shownText(value).trim();
  const known = words.get(plain(text).toLowerCase());
  return known === undefined ? { finding: faults.unknown(text) } : { value: known };
}

/** The reading that a tally makes. */
export function readingOf<Row, Key extends string>(
  table: LedgerTable<Key>,
  tally: LedgerTally<Row>,
  scope: LedgerScope,
): LedgerReading<Row> {
  return {
    kind: "read",
    sheet: table.grid.sheet,
    byTown: tally.byTown(),
    faults: tally.faults,
    laterRows: tally.laterRows.length,
    warnings: warningsOf(table, tally, scope),
    area: ledgerArea(table),
    rows: periodRows(table, tally),
  };
}

/** 提醒 of rows after the period, of a row that says 无, and of hidden rows that were counted. */
function warningsOf<Row, Key extends string>(
  { grid, headerRow, columns }: LedgerTable<Key>,
  { laterRows, countedRows, warnings }: LedgerTally<Row>,
  { period }: LedgerScope,
): Finding[] {
  const column = columns.get("town") ?? grid.left;
  const facts = { ledger: grid.sheet, rows: laterRows.length, period: period ?? "" };
  const later = warn("ledger-rows-later", cellAt(grid, headerRow, column), facts);
  return [
    ...warnings,
    ...(laterRows.length > 0 ? [later] : []),
    ...noneRow(grid, headerRow + 1, [...columns.values()], column),
    ...hiddenRows(grid, countedRows, column),
  ];
}

function periodRows<Row, Key extends string>(
  table: LedgerTable<Key>,
  { laterRows }: LedgerTally<Row>,
): number[] {
  const isLater = new Set(laterRows);
  return [table.headerRow, ...ledgerRows(table)].filter((row) => !isLater.has(row));
}

/** A ledger whose table cannot be found or lacks columns: read, with that one fault. */
export function unreadableLedger(
  sheet: string,
  towns: number,
  faults: readonly Finding[],
  area: Area | null,
): LedgerReading<never> {
  const byTown = Array.from({ length: towns }, () => ({ kind: "rows" as const, rows: [] }));
  return { kind: "read", sheet, byTown, faults, laterRows: 0, warnings: [], area };
}
