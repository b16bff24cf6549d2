import type { Finding } from "../../../src/cells/finding";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { readInput } from "../../../src/reading/workbook-input";
import { said } from "../found";
import { cleanWorkbook, itemsGrid, serial, TOWNS, withCell } from "../built-sheets";

const DATA = "数据 1-6月";

function findings(change: (data: Grid) => Grid, ...more: Grid[]): readonly Finding[] {
  const grids = cleanWorkbook().map((grid) => (grid.sheet === DATA ? change(grid) : grid));
  return readInput([...grids, ...more], "1-6月").findings;
}

/** The export figure in B2 as a formula with a value. */
const formula =
  (text: string, value: CellValue, format = "General") =>
  (grid: Grid) => {
    const next = withCell(grid, 1, 1, value, format);
    const formulas = next.formulas.map((row, r) =>
      row.map((old, c) => (r === 1 && c === 1 ? text : old)),
    );
    return { ...next, formulas };
  };
const raw = gridOfValues("海关", [[1100, null, "1,234.5", 1100.256]]);

test.each<readonly [string, (grid: Grid) => Grid, readonly string[]]>([
  ["a value as its formula gives it", formula("=海关!A1", 1100), []],
  ["binary noise behind a sum", formula("=海关!A1+0.1+0.2-0.3", 1100.0000000000002), []],
  ["a value that was not recalculated", formula("=海关!A1", 1200), ["block formula-stale B2"]],
  ["a value kept as it is displayed", formula("=海关!D1", 1100.26, "0.00"), []],
  ["the same in a cell that shows all", formula("=海关!D1", 1100.26), ["block formula-stale B2"]],
  [
    "a reference to a blank",
    formula("=海关!A1*海关!B1", 0),
    ["block formula-of-blank B2", "warn cumulative-falls B2"],
  ],
  ["a sum over text", formula("=SUM(海关!A1:C1)", 1100), ["block formula-skips-text B2"]],
  [
    "a 0 that may be an error",
    formula("=IFERROR(VLOOKUP(A2,海关!A:B,2,0),0)", 0),
    ["warn formula-hides-error B2", "warn cumulative-falls B2"],
  ],
  [
    "a 0 that an error would not have been",
    formula('=IFERROR(VLOOKUP(A2,海关!A:B,2,0),"")', 0),
    ["warn cumulative-falls B2"],
  ],
  ["a number that only a look-up gives", formula("=IFERROR(VLOOKUP(A2,海关!A:B,2,0),0)", 1100), []],
  ["a formula that nobody reads here", formula("=INDIRECT(A1)", 1100), []],
  [
    "fewer decimals shown than stored",
    (grid) => withCell(grid, 1, 1, 1100.256, "0.00"),
    ["warn format-rounds B2"],
  ],
  ["as many decimals shown", (grid) => withCell(grid, 1, 1, 1100.25, "#,##0.00"), []],
  [
    "another unit in the format",
    (grid) => withCell(grid, 1, 1, 1100, '0"美元"'),
    ["block units-mixed B2"],
  ],
  ["the column's unit in the format", (grid) => withCell(grid, 1, 1, 1100, '0"万美元"'), []],
])("%s", (_, change, expected) => {
  expect(findings(change, raw).map(said)).toEqual(expected);
});

/** The fix of the first finding, as text. */
const fixed = ([finding]: readonly Finding[]): string | undefined =>
  finding?.fix && Object.values(finding.fix.becomes).join("");

test("a mistyped town whose row is the one missing is one finding, which offers its name", () => {
  const one = findings((grid) => withCell(grid, 3, 0, "煤三镇"));
  expect(one.map(said)).toEqual(["block town-unknown A4"]);
  expect(fixed(one)).toBe("煤山镇");
});

test("of two that are mistyped alike, nobody can say which is meant", () => {
  const two = findings((grid) => withCell(withCell(grid, 3, 0, "煤三镇"), 4, 0, "煤四镇"));
  expect(two.filter(({ code }) => code === "town-unknown").map((each) => each.fix)).toEqual([
    undefined,
    undefined,
  ]);
});

const items = (...rows: Parameters<typeof itemsGrid>[0]): readonly Finding[] => {
  const grids = cleanWorkbook().map((grid) => (grid.sheet === "信息报送" ? itemsGrid(rows) : grid));
  return readInput(grids, "1-6月").findings;
};

test.each([
  ["a town in a ledger", "煤三镇", "煤山镇"],
  ["typed in other characters", "煤山鎮", "煤山镇"],
  ["like two towns alike", "洪平镇", undefined],
  ["like none", "雉城街道", undefined],
])("%s: %s is offered %s", (_, typed, becomes) => {
  const found = items([typed, serial("2020-03-05"), "甲", "报送"]);
  expect(found.map(said)).toEqual(["block town-unknown A2"]);
  expect(fixed(found)).toBe(becomes);
});

test("a name like two towns is offered the one whose row is missing", () => {
  const row = TOWNS.indexOf("和平镇") + 1;
  const one = findings((grid) => withCell(grid, row, 0, "洪平镇"));
  expect(one.map(said)).toEqual([`block town-unknown A${row + 1}`]);
  expect(fixed(one)).toBe("和平镇");
});

test("a day typed as eight digits is offered as a date", () => {
  const found = items(["和平镇", 20200305, "甲", "报送"]);
  expect(found.map(said)).toEqual(["block date-unreadable B2"]);
  expect(fixed(found)).toBe("2020-03-05");
  expect(fixed(items(["和平镇", 20201305, "甲", "报送"]))).toBeUndefined();
});

test.each<readonly [string, Parameters<typeof itemsGrid>[0], readonly string[]]>([
  ["无 alone", [["无", null, null, null]], ["warn ledger-says-none A2"]],
  ["本期无 in a title", [[null, null, "本期无", null]], ["warn ledger-says-none A2"]],
  ["a town without any", [["和平镇", "—", "无", "/"]], ["warn ledger-says-none A2"]],
  [
    "无 beside an entry",
    [
      ["和平镇", serial("2020-04-01"), "甲", "报送"],
      ["煤山镇", null, "无", null],
    ],
    ["warn ledger-says-none A3"],
  ],
  ["a title that begins with 无", [["和平镇", serial("2020-04-01"), "无纸化通关经验", "报送"]], []],
])("a ledger with %s", (_, rows, expected) => {
  expect(items(...rows).map(said)).toEqual(expected);
});
