import { applyFixes } from "../../../src/features/findings/apply-fix";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { Repair } from "../../../src/cells/finding";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import { methodCodes } from "../../../src/method/method-table";
import { AUGUST, JULY, rank, ranked, rowsOf, sampleWorkbook } from "../sample";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";

/** The repair that a blocked run offers. */
async function repairOf(workbook: MemoryWorkbook): Promise<Repair> {
  const outcome = await rank(workbook);
  const found = outcome.kind === "blocked" ? outcome.findings : [];
  const [repair, ...others] = found.flatMap((finding) => finding.repair ?? []);
  if (!repair || others.length > 0) throw new Error("not one repair");
  return repair;
}

const METHOD = "考核办法";

/** The sample without some rows of 考核办法. */
async function withoutRows(codes: readonly string[]): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  const rows = await rowsOf(workbook, METHOD);
  for (const [row, cells] of rows.entries()) {
    if (!codes.includes(String(cells[0]))) continue;
    for (const column of cells.keys()) workbook.type({ sheet: METHOD, row, column }, null);
  }
  return workbook;
}

const codesIn = (rows: readonly (readonly unknown[])[]): unknown[] =>
  rows.map(([code]) => code).filter((code) => code !== "");

test("rows that 考核办法 lacks are put back below it with one click, and taken out again", async () => {
  const whole = await sampleWorkbook();
  const gone = ["3.1", "口径1", methodCodes(DEFAULT_EDITION).at(-1) ?? ""];
  const workbook = await withoutRows(gone);
  const before = codesIn(await rowsOf(workbook, METHOD));
  const repair = await repairOf(workbook);
  expect(repair.kind).toBe("rows-back");
  await applyFixes(workbook, repair.changes, JULY);
  const [after, official] = [await rowsOf(workbook, METHOD), await rowsOf(whole, METHOD)];
  expect(codesIn(after)).toEqual([...before, ...gone]);
  const rowOf = (rows: typeof after, code: string) => rows.find(([first]) => first === code);
  for (const code of gone) expect(rowOf(after, code)).toEqual(rowOf(official, code));
  const plan = planRestore(await readWorkbook(workbook));
  await restoreLast(workbook, plan!.print, AUGUST);
  expect(codesIn(await rowsOf(workbook, METHOD))).toEqual(before);
  await applyFixes(workbook, repair.changes, AUGUST);
  const { scores } = await ranked(workbook);
  expect(scores.totals).toEqual((await ranked(whole)).scores.totals);
});

test("a repair is made whole or not at all: a cell that somebody has filled in meanwhile stops it", async () => {
  const workbook = await withoutRows(["口径1"]);
  const { changes } = await repairOf(workbook);
  workbook.type(changes.at(-1)!.cell, { text: "不是空白" });
  const before = await rowsOf(workbook, METHOD);
  await expect(applyFixes(workbook, changes, JULY)).rejects.toThrow("cell-changed");
  expect(await rowsOf(workbook, METHOD)).toEqual(before);
});

const DATA = "数据 1-6月";
const UNIT = "开发区(太湖街道)";

test("two rows of one unit become one, its rates are asked about, and both rows come back", async () => {
  const workbook = await sampleWorkbook();
  const sample = await rowsOf(workbook, DATA);
  const first = sample.findIndex(([town]) => town === UNIT);
  const headers = sample.find(([town]) => String(town).startsWith("乡镇"))!.map(String);
  const isRate = (column: number): boolean => /完成率|质量分|得分/.test(headers[column] ?? "");
  const put = (row: number, column: number, value: string | number): void =>
    workbook.type(
      { sheet: DATA, row, column },
      typeof value === "number" ? { number: value } : { text: value },
    );
  put(first, 0, "开发区");
  put(sample.length, 0, "太湖街道");
  for (const column of headers.keys()) {
    const whole = sample[first]?.[column];
    if (column > 0 && typeof whole === "number") {
      put(first, column, isRate(column) ? whole : whole - 1);
      put(sample.length, column, isRate(column) ? whole : 1);
    }
  }
  const before = await rowsOf(workbook, DATA);
  const { kind, changes } = await repairOf(workbook);
  expect(kind).toBe("rows-added-up");
  await applyFixes(workbook, changes, JULY);
  const after = await rowsOf(workbook, DATA);
  expect(after[first]?.filter((_, column) => !isRate(column))).toEqual(
    sample[first]?.filter((_, column) => !isRate(column)),
  );
  expect(after[sample.length]?.join("")).toBe("");
  const outcome = await rank(workbook);
  const blanks = outcome.kind === "blocked" ? outcome.findings : [];
  expect(new Set(blanks.map(({ code }) => code))).toEqual(new Set(["cell-blank"]));
  expect(blanks.every(({ cell }) => cell?.row === first && isRate(cell.column))).toBe(true);
  const plan = planRestore(await readWorkbook(workbook));
  await restoreLast(workbook, plan!.print, AUGUST);
  expect(await rowsOf(workbook, DATA)).toEqual(before);
});
