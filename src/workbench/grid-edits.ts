import type { Workbook as GridUnit, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../cells/grid";
import { isCellError } from "../cells/grid";
import {
  ChangeRefused,
  type CellContent,
  type CellEdit,
  type ColumnInsertion,
  type Receipt,
} from "../workbook/workbook";
import type { BookCell } from "../xlsx/book";
import { lookOfStyle } from "./grid-look";
import type { GridProgram } from "./grid-program";
import { readCell } from "./grid-reading";
import { areaOf, cellDataOf, rangeOf } from "./grid-sheet";
import type { SheetWriter } from "./grid-writing";
import { cellOfContent } from "./sheet-content";

/** Where edits go. */
export interface EditTarget {
  readonly unit: GridUnit;
  readonly writer: SheetWriter;
  readonly program: GridProgram;
  readonly formulas: FormulaDataModel;
}

/** Writes cells that still hold what they are said to hold; answers the edits that undo it. */
export function writeEdits(target: EditTarget, edits: readonly CellEdit[]): CellEdit[] {
  const before = edits.map((edit) => {
    const { sheet, row, column } = edit.cell;
    const cell = readCell(target.unit, worksheetOf(target, sheet), target.formulas, row, column);
    if (!isSame(cell.value, edit.was))
      throw new ChangeRefused({ kind: "cell-changed", cell: edit.cell });
    return cell;
  });
  edits.forEach(({ cell, becomes }) => {
    setContent(target, worksheetOf(target, cell.sheet), cell.row, cell.column, becomes);
  });
  return edits.map(({ cell, becomes }, i) => ({
    cell,
    was: valueOfContent(becomes),
    becomes: contentOfCell(before[i]),
  }));
}

/** Puts columns in, each sheet from right to left; answers where they stand afterwards. */
export function writeColumns(
  target: EditTarget,
  columns: readonly ColumnInsertion[],
): Receipt["insertedColumns"] {
  const ordered = [...columns].sort((a, b) => b.after - a.after);
  for (const insertion of ordered) insertColumn(target, insertion);
  return columns.map(({ sheet, after }) => ({
    sheet,
    column:
      after + 1 + columns.filter((other) => other.sheet === sheet && other.after < after).length,
  }));
}

export function removeColumns(target: EditTarget, columns: Receipt["insertedColumns"]): void {
  const book = target.program.api.getActiveWorkbook();
  for (const { sheet, column } of [...columns].sort((a, b) => b.column - a.column)) {
    book?.getSheetByName(sheet)?.deleteColumn(column);
  }
}

function insertColumn(target: EditTarget, { sheet, after, cells, widened }: ColumnInsertion): void {
  const worksheet = worksheetOf(target, sheet);
  target.program.api.getActiveWorkbook()?.getSheetByName(sheet)?.insertColumnsAfter(after, 1);
  for (const { row, content } of cells) setContent(target, worksheet, row, after + 1, content);
  const wider = widened.map((area) => ({ ...area, columns: area.columns + 1 }));
  const inside = worksheet.getMergeData().filter((range) => {
    const merge = areaOf(range);
    return wider.some(
      (area) =>
        merge.row >= area.row &&
        merge.row + merge.rows <= area.row + area.rows &&
        merge.column >= area.column &&
        merge.column + merge.columns <= area.column + area.columns,
    );
  });
  target.writer.merge(placeOf(target, worksheet), [...inside], wider.map(rangeOf));
}

/** The cell keeps its look; a text gets the format `@`, and a number loses it. */
function setContent(
  target: EditTarget,
  worksheet: Worksheet,
  row: number,
  column: number,
  content: CellContent,
): void {
  const look = lookOfStyle(
    target.unit.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)),
  );
  const isText = content !== null && "text" in content;
  const format = look.format === "@" && !isText && content !== null ? "General" : look.format;
  const cell = cellDataOf(cellOfContent(content, { ...look, format }));
  target.writer.setCell(placeOf(target, worksheet), row, column, cell);
}

function placeOf(target: EditTarget, worksheet: Worksheet) {
  return { unitId: target.unit.getUnitId(), subUnitId: worksheet.getSheetId() };
}

function worksheetOf(target: EditTarget, name: string): Worksheet {
  const worksheet = target.unit.getSheetBySheetName(name);
  if (!worksheet) throw new ChangeRefused({ kind: "host", detail: `no sheet ${name}` });
  return worksheet;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function valueOfContent(content: CellContent): CellValue {
  if (content === null || "formula" in content) return null;
  return "text" in content ? content.text : content.number;
}

function contentOfCell(cell: BookCell | undefined): CellContent {
  if (!cell) return null;
  if (cell.formula !== null) return { formula: cell.formula };
  if (typeof cell.value === "number") return { number: cell.value };
  if (cell.value === null) return null;
  return { text: isCellError(cell.value) ? cell.value.error : String(cell.value) };
}
