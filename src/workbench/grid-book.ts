import { LocaleType } from "@univerjs/core";
import { NO_DEFINITIONS } from "../formula/recalculation/definitions";
import type { BookSheet } from "../xlsx/book";
import { showWorkbook, type GridProgram } from "./grid-program";
import { worksheetOf } from "./grid-sheet";
import type { GridWorkbook } from "./grid-workbook";

let loaded = 0;

/** Shows a book in the grid instead of the one before. Answers the ids that its sheets have there, in their order. */
export function loadBook(
  program: GridProgram,
  workbook: GridWorkbook,
  name: string,
  sheets: readonly BookSheet[],
  definitions = NO_DEFINITIONS,
): string[] {
  loaded += 1;
  const ids = sheets.map((_, i) => `opened-${loaded}-${i}`);
  const placed = new Map(sheets.map((sheet, i) => [`opened-${loaded}-${i}`, sheet]));
  showWorkbook(program, {
    id: `book-${loaded}`,
    name,
    locale: LocaleType.ZH_CN,
    sheetOrder: ids,
    sheets: Object.fromEntries([...placed].map(([id, sheet]) => [id, worksheetOf(sheet, id)])),
  });
  workbook.adopt(placed, definitions);
  return ids;
}
