import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { decimalText } from "../../../src/numbers/decimal-text";
import { readTaskSheet, targetsOf } from "../../../src/reading/sheets/task-sheet";
import type { Observed } from "../../../src/scoring/observations";
import { said } from "../found";
import { annex3, TASK_TITLE, taskGrid, TOWNS, withCell } from "../built-sheets";

const shown = (observed: Observed): string | null =>
  observed.kind === "number" ? decimalText(observed.value) : observed.kind;

const bare = (grid: Grid): Grid => gridOfValues("tasks", grid.values);

/** The same sheet with its first cell elsewhere. */
function moved(grid: Grid, top: number, left: number): Grid {
  const merges = grid.merges.map((area) => ({
    ...area,
    row: area.row + top,
    column: area.column + left,
  }));
  return { ...grid, top, left, merges };
}

test.each([
  ["with its merges", annex3()],
  ["as a bare matrix", bare(annex3())],
  ["away from A1", moved(annex3(), 2, 3)],
])("附件3 %s", (_, grid) => {
  const sheet = readTaskSheet(changxing2020.inputs, grid);
  expect(sheet?.title).toBe(TASK_TITLE);
  expect(sheet?.year).toBe(2020);
  expect(sheet?.roster.towns).toEqual(TOWNS);
  expect(sheet?.periods).toEqual(["1-5月", "1-6月"]);
  expect(sheet?.findings).toEqual([]);
  expect(sheet?.columns.map(({ task, period }) => `${task} ${period}`)).toEqual([
    "exportGrowth 1-5月",
    "exportGrowth 1-6月",
    "newExporters 1-5月",
    "newExporters 1-6月",
    "smallExporterInsurance 1-5月",
    "smallExporterInsurance 1-6月",
    "exporterInsurance 1-5月",
    "exporterInsurance 1-6月",
  ]);
  const growth = sheet && targetsOf(sheet, "exportGrowth", "1-6月");
  expect(growth?.targets.map(shown)).toEqual([
    "8.5",
    "9",
    "8.5",
    "9",
    "9.5",
    "9.5",
    "8",
    "8",
    "9",
    "8",
    "8.5",
  ]);
  expect(growth?.county && shown(growth.county)).toBe("8");
  const firms = sheet && targetsOf(sheet, "newExporters", "1-5月");
  expect(firms?.targets.map(shown)).toEqual([
    "12",
    "5",
    "4",
    "4",
    "4",
    "5",
    "2",
    "8",
    "2",
    "6",
    "1",
  ]);
});

test("any number of periods, in any order", () => {
  const sheet = readTaskSheet(
    changxing2020.inputs,
    taskGrid(["甲镇", "乙镇"], ["上半年", "2020年1－5月", "1至7月"]),
  );
  expect(sheet?.periods).toEqual(["1-5月", "1-6月", "1-7月"]);
  expect(sheet?.findings).toEqual([]);
});

test("a column right of the tasks is none of them", () => {
  const grid = annex3();
  const values = grid.values.map((row, index) => [
    ...row,
    index === 1 ? "备注栏" : index === 2 ? "1-7月" : "x",
  ]);
  const sheet = readTaskSheet(changxing2020.inputs, {
    ...gridOfValues("t", values),
    merges: grid.merges,
  });
  expect(sheet?.columns.length).toBe(8);
  expect(sheet?.findings).toEqual([]);
});

const FAULTS: readonly (readonly [string, Grid, readonly string[]])[] = [
  [
    "a date for a period",
    withCell(annex3(), 2, 2, 43983, "yyyy年m月"),
    ["block period-is-date C3"],
  ],
  ["a lone month", withCell(annex3(), 2, 2, "6月"), ["block period-not-cumulative C3"]],
  ["a period nobody can read", withCell(annex3(), 2, 2, "本期"), ["block period-unreadable C3"]],
  ["a period twice", withCell(annex3(), 2, 2, "1-5月"), ["block period-repeated C3"]],
  ["no period", withCell(annex3(), 2, 1, null), ["block period-header-missing B3"]],
  ["another year in a period", withCell(annex3(), 2, 2, "2021年1-6月"), ["block year-differs C3"]],
  ["a town twice", withCell(annex3(), 6, 0, "和平 镇"), ["block town-repeated A8"]],
  ["a row without its town", withCell(annex3(), 6, 0, null), ["block town-blank A7"]],
  ["no town column", withCell(annex3(), 1, 0, "序号"), ["block column-missing A2"]],
  ["no growth task", withCell(annex3(), 1, 1, "其他"), ["block column-missing A2"]],
  ["no towns", taskGrid([], ["1-6月"]), ["block no-towns A3"]],
];

