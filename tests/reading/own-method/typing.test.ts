/** The same definition, typed otherwise. */
import { shownValue, type CellValue, type Grid } from "../../../src/cells/grid";
import { readOwnMethod } from "../../../src/reading/own-method/read-own-method";
import { exampleMethod } from "./example-method";
import { at, cellsOf, gridOf, headAt, readCells, rowOf, type Cells } from "./sheet";

const example = (): Cells => cellsOf(exampleMethod);

function change(cells: Cells, [row, column]: readonly [number, number], value: CellValue): void {
  const line = cells[row];
  if (line) line[column] = value;
}

const mapped = (change: (text: string) => string): Cells =>
  example().map((row) => row.map((value) => change(shownValue(value))));

const WIDE = "０１２３４５６７８９";
const isDecimal = (value: CellValue): boolean => /^\d+\.\d+$/.test(shownValue(value));
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const VARIANTS: readonly (readonly [string, () => Cells])[] = [
  [
    "full-width digits",
    () =>
      mapped((text) =>
        isNumber(text) ? text.replace(/\d/g, (digit) => WIDE[Number(digit)] ?? "") : text,
      ),
  ],
  ["numbers as numbers", numbersAsNumbers],
  ["spaces around", () => mapped((text) => (text === "" ? "" : ` ${text}\u3000`))],
  [
    "zeros behind",
    () =>
      example().map(([code = "", part = "", ...row]) => [
        code,
        part,
        ...row.map((value) => (isDecimal(value) ? `0${shownValue(value)}0` : value)),
      ]),
  ],
  [
    "spaces in words",
    () =>
      mapped((text) =>
        /^(加权和|每单位加减|越小越好|完成任务)$/.test(text) ? [...text].join(" ") : text,
      ),
  ],
  ["headings in ASCII brackets", () => mapped((text) => text.replace(/^【(.+)】$/, " [ $1 ]"))],
  ["headers with spaces", () => mapped((text) => (text === "考核内容" ? "考核 内容" : text))],
  [
    "labels with colons",
    () =>
      example().map((row, index) =>
        index < 5 ? [`${shownValue(row[0] ?? null)}：`, ...row.slice(1)] : row,
      ),
  ],
  ["columns the other way round", reversed],
  [
    "a column in between",
    () => example().map((row) => [row[0] ?? "", row[1] ?? "", "说明", ...row.slice(2)]),
  ],
  ["blank rows everywhere", () => example().flatMap((row) => [row, row.map(() => "")])],
  ["the tables below the head moved right", shifted],
  [
    "a title above, a note below",
    () => [["考核办法（草稿）"], ...example(), ["备注：示例(虚构)。"]],
  ],
  ["否 and 越大越好 instead of blank", statedDefaults],
  [
    "aliases parted by commas",
    () => {
      const cells = example();
      change(cells, at(cells, "columns", "别名", 1), "出口额，自营出口, 出口；");
      return cells;
    },
  ],
  [
    "wordings the other way round",
    () => {
      const cells = example();
      change(
        cells,
        at(cells, "indicators", "措辞", rowOf(cells, "indicators", "代码", "1.2")),
        "总数，排序",
      );
      return cells;
    },
  ],
  [
    "a bare number of percentage points",
    () => {
      const cells = example();
      change(cells, at(cells, "indicators", "每", rowOf(cells, "indicators", "代码", "1.3")), "5");
      return cells;
    },
  ],
  [
    "no 【口径】 at all",
    () => {
      const cells = example();
      return cells.slice(
        0,
        cells.findIndex(([first]) => first === "【口径】"),
      );
    },
  ],
  [
    "limits left to the rule",
    () => {
      const cells = example();
      for (const code of ["1.3", "2", "10"]) {
        const row = rowOf(cells, "indicators", "代码", code);
        if (code !== "2") change(cells, at(cells, "indicators", "最低", row), "");
        change(cells, at(cells, "indicators", "最高", row), "");
      }
      change(cells, at(cells, "indicators", "最低", rowOf(cells, "indicators", "代码", "6")), "");
      return cells;
    },
  ],
  ["thousands apart", () => mapped((text) => (text === "1000" ? "1,000" : text))],
  ["至少 instead of 界线", () => mapped((text) => (text === "界线" ? "至少" : text))],
];

/** 0 aside, which has to be text. Codes too: 10.1 is 10.1. */
function numbersAsNumbers(): Cells {
  return example().map((row) =>
    row.map((value) => (isNumber(shownValue(value)) && value !== "0" ? Number(value) : value)),
  );
}

/** The columns of each table, behind the column of headings. */
function reversed(): Cells {
  const cells = example();
  const first = cells.findIndex(([text]) => text === "【数据项】");
  return cells.map((row, index) =>
    index < first || row[0] === "" || shownValue(row[0] ?? null).startsWith("【")
      ? row
      : backwards(row),
  );
}

function backwards(row: readonly CellValue[]): CellValue[] {
  return [...row].reverse();
}

function shifted(): Cells {
  const cells = example();
  const first = cells.findIndex(([text]) => text === "【数据项】");
  return cells.map((row, index) => (index < first ? [...row, ""] : ["", ...row]));
}

