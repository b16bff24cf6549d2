import type { Finding } from "../../../src/cells/finding";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { decimalText } from "../../../src/numbers/decimal-text";
import { readItems } from "../../../src/reading/sheets/items-ledger";
import type { LedgerReading, LedgerScope } from "../../../src/reading/sheets/ledger-rows";
import { readProjects } from "../../../src/reading/sheets/projects-ledger";
import { rosterOf } from "../../../src/reading/words/town-names";
import type { Project } from "../../../src/scoring/observations";
import { said } from "../found";
import {
  itemsGrid,
  projectsGrid,
  serial,
  TOWNS,
  withCell,
  type ItemRow,
  type ProjectRow,
} from "../built-sheets";

const scope: LedgerScope = {
  roster: rosterOf(TOWNS),
  period: "1-6月",
  year: 2020,
  unknownTowns: "fault",
};

function faultsOf(ledger: LedgerReading<unknown>): Finding[] {
  if (ledger.kind !== "read") return [ledger.finding];
  const ofTowns = ledger.byTown.flatMap((each) => (each.kind === "invalid" ? each.findings : []));
  return [...ledger.faults, ...ofTowns, ...ledger.warnings];
}

/** Town, name, 中方投资额 and 一带一路 of every counted project. */
function projectsOf(ledger: LedgerReading<Project>): unknown[] {
  if (ledger.kind !== "read") return [];
  return ledger.byTown.flatMap((each, town) =>
    each.kind === "invalid"
      ? []
      : each.rows.map(({ name, investment, isBeltAndRoad }) => [
          TOWNS[town],
          name,
          decimalText(investment),
          isBeltAndRoad,
        ]),
  );
}

const project = (change: Partial<Record<0 | 1 | 2 | 3 | 4, CellValue>> = {}): ProjectRow => {
  const row: CellValue[] = ["煤山镇", "越南工厂", serial("2020-03-05"), 250, "是"];
  for (const [column, value] of Object.entries(change)) row[Number(column)] = value;
  return row as unknown as ProjectRow;
};

test("projects of the period, by town", () => {
  const ledger = readProjects(
    projectsGrid([
      project(),
      project({ 0: "太湖街道", 1: "泰国公司", 2: serial("2020-06-30"), 3: 199.99, 4: "否" }),
      project({ 1: "德国研发中心", 2: serial("2020-07-01") }),
    ]),
    scope,
  );
  expect(projectsOf(ledger)).toEqual([
    ["开发区(太湖街道)", "泰国公司", "199.99", false],
    ["煤山镇", "越南工厂", "250", true],
  ]);
  expect(ledger.kind === "read" && ledger.laterRows).toBe(1);
  expect(faultsOf(ledger).map(said)).toEqual(["warn ledger-rows-later A1"]);
});

const PROJECT_ROWS: readonly (readonly [string, ProjectRow, readonly string[]])[] = [
  ["clean", project(), []],
  ["a text date", project({ 2: "2020年3月5日" }), []],
  ["√ for 是", project({ 4: "√" }), []],
  ["no name", project({ 1: null }), []],
  ["an unknown town", project({ 0: "雉城街道" }), ["block town-unknown A2"]],
  ["no town", project({ 0: null }), ["block town-blank A2"]],
  ["a name of two towns", project({ 0: "开发区(画溪街道)" }), ["block town-ambiguous A2"]],
  ["another year", project({ 2: serial("2019-12-31") }), ["block date-other-year C2"]],
  ["another year as text", project({ 2: "2021-01-05" }), ["block date-other-year C2"]],
  ["a date of digits", project({ 2: 20200305 }), ["block date-unreadable C2"]],
  ["a day without a year", project({ 2: "3月5日" }), ["block date-unreadable C2"]],
  ["no date", project({ 2: null }), ["block cell-blank C2"]],
  ["an error for a date", project({ 2: { error: "#N/A" } }), ["block cell-error C2"]],
  ["an amount as text", project({ 3: "250万美元" }), ["block cell-text D2"]],
  ["no amount", project({ 3: null }), ["block cell-blank D2"]],
  ["a negative amount", project({ 3: -1 }), ["block value-negative D2"]],
  ["perhaps", project({ 4: "待定" }), ["block yes-no-unknown E2"]],
  ["neither yes nor no", project({ 4: null }), ["block cell-blank E2"]],
  [
    "everything wrong at once",
    project({ 0: "某镇", 2: "待定", 3: "多", 4: "?" }),
    [
      "block town-unknown A2",
      "block date-unreadable C2",
      "block cell-text D2",
      "block yes-no-unknown E2",
    ],
  ],
];

test.each(PROJECT_ROWS)("a project with %s", (_, row, expected) => {
  const ledger = readProjects(projectsGrid([row]), scope);
  expect(faultsOf(ledger).map(said)).toEqual(expected);
  expect(projectsOf(ledger).length).toBe(expected.length === 0 ? 1 : 0);
});

test("a faulty row takes its own town's score only; a row of nobody known takes all", () => {
  const rows = [project(), project({ 0: "和平镇", 3: "多" })];
  const own = readProjects(projectsGrid(rows), scope);
  expect(own.kind === "read" && own.faults).toEqual([]);
  expect(projectsOf(own)).toEqual([["煤山镇", "越南工厂", "250", true]]);
  const nobody = readProjects(projectsGrid([project({ 0: "某镇" })]), scope);
  expect(nobody.kind === "read" && nobody.faults.map(said)).toEqual(["block town-unknown A2"]);
});

