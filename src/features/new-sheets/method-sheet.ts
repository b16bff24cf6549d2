import { METHOD_HEADERS, METHOD_SHEET } from "../../method/sheet-terms";
import { methodRows, conventionChoices } from "../../method/method-table";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "../../method/conventions";
import { indicatorsOf, type Method } from "../../method/method";
import { conventions as conventionWords } from "../../messages/zh/conventions";
import { sheets as words } from "../../messages/zh/sheets";
import type { SheetContent } from "../../workbook/workbook";
import { dropdown, look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";

const FIRST_ROW = 2;
const READING_COLUMN = METHOD_HEADERS.length - 1;

/** 考核办法: a printed copy of the edition; only the 口径 column is for choosing, from lists. */
export function methodSheet(method: Method, conventions: Conventions): SheetContent {
  const columns = METHOD_HEADERS.length;
  const rows = methodRows(method, conventions, conventionWords).map((row): Row => row.map(text));
  const firstConvention = FIRST_ROW + indicatorsOf(method).length;
  const cells: Row[] = [
    [text(words.titles.method(method.document))],
    METHOD_HEADERS.map(text),
    ...rows,
  ];
  return sheetContent(METHOD_SHEET, squared(cells, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      look("header", [1, 0, 1, columns]),
      look("wrapped", [FIRST_ROW, 0, rows.length, columns]),
      look("input", [firstConvention, READING_COLUMN, CONVENTION_IDS.length, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: [8, 44, 7, 26, 28, 24, 40],
    freeze: { rows: FIRST_ROW, columns: 1 },
    dropdowns: CONVENTION_IDS.flatMap((id, index) =>
      dropdown(
        { row: firstConvention + index, column: READING_COLUMN, rows: 1, columns: 1 },
        choicesOf(id, method),
      ),
    ),
    print: { landscape: true, titleRows: FIRST_ROW },
  });
}

function choicesOf<Id extends ConventionId>(id: Id, method: Method): string[] {
  const word = conventionWords.choices[id] as (choice: Conventions[Id]) => string;
  return conventionChoices(id, method).map((choice) => word(choice));
}
