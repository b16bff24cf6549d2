import { gridEnd, valueAt, type Grid } from "../../cells/grid";
import { plain } from "./plain-text";

const NUMBERING = /^(序号|编号|代码|区划代码|行次)$/;

/** Columns that number the rows or give their codes, by the headers of a row: no figures of a month. */
export function numberingColumns(grid: Grid, headerRow: number): Set<number> {
  const columns = Array.from({ length: gridEnd(grid).column }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const value = valueAt(grid, headerRow, column);
      return typeof value === "string" && NUMBERING.test(plain(value));
    }),
  );
}
