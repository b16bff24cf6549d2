import { gridOfValues, type Grid } from "../../../src/cells/grid";
import { formulaFaults, type FormulaScope } from "../../../src/reading/doubts/cx-formulas";
import { rosterOf } from "../../../src/reading/words/town-names";
import { said } from "../found";

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

const SCOPE: FormulaScope = {
  roster: rosterOf(["煤山镇", "和平镇", "林城镇"]),
  used: new Set(["数据 1-6月", "任务分解表"]),
  data: "数据 1-6月",
  otherData: new Set(["数据 1-7月"]),
};

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
  ["a text that looks like a call", [`=CX.SCORES(${D}B1:B3,"CX.TOTAL(B3)")`], []],
  ["a guard in a text", [`=CX.TOTAL(${D}B1,${D}B1:B3)&"="""`], ["block formula-over-blank A1"]],
  ["a number with a power", [`=CX.TOTAL(${D}A1,${D}A1:A3)*1E3`], []],
  ["a name that ends like a cell", [`=CX.TOTAL(${D}A1,${D}A1:A3)*总额B9`], []],
  ["whole columns", [`=CX.TOTAL(${D}A1,${D}A:A)`], []],
  [
    "cells of another file's sheet of that name",
    ["=CX.TOTAL('[去年.xlsx]数据 1-6月'!B3,[1]我的表!B1:B3)"],
    [],
  ],
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
  expect(formulaFaults(workbook("我的表", formulas), SCOPE).map(said)).toEqual(expected);
});

test("the usual range is named, and the blank with its sheet", () => {
  const faults = formulaFaults(
    workbook(
      "我的表",
      ["A1:A2", "A1:A2", "B1:B3"].map((range) => `=CX.TOTAL(${D}A1,${D}${range})`),
    ),
    SCOPE,
  );
  expect(faults.map(({ facts }) => facts)).toEqual([
    { formula: `=CX.TOTAL(${D}A1,${D}B1:B3)`, blank: "数据 1-6月!B3" },
    { formula: `=CX.TOTAL(${D}A1,${D}B1:B3)`, usual: "数据 1-6月!$A$1:$A$2" },
  ]);
});

test("formulas of our own sheets are checked by whoever writes them", () => {
  expect(formulaFaults(workbook("评分 1-6月", [`=CX.TOTAL(${D}B1,${D}B1:B3)`]), SCOPE)).toEqual([]);
});

/** Towns in A2:A4 and their figures in B2:B4 of 数据 1-6月, 全县 in row 5; a blank 数据 1-7月; one formula in A1 of 我的表. */
function towns(formula: string): Grid[] {
  const rows = [
    ["乡镇", "进口额"],
    ["煤山镇", 1],
    ["和平镇", 2],
    ["林城镇", 3],
  ];
  const more = [
    ["", "", ""],
    [10, 1, 1],
    [20, 1, 1],
    [30, 1, 1],
  ];
  const data = gridOfValues("数据 1-6月", [
    ...rows.map((row, at) => [...row, ...(more[at] ?? [])]),
    ["全县", 6, 60, 4, 3],
    [null, 9, null, null, 9],
  ]);
  const next = gridOfValues(
    "数据 1-7月",
    rows.map(([town]) => [town ?? null, null]),
  );
  const own = { ...gridOfValues("我的表", [[0]]), formulas: [[formula]] };
  return [data, next, own];
}

const NEXT = "'数据 1-7月'!";
const PEERS: readonly (readonly [string, string, readonly string[]])[] = [
  ["all towns", `=CX.TOTAL(${D}B2,${D}B$2:B$4)`, []],
  ["a town left out", `=CX.TOTAL(${D}B2,${D}B$2:B$3)`, ["block formula-peers-roster A1"]],
  ["全县 in the only column", `=CX.TOTAL(${D}B2,${D}B$2:B$5)`, ["warn formula-peers-total A1"]],
  [
    "全县 in two columns, the sum in both",
    `=CX.INSURANCE(${D}B2,${D}C2,${D}B$2:B$5,${D}C$2:C$5)`,
    ["block formula-peers-roster A1"],
  ],
  [
    "全县 in two columns, the sum in one",
    `=CX.INSURANCE(${D}B2,${D}D2,${D}B$2:B$5,${D}D$2:D$5)`,
    ["warn formula-peers-total A1"],
  ],
  [
    "全县 and a number of nobody",
    `=CX.TOTAL(${D}B2,${D}B$2:B$6)`,
    ["block formula-peers-roster A1"],
  ],
  ["its own towns in a shorter range", `=CX.TOTAL(${D}B2:B3,${D}B$2:B$4)`, []],
  ["no peers", `=CX.TARGET(${D}B2:B3,${D}B2:B3,8.5)`, []],
  ["a period to come", `=CX.TOTAL(${NEXT}B2,${NEXT}B$2:B$4)`, []],
  ["a period to come against a used sheet", `=CX.TARGET(${NEXT}B2,${NEXT}B3,任务分解表!D5)`, []],
  ["both periods", `=CX.TARGET(${D}B2,${NEXT}B3,8.5)`, ["block formula-over-blank A1"]],
  ["no sheet of the period", "=CX.RANK(C2,C$2:C$4)", []],
];

test.each(PEERS)("peers: %s", (_, formula, expected) => {
  expect(formulaFaults(towns(formula), SCOPE).map(said)).toEqual(expected);
});

test("the total is named", () => {
  const [fault] = formulaFaults(towns(`=CX.TOTAL(${D}B2,${D}B2:B5)`), SCOPE);
  expect(fault?.facts).toEqual({
    formula: `=CX.TOTAL(${D}B2,${D}B2:B5)`,
    range: "数据 1-6月!B2:B5",
    total: "数据 1-6月!B5",
    name: "全县",
  });
});

test("the towns left out are named, or the cell that is no town's", () => {
  const factsOf = (range: string): unknown =>
    formulaFaults(towns(`=CX.TOTAL(${D}B2,${D}${range})`), SCOPE).map(({ facts }) => facts);
  const short = { range: "数据 1-6月!B2:B3", towns: ["林城镇"], more: null };
  const long = { range: "数据 1-6月!E2:E6", towns: [], more: "数据 1-6月!E6" };
  expect(factsOf("B2:B3")).toEqual([{ ...short, formula: `=CX.TOTAL(${D}B2,${D}B2:B3)` }]);
  expect(factsOf("E2:E6")).toEqual([{ ...long, formula: `=CX.TOTAL(${D}B2,${D}E2:E6)` }]);
});
