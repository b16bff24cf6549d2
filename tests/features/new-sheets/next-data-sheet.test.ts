import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { addPeriod } from "../../../src/features/new-sheets/add-period";
import { nextDataSheet } from "../../../src/features/new-sheets/next-data-sheet";
import { addsFigure, takesFromCells } from "../../../src/features/new-sheets/next-formula";
import { listPeriods } from "../../../src/reading/sheets/known-periods";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import type { CellContent } from "../../../src/workbook/workbook";
import { cell, gridOf, ranked, rowsOf, sampleWorkbook } from "../sample";

test.each([
  ["=去年!B5", true],
  ["=B5/C5-1", true],
  ["=SUM(B6:B16)", true],
  ["=SUM(B:B)", true],
  ["=上月数+1", true],
  ["=1200+350", false],
  ['=TEXT(12,"A1")', false],
  ["=ROUND(12.5,1)", false],
  ["=TRUE", false],
  ["=LOG10(1000)", false],
  ["=1E3", false],
  ["=去年!税率", true],
  ["=[1]去年!B5", true],
  ["=SUM(表1[出口额])", true],
  ["=#REF!", true],
  ["=去年!#REF!", true],
])("%s takes from cells: %p", (formula, expected) => {
  expect(takesFromCells(formula)).toBe(expected);
});

test.each([
  ["='数据 1-5月'!B5+3.5", true],
  ["=3.5 + '数据 1-5月'!B5", true],
  ["='数据 1-5月'!G5+1", true],
  ["=ROUND((12+B5)/2,2)", true],
  ["=SUM(B5:B9)-100", true],
  ["='数据 1-5月'!B5+当月!B5", false],
  ["=(B5/C5-1)*100", false],
  ["=B5/C5-1", false],
  ["=C5*(1+D5)", false],
  ["=ROUND(B5,-2)", false],
  ["=去年!B5/10000", false],
  ["=[@出口额]+5", true],
  ["=B5-1.5", true],
  ["=1+D5", true],
  ["=B5*1.2+C5", false],
  ["=B5+3*C5", false],
  ["=B5+C5%+2%", false],
  ["='2+3'!B5", false],
  ['=IF(C5=0,0,B5-C5)&"+3"', false],
])("%s adds a figure of its month: %p", (formula, expected) => {
  expect(addsFigure(formula)).toBe(expected);
});

test("last month's own figure in a running sum does not count again in the new month", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B5"), { formula: "='数据 1-5月'!B5+3.5" });
  workbook.type(cell("数据 1-6月", "B6"), { formula: "='数据 1-5月'!B6+当月!B6" });
  await addPeriod(workbook, { period: "1-7月", targets: "copy-last" });
  const { formulas, values } = await gridOf(workbook, "数据 1-7月");
  expect([formulas[4]?.[1], values[4]?.[1]]).toEqual([null, null]);
  expect(formulas[5]?.[1]).toBe("='数据 1-6月'!B6+当月!B6");
});

const CONTENTS: readonly (readonly (CellContent | string | number)[])[] = [
  ["2020年1—6月乡镇出口情况", null, null, null, null, null],
  ["序号", "乡镇", "出口额\n(万美元)", "去年同期出口额(万美元)", "增幅", "备注"],
  [null, "单位", "万美元", "万美元", "%", null],
  [null, "责任单位", "海关", "海关", null, null],
  [1, "和平", 1200, { formula: "=去年!B3" }, { formula: "=C5/D5-1" }, "6月数待核"],
  [2, "煤山镇", { formula: "=700+450" }, { formula: "=去年!B2" }, { formula: "=C6/D6-1" }, null],
  [null, "全县", { formula: "=SUM(C5:C6)" }, { formula: "=SUM(D5:D6)" }, null, null],
  ["填表人：某某", null, null, null, null, null],
];

