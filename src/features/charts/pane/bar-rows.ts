import type { SeriesLook } from "../../../workbook/sheet-chart";
import type { ChartValues } from "../chart-values";

/** A piece of a bar, from one value to another. */
export interface BarPiece {
  readonly from: number;
  readonly to: number;
  readonly look: SeriesLook;
}

/** One category: its pieces, what is above 0 and what below each in turn. */
export interface BarRow {
  readonly category: string;
  readonly pieces: readonly BarPiece[];
}

/** Bars of a picture; stacked ones go on where the one before ended, the others all begin at 0. */
export function barRows({ categories, series }: ChartValues, isStacked: boolean): BarRow[] {
  return categories.map((category, at) => {
    const ends = { above: 0, below: 0 };
    const pieces = series.flatMap(({ values, look }): BarPiece[] => {
      const value = values[at] ?? null;
      if (value === null) return [];
      if (look.kind === "mark" || !isStacked) {
        return [{ from: look.kind === "mark" ? value : 0, to: value, look }];
      }
      const side = value < 0 ? "below" : "above";
      const from = ends[side];
      ends[side] += value;
      return [{ from, to: ends[side], look }];
    });
    return { category, pieces };
  });
}

/** The values that the picture reaches, 0 among them. */
export function extentOf(rows: readonly BarRow[]): readonly [number, number] {
  const ends = rows.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return low === high ? [low, high + 1] : [low, high];
}
