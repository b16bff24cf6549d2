import { writePages, type PagesRequest } from "../../../src/features/pages/write-pages";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { Ratio } from "../../own-rules/fractions";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, cell, JULY, ranked, rowsOf, sampleWorkbook, sheetsOf } from "../sample";

const SHEET = "一镇一页 1-6月";

const write = (workbook: MemoryWorkbook, request: Partial<PagesRequest> = {}) =>
  writePages(workbook, {
    period: "1-6月",
    town: null,
    now: JULY,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...request,
  });

async function rankedSample(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  return workbook;
}

const filled = (row: readonly unknown[] = []) => row.filter((value) => value !== "");

test("one page of a town: what it has, lost and could gain, its tasks and its months", async () => {
  const workbook = await rankedSample();
  expect(await write(workbook, { town: "和平镇" })).toMatchObject({ pages: 1, sheet: SHEET });
  const rows = (await rowsOf(workbook, SHEET)).map(filled);
  expect(rows[0]).toEqual(["示例(虚构) 和平镇 2020年1-6月考核情况"]);
  expect(rows[3]).toEqual([67.86, "第8名（共11个）", "↓3", -7.53, "上期为1-5月"]);
  expect(rows[6]).toEqual(["1.1 目标完成", 33.33, 40, 6.67, 40, 9, "附件2 目标任务第1条"]);
  const months = rows.filter(([first]) => first === "1-5月" || first === "1-6月");
  expect(months).toEqual([
    ["1-5月", 75.39, "█████████", 5, "····●······"],
    ["1-6月", 67.86, "████████▏", 8, "·······●···"],
  ]);
});

test("with a later target there is what is left, and what a month has to bring", async () => {
  const workbook = await rankedSample();
  await write(workbook, { period: "1-5月", town: "和平镇" });
  const rows = (await rowsOf(workbook, "一镇一页 1-5月")).map(filled);
  expect(rows.find(([first]) => first === "新增有出口实绩企业家数(家)")).toEqual([
    "新增有出口实绩企业家数(家)",
    3,
    4,
    -1,
    "落后",
    "1-6月",
    6,
    3,
    3,
  ]);
});

/** Rows of the sheet, town by town. */
function pagesIn(rows: readonly (readonly (string | number)[])[]) {
  const starts = rows.flatMap((row, at) => (String(row[0]).endsWith("考核情况") ? [at] : []));
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

test("points, lost, best and places are those of 评分, recomputed", async () => {
  const workbook = await rankedSample();
  expect(await write(workbook)).toMatchObject({ pages: 11 });
  const scores = await rowsOf(workbook, "评分 1-6月");
  const header = scores.findIndex((row) => row[1] === "1.1 目标完成");
  const towns = scores.slice(header + 1).filter((row) => typeof row[1] === "number");
  const number = (value: unknown) => Ratio.read(String(value));
  const pages = pagesIn(await rowsOf(workbook, SHEET));
  expect(pages).toHaveLength(towns.length);
  pages.forEach((page, town) => {
    const lines = page.slice(6, 20);
    lines.forEach((line, at) => {
      const column = towns.map((row) => number(row[at + 1]));
      const own = column[town]!;
      const best = column.reduce((a, b) => (a.order(b) >= 0 ? a : b));
      const place = 1 + column.filter((other) => other.order(own) > 0).length;
      const [, points, full, lost, most, placed] = line;
      expect(number(points).is(own)).toBe(true);
      expect(number(lost).is(number(full).minus(own))).toBe(true);
      expect(number(most).is(best)).toBe(true);
      expect(placed).toBe(place);
    });
  });
});

test("what stands there is not written again; 还原上次 takes it away", async () => {
  const workbook = await rankedSample();
  const before = await sheetsOf(workbook);
  await write(workbook);
  expect(await write(workbook, { now: AUGUST })).toMatchObject({ written: "unchanged" });
  const plan = planRestore(await readWorkbook(workbook));
  expect((await restoreLast(workbook, plan!.print, AUGUST)).kind).toBe("restored");
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("a fault in the figures, or a cancel, leaves the workbook as it is", async () => {
  const workbook = await rankedSample();
  const abort = new AbortController();
  abort.abort();
  const before = await sheetsOf(workbook);
  expect(await write(workbook, { signal: abort.signal })).toEqual({ kind: "cancelled" });
  expect(await sheetsOf(workbook)).toEqual(before);
  workbook.type(cell("数据 1-6月", "B5"), null);
  expect(await write(workbook)).toMatchObject({ kind: "blocked" });
});
