import { block, type Finding } from "../../cells/finding";
import { cellAt, type Grid } from "../../cells/grid";
import {
  ledgerCell,
  ledgerRows,
  LedgerTally,
  readDate,
  readTown,
  unreadableLedger,
  type FaultyRow,
  type LedgerDay,
  type LedgerReading,
  type LedgerScope,
  type LedgerTable,
  type Read,
} from "./ledger-rows";
import { shownText } from "../words/table-rows";

/** What a row says of its town. */
export interface LedgerEntry<Entry> {
  readonly town: number;
  readonly when: "inside" | "later";
  readonly entry: Entry;
}

type Headers<Key extends string> = Readonly<Record<Key | "town", string>>;

/** A grid without the headers: one fault, at its first cell. */
export function ledgerNotFound(
  grid: Grid,
  { roster }: LedgerScope,
  headers: Headers<string>,
): LedgerReading<never> {
  const facts = { table: grid.sheet, headers: Object.values(headers) };
  const fault = block("table-not-found", cellAt(grid, grid.top, grid.left), facts);
  return unreadableLedger(grid.sheet, roster.towns.length, [fault], null);
}

/** Columns that are not there, of those that must be. */
export function absentColumns<Key extends string>(
  { grid, headerRow, missing }: LedgerTable<Key>,
  headers: Headers<Key>,
  mayLack?: Key,
): Finding[] {
  return missing
    .filter((key) => key !== mayLack)
    .map((key) =>
      block("column-missing", cellAt(grid, headerRow, grid.left), { header: headers[key] }),
    );
}

/** Gathers the rows from top to bottom; `take` gets those that lie in the period. */
export function takeRows<Key extends string, Entry>(
  table: LedgerTable<Key>,
  { roster }: LedgerScope,
  read: (row: number) => LedgerEntry<Entry> | FaultyRow,
  take: (tally: LedgerTally<Entry>, entry: LedgerEntry<Entry>) => void,
): LedgerTally<Entry> {
  const tally = new LedgerTally<Entry>(roster.towns.length);
  for (const row of ledgerRows(table)) {
    const found = read(row);
    if ("faults" in found) tally.blame(found.town, found.faults);
    else if (found.when === "later") tally.postpone(found.town, row);
    else {
      tally.countedRows.push(row);
      take(tally, found);
    }
  }
  return tally;
}

/** Town and day of a row, and the town's name as it stands there. */
export interface TownAndDay {
  readonly name: string;
  readonly town: Read<number>;
  readonly when: Read<LedgerDay>;
}

/** null for a town outside the roster, whose rows are passed over. */
export function readTownAndDay<Key extends string>(
  table: LedgerTable<Key>,
  row: number,
  { key, header }: { readonly key: Key; readonly header: string },
  scope: LedgerScope,
): TownAndDay | null {
  const at = ledgerCell(table, row, "town");
  const town = ownTown(readTown(at, scope));
  if (!town) return null;
  const name = shownText(at.value).trim();
  const when = readDate(ledgerCell(table, row, key), { header, town: name }, scope);
  return { name, town, when };
}

function ownTown(read: Read<number | null>): Read<number> | null {
  if (read.finding) return read;
  return read.value === null ? null : { value: read.value };
}

/** A row that was passed over. */
export const NOBODYS: FaultyRow = { town: undefined, faults: [] };
