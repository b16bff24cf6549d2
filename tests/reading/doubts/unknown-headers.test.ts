import { valueAt, type CellValue, type Grid } from "../../../src/cells/grid";
import type { Finding } from "../../../src/cells/finding";
import { readInput } from "../../../src/reading/workbook-input";
import { said } from "../found";
import { cleanWorkbook, dataGrid, TOWNS, withCell } from "../built-sheets";

const DATA = "数据 1-6月";

const workbook = (change: (grid: Grid) => Grid, sheet = DATA): Grid[] =>
  cleanWorkbook().map((grid) => (grid.sheet === sheet ? change(grid) : grid));

const findingsOf = (grids: readonly Grid[]): readonly Finding[] =>
  readInput(grids, "1-6月").findings;

/** The unknown headers, and what each may become, in the order of the list. */
const unknown = (findings: readonly Finding[]): Record<string, string[]> =>
  Object.fromEntries(
    findings.flatMap(({ code, facts, choices = [] }) =>
      code === "header-unknown"
        ? [[facts.text, choices.map(({ becomes }) => ("text" in becomes ? becomes.text : ""))]]
        : [],
    ),
  );

const shown = (value: CellValue): string => (typeof value === "string" ? value : "");

function columnOf(grid: Grid, header: string): number {
  const column = (grid.values[0] ?? []).findIndex(
    (one) => typeof one === "string" && one.startsWith(header),
  );
  if (column < 0) throw new Error(`no ${header}`);
  return column;
}

const rename = (headers: Readonly<Record<string, CellValue>>) => (grid: Grid) =>
  Object.entries(headers).reduce(
    (now, [header, text]) => withCell(now, 0, columnOf(grid, header), text),
    grid,
  );

test("nothing is listed while no column is missing", () => {
  const grids = workbook((grid) => withCell(grid, 0, columnOf(grid, "当月出口信保"), "本地口径"));
  expect(findingsOf(grids).map(said)).toEqual([]);
});

test.each([
  ["with a unit", "自营出口额", "外销总值（万美元）", "自营出口额（万美元）"],
  ["without one", "进口额", "进口总值", "进口额"],
  ["broken over lines", "自营出口额", "外销\n总值", "自营出口额"],
])("a header that nothing matches, %s, may become the missing one", (_, was, text, becomes) => {
  const grids = workbook(rename({ [was]: text }));
  const found = findingsOf(grids);
  const [[, choices] = ["", []]] = Object.entries(unknown(found));
  expect(choices).toEqual([becomes]);
});

test("the missing columns stand nearest first, for each header by itself", () => {
  const grids = workbook(
    rename({ 自营出口额: "出口销售值", 进口额: "进口销售值", 出口信保: "参加保险的" }),
  );
  const found = unknown(findingsOf(grids));
  expect(Object.values(found).map(([first]) => first)).toEqual([
    "自营出口额",
    "出口信保投保企业数",
    "进口额",
  ]);
  expect(Object.values(found).map(({ length }) => length)).toEqual([3, 3, 3]);
});

test("a choice that is written is read as that column, and every other as before", () => {
  const grids = workbook(rename({ 自营出口额: "出口销售值", 进口额: "进口销售值" }));
  const fixes = findingsOf(grids).flatMap(({ choices = [] }) => choices[0] ?? []);
  const written = grids.map((grid) =>
    fixes.reduce((now, { cell, was, becomes }) => {
      if (cell.sheet !== grid.sheet) return now;
      expect(valueAt(now, cell.row, cell.column)).toEqual(was);
      return withCell(now, cell.row, cell.column, "text" in becomes ? becomes.text : null);
    }, grid),
  );
  expect(findingsOf(written).map(said)).toEqual([]);
});

test.each([
  ["信息报送", "标题", "报送内容"],
  ["境外投资项目", "批准日期", "哪天批的"],
  ["境外投资项目", "乡镇", "所在地"],
])("%s: a header %s written as %s", (sheet, header, text) => {
  const grids = workbook((grid) => {
    const row = grid.values.findIndex((cells) => cells.includes(header));
    return withCell(grid, row, (grid.values[row] ?? []).indexOf(header), text);
  }, sheet);
  const found = unknown(findingsOf(grids));
  expect(found).toEqual({ [text]: [header] });
});

test("任务分解表: a header over its periods is one finding with one choice, and no period lacks targets besides", () => {
  const grids = workbook((grid) => {
    const row = grid.values.findIndex((cells) => cells.some((one) => /^自营出口/.test(shown(one))));
    const column = (grid.values[row] ?? []).findIndex((one) => /^自营出口/.test(shown(one)));
    return withCell(grid, row, column, "外贸增长目标(%)");
  }, "任务分解表");
  const found = findingsOf(grids);
  expect(found.map(({ code }) => code)).toEqual(["column-missing", "header-unknown"]);
  expect(unknown(found)).toEqual({ "外贸增长目标(%)": ["自营出口增幅（%）"] });
});

test("under a header over two columns only the words below are written", () => {
  const whole = dataGrid("1-6月", TOWNS);
  const [a, b] = [columnOf(whole, "自营出口额"), columnOf(whole, "去年同期自营出口额")];
  const below = (whole.values[0] ?? []).map((_, i) =>
    i === a ? "本期" : i === b ? "上年数" : null,
  );
  const top = (whole.values[0] ?? []).map((text, i) => (i === b ? null : text));
  const matrix = <Value>(rows: readonly (readonly Value[])[]): Value[][] =>
    [rows[0] ?? [], rows[0] ?? [], ...rows.slice(1)].map((row) => [...row]);
  const grid: Grid = {
    ...whole,
    values: [top, below, ...whole.values.slice(1)],
    formulas: matrix(whole.formulas),
    formats: matrix(whole.formats),
  };
  const found = findingsOf(workbook(() => grid));
  expect(unknown(found)).toEqual({ 自营出口额上年数: ["去年同期"] });
});
