import type { CellValue, Grid } from "../../src/cells/grid";
import { gridOfValues } from "../../src/cells/grid";
import { conventions as words } from "../../src/messages/zh/conventions";
import { changxing2020 as method } from "../../src/method/editions/changxing-2020";
import { methodRows } from "../../src/method/method-table";
import { METHOD_HEADERS } from "../../src/method/sheet-terms";
import type { Conventions } from "../../src/method/conventions";
import { equals, exactOfCell } from "../../src/numbers/exact";
import { listPeriods } from "../../src/reading/sheets/known-periods";
import { readInput } from "../../src/reading/workbook-input";
import { said } from "./found";
import {
  aMonthLater,
  annex3,
  cleanWorkbook,
  dataGrid,
  itemsGrid,
  plausible,
  projectsGrid,
  QUANTITIES,
  serial,
  taskGrid,
  TOWNS,
  withCell,
} from "./built-sheets";

test("a clean workbook has no finding and every figure", () => {
  const input = readInput(cleanWorkbook(), "1-6月");
  expect(input.findings).toEqual([]);
  expect(input.observations?.towns).toEqual(TOWNS);
  expect(input.observations?.year).toBe(2020);
  expect(input.currency).toBe("万美元");
  for (const quantity of QUANTITIES) {
    const figures = input.observations?.quantities.get(quantity) ?? [];
    const right = figures.map(
      (figure, town) =>
        figure.kind === "number" && equals(figure.value, exactOfCell(plausible(quantity, town))),
    );
    expect(right).toEqual(TOWNS.map(() => true));
  }
});

test.each(["1-6月", "1～6 月", "2020年1至6月", "上半年"])(
  "the period may be typed as %s",
  (period) => {
    const input = readInput(cleanWorkbook(), period);
    expect(input.findings).toEqual([]);
    expect(input.observations?.period).toBe("1-6月");
  },
);

test("the areas read are named, and what of them is this period's, so that a fingerprint can cover them", () => {
  expect(readInput(cleanWorkbook(), "1-6月").used).toEqual([
    {
      sheet: "任务分解表",
      as: "task",
      area: { row: 0, column: 0, rows: 15, columns: 9 },
      columns: [0, 2, 4, 6, 8],
    },
    { sheet: "数据 1-6月", as: "data", area: { row: 0, column: 0, rows: 12, columns: 17 } },
    {
      sheet: "境外投资项目",
      as: "projects",
      area: { row: 0, column: 0, rows: 2, columns: 5 },
      rows: [0, 1],
    },
    {
      sheet: "信息报送",
      as: "items",
      area: { row: 0, column: 0, rows: 2, columns: 4 },
      rows: [0, 1],
    },
  ]);
});

/** The clean workbook with one sheet replaced, or taken away by null. */
function changed(sheet: string, change: (grid: Grid) => Grid | null): Grid[] {
  return cleanWorkbook().flatMap((grid) => {
    const next = grid.sheet === sheet ? change(grid) : grid;
    return next ? [next] : [];
  });
}

const DATA = "数据 1-6月";
const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });

/** Headers and towns alone, as 新增期间 makes it. */
const emptied = (grid: Grid): Grid =>
  gridOfValues(
    grid.sheet,
    grid.values.map((cells, row) =>
      cells.map((value, column) => (row > 0 && column > 0 ? null : value)),
    ),
  );

/** The sheet below a line of its own. */
function lowered(grid: Grid): Grid {
  const [title = []] = grid.values;
  const line = title.map((_, index) => (index === 0 ? "附件3" : null));
  return gridOfValues(grid.sheet, [line, ...grid.values]);
}

function methodGrid(change: Partial<Conventions>): Grid {
  const rows = methodRows(method, { ...method.defaultConventions, ...change }, words);
  return gridOfValues("考核办法", [METHOD_HEADERS, ...rows] as readonly (readonly CellValue[])[]);
}

