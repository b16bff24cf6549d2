import { gridOfValues, type Grid } from "../../src/cells/grid";
import { archiveSheet, readArchive, withTexts } from "../../src/record/archive";
import { readRecords } from "../../src/record/ranking-record";
import type { SheetContent } from "../../src/workbook/workbook";

/** The grid that a sheet of texts is read back as. */
function gridOf({ name, cells }: SheetContent): Grid {
  return gridOfValues(
    name,
    cells.map((row) => row.map((cell) => (cell && "text" in cell ? cell.text : null))),
  );
}

const EMPTY = { sheet: null, texts: new Map<string, string>() };

test("reads back what it wrote, long texts in parts", () => {
  const long = "甲".repeat(70_001);
  const archive = withTexts(
    EMPTY,
    new Map([
      ["a", long],
      ["b", ""],
      ["__proto__", "x"],
    ]),
  );
  const sheet = archiveSheet("考核存档", archive);
  const lengths = sheet.cells
    .slice(1)
    .map(([, , cell]) => cell && "text" in cell && cell.text.length);
  expect(lengths).toEqual([...Array<number>(8).fill(8_000), 70_001 - 8 * 7_999 + 1, 1, 2]);
  expect(
    sheet.cells.slice(1).every(([, , cell]) => cell && "text" in cell && cell.text.startsWith("t")),
  ).toBe(true);
  expect(sheet.isHidden).toBe(true);
  expect(readArchive([gridOf(sheet)])).toEqual({ sheet: "考核存档", texts: archive.texts });
});

test("never parts the two halves of a character", () => {
  const text = `${"x".repeat(7_998)}𠮷𠮷`;
  const sheet = archiveSheet("考核存档", withTexts(EMPTY, new Map([["a", text]])));
  const parts = sheet.cells.slice(1).map(([, , cell]) => (cell && "text" in cell ? cell.text : ""));
  expect(parts.map((part) => part.length)).toEqual([7_999, 5]);
  expect(parts.map((part) => part.slice(1)).join("")).toBe(text);
});

test("an archive of parts without their letter is read, and written again with it", () => {
  const old = gridOfValues("考核存档", [
    ["key", "part", "text"],
    ["a", "1", `t${"甲".repeat(31_999)}`],
    ["a", "2", "-1月"],
    ["b", "1", "=1+1"],
  ]);
  const archive = readArchive([old]);
  expect([...archive.texts]).toEqual([
    ["a", `t${"甲".repeat(31_999)}-1月`],
    ["b", "=1+1"],
  ]);
  expect(readArchive([gridOf(archiveSheet("考核存档", archive))])).toEqual(archive);
});

test("takes a text away and keeps the others in order", () => {
  const archive = withTexts(
    EMPTY,
    new Map([
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
    ]),
  );
  const changed = withTexts(
    archive,
    new Map([
      ["b", null],
      ["a", "4"],
    ]),
  );
  expect([...changed.texts]).toEqual([
    ["a", "4"],
    ["c", "3"],
  ]);
});

test.each([
  ["no such sheet", []],
  ["the user's sheet of that name", [gridOfValues("考核存档", [["年度", "材料"]])]],
])("%s is an empty archive", (_, grids) => {
  expect(readArchive(grids)).toEqual(EMPTY);
});

const RECORD = {
  period: "1-6月",
  method: "changxing-2020",
  year: 2020,
  fingerprint: "0f",
  writtenAs: "values",
  time: "2020-07-03 09:05",
  sheets: { scores: "评分 1-6月", ranking: "排名 1-6月", grounds: "依据 1-6月" },
  towns: [{ town: "煤山镇", total: "85.96", place: "3" }],
};

test.each([
  ["sound", RECORD, 1],
  ["without its sheets", { ...RECORD, sheets: { scores: "评分 1-6月" } }, 0],
  ["with a total that is none", { ...RECORD, towns: [{ ...RECORD.towns[0], total: "八十" }] }, 0],
  ["null", null, 0],
])("a record that is %s", (_, record, count) => {
  const archive = withTexts(EMPTY, new Map([["result 1-6月", JSON.stringify(record)]]));
  expect(readRecords(archive)).toHaveLength(count);
});

test("a record that a person has cut short is left out", () => {
  const texts = new Map([["result 1-6月", JSON.stringify(RECORD).slice(0, -5)]]);
  expect(readRecords(withTexts(EMPTY, texts))).toEqual([]);
});
