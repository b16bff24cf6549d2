import type { CellEdit, ColumnInsertion, ColumnRemoval } from "../workbook";
import { enter } from "./enter";
import { formatFor, inputOf } from "./entries";
import { onSheet, type Step } from "./trip";
import { rangeOf } from "./write-sheet";

/** Writes one cell of the user's. `format` is the number format that the cell has. */
export function cellStep(
  { cell, becomes, format: wanted }: Pick<CellEdit, "cell" | "becomes" | "format">,
  format: string,
): Step {
  const input = inputOf(becomes);
  const needed = formatFor(becomes, wanted ?? format);
  const bytes = 600 + (typeof input === "string" ? input.length * 3 : 0);
  return onSheet(cell.sheet, bytes, (sheet) => {
    const range = sheet.getCell(cell.row, cell.column);
    if (needed !== format) range.numberFormat = [[needed]];
    enter(range, [[input]]);
    if (wanted !== undefined && wanted !== needed) range.numberFormat = [[wanted]];
  });
}

/**
 * Puts in a column right of `after`. Excel gives it the formats of its left neighbour;
 * `formats` are that neighbour's, in the rows of the insertion's cells.
 */
export function columnSteps(
  { sheet, after, cells, widened }: ColumnInsertion,
  formats: readonly string[],
  width: number | null,
): Step[] {
  return [
    onSheet(sheet, 2000, (worksheet) => {
      const column = worksheet.getRangeByIndexes(0, after + 1, 1, 1).getEntireColumn();
      column.insert("Right");
      if (width !== null) {
        worksheet.getRangeByIndexes(0, after + 1, 1, 1).format.columnWidth = width;
      }
      for (const area of widened) {
        // Merged areas in it give way at once: at no time the header stands over fewer columns than before.
        rangeOf(worksheet, { ...area, columns: area.columns + 1 }).merge(false);
      }
    }),
    ...cells.map(({ row, content }, i) =>
      cellStep(
        { cell: { sheet, row, column: after + 1 }, becomes: content },
        formats[i] ?? "General",
      ),
    ),
  ];
}

/** Takes a column out again; merges over it shrink. */
export const removalStep = (sheet: string, column: number): Step =>
  onSheet(sheet, 600, (worksheet) =>
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete("Left"),
  );

/** Takes columns out from right to left, so that none moves another. */
export function removalSteps(columns: readonly ColumnRemoval[]): Step[] {
  return [...columns]
    .sort((a, b) => b.column - a.column)
    .map(({ sheet, column }) => removalStep(sheet, column));
}

/** The insertions in the order in which they are made: those of one sheet from right to left. */
export function fromRightToLeft(columns: readonly ColumnInsertion[]): ColumnInsertion[] {
  return [...columns].sort((a, b) => b.after - a.after);
}

/** Where the column of an insertion stands after all of them are made. */
export function columnAfter(
  { sheet, after }: ColumnInsertion,
  columns: readonly ColumnInsertion[],
): number {
  const left = columns.filter((other) => other.sheet === sheet && other.after < after).length;
  return after + 1 + left;
}