const WORKBOOKS: readonly (readonly [string, Grid[], string, readonly string[]])[] = [
  ["no sheet at all", [], "1-6月", ["block no-task-sheet -", "block no-data-sheet -"]],
  ["no task sheet", changed("任务分解表", () => null), "1-6月", ["block no-task-sheet -"]],
  ["no data sheet", changed(DATA, () => null), "1-6月", ["block no-data-sheet -"]],
  ["a new month", changed(DATA, emptied), "1-6月", ["block data-empty B2"]],
  ["a month alone", cleanWorkbook(), "6月", ["block period-not-cumulative -"]],
  ["no period", cleanWorkbook(), "本期", ["block period-unreadable -"]],
  [
    "a period without targets",
    [...cleanWorkbook(), dataGrid("1-7月", TOWNS, aMonthLater)],
    "1-7月",
    ["block period-without-target A2"],
  ],
  [
    "two data sheets",
    [...cleanWorkbook(), named(dataGrid("1-6月", TOWNS), "1-6月数据(改)")],
    "1-6月",
    ["block several-sheets A1"],
  ],
  [
    "two data sheets of another period",
    [...cleanWorkbook(), named(dataGrid("1-5月", TOWNS), "1-5月数据(改)")],
    "1-6月",
    [],
  ],
  [
    "two task sheets",
    [...cleanWorkbook(), named(annex3(), "任务分解表 (2)")],
    "1-6月",
    ["block several-sheets A1"],
  ],
  [
    "two ledgers",
    [...cleanWorkbook(), named(itemsGrid([]), "信息报送 (2)")],
    "1-6月",
    ["block several-sheets A1"],
  ],
  ["no project ledger", changed("境外投资项目", () => null), "1-6月", ["block ledger-absent -"]],
  ["no item ledger", changed("信息报送", () => null), "1-6月", ["block ledger-absent -"]],
  ["ledgers with their headers only", changed("境外投资项目", () => projectsGrid([])), "1-6月", []],
  [
    "sheets under names of the user's",
    changed("任务分解表", (grid) => named(grid, "附件3")),
    "1-6月",
    [],
  ],
  [
    "a data sheet under its title",
    changed(DATA, () =>
      named(dataGrid("1-6月", TOWNS, plausible, { title: "2020年1-6月出口情况" }), "Sheet2"),
    ),
    "1-6月",
    [],
  ],
  [
    "a data sheet that nothing dates",
    changed(DATA, (grid) => named(grid, "Sheet2")),
    "1-6月",
    ["block no-data-sheet -"],
  ],
  [
    "a data sheet of another year",
    changed(DATA, () => dataGrid("1-6月", TOWNS, plausible, { title: "2019年1-6月出口情况" })),
    "1-6月",
    ["block year-differs A1"],
  ],
  [
    "a blank target",
    changed("任务分解表", (grid) => withCell(grid, 6, 2, null)),
    "1-6月",
    ["block cell-blank C7"],
  ],
  [
    "a blank target of another period",
    changed("任务分解表", (grid) => withCell(grid, 6, 1, null)),
    "1-6月",
    [],
  ],
  [
    "a blank target of another task",
    changed("任务分解表", (grid) => withCell(grid, 6, 4, null)),
    "1-6月",
    [],
  ],
  [
    "a blank figure",
    changed(DATA, (grid) => withCell(grid, 3, 1, null)),
    "1-6月",
    ["block cell-blank B4"],
  ],
  [
    "a blank figure that no score needs",
    changed(DATA, (grid) => withCell(grid, 3, 5, null)),
    "1-6月",
    [],
  ],
  [
    "a ledger row of another year",
    changed("信息报送", () => itemsGrid([["和平镇", serial("2021-04-01"), "甲", "报送"]])),
    "1-6月",
    ["block date-other-year B2"],
  ],
  [
    "figures ten thousandfold",
    changed(DATA, (grid) => withCell(grid, 1, 1, 11_000_000)),
    "1-6月",
    ["warn growth-extreme B2", "warn scale-jump B2"],
  ],
  [
    "four tasks with a blank target",
    [
      ...changed("任务分解表", (grid) => withCell(grid, 6, 4, null)),
      methodGrid({ targetScope: "four-tasks" }),
    ],
    "1-6月",
    ["warn reading-not-default G17", "block cell-blank E7"],
  ],
  [
    "four tasks with a blank figure",
    [
      ...changed(DATA, (grid) => withCell(grid, 3, 5, null)),
      methodGrid({ targetScope: "four-tasks" }),
    ],
    "1-6月",
    ["warn reading-not-default G17", "block cell-blank F4"],
  ],
  [
    "当月 without its column",
    [
      ...changed(DATA, () =>
        dataGrid("1-6月", TOWNS, plausible, {
          quantities: QUANTITIES.filter((each) => each !== "insuredExportersOfMonth"),
        }),
      ),
      methodGrid({ insured: "month" }),
    ],
    "1-6月",
    ["warn reading-not-default G20", "block column-missing A1"],
  ],
  [
    "no column of 当月",
    changed(DATA, () =>
      dataGrid("1-6月", TOWNS, plausible, {
        quantities: QUANTITIES.filter((each) => each !== "insuredExportersOfMonth"),
      }),
    ),
    "1-6月",
    [],
  ],
];

