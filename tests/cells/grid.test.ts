import {
  cellAt,
  formatAt,
  formulaAt,
  gridEnd,
  gridOfValues,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../src/cells/grid";

/** Two rows and three columns that begin at C5. */
const GRID: Grid = {
  ...gridOfValues("数据", []),
  top: 4,
  left: 2,
  values: [
    ["乡镇", 1, true],
    [null, { error: "#DIV/0!" }, 0],
  ],
  formulas: [
    [null, "=A1", null],
    [null, "=1/0", null],
  ],
  formats: [
    ["@", "0.00", "General"],
    ["General", "General", "0%"],
  ],
};

test.each<[row: number, column: number, CellValue, string | null, string]>([
  [4, 2, "乡镇", null, "@"],
  [4, 3, 1, "=A1", "0.00"],
  [4, 4, true, null, "General"],
  [5, 2, null, null, "General"],
  [5, 3, { error: "#DIV/0!" }, "=1/0", "General"],
  [5, 4, 0, null, "0%"],
  // one beyond each side
  [3, 3, null, null, "General"],
  [6, 3, null, null, "General"],
  [5, 1, null, null, "General"],
  [5, 5, null, null, "General"],
])("row %d, column %d of the sheet holds %j", (row, column, value, formula, format) => {
  expect(valueAt(GRID, row, column)).toEqual(value);
  expect(formulaAt(GRID, row, column)).toBe(formula);
  expect(formatAt(GRID, row, column)).toBe(format);
  expect(cellAt(GRID, row, column)).toEqual({ sheet: "数据", row, column });
});

test.each<[string, Grid, { row: number; column: number }]>([
  ["a table", GRID, { row: 6, column: 5 }],
  ["a sheet without a used cell", gridOfValues("空", []), { row: 0, column: 0 }],
  ["bare values", gridOfValues("值", [[1, 2]]), { row: 1, column: 2 }],
])("%s ends one past its last used row and column", (_, grid, end) => {
  expect(gridEnd(grid)).toEqual(end);
});

test("only an error cell is one", () => {
  const values: CellValue[] = [{ error: "#N/A" }, "#N/A", null, 0, false];
  expect(values.map(isCellError)).toEqual([true, false, false, false, false]);
});

test("bare values begin at A1, and an empty text is blank", () => {
  const values = [
    ["", "煤山镇", 0],
    [null, false, { error: "#N/A" }],
  ];
  expect(gridOfValues("值", values)).toEqual({
    sheet: "值",
    top: 0,
    left: 0,
    values: [
      [null, "煤山镇", 0],
      [null, false, { error: "#N/A" }],
    ],
    formulas: [
      [null, null, null],
      [null, null, null],
    ],
    formats: [
      ["General", "General", "General"],
      ["General", "General", "General"],
    ],
    merges: [],
    hiddenRows: new Set(),
    hidden: false,
    isProtected: false,
  });
});
