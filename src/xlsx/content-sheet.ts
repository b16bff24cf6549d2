import { bookSheet, DEFAULT_LOOK, type BookCell, type BookSheet, type CellLook } from "./book";
import type { CellContent, SheetContent } from "../workbook/workbook";
import { NAMED_LOOKS } from "./named-looks";
import { rowHeightsOf } from "./row-heights";

/** A sheet of ours, as the port is given it, with its looks drawn out cell by cell. */
export function bookSheetOfContent(content: SheetContent): BookSheet {
  const looks = looksOf(content);
  const rows = content.cells.map((row, i) => {
    const cells = row.map((cell, j): [number, BookCell] => [
      j,
      cellOfContent(cell, looks[i]?.[j] ?? DEFAULT_LOOK),
    ]);
    return [i, new Map(cells)] as const;
  });
  return bookSheet(content.name, new Map(rows), {
    isHidden: content.isHidden,
    merges: content.merges,
    columnWidths: new Map(content.columnWidths.entries()),
    rowHeights: rowHeightsOf(content),
    freeze: content.freeze,
    dataBars: content.dataBars === null ? [] : [content.dataBars],
    dropdowns: content.dropdowns,
    print: content.print,
    ...(content.charts && { charts: content.charts }),
  });
}

function looksOf({ cells, styles }: SheetContent): CellLook[][] {
  const looks = cells.map((row) => row.map(() => DEFAULT_LOOK));
  for (const { area, style, format } of styles) {
    const look = { ...NAMED_LOOKS[style], format: format ?? "General" };
    for (const row of looks.slice(area.row, area.row + area.rows)) {
      row.fill(look, area.column, Math.min(row.length, area.column + area.columns));
    }
  }
  return looks;
}

/** A text is a text whatever it begins with: it gets the format `@`. A formula has no value until it is calculated. */
export function cellOfContent(content: CellContent, look: CellLook): BookCell {
  const blank = { value: null, formula: null, spill: null, look };
  if (content === null) return blank;
  if ("formula" in content) return { ...blank, ...formulaOfContent(content) };
  if ("number" in content) return { ...blank, value: content.number };
  return content.text === ""
    ? blank
    : { ...blank, value: content.text, look: { ...look, format: "@" } };
}

function formulaOfContent({
  formula,
  array,
}: Extract<CellContent, { formula: string }>): Pick<BookCell, "formula" | "spill" | "kept"> {
  if (!array) return { formula, spill: null };
  const { rows, columns, mark } = array;
  const spill = { rows, columns };
  return mark === "" ? { formula, spill } : { formula, spill, kept: { cell: mark, formula: "" } };
}
