/** Excel for Windows may pass 0 for a blank cell (office-js #4702, #5262): the same result or an error, never another score. */
import { investment, task } from "../../src/functions/lookup-functions";
import { explain, scores } from "../../src/functions/table-functions";
import { newWorkbookSheets } from "../../src/features/new-sheets/new-workbook";
import type { CellContent } from "../../src/workbook/workbook";
import { columnOf, shown, shownOf, standInForExcel } from "./custom-functions-host";
import { scoreArguments, type Matrix } from "./sheet-matrices";
import { TWO_TOWNS } from "./two-towns";

beforeAll(standInForExcel);

/** The sheets of a new workbook with the sample, as ranges: merged headers leave blanks, and so do titles and remarks. */
const SHEETS = new Map(
  newWorkbookSheets("sample").map(({ name, cells }) => [
    name,
    cells.map((row) => row.map(valueOf)),
  ]),
);

function valueOf(content: CellContent): unknown {
  if (content === null) return null;
  if ("formula" in content) throw new Error("a sample without formulas");
  return "text" in content ? content.text || null : content.number;
}

function sheet(name: string): Matrix {
  const found = SHEETS.get(name);
  if (!found) throw new Error(`no sheet ${name} among ${[...SHEETS.keys()].join("、")}`);
  return found;
}

type Ranges = readonly [
  data: Matrix,
  tasks: Matrix,
  projects: Matrix,
  items: Matrix,
  method: Matrix,
];
const SAMPLE: Ranges = [
  sheet("数据 1-6月"),
  sheet("任务分解表"),
  sheet("境外投资项目"),
  sheet("信息报送"),
  sheet("考核办法"),
];
const TOWNS = columnOf(
  sheet("任务分解表")
    .slice(4, 15)
    .map(([town]) => town),
);

const zeroed = (matrix: Matrix): Matrix =>
  matrix.map((row) => row.map((cell) => (cell === null ? 0 : cell)));
const scoresOf = ([data, tasks, projects, items, method]: Ranges): unknown =>
  shown(scores(data, tasks, "1-6月", projects, items, method));

test("the sample has blanks in every range", () => {
  const blanks = SAMPLE.map((matrix) => matrix.flat().filter((cell) => cell === null).length);
  expect(blanks.map((count) => count > 0)).toEqual([true, true, true, true, true]);
});

