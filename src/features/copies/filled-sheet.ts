import type { SheetContent } from "../../workbook/workbook";
import type { BookCell, BookSheet } from "../../xlsx/book";
import { bookSheetOfContent } from "../../xlsx/content-sheet";

/** A sheet of a file with formulas, and what they show. */
export interface FilledSheet {
  readonly content: SheetContent;
  /** The same with values in the place of formulas. */
  readonly values: SheetContent;
}

/** Formulas with the values that they show: programs trust them until they recalculate. */
export function filledSheet({ content, values }: FilledSheet): BookSheet {
  const sheet = bookSheetOfContent(content);
  const valued = bookSheetOfContent(values);
  const rows = [...sheet.rows].map(([row, cells]) => {
    const filledCells = [...cells].map(([column, cell]): [number, BookCell] => {
      const value = valued.rows.get(row)?.get(column)?.value ?? null;
      return [column, cell.formula === null ? cell : { ...cell, value }];
    });
    return [row, new Map(filledCells)] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}
