import { METHOD_HEADERS, METHOD_SHEET } from "../../method/sheet-terms";
import { methodRows, readingChoices } from "../../method/method-table";
import { READING_IDS, type ReadingId, type Readings } from "../../method/readings";
import { indicatorsOf, type Method } from "../../method/method";
import { readings as readingWords } from "../../messages/zh/readings";
import { sheets as words } from "../../messages/zh/sheets";
import type { SheetContent } from "../../workbook/workbook";
import { dropdown, look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";

const FIRST_ROW = 2;
const READING_COLUMN = METHOD_HEADERS.length - 1;

/** 考核办法: a printed copy of the edition; only the 口径 column is for choosing, from lists. */
export function methodSheet(method: Method, readings: Readings): SheetContent {
  const columns = METHOD_HEADERS.length;
  const rows = methodRows(method, readings, readingWords).map((row): Row => row.map(text));
  const firstReading = FIRST_ROW + indicatorsOf(method).length;
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
      look("input", [firstReading, READING_COLUMN, READING_IDS.length, 1]),
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns }],
    columnWidths: [8, 44, 7, 26, 28, 24, 40],
    freeze: { rows: FIRST_ROW, columns: 1 },
    dropdowns: READING_IDS.flatMap((id, index) =>
      dropdown(
        { row: firstReading + index, column: READING_COLUMN, rows: 1, columns: 1 },
        choicesOf(id, method),
      ),
    ),
    print: { landscape: true, titleRows: FIRST_ROW },
  });
}

function choicesOf<Id extends ReadingId>(id: Id, method: Method): string[] {
  const word = readingWords.choices[id] as (choice: Readings[Id]) => string;
  return readingChoices(id, method).map((choice) => word(choice));
}
