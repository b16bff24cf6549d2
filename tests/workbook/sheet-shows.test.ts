import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import { hasMarker, targetSheet } from "../../src/record/own-sheets";
import { sheetContent } from "../../src/workbook/sheet-parts";
import { sheetShows } from "../../src/workbook/sheet-shows";
import { sheets as words } from "../../src/messages/zh/sheets";
import type { CellContent, SheetContent } from "../../src/workbook/workbook";

function contentOf(cells: CellContent[][], more: Partial<SheetContent> = {}): SheetContent {
  return sheetContent("S", cells, more);
}

const CONTENT = contentOf([
  [{ text: "煤山镇" }, { number: 0.1 }],
  [{ text: "" }, null],
]);

function gridOf(values: CellValue[][], more: Partial<Grid> = {}): Grid {
  return { ...gridOfValues("S", values), ...more };
}

test.each<[string, Grid | undefined, boolean]>([
  ["the same", gridOf([["煤山镇", 0.1]]), true],
  ["a number that means the same decimal", gridOf([["煤山镇", 0.3 - 0.2]]), true],
  [
    "blank cells around",
    gridOf([
      ["煤山镇", 0.1, null],
      [null, null, null],
      [null, null, null],
    ]),
    true,
  ],
  ["no sheet", undefined, false],
  ["another text", gridOf([["煤山 镇", 0.1]]), false],
  ["the number as text", gridOf([["煤山镇", "0.1"]]), false],
  ["a cell beside", gridOf([["煤山镇", 0.1, 0]]), false],
  [
    "a cell below",
    gridOf([
      ["煤山镇", 0.1],
      [null, null],
      ["x", null],
    ]),
    false,
  ],
  [
    "a formula that shows the same",
    gridOf([["煤山镇", 0.1]], { formulas: [[null, "=1/10"]] }),
    false,
  ],
  [
    "merged cells",
    gridOf([["煤山镇", 0.1]], { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }),
    false,
  ],
  ["hidden", gridOf([["煤山镇", 0.1]], { hidden: true }), false],
])("stands: %s", (_, grid, expected) => {
  expect(sheetShows(grid, CONTENT, CONTENT)).toBe(expected);
});

const FORMULA = contentOf([[{ formula: "=CX.TOTAL('数据'!$A$1)" }]]);
const SHOWN = contentOf([[{ number: 6 }]]);

test.each<[string, CellValue, string, boolean]>([
  ["as written", 6, "=CX.TOTAL('数据'!$A$1)", true],
  ["quotes dropped, another case", 6, "=cx.TOTAL(数据!$A$1)", true],
  ["another value", 5.99, "=CX.TOTAL('数据'!$A$1)", false],
  ["an error", { error: "#NAME?" }, "=CX.TOTAL('数据'!$A$1)", false],
  ["another cell", 6, "=CX.TOTAL('数据'!$A$2)", false],
])("a formula stands: %s", (_, value, formula, expected) => {
  expect(sheetShows(gridOf([[value]], { formulas: [[formula]] }), FORMULA, SHOWN)).toBe(expected);
});

const MARKED = gridOf([["名次"], [1], [words.marker]]);
const PLAIN = gridOf([["名次"], [1]]);

test.each<[string, [string, Grid][], string[], string | null, string]>([
  ["a free name", [], [], null, "排名 1-6月"],
  ["our own sheet", [["排名 1-6月", MARKED]], ["排名 1-6月"], "排名 1-6月", "排名 1-6月"],
  [
    "ours by the archive, but the marker is gone",
    [["排名 1-6月", PLAIN]],
    ["排名 1-6月"],
    "排名 1-6月",
    "排名 1-6月 (2)",
  ],
  ["marked, but not in the archive", [["排名 1-6月", MARKED]], [], null, "排名 1-6月 (2)"],
  [
    "two of the user's",
    [
      ["排名 1-6月", PLAIN],
      ["排名 1-6月 (2)", PLAIN],
    ],
    [],
    null,
    "排名 1-6月 (3)",
  ],
  [
    "written under another name before",
    [
      ["排名 1-6月", PLAIN],
      ["排名 1-6月 (2)", MARKED],
    ],
    ["排名 1-6月 (2)"],
    "排名 1-6月 (2)",
    "排名 1-6月 (2)",
  ],
])("where to write: %s", (_, grids, listed, written, expected) => {
  expect(targetSheet("排名 1-6月", written, new Set(listed), new Map(grids))).toBe(expected);
});

test("the marker is looked for in the first column only", () => {
  expect([hasMarker(MARKED), hasMarker(gridOf([["x", words.marker]]))]).toEqual([true, false]);
});
