import fc from "fast-check";
import { a1 } from "../../src/cells/address";
import type { Workbook } from "../office-host/excel/workbook";
import type { Worksheet } from "../office-host/excel/worksheet";

/** What a second user does to the same workbook, all at once. */
export interface RemoteEdit {
  readonly name: string;
  /** Does it, where it can be done: false where there is no such sheet, or the name is taken. */
  apply(book: Workbook): boolean;
}

/** Names that the actions may want themselves, and one that they never do. */
const NEW_NAMES = [
  "评分 1-6月",
  "排名 1-6月",
  "依据 1-6月",
  "考核存档",
  "数据 1-7月",
  "信息报送",
  "考核办法",
  "备忘",
];

/** Edits of everything in these workbooks: inputs, sheets of ours, 考核存档, sheets as a whole. */
export function remoteEdits(books: readonly Workbook[]): fc.Arbitrary<RemoteEdit> {
  const cells = [...new Set(books.flatMap((book) => book.sheets.flatMap(filledCells)))];
  const sheets = [...new Set(books.flatMap((book) => book.sheets.map(({ name }) => name)))];
  // A sheet with many cells is not edited more often than another.
  const cell = fc
    .constantFrom(...sheets)
    .map((sheet) => cells.filter((one) => one.startsWith(`${sheet}!`)))
    .filter((own) => own.length > 0)
    .chain((own) => fc.constantFrom(...own));
  const sheet = fc.constantFrom(...sheets);
  const row = fc.integer({ min: 1, max: 8 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(cell, entries).map(typedOver) },
    { weight: 1, arbitrary: sheet.map(renamed) },
    { weight: 1, arbitrary: sheet.map(deleted) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NEW_NAMES), fc.boolean()).map(inserted) },
    { weight: 1, arbitrary: fc.tuple(sheet, row).map(rowInserted) },
    { weight: 1, arbitrary: fc.tuple(sheet, row).map(rowDeleted) },
    { weight: 1, arbitrary: fc.tuple(sheet, row).map(columnInserted) },
  );
}

const entries = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("'改过的", "'1.1", ""));

function filledCells(sheet: Worksheet): string[] {
  const found: string[] = [];
  sheet.cells.forEach(sheet.getUsedRange().area, ({ value }, row, column) => {
    if (value !== undefined) found.push(`${sheet.name}!${a1(row, column)}`);
  });
  return found;
}

/** An edit of one sheet, where it is there. */
function editOf(name: string, sheetName: string, deed: (sheet: Worksheet) => void): RemoteEdit {
  return {
    name,
    apply(book) {
      const sheet = book.worksheets.find(sheetName);
      if (sheet) deed(sheet);
      return sheet !== null;
    },
  };
}

function typedOver([cell, entry]: readonly [string, string | number]): RemoteEdit {
  const [sheetName = "", address = ""] = cell.split("!");
  return editOf(`${cell} := ${JSON.stringify(entry)}`, sheetName, (sheet) => {
    const range = sheet.getRange(address);
    if (entry === "") range.clear("Contents");
    else range.values = [[entry]];
  });
}

function renamed(name: string): RemoteEdit {
  return editOf(`${name} renamed`, name, (sheet) => (sheet.name = `改名 ${name}`));
}

const deleted = (name: string): RemoteEdit =>
  editOf(`${name} deleted`, name, (sheet) => sheet.delete());

function inserted([name, isFilled]: readonly [string, boolean]): RemoteEdit {
  return {
    name: `${name} inserted${isFilled ? " with a note" : ""}`,
    apply(book) {
      if (book.worksheets.find(name)) return false;
      const sheet = book.add(name);
      if (isFilled) sheet.getCell(0, 0).values = [["我的备忘"]];
      return true;
    },
  };
}

const rowInserted = ([name, row]: readonly [string, number]): RemoteEdit =>
  editOf(`${name}: row ${row} inserted`, name, (sheet) => sheet.insertRow(row));

const rowDeleted = ([name, row]: readonly [string, number]): RemoteEdit =>
  editOf(`${name}: row ${row} deleted`, name, (sheet) => sheet.deleteRow(row));

const columnInserted = ([name, column]: readonly [string, number]): RemoteEdit =>
  editOf(`${name}: column ${column} inserted`, name, (sheet) => sheet.insertColumn(column));
