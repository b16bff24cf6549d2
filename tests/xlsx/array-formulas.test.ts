import { arrayAt } from "../../src/cells/grid";
import { bookSheet, DEFAULT_LOOK, type BookCell } from "../../src/xlsx/book";
import { cellOfContent } from "../../src/xlsx/content-sheet";
import { arrayOf, gridOf } from "../../src/xlsx/sheet-grid";

const cell = (more: Partial<BookCell>): BookCell => ({
  value: 6,
  formula: "=SUM(A1:A3*A1:A3)",
  spill: { rows: 2, columns: 1 },
  look: DEFAULT_LOOK,
  ...more,
});

test("a grid tells array formulas, with what the file says of them besides their value", () => {
  const kept = { cell: ` cm="1" vm="2"`, formula: "" };
  const sheet = bookSheet(
    "数据",
    new Map([
      [
        2,
        new Map([
          [1, cell({ kept })],
          [3, cell({ spill: null })],
        ]),
      ],
    ]),
  );
  const grid = gridOf(sheet);
  expect(arrayAt(grid, 2, 1)).toEqual({ rows: 2, columns: 1, mark: ` cm="1"` });
  expect(arrayAt(grid, 2, 3)).toBeNull();
});

test.each([
  ["of one cell", cell({ spill: { rows: 1, columns: 1 } })],
  ["that is dynamic", cell({ kept: { cell: ` cm="1"`, formula: "" } })],
  ["that is none", cell({ spill: null })],
])("what is written of an array formula %s is what was read", (_, read) => {
  const array = arrayOf(read);
  const formula = read.formula ?? "";
  expect(cellOfContent(array ? { formula, array } : { formula }, DEFAULT_LOOK)).toEqual({
    ...read,
    value: null,
  });
});
