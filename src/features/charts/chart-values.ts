import type { Area } from "../../cells/address";
import type { ChartSeries, SheetChart } from "../../workbook/sheet-chart";
import type { CellContent, SheetContent } from "../../workbook/workbook";

/** What a picture shows, from the cells of its sheet. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly (Pick<ChartSeries, "look" | "endLabel"> & {
    readonly name: string;
    readonly values: readonly (number | null)[];
  })[];
}

export function chartValues({ cells }: SheetContent, chart: SheetChart): ChartValues {
  const at = ({ row, column, rows, columns }: Area): CellContent[] =>
    Array.from({ length: rows * columns }, (_, index) => {
      const inRow = cells[row + Math.floor(index / columns)];
      return inRow?.[column + (index % columns)] ?? null;
    });
  return {
    categories: at(chart.categories).map(textOf),
    series: chart.series.map(({ name, values, look, endLabel }) => ({
      name: at(name).map(textOf).join(""),
      values: at(values).map(numberOf),
      look,
      ...(endLabel !== undefined && { endLabel }),
    })),
  };
}

const textOf = (content: CellContent): string =>
  content && "text" in content ? content.text : String(numberOf(content) ?? "");

const numberOf = (content: CellContent): number | null =>
  content && "number" in content ? content.number : null;
