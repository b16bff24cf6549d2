import { a1 } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import type { Grid } from "../../cells/grid";
import { once } from "../../cells/once";
import { ITEM_HEADERS, ITEM_LEVELS } from "../../method/sheet-terms";
import type { ItemLevel } from "../../method/types";
import type { Item } from "../../scoring/observations";
import {
  absentColumns,
  ledgerNotFound,
  NOBODYS,
  readTownAndDay,
  takeRows,
  type LedgerEntry,
} from "./ledger-entries";
import {
  findLedger,
  ledgerArea,
  ledgerCell,
  readingOf,
  readWord,
  unreadableLedger,
  type FaultyRow,
  type LedgerCell,
  type LedgerReading,
  type LedgerScope,
  type LedgerTable,
  type LedgerTally,
  type LedgerTerms,
  type Read,
} from "./ledger-rows";
import { plain } from "../words/plain-text";
import { isBlankWord, shownText } from "../words/table-rows";

type Key = Exclude<keyof typeof ITEM_HEADERS, "town">;

const TERMS: LedgerTerms<Key> = {
  date: [ITEM_HEADERS.date, "报送日期", "报送时间", "时间"],
  title: [ITEM_HEADERS.title, "信息标题", "题目", "信息题目"],
  level: [
    ITEM_HEADERS.level,
    "采用级别(报送/市简报/省简报)",
    "采用情况",
    "录用级别",
    "录用情况",
    "级别",
  ],
};

export const LEVELS: ReadonlyMap<string, ItemLevel> = new Map([
  [ITEM_LEVELS.submitted, "submitted"],
  [ITEM_LEVELS.city, "city"],
  [ITEM_LEVELS.province, "province"],
  ["市级简报", "city"],
  ["市简报录用", "city"],
  ["市简报采用", "city"],
  ["省级简报", "province"],
  ["省简报录用", "province"],
  ["省简报采用", "province"],
]);

type Row = LedgerEntry<Item>;

export const findItems = once((grid: Grid): LedgerTable<Key> | null => {
  const table = findLedger(grid, TERMS);
  return table?.columns.has("level") ? table : null;
});

/** 信息报送. A grid without its headers gives one fault, `table-not-found`. Pure; a bare matrix is read too. */
export function readItems(grid: Grid, scope: LedgerScope): LedgerReading<Item> {
  const table = findItems(grid);
  const { towns } = scope.roster;
  if (!table) return ledgerNotFound(grid, scope, ITEM_HEADERS);
  const faults = [...absentColumns(table, ITEM_HEADERS), ...table.repeated];
  if (faults.length > 0) {
    return unreadableLedger(grid.sheet, towns.length, faults, ledgerArea(table));
  }
  const first = new Map<string, Item>();
  const take = (tally: LedgerTally<Item>, row: Row): void => {
    tally.count(row.town, row.entry);
    tally.warnings.push(...repeatedItem(row, first, towns[row.town] ?? ""));
  };
  const tally = takeRows(table, scope, (row) => readRow(table, row, scope), take);
  return readingOf(table, tally, scope);
}

const DAY = { key: "date", header: ITEM_HEADERS.date } as const;

function readRow(table: LedgerTable<Key>, row: number, scope: LedgerScope): Row | FaultyRow {
  const found = readTownAndDay(table, row, DAY, scope);
  if (!found) return NOBODYS;
  const { town, when, name } = found;
  const at = ledgerCell(table, row, "level");
  const title = readTitle(ledgerCell(table, row, "title"), name);
  const level = readLevel(at, name);
  const faults = [town, when, title, level].flatMap(({ finding }) => finding ?? []);
  if (
    town.value === undefined ||
    when.value === undefined ||
    title.value === undefined ||
    level.value === undefined
  ) {
    return { town: town.value, faults };
  }
  const entry = {
    title: title.value,
    key: plain(title.value).replace(/[《》]/g, ""),
    day: when.value.day,
    level: level.value,
    cell: at.cell,
  };
  return { town: town.value, when: when.value.when, entry };
}

function readTitle({ cell, value }: LedgerCell, town: string): Read<string> {
  if (!isBlankWord(value)) return { value: shownText(value).trim() };
  return { finding: block("cell-blank", cell, { header: ITEM_HEADERS.title, town }) };
}

function readLevel(at: LedgerCell, town: string): Read<ItemLevel> {
  const levels = Object.values(ITEM_LEVELS);
  return readWord(at, LEVELS, {
    blank: block("cell-blank", at.cell, { header: ITEM_HEADERS.level, town }),
    unknown: (text) => block("level-unknown", at.cell, { text, levels }),
  });
}

/** The same town, title, level and day again: perhaps one row was entered twice. */
function repeatedItem(
  { town, entry: item }: Row,
  first: Map<string, Item>,
  name: string,
): Finding[] {
  const key = [town, item.key, item.level, item.day].join(" ");
  const known = first.get(key);
  if (!known) {
    first.set(key, item);
    return [];
  }
  const facts = { town: name, title: item.title, first: a1(known.cell.row, known.cell.column) };
  return [warn("item-repeated", item.cell, facts)];
}
