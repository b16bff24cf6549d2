/** Clean sheets in the shape of 附件3 and of the data sheets, as grids: what tests of reading, functions and actions start from. */
import {
  DATA_COLUMNS,
  TASK_COLUMNS,
  type Quantity,
  type Task,
} from "../method/changxing-2020-names";
import type { Area } from "../../src/cells/address";
import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import {
  COUNTY,
  DATA_SHEET_PREFIX,
  ITEMS_SHEET,
  ITEM_HEADERS,
  PROJECTS_SHEET,
  PROJECT_HEADERS,
  TASK_SHEET,
  TOWN_HEADER,
} from "../../src/method/sheet-terms";

/** 附件3's towns with their targets of 1-5月 and 1-6月: growth %, then new exporters. */
const ANNEX_3: readonly (readonly [string, number, number, number, number])[] = [
  [COUNTY, 8, 8, 53, 100],
  ["开发区(太湖街道)", 8.5, 8.5, 12, 27],
  ["南太湖(李家巷镇)", 9, 9, 5, 9],
  ["煤山镇", 8.5, 8.5, 4, 7],
  ["和平镇", 9, 9, 4, 6],
  ["示范区(泗安镇)", 9.5, 9.5, 4, 6],
  ["高新区(画溪街道)", 9.5, 9.5, 5, 7],
  ["洪桥镇", 8, 8, 2, 5],
  ["夹浦镇", 8, 8, 8, 18],
  ["林城镇", 9, 9, 2, 4],
  ["虹星桥镇", 8, 8, 6, 9],
  ["小浦镇", 8.5, 8.5, 1, 2],
];

export const TOWNS: readonly string[] = ANNEX_3.slice(1).map(([town]) => town);

export const TASKS = Object.keys(TASK_COLUMNS) as Task[];
export const QUANTITIES = Object.keys(DATA_COLUMNS) as Quantity[];

export const TASK_TITLE = "2020年度乡镇(街道、园区)出口攻坚任务分解表";
const REMARK = "备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数";

/** 附件3 as published: title, two merged header rows, 全县, eleven towns, remark. Towns stand in A5:A15. */
export function annex3(): Grid {
  const rows = ANNEX_3.map(([town, g5, g6, n5, n6]) => [town, g5, g6, n5, n6, 70, 100, 60, 90]);
  return taskGridOf(["1-5月", "1-6月"], rows);
}

/**
 * A task sheet of any towns and periods. `target` gives each cell, 全县's too (town −1).
 * Row 1 title, rows 2–3 headers, row 4 全县, towns from row 5.
 */
export function taskGrid(
  towns: readonly string[],
  periods: readonly string[],
  target: (task: Task, town: number, period: number) => CellValue = () => 8.5,
): Grid {
  const rows = [COUNTY, ...towns].map((town, index) => [
    town,
    ...TASKS.flatMap((task) => periods.map((_, period) => target(task, index - 1, period))),
  ]);
  return taskGridOf(periods, rows);
}

function taskGridOf(periods: readonly string[], rows: readonly CellValue[][]): Grid {
  const width = 1 + TASKS.length * periods.length;
  const padded = (cells: CellValue[]): CellValue[] => [
    ...cells,
    ...new Array<CellValue>(width - cells.length).fill(null),
  ];
  const headers = TASKS.flatMap((task) => {
    const { header, unit } = TASK_COLUMNS[task];
    return [`${header}\n(${unit})`, ...new Array<CellValue>(periods.length - 1).fill(null)];
  });
  const grid = gridOfValues(TASK_SHEET, [
    padded([TASK_TITLE]),
    [TOWN_HEADER, ...headers],
    [null, ...TASKS.flatMap(() => periods)],
    ...rows,
    padded([REMARK]),
  ]);
  return { ...grid, merges: taskMerges(periods.length, width, rows.length + 3) };
}

function taskMerges(periods: number, width: number, remarkRow: number): Area[] {
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const perTask = TASKS.map((_, task) => ({
    row: 1,
    column: 1 + task * periods,
    rows: 1,
    columns: periods,
  }));
  const town = { row: 1, column: 0, rows: 2, columns: 1 };
  return [line(0), town, ...perTask.filter((area) => area.columns > 1), line(remarkRow)];
}

/** Plausible figures of a town, all valid: exports grow by 10 % and more, nothing is negative or above its bound. */
export function plausible(quantity: Quantity, town: number): number {
  const figures: Record<Quantity, number> = {
    exports: 1100 + 10 * town,
    exportsLastYear: 1000,
    activeExporters: 25 + town,
    activeExportersLastYear: 20,
    newExporters: 5 + town,
    insuredExporters: 15 + town,
    insuredExportersOfMonth: 3 + town,
    smallExporterInsuranceRate: 90,
    generalTradeExports: 900,
    epidemicExports: 45 + town,
    epidemicQuality: 0.3,
    imports: 520 + town,
    importsLastYear: 500,
    outsourcing: 12 + town,
    newServiceFirms: 2 + town,
    ordersScore: 80 + town,
  };
  return figures[quantity];
}