test.each(WORKBOOKS)("%s", (_, grids, period, expected) => {
  expect(readInput(grids, period).findings.map(said)).toEqual(expected);
});

test.each<readonly [string, (grid: Grid) => Grid, readonly string[]]>([
  ["in its title", (grid) => grid, ["block year-differs A1"]],
  ["below the number of the annex", lowered, ["block year-differs A2"]],
  [
    "in a period",
    (grid) => withCell(withCell(grid, 0, 0, "附件3"), 2, 1, "2020年1-5月"),
    ["block year-differs B3"],
  ],
  ["nowhere", (grid) => withCell(grid, 0, 0, "附件3"), []],
])("a period of 2021 and targets that say 2020 %s", (_, change, expected) => {
  const grids = changed("任务分解表", change).slice(0, 3);
  const input = readInput([...grids, projectsGrid([]), itemsGrid([])], "2021年1-6月");
  expect(input.findings.map(said)).toEqual(expected);
});

test("faults of several sheets are collected at once", () => {
  const grids = [
    withCell(annex3(), 4, 2, "8.5%"),
    withCell(dataGrid("1-6月", TOWNS), 3, 1, null),
    projectsGrid([["某镇", serial("2020-03-05"), "甲", 1, "是"]]),
  ];
  expect(readInput(grids, "1-6月").findings.map(said)).toEqual([
    "block cell-text C5",
    "block cell-blank B4",
    "block town-unknown A2",
    "block date-unreadable C2",
    "block ledger-absent -",
  ]);
});

test("our own results are never input, whatever they look like", () => {
  const own = ["评分 1-6月", "排名 1-6月 (2)", "依据 1-6月", "考核存档"];
  const copies = own.map((name) => named(dataGrid("1-6月", TOWNS), name));
  expect(readInput([...copies, ...cleanWorkbook()], "1-6月").findings).toEqual([]);
});

test("a renamed copy of a ranking is no data", () => {
  const headers = ["名次", "乡镇(街道、园区)", "总分", "进口额", "自营出口额", "一般贸易出口额"];
  const copy = gridOfValues("1-6月上报", [headers, [1, "煤山镇", 90, 3, 3, 3]]);
  expect(readInput([...cleanWorkbook(), copy], "1-6月").findings).toEqual([]);
});

test("the year is the title's", () => {
  const task = withCell(annex3(), 0, 0, "2021年度出口攻坚任务分解表");
  const input = readInput([task, ...cleanWorkbook().slice(1)], "1-6月");
  expect(input.observations?.year).toBe(2021);
  expect(input.findings.map(said)).toEqual([
    "block date-other-year C2",
    "block date-other-year B2",
  ]);
});

test("periods come from the task sheet and the data sheets", () => {
  expect(
    listPeriods([...cleanWorkbook().slice(0, 2), dataGrid("1-10月", TOWNS, () => null)]).periods,
  ).toEqual([
    { period: "1-5月", hasTargets: true, dataSheet: "数据 1-5月", hasData: true },
    { period: "1-6月", hasTargets: true, dataSheet: null, hasData: false },
    { period: "1-10月", hasTargets: false, dataSheet: "数据 1-10月", hasData: false },
  ]);
});

test("no task sheet: said, and the data sheets are still listed", () => {
  const known = listPeriods(cleanWorkbook().slice(1));
  expect(known.task).toBeNull();
  expect(known.findings.map(said)).toEqual(["block no-task-sheet -"]);
  expect(known.periods.map(({ period }) => period)).toEqual(["1-5月", "1-6月"]);
});

test("ten thousand towns, one of them __proto__", () => {
  const towns = ["__proto__", ...Array.from({ length: 9_999 }, (_, index) => `第${index}镇`)];
  const grids = [
    taskGrid(towns, ["1-6月"]),
    dataGrid("1-6月", towns, (quantity) => plausible(quantity, 0)),
    projectsGrid([["__proto__", "甲", serial("2020-01-01"), 1, "否"]]),
    itemsGrid([]),
  ];
  const input = readInput(grids, "1-6月");
  expect(input.findings).toEqual([]);
  expect(input.observations?.towns.length).toBe(10_000);
});
