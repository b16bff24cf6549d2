import { gridOfValues, type Grid } from "../../src/cells/grid";
import { formulaFaults } from "../../src/reading/cx-formulas";
import { said } from "./found";

/** Figures in A1:B3 of 数据 1-6月, B3 blank; formulas in column A of 我的表 from A1 on. */
function workbook(sheet: string, formulas: readonly string[]): Grid[] {
  const data = gridOfValues("数据 1-6月", [
    [1, 10],
    [2, 20],
    [3, null],
  ]);
  const own = gridOfValues(
    sheet,
    formulas.map(() => [0]),
  );
  return [data, { ...own, formulas: formulas.map((formula) => [formula]) }];
}

const D = "'数据 1-6月'!";

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["filled cells", [`=CX.TOTAL(${D}A1,${D}A$1:A$3)`, `=CX.TOTAL(${D}A2,${D}A$1:A$3)`], []],
  ["a blank peer", [`=CX.TOTAL(${D}B1,${D}B$1:B$3)`], ["block formula-over-blank A1"]],
  ["a blank own value", [`=CX.TOTAL(${D}B3,${D}A$1:A$3)`], ["block formula-over-blank A1"]],
  [
    "cells below the sheet's last",
    [`=CX.TOTAL(${D}A1,${D}A1:A4)`],
    ["block formula-over-blank A1"],
  ],
  ["a guarded blank", [`=CX.TOTAL(${D}B1,IF(${D}B1:B3="","",${D}B1:B3))`], []],
  ["a table for SCORES", [`=CX.SCORES(${D}A1:B3,A1:A1,"1-6月")`], []],
  ["another function", [`=SUM(${D}B1:B3)`], []],
  ["as a file stores it", [`=_xldudf_CX_TOTAL(${D}B1,${D}B1:B3)`], ["block formula-over-blank A1"]],
  ["text that looks like a cell", [`=CX.RANK(${D}A1,${D}A1:A3,"B3")`], []],
  [
    "dragged down without $",
    [`=CX.TOTAL(${D}A1,${D}A1:A2)`, `=CX.TOTAL(${D}A2,${D}A1:A2)`, `=CX.TOTAL(${D}A3,${D}A2:A3)`],
    ["block formula-peers-differ A3"],
  ],
  [
    "two functions in one column",
    [`=CX.TOTAL(${D}A1,${D}A1:A2)`, `=CX.ORDERS(${D}A1,${D}A1:A3)`],
    [],
  ],
];

test.each(CASES)("%s", (_, formulas, expected) => {
  expect(formulaFaults(workbook("我的表", formulas)).map(said)).toEqual(expected);
});

test("the usual range is named, and the blank with its sheet", () => {
  const faults = formulaFaults(
    workbook(
      "我的表",
      ["A1:A2", "A1:A2", "B1:B3"].map((range) => `=CX.TOTAL(${D}A1,${D}${range})`),
    ),
  );
  expect(faults.map(({ facts }) => facts)).toEqual([
    { formula: `=CX.TOTAL(${D}A1,${D}B1:B3)`, blank: "数据 1-6月!B3" },
    { formula: `=CX.TOTAL(${D}A1,${D}B1:B3)`, usual: "数据 1-6月!$A$1:$A$2" },
  ]);
});

test("formulas of our own sheets are checked by whoever writes them", () => {
  expect(formulaFaults(workbook("评分 1-6月", [`=CX.TOTAL(${D}B1,${D}B1:B3)`]))).toEqual([]);
});
