import { MovesOfSheet, type Shift } from "../../../src/formula/moved-sheets";
import type { BookSheet } from "../../../src/xlsx/book";
import { movedTable } from "../../../src/xlsx/moved/table-part";
import { bookSheetOfContent } from "../../../src/xlsx/content-sheet";
import { sheetContent, text } from "../../../src/workbook/sheet-parts";
import { shift } from "./shift";

const bookOf = (...rows: readonly (readonly string[])[]): BookSheet =>
  bookSheetOfContent(
    sheetContent(
      "数据",
      rows.map((row) => row.map(text)),
      {},
    ),
  );
const FIGURES = ["1", "2", "3"];
const WAS = bookOf(["乡镇", "出口", "进口"], FIGURES, FIGURES);

/** Over A1:C3; `more`: of its tag. */
const table = (more = "", rest = ""): string =>
  `<table id="1" name="表1" displayName="表1" ref="A1:C3"${more}><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="乡镇"/><tableColumn id="2" name="出口"/><tableColumn id="5" name="进口"/></tableColumns>${rest}</table>`;

function moved(xml: string, now: BookSheet, ...shifts: readonly Shift[]) {
  return movedTable(xml, new MovesOfSheet(shifts, "数据"), { sheet: now, was: WAS });
}

test("a table that stands where it stood, under its headers, is left alone", () => {
  expect(moved(table(), WAS)).toBeNull();
});

test("a row before it takes it along, one in it makes it longer", () => {
  const below = bookOf([], ["乡镇", "出口", "进口"], FIGURES, FIGURES);
  expect(moved(table(), below, shift("row", 0, 1))).toMatchObject({
    xml: table().replaceAll("A1:C3", "A2:C4"),
    change: null,
    headers: [],
  });
  const longer = bookOf(["乡镇", "出口", "进口"], FIGURES, [], FIGURES);
  expect(moved(table(), longer, shift("row", 2, 1))?.xml).toBe(
    table().replaceAll("A1:C3", "A1:C4"),
  );
});

test("a column put into it gets a name, and its header cell is to bear it", () => {
  const now = bookOf(["乡镇", "", "出口", "进口"], FIGURES, FIGURES);
  const found = moved(table(), now, shift("column", 1, 1));
  expect(found?.xml).toContain(
    `<tableColumns count="4"><tableColumn id="1" name="乡镇"/><tableColumn id="6" name="列1"/><tableColumn id="2" name="出口"/><tableColumn id="5" name="进口"/></tableColumns>`,
  );
  expect(found).toMatchObject({
    change: null,
    headers: [{ row: 0, column: 1, text: "列1" }],
  });
});

test("a column put into it under a header that the user typed is called so, if no other is", () => {
  const typed = bookOf(["乡镇", "备注", "出口", "进口"], FIGURES, FIGURES);
  expect(moved(table(), typed, shift("column", 1, 1))).toMatchObject({ headers: [] });
  const twice = bookOf(["乡镇", "进口", "出口", "进口"], FIGURES, FIGURES);
  expect(moved(table(), twice, shift("column", 1, 1))).toMatchObject({
    headers: [{ row: 0, column: 1, text: "进口2" }],
  });
});

test("a column taken out of it is gone for formulas", () => {
  const found = moved(table(), bookOf(["乡镇", "进口"], FIGURES), shift("column", 1, -1));
  expect(found?.xml).toContain(
    `<tableColumns count="2"><tableColumn id="1" name="乡镇"/><tableColumn id="5" name="进口"/></tableColumns>`,
  );
  expect(found?.change).toEqual({ isGone: false, columns: new Map([["出口", null]]) });
});

test("another text in a header cell is another name; a blank one gets a name", () => {
  const renamed = moved(table(), bookOf(["乡镇", "出口额", "进口"], FIGURES, FIGURES));
  expect(renamed?.xml).toBe(table().replace(`name="出口"`, `name="出口额"`));
  expect(renamed).toMatchObject({
    change: { isGone: false, columns: new Map([["出口", "出口额"]]) },
    headers: [],
  });
  const capitals = table().replace(`name="出口"`, `name="Export"`);
  const was = bookOf(["乡镇", "Export", "进口"], FIGURES, FIGURES);
  const now = bookOf(["乡镇", "EXPORT", "进口"], FIGURES, FIGURES);
  const still = new MovesOfSheet([], "数据");
  expect(movedTable(capitals, still, { sheet: now, was })).toMatchObject({
    xml: capitals.replace(`name="Export"`, `name="EXPORT"`),
    change: null,
  });
  const blank = moved(table(), bookOf(["乡镇", "", "进口"], FIGURES, FIGURES));
  expect(blank).toMatchObject({
    change: { columns: new Map([["出口", "列1"]]) },
    headers: [{ row: 0, column: 1, text: "列1" }],
  });
});

test("a table without its header or without its columns is gone", () => {
  const gone = { xml: null, change: { isGone: true }, names: ["表1", "表1"] };
  expect(moved(table(), bookOf(FIGURES, FIGURES), shift("row", 0, -1))).toMatchObject(gone);
  expect(moved(table(), bookOf([]), shift("column", 0, -3))).toMatchObject(gone);
});

test("a table keeps a row for figures, and its totals only as long as they are there", () => {
  const bare = moved(table(), bookOf(["乡镇", "出口", "进口"]), shift("row", 1, -2));
  expect(bare?.xml).toContain(`ref="A1:C2"`);
  const totalled = table(` totalsRowCount="1"`);
  const short = bookOf(["乡镇", "出口", "进口"], FIGURES);
  const longer = bookOf(["乡镇", "出口", "进口"], FIGURES, FIGURES, FIGURES);
  expect(moved(totalled, longer, shift("row", 1, 1))?.xml).toContain(
    `ref="A1:C4" totalsRowCount="1"`,
  );
  // A total without figures above it is a figure.
  expect(moved(totalled, short, shift("row", 1, -1))?.xml).toBe(
    table().replaceAll("A1:C3", "A1:C2"),
  );
  expect(moved(totalled, short, shift("row", 2, -1))?.xml).toBe(
    table().replaceAll("A1:C3", "A1:C2"),
  );
});
