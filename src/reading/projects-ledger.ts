import { a1 } from "../cells/address";
import { block, warn, type Finding } from "../cells/finding";
import { cellAt, valueAt, type Grid } from "../cells/grid";
import { PROJECT_HEADERS } from "../method/sheet-terms";
import { isNegative, type Exact } from "../numbers/exact";
import type { Project } from "../scoring/observations";
import { currencyAbove } from "./data-units";
import { mergeIndex, numberText, readNumber, type MergeIndex } from "./cell-number";
import {
  findLedger,
  ledgerArea,
  ledgerRows,
  LedgerTally,
  readDate,
  readingOf,
  readTown,
  readWord,
  unreadableLedger,
  type FaultyRow,
  type LedgerReading,
  type LedgerScope,
  type LedgerTable,
  type LedgerTerms,
  type Read,
} from "./ledger-rows";
import { plain } from "./plain-text";
import { shownText } from "./table-rows";

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

const YES_NO: ReadonlyMap<string, boolean> = new Map([
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

interface Row {
  readonly town: number;
  readonly when: "inside" | "later";
  readonly project: Project;
}

export function findProjects(grid: Grid): LedgerTable<Key> | null {
  const table = findLedger(grid, TERMS);
  return table?.columns.has("investment") ? table : null;
}

/** 境外投资项目. A grid without its headers gives one fault, `table-not-found`. Pure; a bare matrix is read too. */
export function readProjects(grid: Grid, scope: LedgerScope): LedgerReading<Project> {
  const table = findProjects(grid);
  const towns = scope.roster.towns.length;
  if (!table) {
    const facts = { table: grid.sheet, headers: Object.values(PROJECT_HEADERS) };
    const cell = cellAt(grid, grid.top, grid.left);
    return unreadableLedger(grid.sheet, towns, [block("table-not-found", cell, facts)], null);
  }
  const headerFaults = faultsOfHeader(table);
  if (headerFaults.length > 0) {
    return unreadableLedger(grid.sheet, towns, headerFaults, ledgerArea(table));
  }
  return readRows(table, scope);
}

function faultsOfHeader(table: LedgerTable<Key>): Finding[] {
  const { grid, headerRow, columns, units, missing, repeated } = table;
  const absent = missing
    .filter((key) => key !== "name")
    .map((key) =>
      block("column-missing", cellAt(grid, headerRow, grid.left), { header: PROJECT_HEADERS[key] }),
    );
  const faults = [...absent, ...repeated];
  const above = units.has("investment") ? null : currencyAbove(grid, headerRow);
  const unit = units.get("investment") ?? above?.unit ?? INVESTMENT_UNIT;
  if (unit === INVESTMENT_UNIT) return faults;
  const cell = above?.cell ?? cellAt(grid, headerRow, columns.get("investment") ?? grid.left);
  const facts = { header: PROJECT_HEADERS.investment, unit, expected: INVESTMENT_UNIT };
  return [...faults, block("units-mixed", cell, facts)];
}

function readRows(table: LedgerTable<Key>, scope: LedgerScope): LedgerReading<Project> {
  const merges = mergeIndex(table.grid);
  const tally = new LedgerTally<Project>(scope.roster.towns.length);
  for (const row of ledgerRows(table)) {
    const read = readRow(table, merges, row, scope);
    if ("faults" in read) tally.blame(read.town, read.faults);
    else if (read.when === "later") tally.laterRows.push(row);
    else {
      tally.count(read.town, read.project);
      tally.countedRows.push(row);
    }
  }
  tally.warnings.push(...repeatedProjects(tally.rows, scope.roster.towns));
  return readingOf(table, tally, scope);
}

function readRow(
  table: LedgerTable<Key>,
  merges: MergeIndex,
  row: number,
  scope: LedgerScope,
): Row | FaultyRow {
  const { grid } = table;
  const column = (key: Key | "town"): number => table.columns.get(key) ?? grid.left;
  const town = readTown(grid, row, column("town"), scope);
  const name = shownText(valueAt(grid, row, column("town"))).trim();
  if (town.value === null) return { town: undefined, faults: [] };
  const when = readDate(grid, row, column("approved"), PROJECT_HEADERS.approved, name, scope);
  const investment = readInvestment(grid, merges, row, column("investment"), name);
  const beltAndRoad = readYesNo(grid, row, column("beltAndRoad"), name);
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
  const project: Project = {
    name: nameColumn === undefined ? "" : shownText(valueAt(grid, row, nameColumn)).trim(),
    investment: investment.value,
    isBeltAndRoad: beltAndRoad.value,
    cell: cellAt(grid, row, column("investment")),
  };
  return { town: town.value, when: when.value, project };
}

function readInvestment(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  column: number,
  town: string,
): Read<Exact> {
  const header = PROJECT_HEADERS.investment;
  const read = readNumber(grid, merges, { row, column, header, unit: INVESTMENT_UNIT, town });
  if (read.kind !== "number") return { finding: read.finding };
  if (!isNegative(read.value)) return { value: read.value };
  const value = numberText(Number(valueAt(grid, row, column)));
  return { finding: block("value-negative", read.cell, { header, town, value }) };
}

function readYesNo(grid: Grid, row: number, column: number, town: string): Read<boolean> {
  const header = PROJECT_HEADERS.beltAndRoad;
  const cell = cellAt(grid, row, column);
  return readWord(grid, row, column, YES_NO, {
    blank: block("cell-blank", cell, { header, town }),
    unknown: (text) => block("yes-no-unknown", cell, { header, text }),
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
