import fc from "fast-check";
import {
  a1,
  a1Area,
  absoluteArea,
  cellText,
  columnIndex,
  columnLetters,
  parseArea,
  quoteSheet,
} from "../../src/cells/address";

fc.configureGlobal({ seed: 2020 });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  // the last column of a sheet
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

const column = fc.integer({ min: 0, max: 16_383 });
const row = fc.integer({ min: 0, max: 1_048_575 });

test("an area that is written is read as itself, however it is anchored and wherever it is begun", () => {
  fc.assert(
    fc.property(row, row, column, column, (top, bottom, left, right) => {
      const area = {
        row: Math.min(top, bottom),
        column: Math.min(left, right),
        rows: Math.abs(bottom - top) + 1,
        columns: Math.abs(right - left) + 1,
      };
      const corners = `${a1(bottom, left)}:${a1(top, right)}`;
      for (const text of [a1Area(area), absoluteArea(area), corners]) {
        expect(parseArea(text)).toEqual(area);
      }
    }),
  );
});

const CELL = { row: 5, column: 1, rows: 1, columns: 1 };
const TOWNS = { row: 5, column: 1, rows: 11, columns: 3 };

test("one cell is named once", () => {
  expect([a1(5, 1), a1Area(CELL), a1Area(TOWNS)]).toEqual(["B6", "B6", "B6:D16"]);
  expect([absoluteArea(CELL), absoluteArea(TOWNS)]).toEqual(["$B$6", "$B$6:$D$16"]);
});

test.each([
  ["B6", CELL],
  ["b$6", CELL],
  ["$B6:D16", TOWNS],
  ["d16:b6", TOWNS],
  ["D6:B16", TOWNS],
  ["B0", null],
  ["B6:D0", null],
  ["A:C", null],
  ["3:5", null],
  ["B6:", null],
  ["B6:D16:F20", null],
  ["ABCD1", null],
  ["B12345678", null],
  [" B6", null],
  ["数据!B6", null],
  ["", null],
])("%p names the area %j", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each([
  ["数据 1-6月", "'数据 1-6月'"],
  ["Sheet1", "'Sheet1'"],
  ["it's", "'it''s'"],
  ["''", "''''''"],
])("the sheet %s is %s in a formula", (sheet, quoted) => {
  expect(quoteSheet(sheet)).toBe(quoted);
});

test("people read a cell without quotes", () => {
  expect(cellText({ sheet: "数据 1-6月", row: 5, column: 1 })).toBe("数据 1-6月!B6");
});