/** The same figures a month earlier: less trade. */
export const aMonthBefore = (quantity: Quantity, town: number): number =>
  plausible(quantity, town) - (DATA_COLUMNS[quantity].unit === "万美元" ? 1 : 0);

/** The same figures a month later: more trade. */
export const aMonthLater = (quantity: Quantity, town: number): number =>
  2 * plausible(quantity, town) - aMonthBefore(quantity, town);

export interface DataGridOptions {
  readonly quantities?: readonly Quantity[];
  /** The unit row and the owner row below the headers, as a new data sheet has them. */
  readonly unitRows?: boolean;
  /** A 全县 row with the sums, first or last. */
  readonly county?: "first" | "last";
  readonly title?: string;
}

/** A data sheet `数据 {period}`: headers in row 1 (row 2 below a title), one row a town. `figure` gives each cell. */
export function dataGrid(
  period: string,
  towns: readonly string[],
  figure: (quantity: Quantity, town: number) => CellValue = plausible,
  options: DataGridOptions = {},
): Grid {
  const quantities = options.quantities ?? QUANTITIES;
  const terms = quantities.map((quantity) => DATA_COLUMNS[quantity]);
  const rows = towns.map((town, index) => [town, ...quantities.map((q) => figure(q, index))]);
  const sums = [COUNTY, ...quantities.map((_, index) => columnSum(rows, index + 1))];
  const width = quantities.length + 1;
  const units = [
    ["单位", ...terms.map((term) => term.unit)],
    ["责任单位", ...terms.map((term) => term.owner)],
  ];
  return gridOfValues(`${DATA_SHEET_PREFIX}${period}`, [
    ...(options.title ? [[options.title, ...new Array<CellValue>(width - 1).fill(null)]] : []),
    [TOWN_HEADER, ...terms.map((term) => term.header)],
    ...(options.unitRows ? units : []),
    ...(options.county === "first" ? [sums] : []),
    ...rows,
    ...(options.county === "last" ? [sums] : []),
  ]);
}

/** Sums of a test's own whole numbers; a column with anything else has none. */
function columnSum(rows: readonly CellValue[][], column: number): CellValue {
  const figures = rows.map((row) => row[column]);
  const whole = figures.filter((value) => typeof value === "number" && Number.isInteger(value));
  return whole.length === rows.length ? whole.reduce((a: number, b) => a + Number(b), 0) : null;
}

/** The serial number Excel stores for a date, written `2020-03-05`. */
export function serial(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

export type ProjectRow = readonly [
  town: CellValue,
  name: CellValue,
  approved: CellValue,
  investment: CellValue,
  beltAndRoad: CellValue,
];

/** 境外投资项目 with its header in row 1. Dates as serial numbers (`serial`), formatted as dates. */
export function projectsGrid(rows: readonly ProjectRow[]): Grid {
  return dated(gridOfValues(PROJECTS_SHEET, [Object.values(PROJECT_HEADERS), ...rows]), 2);
}

export type ItemRow = readonly [
  town: CellValue,
  date: CellValue,
  title: CellValue,
  level: CellValue,
];

/** 信息报送 with its header in row 1. */
export function itemsGrid(rows: readonly ItemRow[]): Grid {
  return dated(gridOfValues(ITEMS_SHEET, [Object.values(ITEM_HEADERS), ...rows]), 1);
}

function dated(grid: Grid, column: number): Grid {
  const formats = grid.formats.map((row) =>
    row.map((format, index) => (index === column ? "yyyy-mm-dd" : format)),
  );
  return { ...grid, formats };
}

/** 附件3, clean data of 1-5月 and 1-6月, and two ledgers with a row each. */
export function cleanWorkbook(): Grid[] {
  return [
    annex3(),
    dataGrid("1-5月", TOWNS, aMonthBefore),
    dataGrid("1-6月", TOWNS),
    projectsGrid([["煤山镇", "越南工厂", serial("2020-03-05"), 250, "是"]]),
    itemsGrid([["和平镇", serial("2020-04-01"), "稳外贸举措", "市简报"]]),
  ];
}

/** The grid with one cell replaced; row and column from 0, within the grid. */
export function withCell(
  grid: Grid,
  row: number,
  column: number,
  value: CellValue,
  format = "General",
): Grid {
  const put = <T>(matrix: readonly (readonly T[])[], cell: T): T[][] =>
    matrix.map((cells, r) => cells.map((old, c) => (r === row && c === column ? cell : old)));
  return { ...grid, values: put(grid.values, value), formats: put(grid.formats, format) };
}
