import { gridOfValues } from "../../src/cells/grid";
import { refuseUnlessWritable, gridsBefore, namesOfReceipt } from "../../src/workbench/grid-change";
import { sheetContent, text } from "../../src/workbook/sheet-parts";
import { ChangeRefused, type Change } from "../../src/workbook/workbook";
import { bookSheetOfContent } from "../../src/xlsx/content-sheet";
import { gridOf } from "../../src/xlsx/sheet-grid";

const bookOf = (name: string, ...rows: string[][]) =>
  bookSheetOfContent(
    sheetContent(
      name,
      rows.map((row) => row.map(text)),
      {},
    ),
  );
const DATA = bookOf("数据", ["乡镇"], ["煤山镇"]);
const BEFORE = new Map([
  ["数据", DATA],
  ["评分", null],
]);
const NOTHING: Change = { sheets: [], edits: [], show: null };

/** Why a change is refused; null where it is not. */
function refusal(change: Change, before: Parameters<typeof refuseUnlessWritable>[1]): unknown {
  try {
    refuseUnlessWritable(change, before);
    return null;
  } catch (error) {
    if (error instanceof ChangeRefused) return error.reason;
    throw error;
  }
}

test("a sheet that is protected is not written", () => {
  const locked = new Map([["数据", { ...DATA, isProtected: true }]]);
  expect(refusal(NOTHING, locked)).toEqual({ kind: "protected-sheet", sheet: "数据" });
  expect(refusal(NOTHING, BEFORE)).toBeNull();
});

test("a sheet that is not as it was read is not written, and the cell is named", () => {
  const asRead = (...rows: string[][]): Change => ({
    ...NOTHING,
    asRead: [{ name: "数据", grid: gridOfValues("数据", rows) }],
  });
  expect(refusal(asRead(["乡镇"], ["煤山镇"]), BEFORE)).toBeNull();
  expect(refusal(asRead(["乡镇"], ["和平镇"]), BEFORE)).toEqual({
    kind: "cell-changed",
    cell: { sheet: "数据", row: 1, column: 0 },
  });
});

test("before a change stands what each sheet held, written or removed, and null for a new one", () => {
  const sheets = [sheetContent("评分", [], {}), sheetContent("数据", [], {})];
  expect(gridsBefore({ ...NOTHING, sheets }, BEFORE)).toEqual([
    { name: "评分", grid: null },
    { name: "数据", grid: gridOf(DATA) },
  ]);
});

test("a receipt names every sheet that undoing it touches", () => {
  const cell = { sheet: "数据", row: 1, column: 0 };
  expect(
    namesOfReceipt({
      before: [{ name: "评分", grid: null }],
      edits: [{ cell, was: null, becomes: null }],
      insertedColumns: [{ sheet: "任务分解表", column: 2 }],
      removedColumns: [],
    }),
  ).toEqual(["评分", "数据", "任务分解表"]);
});
