import { nextYear } from "../../../src/features/editions/next-year";
import { fetchReaderFor } from "../../../src/reading/own-methods";
import { findSheets } from "../../../src/reading/sheets/found-sheets";
import { readingOf } from "../../../src/record/workbook-reading";
import { inputOf } from "../../../src/ranking/period-input";
import { BookFile } from "../../../src/xlsx/book-file";
import { gridOf as gridOfBook } from "../../../src/xlsx/sheet-grid";
import type { Grid } from "../../../src/cells/grid";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, gridOf, sampleWorkbook } from "../sample";

async function gridsHandedOver(workbook: MemoryWorkbook): Promise<readonly Grid[]> {
  const [file] = workbook.handedOver;
  if (!file) throw new Error("no file");
  const book = await BookFile.of(new Uint8Array(file.bytes));
  if (!book) throw new Error("unreadable");
  return book.sheets.map((sheet) => gridOfBook(sheet));
}

test("last year's columns hold this year's figures of the same period, and say so", async () => {
  const workbook = await sampleWorkbook();
  expect(await nextYear(workbook)).toMatchObject({
    kind: "handed-over",
    fileName: "2021年度出口攻坚考核.xlsx",
  });
  const grids = await gridsHandedOver(workbook);
  const was = await gridOf(workbook, "数据 1-6月");
  const now = grids.find(({ sheet }) => sheet === "数据 1-6月");
  const column = (grid: Grid | undefined, header: string) => {
    const at = grid?.values[1]?.indexOf(header) ?? -1;
    return grid?.values.slice(4, 15).map((row) => row[at]);
  };
  expect(column(now, "去年同期自营出口额")).toEqual(column(was, "自营出口额"));
  expect(column(now, "去年同期进口额")).toEqual(column(was, "进口额"));
  expect(column(now, "自营出口额")?.every((value) => value === null)).toBe(true);
  expect(now?.values.flat()).toContain("注：“去年同期自营出口额”取自2020年“数据 1-6月”的B5:B15。");
  // Figures made from invented ones are invented.
  expect(now?.values[0]?.[0]).toBe("示例(虚构) 2021年1-6月乡镇(街道、园区)出口攻坚考核数据");
});

test("the method is a sound draft of this year's, with the readings as they are", async () => {
  const workbook = await sampleWorkbook();
  await nextYear(workbook);
  const grids = await gridsHandedOver(workbook);
  await fetchReaderFor(grids);
  const { own, edition } = findSheets(readingOf(grids).inputs);
  expect(own[0]?.sheet.findings).toEqual([]);
  expect(edition).toMatchObject({ year: 2021, document: "文号待定", names: { isDraft: true } });
  const { findings } = inputOf(readingOf(grids), "1-6月");
  const codes = new Set(
    findings.filter(({ severity }) => severity === "block").map((one) => one.code),
  );
  expect([...codes].filter((code) => code !== "cell-blank")).toEqual([]);
});

test("a figure that is missing this year stays missing", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B5"), null);
  await nextYear(workbook);
  const now = (await gridsHandedOver(workbook)).find(({ sheet }) => sheet === "数据 1-6月");
  const at = now?.values[1]?.indexOf("去年同期自营出口额") ?? -1;
  expect(now?.values[4]?.[at]).toBeNull();
});
