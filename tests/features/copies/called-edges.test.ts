/** What a plain form does where spreadsheets and our functions take cells for different things. */
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { CallBlocks } from "../../../src/features/copies/native-calls/call-blocks";
import { plannedFormula } from "../../../src/features/copies/native-calls/planned-formula";
import { calculationOver } from "../../../src/features/copies/grid-calculation";
import { gridOfValues, isCellError, type CellValue, type Grid } from "../../../src/cells/grid";
import { callSheet } from "../../../src/compile/call-sheet";
import { computedSheets } from "../../../src/compile/computed-sheets";
import { readTaskSheet } from "../../../src/reading/sheets/task-sheet";
import { taskGrid } from "../../reading/built-sheets";
import type { SheetContent } from "../../../src/workbook/workbook";

const STEPS = "公式计算";
const SHEET = "试算";

interface Written {
  readonly steps: SheetContent;
  readonly formula: string;
}

const sheetOf = (values: readonly (readonly CellValue[])[]): Grid => ({
  ...gridOfValues(SHEET, values),
  // An empty text is what formulas show, and is kept.
  values,
});

function written(call: string, values: readonly (readonly CellValue[])[]): Written {
  const grid = gridOfValues(SHEET, values);
  const grids = new Map([[SHEET, grid]]);
  const blocks = new CallBlocks(STEPS, grids);
  const scope = { grids, own: SHEET, months: [], tasks: new Map(), blocks };
  const table = plannedFormula(call, null, scope);
  const steps = callSheet(STEPS, blocks.compile());
  return { steps, formula: `=${table?.[0]?.[0]?.() ?? '"none"'}` };
}

/** What the formula shows once the sheet is as given. */
function shown({ steps, formula }: Written, values: readonly (readonly CellValue[])[]): CellValue {
  const grid = sheetOf(values);
  const computed = computedSheets([steps], [grid])?.[0];
  if (!computed) throw new Error("not computed");
  const calculation = calculationOver([
    grid,
    { ...gridOfValues(STEPS, computed), values: computed },
  ]);
  return calculation.valueOf(formula, { sheet: SHEET, row: 0, column: 9 });
}

/** As programs write formulas again when a row is put in: what stands in that row or below moves down, the last row stays. */
function withRowAt(at: number, { steps, formula }: Written): Written {
  const down = (row: string): number =>
    Number(row) > at ? Math.min(Number(row) + 1, 1_048_576) : Number(row);
  const moved = (text: string): string =>
    text.replace(
      /('试算'!\$?[A-Z]+\$?)(\d+)(?::(\$?[A-Z]+\$?)(\d+))?/g,
      (_, first: string, row: string, last: string | undefined, end: string) =>
        `${first}${down(row)}${last === undefined ? "" : `:${last}${down(end)}`}`,
    );
  const cells = steps.cells.map((row) =>
    row.map((cell) =>
      cell !== null && "formula" in cell ? { ...cell, formula: moved(cell.formula) } : cell,
    ),
  );
  return { steps: { ...steps, cells }, formula };
}

const FIGURES = [
  ["甲镇", 30, 20],
  ["乙镇", 20, 20],
  ["丙镇", 10, 20],
];
const NONE = { error: "#VALUE!" };

test.each(["=CX.RANK(B2,B$1:B$9)", "=CX.RANK(B2,B:B)"])(
  "%s: a town below those that were compared is not passed over",
  (call) => {
    const native = written(call, FIGURES);
    expect(shown(native, FIGURES)).toBe(2);
    expect(shown(native, [...FIGURES, ["丁镇", 40, 20]])).toEqual(NONE);
  },
);

test.each([
  ["=CX.RANK(B2,B$1:B$3)", ["丁镇", 40, 20]],
  ["=CX.RANK(B2,B$1:B$3)", [null, null, null]],
  ["=CX.RANK(B2,B:B)", ["丁镇", 40, 20]],
  ["=CX.GROWTH(B2,C2,B$1:B$3,C$1:C$3)", ["丁镇", 40, 20]],
])("%s: a row %j put in between gives no result", (call, row) => {
  const native = written(call, FIGURES);
  const [first = [], ...rest] = FIGURES;
  expect(shown(withRowAt(1, native), [first, row, ...rest])).toEqual(NONE);
});

