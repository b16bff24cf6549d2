import { a1, type CellAddress } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import { cellAt, valueAt, type Grid } from "../../cells/grid";
import { once } from "../../cells/once";
import { PROJECT_HEADERS } from "../../method/sheet-terms";
import { isNegative, type Exact } from "../../numbers/exact";
import type { Project } from "../../scoring/observations";
import { currencyAbove } from "./data-units";
import { mergeIndex, numberText, readNumber, type MergeIndex } from "../words/cell-number";
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
  type LedgerTerms,
  type Read,
} from "./ledger-rows";
import { plain } from "../words/plain-text";
import { shownText } from "../words/table-rows";

type Key = Exclude<keyof typeof PROJECT_HEADERS, "town">;

const TERMS: LedgerTerms<Key> = {
  name: [PROJECT_HEADERS.name, "项目", "境外投资项目", "境外企业名称", "项目(企业)名称"],
  approved: [PROJECT_HEADERS.approved, "批准时间", "核准日期", "备案日期", "获批日期", "批准日"],
  investment: [PROJECT_HEADERS.investment, "投资额", "中方投资"],
  beltAndRoad: [
    PROJECT_HEADERS.beltAndRoad,
    "是否一带一路",
    "一带一路国家",
    "一带一路(是/否)",
    "一带一路沿线",
  ],
};

export const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["否", false],
  ["√", true],
  ["×", false],
  ["y", true],
  ["n", false],
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

/** Only these units leave no doubt about the tiers, which are in 万美元. */
const INVESTMENT_UNIT = "万美元";

type Row = LedgerEntry<Project>;

export const findProjects = once((grid: Grid): LedgerTable<Key> | null => {
  const table = findLedger(grid, TERMS);
  return table?.columns.has("investment") ? table : null;
});

/** 境外投资项目. A grid without its headers gives one fault, `table-not-found`. Pure; a bare matrix is read too. */
export function readProjects(grid: Grid, scope: LedgerScope): LedgerReading<Project> {
  const table = findProjects(grid);
  const { towns } = scope.roster;
  if (!table) return ledgerNotFound(grid, scope, PROJECT_HEADERS);
  const faults = faultsOfHeader(table);
  if (faults.length > 0) {
    return unreadableLedger(grid.sheet, towns.length, faults, ledgerArea(table));
  }
  const merges = mergeIndex(grid);
  const read = (row: number): Row | FaultyRow => readRow(table, merges, row, scope);
  const tally = takeRows(table, scope, read, (own, { town, entry }) => own.count(town, entry));
  tally.warnings.push(...repeatedProjects(tally.rows, towns));
  return readingOf(table, tally, scope);
}

function faultsOfHeader(table: LedgerTable<Key>): Finding[] {
  const { grid, headerRow, columns, units, repeated } = table;
  const faults = [...absentColumns(table, PROJECT_HEADERS, "name"), ...repeated];
  const above = units.has("investment") ? null : currencyAbove(grid, headerRow);
  const unit = units.get("investment") ?? above?.unit ?? INVESTMENT_UNIT;
  if (unit === INVESTMENT_UNIT) return faults;
  const cell = above?.cell ?? cellAt(grid, headerRow, columns.get("investment") ?? grid.left);
  const facts = { header: PROJECT_HEADERS.investment, unit, expected: INVESTMENT_UNIT };
  return [...faults, block("units-mixed", cell, facts)];
}

const DAY = { key: "approved", header: PROJECT_HEADERS.approved } as const;

function readRow(
  table: LedgerTable<Key>,
  merges: MergeIndex,
  row: number,
  scope: LedgerScope,
): Row | FaultyRow {
  const { grid } = table;
  const found = readTownAndDay(table, row, DAY, scope);
  if (!found) return NOBODYS;
  const { town, when, name } = found;
  const { cell } = ledgerCell(table, row, "investment");
  const investment = readInvestment(grid, merges, cell, name);
  const beltAndRoad = readYesNo(ledgerCell(table, row, "beltAndRoad"), name);
  const faults = [town, when, investment, beltAndRoad].flatMap(({ finding }) => finding ?? []);
  if (
    town.value === undefined ||
    when.value === undefined ||
    investment.value === undefined ||
    beltAndRoad.value === undefined
  ) {
    return { town: town.value, faults };
  }
  const nameColumn = table.columns.get("name");
  const entry: Project = {
    name: nameColumn === undefined ? "" : shownText(valueAt(grid, row, nameColumn)).trim(),
    investment: investment.value,
    isBeltAndRoad: beltAndRoad.value,
    cell,
  };
  return { town: town.value, when: when.value.when, entry };
}

function readInvestment(
  grid: Grid,
  merges: MergeIndex,
  { row, column }: CellAddress,
  town: string,
): Read<Exact> {
  const header = PROJECT_HEADERS.investment;
  const read = readNumber(grid, merges, { row, column, header, unit: INVESTMENT_UNIT, town });
  if (read.kind !== "number") return { finding: read.finding };
  if (!isNegative(read.value)) return { value: read.value };
  const value = numberText(Number(valueAt(grid, row, column)));
  return { finding: block("value-negative", read.cell, { header, town, value }) };
}

function readYesNo(at: LedgerCell, town: string): Read<boolean> {
  const header = PROJECT_HEADERS.beltAndRoad;
  return readWord(at, YES_NO, {
    blank: block("cell-blank", at.cell, { header, town }),
    unknown: (text) => block("yes-no-unknown", at.cell, { header, text }),
  });
}

/** The same town and project name twice may be one project typed twice: both are counted, and it is said. */
function repeatedProjects(
  byTown: readonly (readonly Project[])[],
  towns: readonly string[],
): Finding[] {
  return byTown.flatMap((projects, town) => {
    const first = new Map<string, Project>();
    return projects.flatMap((project) => {
      const key = plain(project.name);
      const known = first.get(key);
      if (key === "" || !known) {
        first.set(key, project);
        return [];
      }
      const facts = {
        town: towns[town] ?? "",
        name: project.name,
        first: a1(known.cell.row, known.cell.column),
      };
      return [warn("project-repeated", project.cell, facts)];
    });
  });
}