test("a project twice is counted twice and said", () => {
  const ledger = readProjects(projectsGrid([project(), project({ 3: 300 })]), scope);
  expect(faultsOf(ledger).map(said)).toEqual(["warn project-repeated D3"]);
  expect(projectsOf(ledger).length).toBe(2);
});

test("one town alone: other towns' rows are passed over, whatever they hold", () => {
  const rows = [project(), project({ 0: "和平镇", 3: "多" }), project({ 0: null, 3: 1 })];
  const ledger = readProjects(projectsGrid(rows), {
    roster: rosterOf(["煤山镇"]),
    period: null,
    year: null,
    unknownTowns: "other",
  });
  expect(ledger.kind === "read" && ledger.byTown[0]).toMatchObject({ kind: "rows" });
  expect(faultsOf(ledger).map(said)).toEqual(["block town-blank A4"]);
});

const grids: readonly (readonly [string, Grid, readonly string[]])[] = [
  ["only its header", projectsGrid([]), []],
  ["nothing", gridOfValues("境外投资项目", [[null]]), ["block table-not-found A1"]],
  [
    "a header in 亿元",
    withCell(projectsGrid([project()]), 0, 3, "中方投资额(亿元)"),
    ["block units-mixed D1"],
  ],
  ["a header in 万美元", withCell(projectsGrid([project()]), 0, 3, "中方投资额\n（万美元）"), []],
  [
    "no date column",
    withCell(projectsGrid([project()]), 0, 2, "备注"),
    ["block column-missing A1"],
  ],
  ["a total below", projectsGrid([project(), ["合计", null, null, 250, null]]), []],
  ["汇总 below", projectsGrid([project(), ["汇总", null, null, 250, null]]), []],
  ["汇总 in another column", projectsGrid([project(), [null, "汇总", null, 250, null]]), []],
  [
    "figures of nobody below",
    projectsGrid([project(), [null, "某项目汇总表", null, 250, null]]),
    ["block town-blank A3", "block cell-blank C3", "block cell-blank E3"],
  ],
  ["a remark below", projectsGrid([project(), ["备注：含增资", null, null, null, null]]), []],
  [
    "a hidden row",
    { ...projectsGrid([project()]), hiddenRows: new Set([1]) },
    ["warn rows-hidden A2"],
  ],
  [
    "a merged amount",
    { ...projectsGrid([project()]), merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] },
    ["block cell-merged D2"],
  ],
];

test.each(grids)("a ledger with %s", (_, grid, expected) => {
  expect(faultsOf(readProjects(grid, scope)).map(said)).toEqual(expected);
});

test("a title above the header and a bare matrix", () => {
  const { values } = projectsGrid([project()]);
  const titled = gridOfValues("projects", [
    ["2020年境外投资项目", null, null, null, null],
    ...values,
  ]);
  expect(projectsOf(readProjects(titled, scope))).toEqual([["煤山镇", "越南工厂", "250", true]]);
});

const item = (change: Partial<Record<0 | 1 | 2 | 3, CellValue>> = {}): ItemRow => {
  const row: CellValue[] = ["和平镇", serial("2020-04-01"), "稳外贸举措", "报送"];
  for (const [column, value] of Object.entries(change)) row[Number(column)] = value;
  return row as unknown as ItemRow;
};

const ITEM_ROWS: readonly (readonly [string, readonly ItemRow[], readonly string[], number])[] = [
  [
    "one of each level",
    [item(), item({ 2: "乙", 3: "市简报" }), item({ 2: "丙", 3: "省简报" })],
    [],
    3,
  ],
  ["市级简报", [item({ 3: "市级简报" })], [], 1],
  ["an unknown level", [item({ 3: "县简报" })], ["block level-unknown D2"], 0],
  ["no level", [item({ 3: null })], ["block cell-blank D2"], 0],
  ["no title", [item({ 2: null })], ["block cell-blank C2"], 0],
  ["an unknown town", [item({ 0: "某镇" })], ["block town-unknown A2"], 0],
  ["a date of another year", [item({ 1: serial("2019-06-01") })], ["block date-other-year B2"], 0],
  ["an unreadable date", [item({ 1: "四月" })], ["block date-unreadable B2"], 0],
  ["a later date", [item({ 1: serial("2020-07-01") })], ["warn ledger-rows-later A1"], 0],
  ["the last day", [item({ 1: serial("2020-06-30") })], [], 1],
  [
    "a title twice at one level on one day",
    [item(), item({ 2: "《稳外贸 举措》" })],
    ["warn item-repeated D3"],
    2,
  ],
  ["a title twice at two levels", [item(), item({ 3: "省简报" })], [], 2],
  ["a title again in another month", [item(), item({ 1: serial("2020-06-30") })], [], 2],
  ["a title of two towns", [item(), item({ 0: "煤山镇", 3: "省简报" })], [], 2],
  [
    "a second level after the period",
    [item(), item({ 1: serial("2020-08-01"), 3: "省简报" })],
    ["warn ledger-rows-later A1"],
    1,
  ],
];

test.each(ITEM_ROWS)("items with %s", (_, rows, expected, counted) => {
  const ledger = readItems(itemsGrid(rows), scope);
  expect(faultsOf(ledger).map(said)).toEqual(expected);
  const lists = ledger.kind === "read" ? ledger.byTown : [];
  expect(lists.flatMap((each) => (each.kind === "rows" ? each.rows : [])).length).toBe(counted);
});

test("an item ledger without its level column is not guessed", () => {
  const grid = withCell(itemsGrid([item()]), 0, 3, "备注");
  expect(faultsOf(readItems(grid, scope)).map(said)).toEqual(["block table-not-found A1"]);
});