/** A bureau's own workbook: other headers, order and columns than ours, and formulas. */
function ownWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook([
    {
      name: "任务分解",
      values: [
        ["乡镇", "自营出口增幅(%)"],
        [null, "1-6月"],
        ["煤山镇", 8.5],
        ["和平镇", 9],
      ],
    },
    {
      name: "去年",
      values: [
        ["乡镇", "出口"],
        ["煤山镇", 1000],
        ["和平镇", 900],
      ],
    },
    {
      name: "1-6月数据",
      values: CONTENTS.map((row) =>
        row.map((content) => (typeof content === "object" ? null : content)),
      ),
      merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
    },
  ]);
  CONTENTS.forEach((row, index) =>
    row.forEach((content, column) => {
      if (typeof content === "object" && content !== null) {
        workbook.type({ sheet: "1-6月数据", row: index, column }, content);
      }
    }),
  );
  return workbook;
}

test("the next month's sheet is the last one's: headers, towns, columns and formulas stay, figures go", async () => {
  const workbook = ownWorkbook();
  const before = await workbook.read(["去年", "1-6月数据"]);
  expect((await addPeriod(workbook, { period: "1-7月", targets: "blank" })).kind).toBe("added");
  const grid = await gridOf(workbook, "1-7月数据");
  const cells = grid.values.map((row, i) =>
    row.map((value, j) => grid.formulas[i]?.[j] ?? value ?? ""),
  );
  expect(cells).toEqual([
    ["2020年1—7月乡镇出口情况", "", "", "", "", ""],
    ["序号", "乡镇", "出口额\n(万美元)", "去年同期出口额(万美元)", "增幅", "备注"],
    ["", "单位", "万美元", "万美元", "%", ""],
    ["", "责任单位", "海关", "海关", "", ""],
    [1, "和平", "", "=去年!B3", "=C5/D5-1", ""],
    [2, "煤山镇", "", "=去年!B2", "=C6/D6-1", ""],
    ["", "全县", "=SUM(C5:C6)", "=SUM(D5:D6)", "", ""],
    ["填表人：某某", "", "", "", "", ""],
  ]);
  expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
  expect(await workbook.read(["去年", "1-6月数据"])).toEqual(before);
  const { periods } = listPeriods(await workbook.read("all"));
  expect(periods.map(({ period, dataSheet }) => [period, dataSheet])).toEqual([
    ["1-6月", "1-6月数据"],
    ["1-7月", "1-7月数据"],
  ]);
});

test("a year of months in one workbook: each is made from the one before, and the first still ranks the same", async () => {
  const workbook = await sampleWorkbook();
  const june = await ranked(workbook);
  for (const last of [7, 8, 9, 10, 11, 12]) {
    const outcome = await addPeriod(workbook, { period: `1-${last}月`, targets: "copy-last" });
    expect(outcome).toEqual({ kind: "added", period: `1-${last}月` });
  }
  const { periods } = listPeriods(await workbook.read("all"));
  expect(periods.map(({ period }) => period)).toEqual(
    [5, 6, 7, 8, 9, 10, 11, 12].map((last) => `1-${last}月`),
  );
  const december = await rowsOf(workbook, "数据 1-12月");
  expect(december[0]?.[0]).toContain("2020年1-12月");
  expect(december.slice(4).flatMap((row) => row.slice(1).filter((cell) => cell !== ""))).toEqual(
    [],
  );
  expect((await ranked(workbook)).scores.totals).toEqual(june.scores.totals);
});

test("an array formula is one in the new sheet, too", async () => {
  const grid = await gridOf(await sampleWorkbook(), "数据 1-6月");
  const formulas = grid.formulas.map((row) => [...row]);
  const [at, row] = [5, formulas[5]];
  if (!row) throw new Error("no row");
  row[1] = "=SUM(C6:C7*D6:D7)";
  row[2] = "=C6";
  const array = { rows: 1, columns: 1, mark: ` cm="1"` };
  const arrays = new Map([[`${grid.top + at},${grid.left + 1}`, array]]);
  const last = { grid: { ...grid, formulas, arrays }, period: "1-6月", before: null };
  const made = nextDataSheet(changxing2020.inputs, last, "1-7月", "数据 1-7月");
  expect(made?.cells[grid.top + at]?.slice(grid.left + 1, grid.left + 3)).toEqual([
    { formula: "=SUM(C6:C7*D6:D7)", array },
    { formula: "=C6" },
  ]);
});