test.each(FAULTS)("%s", (_, grid, expected) => {
  expect(readTaskSheet(changxing2020.inputs, grid)?.findings.map(said)).toEqual(expected);
});

test("a date that was a period offers what it was", () => {
  const fixes: readonly (readonly [number, string, string])[] = [
    [43983, "yyyy年m月", "1-6月"],
    [43836, 'm"月"d"日"', "1-6月"],
    [43831, "yyyy年m月", "1月"],
  ];
  for (const [serial, format, seems] of fixes) {
    const [finding] =
      readTaskSheet(changxing2020.inputs, withCell(annex3(), 2, 2, serial, format))?.findings ?? [];
    expect(finding?.facts).toMatchObject({ seems });
    expect(finding?.fix).toEqual({
      cell: { sheet: "任务分解表", row: 2, column: 2 },
      was: serial,
      becomes: { text: seems },
    });
  }
});

test("dates over a bare matrix are still found", () => {
  const grid = [1, 2, 3, 4, 5, 6, 7, 8].reduce(
    (each, column) => withCell(each, 2, column, 43983),
    annex3(),
  );
  expect(readTaskSheet(changxing2020.inputs, bare(grid))?.findings.map(said)[0]).toBe(
    "block period-is-date B3",
  );
});

const TARGETS: readonly (readonly [string, CellValue, string, string])[] = [
  ["a fraction", 0.085, "General", "block percent-as-fraction C5"],
  ["a percent cell", 0.085, "0.0%", "block percent-as-fraction C5"],
  ["a percent cell of 100%", 1, "0%", "block percent-as-fraction C5"],
  ["a negative percent cell", -0.05, "0%", "block percent-as-fraction C5"],
  ["a number in a percent cell", 8.5, "0%", "block percent-as-fraction C5"],
  ["text", "8.5%", "General", "block cell-text C5"],
  ["blank", null, "General", "block cell-blank C5"],
  ["spaces", " \u3000", "General", "block cell-blank C5"],
  ["an error", { error: "#REF!" }, "General", "block cell-error C5"],
  ["a date", 43895, "m/d", "block cell-date C5"],
  ["a truth value", true, "General", "block cell-boolean C5"],
];

test.each(TARGETS)("a target that is %s", (_, value, format, expected) => {
  const sheet = readTaskSheet(changxing2020.inputs, withCell(annex3(), 4, 2, value, format));
  const target = sheet && targetsOf(sheet, "exportGrowth", "1-6月")?.targets[0];
  expect(target && "finding" in target && said(target.finding)).toBe(expected);
});

test.each([
  [0, "0"],
  [1, "1"],
  [-2, "-2"],
  [8.46, "8.46"],
])("a target of %d is a target", (value, text) => {
  const sheet = readTaskSheet(changxing2020.inputs, withCell(annex3(), 4, 2, value));
  const target = sheet && targetsOf(sheet, "exportGrowth", "1-6月")?.targets[0];
  expect(target && shown(target)).toBe(text);
});

test("a number of firms may be below 1", () => {
  const sheet = readTaskSheet(changxing2020.inputs, withCell(annex3(), 4, 4, 0));
  const target = sheet && targetsOf(sheet, "newExporters", "1-6月")?.targets[0];
  expect(target && shown(target)).toBe("0");
});

test.each([
  ["nothing", []],
  ["one word", [["你好"]]],
  [
    "a list",
    [
      ["乡镇", "人口"],
      ["甲镇", 3],
    ],
  ],
])("%s is no task sheet", (_, values: CellValue[][]) => {
  expect(readTaskSheet(changxing2020.inputs, gridOfValues("x", values))).toBeNull();
});