test("SCORES of the sample, with 0 for every blank of every range", () => {
  const whole = scoresOf(SAMPLE) as unknown[][];
  expect(whole).toHaveLength(12);
  expect(whole.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
  expect(scoresOf(SAMPLE.map(zeroed) as unknown as Ranges)).toEqual(whole);
});

test("TASK, INVESTMENT and EXPLAIN of the sample, with 0 for every blank", () => {
  const results = ([data, tasks, projects, items, method]: Ranges): unknown => [
    ...["1-5月", "1-6月"].flatMap((period) =>
      ["1.1", "累计投保完成率"].map((code) => shown(task(tasks, TOWNS, code, period))),
    ),
    shown(investment(projects, TOWNS, "1-6月")),
    shown(explain("1.2", "煤山镇", data, tasks, "1-6月", projects, items, method)),
    shown(explain("名次", "煤山镇", data, tasks, "1-6月", projects, items, method)),
  ];
  expect(results(SAMPLE.map(zeroed) as unknown as Ranges)).toEqual(results(SAMPLE));
});

const [DATA, TASKS, PERIOD, PROJECTS, ITEMS] = scoreArguments(TWO_TOWNS);
const width = DATA[0]!.length;
const padded = (cells: readonly unknown[], columns: number): unknown[] => [
  ...cells,
  ...new Array<null>(columns - cells.length).fill(null),
];

/** Ways to lay a month out that leave blanks: what SCORES shows must not depend on how a blank arrives. */
test.each<readonly [string, Matrix, Matrix, Matrix, Matrix]>([
  ["as it is", DATA, TASKS, PROJECTS, ITEMS],
  [
    "a title, a unit row and a remark of the data",
    [
      padded(["2020年1-6月出口情况"], width),
      DATA[0]!,
      padded([null, "万美元", "万美元", "家"], width),
      padded(["责任单位", "海关"], width),
      ...DATA.slice(1),
      padded(["填表人：甲"], width),
      padded(["备注：以上为累计数，一般贸易出口额按海关统计口径计算，不含转口"], width),
    ],
    TASKS,
    PROJECTS,
    ITEMS,
  ],
  [
    "自营出口额 over 本期 and 去年同期",
    [
      DATA[0]!.map((header, index) => (index === 1 ? "自营出口额" : index === 2 ? null : header)),
      padded([null, "本期", "去年同期"], width),
      ...DATA.slice(1),
    ],
    TASKS,
    PROJECTS,
    ITEMS,
  ],
  [
    "blank rows and a column between",
    [...DATA.slice(0, 2), padded([], width), ...DATA.slice(2)],
    [...TASKS.slice(0, 5), padded([], 9), ...TASKS.slice(5)].map((row) => [null, ...row]),
    [padded(["境外投资项目"], 5), padded([], 5), ...PROJECTS, padded(["备注：单位万美元"], 5)],
    [padded(["信息报送"], 4), ...ITEMS, padded(["说明：按最高级别"], 4)],
  ],
])("SCORES of a month laid out with %s", (_, data, tasks, projects, items) => {
  const whole = shown(scores(DATA, TASKS, PERIOD, PROJECTS, ITEMS));
  expect(shown(scores(data, tasks, PERIOD, projects, items))).toEqual(whole);
  const [zeroData = [], zeroTasks = [], zeroProjects = [], zeroItems = []] = [
    ...[data, tasks, projects, items].map(zeroed),
  ];
  expect(shown(scores(zeroData, zeroTasks, PERIOD, zeroProjects, zeroItems))).toEqual(whole);
});

/** Cells that must hold something: with a blank an error, and with the 0 that it may arrive as an error too. */
test.each<readonly [string, (ranges: Matrix[]) => void]>([
  ["a town of the data", ([data]) => (data![1]![0] = 0)],
  ["a header of the data", ([data]) => (data![0]![1] = 0)],
  ["a task's header", ([, tasks]) => (tasks![1]![1] = 0)],
  ["a period", ([, tasks]) => (tasks![2]![2] = 0)],
  ["a town of the tasks", ([, tasks]) => (tasks![4]![0] = 0)],
  ["the town of a project", ([, , projects]) => (projects![1]![0] = 0)],
  ["the date of a project", ([, , projects]) => (projects![1]![2] = 0)],
  ["一带一路 of a project", ([, , projects]) => (projects![1]![4] = 0)],
  ["the town of an item", ([, , , items]) => (items![1]![0] = 0)],
  ["the date of an item", ([, , , items]) => (items![1]![1] = 0)],
  ["the title of an item", ([, , , items]) => (items![1]![2] = 0)],
  ["the level of an item", ([, , , items]) => (items![1]![3] = 0)],
])("%s that is blank and arrives as 0 is an error", (_, blank) => {
  const ranges = [DATA, TASKS, PROJECTS, ITEMS].map((matrix) => matrix.map((row) => [...row]));
  blank(ranges);
  const [data = [], tasks = [], projects = [], items = []] = ranges;
  const result = shownOf(() => scores(data, tasks, PERIOD, projects, items));
  const cells = [result].flat(2).map(String);
  expect(cells.some((cell) => cell.startsWith("#"))).toBe(true);
  if (Array.isArray(result)) {
    const places = (result as unknown[][]).slice(1).map((row) => String(row.at(-1)));
    expect(places.every((place) => place.startsWith("#"))).toBe(true);
  }
});
