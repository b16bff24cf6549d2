import type { Inputs } from "../../method/inputs";
import type { Area } from "../../cells/address";
import { arrayAt, formatAt, formulaAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { DATA_SHEET_PREFIX } from "../../method/sheet-terms";
import { findDataHeader } from "../../reading/sheets/data-header";
import { readUnits } from "../../reading/sheets/data-units";
import { movedTime } from "./moved-time";
import { numberingColumns } from "../../reading/words/numbering-columns";
import { canonicalOf, periodWithin } from "../../reading/words/period";
import { isNote, tableBody } from "../../reading/words/table-rows";
import { withoutSampleLabel } from "../../record/sample-label";
import { look, sheetContent } from "../../workbook/sheet-parts";
import type { CellContent, SheetContent } from "../../workbook/workbook";
import { withSheets } from "../../formula/renamed-sheets";
import { addsFigure, takesFromCells } from "./next-formula";

/** The data sheet that a new one is made after. */
export interface LastData {
  readonly grid: Grid;
  /** Canonical. */
  readonly period: string;
  /** The data sheet of the period before it; null when there is none. */
  readonly before: string | null;
}

interface Table {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last row of a town or a total. */
  readonly endRow: number;
  readonly townColumn: number;
  /** Columns that number the rows. */
  readonly numbering: ReadonlySet<number>;
  readonly move: (text: string) => string;
  readonly moveFormula: (formula: string) => string;
}

/** The name that the sheet of a new period gets: the last one's with the period moved, else 数据 {period}. */
export function nextSheetName({ grid, period: last }: LastData, period: string): string {
  const moved = movedTime(grid.sheet, last, period);
  const isFound = moved !== grid.sheet && canonicalOf(periodWithin(moved)) === period;
  return isFound ? moved : `${DATA_SHEET_PREFIX}${period}`;
}

/**
 * A data sheet for a new period, made after the last one: headers, units, owners, extra columns and towns as the user
 * wrote them, the period moved on, figures emptied. Formulas that take something from cells, and add no figure of their
 * own, stay; those of the period before now take from the last one. null when the last sheet is no data table any more.
 */
export function nextDataSheet(
  inputs: Inputs,
  last: LastData,
  period: string,
  name: string,
): SheetContent | null {
  const table = tableOf(inputs, last, period, name);
  if (!table) return null;
  const { row: rows, column: columns } = gridEnd(last.grid);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => contentOf(table, row, column)),
  );
  return sheetContent(name, cells, {
    styles: stylesOf(table, columns),
    merges: last.grid.merges.filter(
      ({ row, rows: height }) => row + height <= table.firstRow || row >= table.endRow,
    ),
    columnWidths: Array.from({ length: columns }, (_, column) =>
      column === table.townColumn ? 20 : 12,
    ),
    freeze: { rows: table.firstRow, columns: table.townColumn + 1 },
    print: { landscape: true, titleRows: table.firstRow },
  });
}

function tableOf(
  inputs: Inputs,
  { grid, period: last, before }: LastData,
  period: string,
  name: string,
): Table | null {
  const header = findDataHeader(inputs, grid, 1);
  if (!header) return null;
  const { firstTownRow } = readUnits(grid, header);
  const columns = [...header.columns.values()].map(({ column }) => column);
  const body = tableBody(grid, firstTownRow, header.townColumn, columns);
  const rows = [...body.named, ...body.totals].map(({ row }) => row);
  const renamed = new Map([[grid.sheet, name]]);
  if (before !== null) renamed.set(before, grid.sheet);
  return {
    grid,
    headerRow: header.row,
    firstRow: firstTownRow,
    endRow: rows.reduce((a, b) => Math.max(a, b), firstTownRow - 1) + 1,
    townColumn: header.townColumn,
    numbering: numberingColumns(grid, header.row),
    move: (text) => movedTime(text, last, period),
    moveFormula: (formula) => withSheets(formula, renamed),
  };
}

function contentOf(table: Table, row: number, column: number): CellContent {
  const { grid, firstRow, endRow, townColumn, numbering, move, moveFormula } = table;
  const formula = formulaAt(grid, row, column);
  const isInBody = row >= firstRow && row < endRow;
  const isKept = formula !== null && takesFromCells(formula) && !(isInBody && addsFigure(formula));
  if (isKept) {
    const array = arrayAt(grid, row, column);
    return { formula: moveFormula(formula), ...(array && { array }) };
  }
  const value = valueAt(grid, row, column);
  if (isInBody && column !== townColumn && !numbering.has(column)) return null;
  if (typeof value === "number") return { number: value };
  if (typeof value !== "string") return null;
  const isTime = row < firstRow && !isNote(value);
  return { text: isTime ? move(withoutSampleLabel(value)) : value };
}

function stylesOf(table: Table, columns: number): SheetContent["styles"] {
  const { grid, headerRow, firstRow, endRow, townColumn } = table;
  const rows = endRow - firstRow;
  const isTitle = ({ row, columns: width }: Area): boolean => row < headerRow && width > 2;
  const titles = grid.merges.filter(isTitle);
  const body = Array.from({ length: columns }, (_, column) => {
    if (column === townColumn) return look("text", [firstRow, column, rows, 1]);
    const isFormula = formulaAt(grid, firstRow, column) !== null;
    const format = formatAt(grid, firstRow, column);
    const own = format === "General" || format === "@" ? undefined : format;
    return look(isFormula ? "number" : "input", [firstRow, column, rows, 1], own);
  });
  const below = gridEnd(grid).row - endRow;
  return [
    ...titles.map((area) => look("title", [area.row, area.column, area.rows, area.columns])),
    look("header", [headerRow, 0, firstRow - headerRow, columns]),
    ...body,
    ...(below > 0 ? [look("note", [endRow, 0, below, columns])] : []),
  ];
}