test("a padding row of formulas that show an empty text is padding", () => {
  const padded = [...FIGURES, [null, "", ""]];
  expect(shown(written("=CX.RANK(B2,B$1:B$4)", padded), padded)).toBe(2);
});

test.each([
  "=SUM(CX.RANK(B2,B$1:B$3),CX.RANK(C2,C$1:C$3))",
  '=IF(CX.RANK(B2,B$1:B$3)>2,"末位","前列")',
  "=MAX(CX.RANK(B2,B$1:B$3),1)",
])("%s: without a result of ours there is none of the formula", (call) => {
  const native = written(call, FIGURES);
  expect(isCellError(shown(native, FIGURES))).toBe(false);
  const [first = [], , last = []] = FIGURES;
  expect(isCellError(shown(native, [first, ["乙镇", "二十", 20], last]))).toBe(true);
});

test("a sum over cells with calls has no result while one of them has none", () => {
  const native = written("=CX.RANK(B2,B$1:B$3)", FIGURES);
  const [first = [], , last = []] = FIGURES;
  expect(shown(native, [first, ["乙镇", null, 20], last])).toEqual(NONE);
});

test.each<[string, readonly (readonly CellValue[])[], boolean]>([
  [
    "a row that is the sum of the others in both columns",
    [
      [60, 50],
      [30, 20],
      [20, 20],
      [10, 10],
    ],
    false,
  ],
  [
    "in one column alone",
    [
      [60, 50],
      [30, 20],
      [20, 20],
      [10, 9],
    ],
    true,
  ],
  [
    "with nothing in one of the columns",
    [
      [60, 0],
      [30, 0],
      [20, 0],
      [10, 0],
    ],
    true,
  ],
  [
    "two equal rows, of which neither is the other's sum",
    [
      [60, 50],
      [60, 50],
    ],
    true,
  ],
])("as the functions have it, 全县 is not compared: %s", (_, figures, isCompared) => {
  const values = figures.map((row, index) => [`镇${index}`, ...row]);
  const end = figures.length;
  const honest = values.map(([name], index) => [name ?? "", 5 + index, 7]);
  const native = written(`=CX.EPIDEMIC(B2,C2,B$1:B$${end},C$1:C$${end},0)`, honest);
  const isShown = typeof shown(native, values) === "number";
  expect(isShown).toBe(isCompared);
});

test.each<[string, number, number, CellValue]>([
  ["a fraction for a percent", 4, 2, 0.085],
  ["a text", 4, 2, "8.5"],
  ["TRUE", 4, 2, true],
  ["nothing", 4, 2, null],
  ["another period above", 2, 2, "1-7月"],
])("CX.TASK: with %s there is no target", (_, row, column, value) => {
  const task = taskGrid(["甲镇", "乙镇"], ["1-5月", "1-6月"]);
  const read = readTaskSheet(changxing2020.inputs, task);
  if (!read) throw new Error("no task sheet");
  const grids = new Map([[task.sheet, task]]);
  const blocks = new CallBlocks(STEPS, grids);
  const tasks = new Map([[task.sheet, read]]);
  const scope = { grids, own: task.sheet, months: [], tasks, blocks };
  const table = plannedFormula('=CX.TASK(A1:I7,"甲镇","1.1","1-6月")', null, scope);
  const formula = `=${table?.[0]?.[0]?.()}`;
  const place = { sheet: task.sheet, row: 9, column: 0 };
  expect(calculationOver([task]).valueOf(formula, place)).toBe(8.5);
  const values = task.values.map((cells, i) =>
    cells.map((cell, j) => (i === row && j === column ? value : cell)),
  );
  expect(calculationOver([{ ...task, values }]).valueOf(formula, place)).toEqual(NONE);
});
