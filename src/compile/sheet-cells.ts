import { native as words } from "../messages/zh/native";
import { look, text } from "../workbook/sheet-parts";
import type { CellContent, SheetContent } from "../workbook/workbook";
import { content } from "./cell-content";
import type { Parameters } from "./parameters";
import type { StepColumns } from "./step-columns";

export type Cells = CellContent[][];

/** Numbers with their source, and their headers above. */
export function putParameters(rows: Cells, { list, top }: Parameters): void {
  const { number, value, source, check } = words.headers;
  [number, value, source, check].forEach((header, column) =>
    put(rows, top - 1, column, text(header)),
  );
  list.forEach(({ name, value, source, check }, index) => {
    const shown = typeof value === "string" ? text(value) : content(value);
    const cells = [text(name), shown, text(source), check && content(check)];
    cells.forEach((cell, column) => put(rows, top + index, column, cell));
  });
}

export function parameterLooks({ list, top }: Parameters): SheetContent["styles"] {
  return [look("header", [top - 1, 0, 1, 4]), look("wrapped", [top, 0, list.length, 4])];
}

export function putTable(rows: Cells, { columns, left, top, firstTown }: StepColumns): void {
  columns.forEach(({ header, basis, head, cells }, index) => {
    const column = left + index;
    put(rows, top, column, text(header));
    put(rows, top + 1, column, text(basis));
    put(rows, top + 2, column, head && content(head));
    cells.forEach((cell, row) => put(rows, firstTown + row, column, cell));
  });
}

export function tableLooks({ columns, left, top, towns }: StepColumns): SheetContent["styles"] {
  return [
    look("header", [top, left, 2, columns.length]),
    look("strong", [top + 2, left, 1, columns.length]),
    look("number", [top + 3, left, towns, columns.length]),
  ];
}

export function put(rows: Cells, row: number, column: number, cell: CellContent): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  while (cells && cells.length <= column) cells.push(null);
  if (cells) cells[column] = cell;
}
