import { METHOD_HEADERS, METHOD_SHEET } from "../../method/sheet-terms";
import { methodRows, conventionChoices } from "../../method/method-table";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "../../method/conventions";
import { indicatorsOf, type Method } from "../../method/method";
import { conventions as conventionWords } from "../../messages/zh/conventions";
import { sheets as words } from "../../messages/zh/sheets";
import type { SheetContent } from "../../workbook/workbook";
import {
  dropdown,
  look,
  TABLE_FIRST_ROW as FIRST_ROW,
  tableSheet,
  text,
  type Row,
} from "../../workbook/sheet-parts";

const CONVENTION_COLUMN = METHOD_HEADERS.length - 1;

/** 考核办法: a printed copy of the edition; only the 口径 column is for choosing, from lists. */
export function methodSheet(method: Method, conventions: Conventions): SheetContent {
  const rows = methodRows(method, conventions, conventionWords).map((row): Row => row.map(text));
  const firstConvention = FIRST_ROW + indicatorsOf(method).length;
  return tableSheet(METHOD_SHEET, {
    title: words.titles.method(method.names, method.document),
    headers: METHOD_HEADERS,
    rows,
    styles: [
      look("wrapped", [FIRST_ROW, 0, rows.length, METHOD_HEADERS.length]),
      look("input", [firstConvention, CONVENTION_COLUMN, CONVENTION_IDS.length, 1]),
    ],
    columnWidths: [8, 44, 7, 26, 28, 24, 40],
    frozenColumns: 1,
    dropdowns: CONVENTION_IDS.flatMap((id, index) =>
      dropdown(
        { row: firstConvention + index, column: CONVENTION_COLUMN, rows: 1, columns: 1 },
        choicesOf(id, method),
      ),
    ),
  });
}

function choicesOf<Id extends ConventionId>(id: Id, method: Method): string[] {
  const word = conventionWords.choices[id] as (choice: Conventions[Id]) => string;
  return conventionChoices(id, method).map((choice) => word(choice));
}
