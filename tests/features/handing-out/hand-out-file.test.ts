import { Workbook as OtherReader } from "@cj-tech-master/excelts";
import { handOutBytes } from "../../../src/features/handing-out/hand-out-file";
import { bookCell } from "../../../src/features/handing-out/hand-out-looks";
import { bookSheet } from "../../../src/xlsx/book";
import { monthTable, type MonthTable } from "../../../src/features/handing-out/month-table";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { bureausOf, type Bureau } from "../../../src/features/handing-out/bureau-columns";
import { identityOf } from "../../../src/features/handing-out/hand-out-identity";
import { wordsOutside } from "../../../src/features/handing-out/words-outside";
import { DEFAULT_LOOK, type BookSheet, type CellLook } from "../../../src/xlsx/book";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { gridOf } from "../../../src/xlsx/sheet-grid";
import { fileOf } from "../../xlsx/files";
import { sampleWorkbook } from "../sample";

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

const requestOf = (found: MonthTable, bureau: string, own: BookSheet | null = null) => ({
  table: found.table,
  bureau: bureauOf(found, bureau),
  own,
  facts: FACTS,
});

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
  const bytes = await handOutBytes(requestOf(found, "中信保"));
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
  const opening = await openWorkbook(fileOf(await handOutBytes(requestOf(found, "海关"))));
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
  const book = await read(await handOutBytes(requestOf(found, "商务局")));
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

const OWN: CellLook = {
  ...DEFAULT_LOOK,
  fontName: "仿宋",
  fontSize: 14,
  isBold: true,
  color: "#C00000",
  fill: "#FFFF00",
};

/** A data sheet of somebody's own taste: every cell of rows 1 to 16 in one look. */
const ownSheet = (look: CellLook): BookSheet => ({
  ...bookSheet("数据 1-6月", rowsOfLook(look), { isProtected: true }),
  columnWidths: new Map([[1, 31.5]]),
  rowHeights: new Map([
    [0, 40],
    [1, 62],
  ]),
});

const rowsOfLook = (look: CellLook): BookSheet["rows"] =>
  new Map(
    Array.from({ length: 16 }, (_, row) => [
      row,
      new Map(Array.from({ length: 17 }, (__, column) => [column, bookCell(null, look)])),
    ]),
  );

test("fonts, fills, widths and heights are the workbook's own; what tells theirs from others' is ours", async () => {
  const found = await month();
  const book = await read(await handOutBytes(requestOf(found, "海关", ownSheet(OWN))));
  const sheet = book.getWorksheet("数据 1-6月");
  expect([sheet?.getColumn(2).width, sheet?.getRow(1).height, sheet?.getRow(2).height]).toEqual([
    31.5, 40, 62,
  ]);
  const fillOf = (address: string): unknown => sheet?.getCell(address).fill;
  const solid = (argb: string) => ({ fgColor: { argb } });
  expect(fillOf("A1")).toMatchObject(solid("FFFFFF00"));
  expect(fillOf("B5")).toMatchObject(solid("FFFFF9E5"));
  expect(fillOf("H5")).toMatchObject(solid("FFF2F2F2"));
  for (const address of ["A1", "B2", "B5", "H5"]) {
    const { name, size, bold, color } = sheet?.getCell(address).font ?? {};
    expect({ name, size, bold, color }).toMatchObject({
      name: "仿宋",
      size: 14,
      bold: true,
      color: { argb: "FFC00000" },
    });
    expect(sheet?.getCell(address).border).toMatchObject(
      address === "A1" ? {} : { top: { style: "thin" } },
    );
  }
});

test("the format of a date above the table goes along, and one that makes typed figures dates does not", async () => {
  const found = await month();
  const { grid } = found.table;
  const dated = { ...grid, formats: grid.formats.map((row) => row.map(() => "yyyy/m/d")) };
  const table = { ...found.table, grid: dated };
  const book = await read(await handOutBytes({ ...requestOf(found, "海关"), table }));
  const sheet = book.getWorksheet("数据 1-6月");
  const formats = ["A1", "B5", "H5"].map((address) => sheet?.getCell(address).numFmt);
  expect(formats).toEqual(["yyyy/m/d", expect.not.stringContaining("y"), "yyyy/m/d"]);
});
