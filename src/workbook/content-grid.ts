import type { CellValue, Grid } from "../cells/grid";
import type { CellContent, SheetContent } from "./workbook";

/** A sheet as it will be read once it is written; formulas have no value yet. */
export function gridOfContent({ name, cells, styles, merges, isHidden }: SheetContent): Grid {
  const formats = cells.map((row) => row.map(() => "General"));
  for (const { area, format } of styles) {
    if (format === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      formats[row]?.fill(format, area.column, area.column + area.columns);
    }
  }
  return {
    sheet: name,
    top: 0,
    left: 0,
    values: cells.map((row) => row.map(valueOfContent)),
    formulas: cells.map((row) =>
      row.map((cell) => (cell !== null && "formula" in cell ? cell.formula : null)),
    ),
    formats,
    merges,
    hiddenRows: new Set(),
    hidden: isHidden,
    isProtected: false,
  };
}

/** The value that a written content shows; null for a formula, whose value nobody knows yet. */
export function valueOfContent(content: CellContent): CellValue {
  if (content === null || "formula" in content) return null;
  if ("number" in content) return content.number;
  return content.text === "" ? null : content.text;
}
