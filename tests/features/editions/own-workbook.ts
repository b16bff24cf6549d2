/** Workbooks of a method of their own, from 新建办法 to input sheets that are filled in. */
import { makeInputs } from "../../../src/features/new-sheets/make-inputs";
import { newMethod } from "../../../src/features/editions/new-method";
import { MemoryWorkbook, type MemoryOptions } from "../../workbook/memory-workbook";
import { cell, JULY } from "../sample";

export type Template = "points" | "efficacy";

export const OWN_TOWNS = ["甲镇", "乙镇", "丙镇"];

export async function withMethod(
  base: Template,
  options: MemoryOptions = {},
  document = "示例〔2026〕1号",
): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([], options);
  const made = await newMethod(workbook, { base, title: "", document, year: "2026" }, JULY);
  expect(made).toEqual({ kind: "made", sheet: "考核办法" });
  return workbook;
}

/** With the empty sheets of a period. */
export async function withMonth(
  base: Template,
  options: MemoryOptions = {},
): Promise<MemoryWorkbook> {
  const workbook = await withMethod(base, options);
  await makeInputs(workbook, { towns: OWN_TOWNS, periods: ["1-6月"] }, JULY);
  return workbook;
}

/** With invented figures in them. */
export async function withFigures(options: MemoryOptions = {}): Promise<MemoryWorkbook> {
  const workbook = await withMonth("points", options);
  const type = (sheet: string, at: string, number: number): void =>
    workbook.type(cell(sheet, at), { number });
  OWN_TOWNS.forEach((_, i) => {
    const row = 5 + i;
    const figures = [1000 + 100 * i, 900, 500 + i, 480, 3 * i, 8];
    figures.forEach((number, column) => type("数据 1-6月", `${"BCDEFG"[column]}${row}`, number));
    type("任务分解表", `B${row}`, 8);
    type("任务分解表", `C${row}`, 10);
  });
  return workbook;
}
