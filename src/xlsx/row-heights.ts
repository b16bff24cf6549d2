import type { Area } from "../cells/address";
import { textWidth } from "../cells/text-width";
import type { SheetContent } from "../workbook/workbook";

/** The program's own height of a row, in points. */
const USUAL = 18;
const LINE = 15;
const PADDING = 4;
const TITLE = 28;

/** Heights in points of the rows that need more than the usual one: titles, and cells whose text wraps. */
export function rowHeightsOf(content: SheetContent): Map<number, number> {
  const heights = new Map<number, number>(paperRows(content));
  const raise = (row: number, height: number): void => {
    if (height > USUAL) heights.set(row, Math.max(height, heights.get(row) ?? USUAL));
  };
  for (const { area, style } of content.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (style === "title") raise(row, TITLE);
      if (style !== "header" && style !== "wrapped") continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const lines = linesOf(content, row, column);
        if (lines > 1) raise(row, lines * LINE + PADDING);
      }
    }
  }
  return heights;
}

function paperRows({ print }: SheetContent): [number, number][] {
  if (!print?.paper) return [];
  return print.paper.rowHeights.flatMap(({ row, rows, points }) =>
    Array.from({ length: rows }, (_, i): [number, number] => [row + i, points]),
  );
}

function linesOf(
  { cells, merges, columnWidths }: SheetContent,
  row: number,
  column: number,
): number {
  const cell = cells[row]?.[column];
  if (!cell || !("text" in cell)) return 1;
  const merge = merges.find((area) => startsAt(area, row, column));
  // A cell over several rows has room enough.
  if (merge && merge.rows > 1) return 1;
  const columns = columnWidths.slice(column, column + (merge ? merge.columns : 1));
  const width = columns.reduce((sum, one) => sum + one, 0);
  if (width === 0) return 1;
  return cell.text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
}

function startsAt(area: Area, row: number, column: number): boolean {
  return area.row === row && area.column === column;
}
