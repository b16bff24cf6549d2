import type { Grid } from "../../../src/cells/grid";
import { fileOfGrids } from "../../xlsx/file-of-grids";
import type { HostCell } from "./cell";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The workbook as an .xlsx file, without its looks. */
export function fileOfHost(workbook: Workbook): Promise<Uint8Array> {
  return fileOfGrids(workbook.sheets.map(gridOfWorksheet));
}

function gridOfWorksheet(sheet: Worksheet): Grid {
  const { row: top, column: left, rows, columns } = sheet.getUsedRange().area;
  const matrix = <Item>(pick: (cell: HostCell) => Item): Item[][] =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => pick(sheet.cells.at(top + i, left + j) ?? {})),
    );
  return {
    sheet: sheet.name,
    top,
    left,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    values: matrix(({ value }) => value ?? null),
    formulas: matrix(({ formula }) => formula ?? null),
    formats: matrix(({ format }) => format ?? "General"),
    hidden: sheet.visibility !== "Visible",
    isProtected: sheet.isProtected,
  };
}
