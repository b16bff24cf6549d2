/** A month by a method that says more of its total and places: as values, and as formulas of every program. */
import { a1 } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/grid";
import { makeInputs } from "../../../src/features/new-sheets/make-inputs";
import { inputOf } from "../../../src/ranking/period-input";
import { findSheets } from "../../../src/reading/sheets/found-sheets";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { plainFormulas } from "../rank-month/plain-formulas";
import { cell, gridOf, JULY, ranked, rowsOf } from "../sample";
import { OWN_TOWNS, withFigures, withMethod } from "./own-workbook";

const METHOD = "考核办法";
const NATIVE = { writeMode: "native", calculationLimitMs: 5 } as const;

const place = (
  values: readonly (readonly CellValue[])[],
  text: string,
): readonly [number, number] => {
  const row = values.findIndex((line) => line.includes(text));
  return [row, values[row]?.indexOf(text) ?? -1];
};

async function withOverall(): Promise<MemoryWorkbook> {
  const workbook = await withFigures({ calculator: plainFormulas });
  const { values } = await gridOf(workbook, METHOD);
  const type = (row: number, column: number, text: string): void =>
    workbook.type(cell(METHOD, a1(row, column)), { text });
  const head = {
    总分: "90",
    总分封顶: "80",
    总分方向: "越大越好",
    名次依据: "精确值",
    同分: "2、表序",
  };
  for (const [label, text] of Object.entries(head)) type(place(values, label)[0], 1, text);
  const [bonus] = place(values, "报送质量");
  const [, counts] = place(values, "计入总分");
  type(bonus, counts, "加分项");
  const [conditions] = place(values, "【条件】");
  const row = ["总分", "数值", "自营出口额", "不小于", "1200", "扣分", "5"];
  row.forEach((text, column) => type(conditions + 2, column, text));
  return workbook;
}

const scores = async (workbook: MemoryWorkbook): Promise<(string | number)[][]> =>
  (await rowsOf(workbook, "评分 1-6月")).slice(2, 2 + OWN_TOWNS.length);

test("the total is held down after what a condition takes off, in values and in formulas", async () => {
  const values = await withOverall();
  await ranked(values);
  const rows = await scores(values);
  const width = rows[0]?.length;
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [70.25, 3],
    // 40.00+18.33+5.69+5.00+8.00
    [77.02, 2],
    // 40.00+20.00+5.79+12.00+8.00=85.79, 5 taken off: 80.79, and at most 80.
    [80, 1],
  ]);
  const native = await withOverall();
  expect(await ranked(native, NATIVE)).toMatchObject({ writtenAs: "native", fallback: null });
  expect((await scores(native)).map((row) => row.slice(0, width))).toEqual(rows);
});

test("a column that a condition alone asks for is on the data sheet, and a blank in it blocks", async () => {
  const workbook = await withMethod("points");
  const { values } = await gridOf(workbook, METHOD);
  const type = (row: number, column: number, text: string): void =>
    workbook.type(cell(METHOD, a1(row, column)), { text });
  const [tasks] = place(values, "【任务项】");
  const column = ["事故起数", "", "起", "数", "应急局", "", "", "是"];
  column.forEach((text, at) => type(tasks - 1, at, text));
  const [conditions] = place(values, "【条件】");
  const row = ["总分", "数值", "事故起数", "大于", "0", "总分为0"];
  row.forEach((text, at) => type(conditions + 2, at, text));
  expect(findSheets((await readWorkbook(workbook)).inputs).own[0]?.sheet.findings).toEqual([]);
  await makeInputs(workbook, { towns: OWN_TOWNS, periods: ["1-6月"] }, JULY);
  OWN_TOWNS.forEach((_, town) => {
    for (const letter of "BCDEFG") {
      workbook.type(cell("数据 1-6月", `${letter}${5 + town}`), { number: 8 });
    }
  });
  const { findings } = inputOf(await readWorkbook(workbook), "1-6月");
  const blocked = findings.flatMap(({ severity, cell: found }) =>
    severity === "block" && found ? [`${found.sheet} ${a1(found.row, found.column)}`] : [],
  );
  for (const at of ["H5", "H6", "H7"]) expect(blocked).toContain(`数据 1-6月 ${at}`);
});
