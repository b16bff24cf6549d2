import type { Workbook as GridUnit, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Area } from "../cells/address";
import type { CellValue } from "../cells/grid";
import { isCellError, OUT_OF_DATE } from "../cells/grid";
import { contentOf } from "../workbook/column-removal";
import {
  ChangeRefused,
  type CellContent,
  type CellEdit,
  type ColumnInsertion,
  type Receipt,
} from "../workbook/workbook";
import { lookOfStyle } from "./grid-look";
import type { GridProgram } from "./grid-program";
import { readCell } from "./grid-reading";
import { areaOf, cellDataOf, rangeOf } from "./grid-sheet";
import type { SheetWriter } from "./grid-writing";
import type { BookCell } from "../xlsx/book";
import { cellOfContent } from "../xlsx/content-sheet";
import { arrayOf } from "../xlsx/sheet-grid";

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
    const isOther = edit.wasFormula !== undefined && edit.wasFormula !== cell.formula;
    if (isOther || !isSame(cell.outOfDate ? OUT_OF_DATE : cell.value, edit.was))
      throw new ChangeRefused({ kind: "cell-changed", cell: edit.cell });
    return cell;
  });
  edits.forEach(({ cell: { sheet, row, column }, becomes, format }, i) => {
    const content = stillArray(becomes, before[i]);
    setContent(target, worksheetOf(target, sheet), row, column, content, format);
  });
  return edits.map(({ cell, becomes }, i) => {
    const was = before[i];
    return {
      cell,
      was: valueOfContent(becomes),
      becomes: was ? contentOf(was.value, was.formula, arrayOf(was)) : null,
      ...(was && { format: was.look.format }),
    };
  });
}

/** A formula in the place of an array formula is one, too. */
function stillArray(content: CellContent, was: BookCell | undefined): CellContent {
  const array = was ? arrayOf(was) : null;
  return content !== null && "formula" in content && array ? { array, ...content } : content;
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
    const worksheet = worksheetOf(target, sheet);
    const narrower = worksheet
      .getMergeData()
      .flatMap((range) => withoutColumn(areaOf(range), column));
    book?.getSheetByName(sheet)?.deleteColumn(column);
    // The grid leaves a merged area as it is that ends at the column.
    const place = placeOf(target, worksheet);
    target.writer.merge(place, [...worksheet.getMergeData()], narrower.map(rangeOf));
  }
}

function withoutColumn(area: Area, column: number): Area[] {
  if (area.column > column) return [{ ...area, column: area.column - 1 }];
  const isInside = area.column + area.columns > column;
  const columns = isInside ? area.columns - 1 : area.columns;
  return columns * area.rows > 1 ? [{ ...area, columns }] : [];
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
  wanted?: string,
): void {
  const look = lookOfStyle(
    target.unit.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)),
  );
  const isText = content !== null && "text" in content;
  const format = look.format === "@" && !isText && content !== null ? "General" : look.format;
  const written = cellOfContent(content, { ...look, format });
  const dressed =
    wanted === undefined ? written : { ...written, look: { ...written.look, format: wanted } };
  const cell = cellDataOf(dressed);
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