function statedDefaults(): Cells {
  const cells = example();
  change(cells, at(cells, "columns", "当月", 1), "否");
  change(cells, at(cells, "columns", "每期必变", 3), "否");
  change(
    cells,
    at(cells, "indicators", "方向", rowOf(cells, "indicators", "代码", "1.2")),
    "越大越好",
  );
  return cells;
}

test.each(VARIANTS)("%s", (_, typed) => {
  const { method, findings } = readCells(typed());
  expect(findings).toEqual([]);
  expect(method).toEqual(exampleMethod);
});

test("a sheet whose first cell is not A1", () => {
  const grid: Grid = { ...gridOf(example()), top: 4, left: 2 };
  const read = readOwnMethod(grid);
  expect(read?.method).toEqual(exampleMethod);
  expect(read?.area).toEqual({ row: 4, column: 2, rows: example().length, columns: 24 });
});

test("考核内容 merged over its rows, and only so, is that of each of them", () => {
  const cells = example();
  const [first, column] = at(cells, "indicators", "考核内容", 1);
  change(cells, [first + 1, column], "");
  change(cells, [first + 2, column], "");
  const merged = { row: first, column, rows: 3, columns: 1 };
  expect(readOwnMethod({ ...gridOf(cells), merges: [merged] })?.method).toEqual(exampleMethod);
  expect(readOwnMethod(gridOf(cells))?.method).toBeNull();
});

/** What Excel makes of what is typed into a cell of the general format. */
test.each([
  ["权数", "parts", 1, 46025, "yyyy/m/d", "1/3"],
  ["权数", "parts", 2, 0.5, "0%", "50%"],
  ["每", "indicators", 3, 0.05, "0%", "5%"],
] as const)(
  "%s that Excel has made a number of: a fix",
  (header, table, row, value, format, seems) => {
    const cells = example();
    const [line, column] = at(cells, table, header, row);
    change(cells, [line, column], value);
    const grid = gridOf(cells);
    const formats = grid.formats.map((each, index) =>
      each.map((one, at) => (index === line && at === column ? format : one)),
    );
    const read = readOwnMethod({ ...grid, formats });
    expect(read?.method).toBeNull();
    const [finding] = read?.findings ?? [];
    expect(finding?.code).toBe("definition-cell-reformatted");
    expect(finding?.fix?.becomes).toEqual({ text: seems });
  },
);

test.each([
  ["分值", "40分", "40"],
  ["规则", "功效系数法", "区间换算"],
  ["数据", "进口", "进口额"],
])("%s %s has the fix %s", (header, typed, meant) => {
  const cells = example();
  change(cells, at(cells, "indicators", header, rowOf(cells, "indicators", "代码", "3")), typed);
  const found = readCells(cells).findings.find(({ fix }) => fix);
  expect(found?.fix?.becomes).toEqual({ text: meant });
});

test("a bare percent of a growth: both of what it may mean", () => {
  const cells = example();
  change(cells, at(cells, "indicators", "每", 3), "5 %");
  const found = readCells(cells).findings.find(({ code }) => code === "definition-percent-unclear");
  const texts = found?.choices?.map(({ becomes }) => becomes);
  expect(texts).toEqual([{ text: "5个百分点" }, { text: "参照的5%" }]);
});

test("what formulas rely on, and where a convention is chosen", () => {
  const cells = example();
  const read = readCells(cells);
  const [row, column] = at(cells, "indicators", "分值", 1);
  expect(read.points.get("1.1")).toEqual({ sheet: "考核办法", row, column });
  const [choice, reading] = at(cells, "conventions", "口径", 1);
  expect(read.conventionCell("targetBasis")).toEqual({
    sheet: "考核办法",
    row: choice,
    column: reading,
  });
  const relied = new Set(read.relied.map((cell) => `${cell.row},${cell.column}`));
  const [state] = headAt(cells, "状态");
  const [document] = headAt(cells, "文号");
  expect([relied.has(`${document},1`), relied.has(`${state},1`)]).toEqual([true, false]);
  expect(relied.has(`${choice},${reading}`)).toBe(false);
  expect(relied.has(`${row},${column}`)).toBe(true);
});

test("a sheet of something else is none of an own method", () => {
  expect(
    readOwnMethod(
      gridOf([
        ["代码", "考核内容", "分值", "规则", "参数", "条款", "口径"],
        ["1.1", "甲"],
      ]),
    ),
  ).toBeNull();
  expect(
    readOwnMethod(
      gridOf([
        ["乡镇", "指标"],
        ["甲镇", "【指标】"],
      ]),
    ),
  ).toBeNull();
  expect(readOwnMethod(gridOf([[""]]))).toBeNull();
});

test("a column and a task that nothing uses are doubts, and the method holds", () => {
  const cells = example();
  const line = ["物流量", "", "吨", "数", "商务局", "", "", "是", "", ""];
  const [row] = at(cells, "columns", "表头", 1);
  cells.splice(row, 0, line);
  const [task] = at(cells, "tasks", "任务", 2);
  cells.splice(task, 0, ["物流任务", "", "吨"]);
  const { method, findings } = readCells(cells);
  expect(findings.map(({ code, severity, cell }) => [code, severity, cell?.row])).toEqual([
    ["definition-name-unused", "warn", row],
    ["definition-name-unused", "warn", task],
  ]);
  expect(method?.inputs.columns.get("物流量")?.kind).toBe("number");
});
