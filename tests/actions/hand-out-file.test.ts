import { Workbook as OtherReader } from "@cj-tech-master/excelts";
import { handOutBytes } from "../../src/actions/hand-out-file";
import { monthTable, type MonthTable } from "../../src/actions/month-table";
import { readWorkbook } from "../../src/actions/workbook-reading";
import { bureausOf, type Bureau } from "../../src/circulation/hand-out";
import { identityOf } from "../../src/circulation/hand-out-identity";
import { wordsOutside } from "../../src/circulation/words-outside";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { gridOf } from "../../src/xlsx/sheet-grid";
import { fileOf } from "../xlsx/files";
import { sampleWorkbook } from "./sample";

const FACTS = { workbook: "w", period: "1-6月", year: 2020, due: "2020-07-05", time: "2020-07-01" };

async function month(): Promise<MonthTable> {
  const found = monthTable(await readWorkbook(await sampleWorkbook()), "1-6月");
  if (found.kind === "refused") throw new Error(found.why);
  return found;
}

function bureauOf({ table }: MonthTable, name: string): Bureau {
  const found = bureausOf(table).find((bureau) => bureau.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

async function read(bytes: Uint8Array): Promise<OtherReader> {
  const book = new OtherReader();
  await book.xlsx.load(bytes);
  return book;
}

test("the sample's bureaus have the columns that the row 责任单位 gives them", async () => {
  const { table } = await month();
  expect(bureausOf(table).map(({ name, columns }) => [name, columns.length])).toEqual([
    ["海关", 6],
    ["商务局", 7],
    ["中信保", 3],
  ]);
});

test("another reader finds the sheets protected, the bureau's own cells open and checked, and nothing else", async () => {
  const found = await month();
  const bytes = await handOutBytes(found.table, bureauOf(found, "中信保"), FACTS);
  const book = await read(bytes);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["填报说明", "visible"],
    ["数据 1-6月", "visible"],
    ["分发存档", "hidden"],
  ]);
  const sheet = book.getWorksheet("数据 1-6月");
  const isOpen = (address: string): boolean => sheet?.getCell(address).protection?.locked === false;
  // 出口信保投保企业数 is column G, 当月出口信保投保企业数 H, 500万美元以下企业投保完成率 I; towns stand from row 5 on.
  expect(["G5", "H15", "I5"].map(isOpen)).toEqual([true, true, true]);
  expect(["F5", "J5", "A5", "G4", "G2", "G16"].map(isOpen)).toEqual(Array(6).fill(false));
  expect(sheet?.getCell("G5").dataValidation).toMatchObject({
    type: "whole",
    operator: "greaterThanOrEqual",
    formulae: [0],
    errorStyle: "stop",
  });
  expect(sheet?.getCell("I9").dataValidation).toMatchObject({ type: "decimal", formulae: [0] });
  expect(book.worksheets.map(({ sheetProtection }) => sheetProtection?.sheet)).toEqual([
    true,
    true,
    true,
  ]);
});

test("our own reader gets back the very figures, and whose the workbook is", async () => {
  const found = await month();
  const opening = await openWorkbook(
    fileOf(await handOutBytes(found.table, bureauOf(found, "海关"), FACTS)),
  );
  if (opening.kind === "refused") throw new Error(opening.refusal.kind);
  const sheets = opening.workbook.sheets.map(({ sheet }) => gridOf(sheet));
  expect(sheets[1]?.values).toEqual(found.table.grid.values);
  expect(sheets.map(({ isProtected }) => isProtected)).toEqual([true, true, true]);
  const identity = identityOf(sheets);
  expect(identity).toMatchObject({
    kind: "handed-out",
    handed: { ...FACTS, bureau: "海关", sheet: "数据 1-6月", formulas: [] },
  });
  const cover = wordsOutside(sheets[0] ?? found.table.grid, null).join("\n");
  expect(cover).toContain("海关");
  expect(cover).toContain("2020-07-05");
  expect(cover).toContain("去年同期自营出口额（万美元）");
});

test("points that may be entered up to a limit are checked against it", async () => {
  const found = await month();
  const book = await read(await handOutBytes(found.table, bureauOf(found, "商务局"), FACTS));
  const sheet = book.getWorksheet("数据 1-6月");
  const header = (column: number): unknown => sheet?.getCell(2, column).value;
  const columns = Array.from({ length: 20 }, (_, i) => i + 1);
  const quality = columns.filter((column) => header(column) === "防疫物资报送质量分");
  expect(quality).toHaveLength(1);
  expect(sheet?.getCell(5, quality[0] ?? 1).dataValidation).toMatchObject({
    type: "decimal",
    formulae: [0, 0.5],
  });
});
