import type { Area } from "../../cells/address";
import type { Row } from "../../workbook/sheet-parts";
import { CHART_PREFIX } from "../../cells/chart-names";
import type { SheetChart } from "../../workbook/sheet-chart";

/** One picture and the table of numbers that it shows; where both stand is said when the sheet is laid out. */
export interface ChartBlock {
  /** The header, then a row a category or a town. */
  readonly rows: readonly Row[];
  /** Number format of everything but texts. */
  readonly format: string;
  /** Rows of the sheet that it wants to be tall. */
  readonly height: number;
  readonly chart: (table: TableCells) => Omit<SheetChart, "name" | "anchor">;
}

/** The cells of a block's table, counted from its header's first cell. */
export interface TableCells {
  readonly area: (row: number, column: number, rows: number, columns: number) => Area;
}

export const tableAt = (top: number): TableCells => ({
  area: (row, column, rows, columns) => ({ row: top + row, column, rows, columns }),
});

export const chartName = (index: number): string => `${CHART_PREFIX}${index + 1}`;

/** Of pictures in which every town has a row of its own. */
export const heightFor = (towns: number): number => Math.max(22, Math.ceil(towns * 1.6) + 6);
