/** 取值 that only own methods have, as an author writes them. */
import { a1 } from "../../../src/cells/address";
import { isBlocking } from "../../../src/cells/finding";
import { exampleMethod } from "./example-method";
import { at, cellsOf, readCells, rowOf, type Cells } from "./sheet";

/** The row 3 is 区间换算 of 进口额 between 最差 and 最优. */
function struck(cells: Cells, values: Readonly<Record<string, string>>, row = "3"): Cells {
  const index = rowOf(cells, "indicators", "代码", row);
  for (const [header, value] of Object.entries(values)) {
    const [line, column] = at(cells, "indicators", header, index);
    const own = cells[line];
    if (own) own[column] = value;
  }
  return cells;
}

const measureOf = (cells: Cells, code = "3"): unknown => {
  const indicators = readCells(cells).method?.categories.flatMap((each) => each.indicators);
  const rule = indicators?.find((each) => each.code === code)?.rule;
  return rule && "measure" in rule ? [rule.kind, rule.measure] : null;
};

test.each<[Readonly<Record<string, string>>, unknown]>([
  [
    { 取值: "完成率", 数据: "进口额", 对比: "新增有出口实绩企业家数" },
    ["interval", { kind: "attained", of: "imports", task: "newExporters" }],
  ],
  [
    { 取值: "占比变动", 数据: "进口额", 对比: "自营出口额" },
    [
      "interval",
      {
        kind: "share-change",
        of: "imports",
        to: "exports",
        ofBefore: "importsLastYear",
        toBefore: "exportsLastYear",
      },
    ],
  ],
  [
    { 取值: "贡献率", 数据: "进口额", 对比: "去年同期进口额" },
    ["interval", { kind: "contribution", of: "imports", from: "importsLastYear" }],
  ],
  [
    { 取值: "得分", 数据: "1.1" },
    ["interval", { kind: "points", code: "1.1", reads: "published" }],
  ],
  [
    { 取值: "得分", 数据: "1.1", 规则: "最优按比例", 参照: "", 至: "", 起分: "" },
    ["best-proportional", { kind: "points", code: "1.1", reads: "published" }],
  ],
])("%j", (values, expected) => {
  expect(measureOf(struck(cellsOf(exampleMethod), values))).toEqual(expected);
});

test.each<[Readonly<Record<string, string>>, code: string, header: string]>([
  [{ 取值: "得分", 数据: "1.11" }, "definition-name-unknown", "数据"],
  [{ 取值: "得分", 数据: "1.1", 对比: "进口额" }, "definition-cell-unused", "对比"],
  [{ 取值: "得分", 数据: "3" }, "definition-circle", "数据"],
  [{ 取值: "完成率", 对比: "进口额" }, "definition-name-unknown", "对比"],
  [{ 取值: "完成率", 对比: "" }, "definition-cell-blank", "对比"],
  [{ 取值: "占比变动", 对比: "离岸服务外包执行额" }, "definition-no-last-year", "对比"],
  [{ 取值: "贡献率", 对比: "有出口实绩企业数" }, "definition-pair-unfit", "对比"],
])("%j is named at its cell", (values, code, header) => {
  const cells = struck(cellsOf(exampleMethod), values);
  const [row, column] = at(cells, "indicators", header, rowOf(cells, "indicators", "代码", "3"));
  const found = readCells(cells)
    .findings.filter(isBlocking)
    .map((each) => [each.code, each.cell && a1(each.cell.row, each.cell.column)]);
  expect(found).toContainEqual([code, a1(row, column)]);
});
