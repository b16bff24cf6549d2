import type { Area } from "../cells/address";

/** How a series is drawn. Colours as `#RRGGBB`. */
export type SeriesLook =
  /** A filled bar or column. */
  | { readonly kind: "fill"; readonly color: string }
  /** Room below a floating column, not seen. */
  | { readonly kind: "hidden" }
  /** A short dash at each value, without a line: a target. */
  | { readonly kind: "mark" }
  | { readonly kind: "line"; readonly color: string; readonly dash: "solid" | "dash" | "dot" };

/** Values of cells of the chart's own sheet. */
export interface ChartSeries {
  /** The cell that names it. */
  readonly name: Area;
  /** One row or one column, as long as the categories. */
  readonly values: Area;
  readonly look: SeriesLook;
  /** Written at the last value. */
  readonly endLabel?: string;
}

export interface ChartAxis {
  /** null: as the program thinks fit. */
  readonly min: number | null;
  readonly max: number | null;
  /** From the largest value up, as places are read. */
  readonly isReversed: boolean;
}

/**
 * A picture of cells of its own sheet: nothing that it shows stands anywhere else. bars lie and begin with the first
 * category on top; columns stand; lines run from one category to the next.
 */
export interface SheetChart {
  /** By it ours is found again among the user's own; no two of a sheet have the same. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for who cannot see it. */
  readonly altText: string;
  readonly kind: "bars" | "columns" | "lines";
  /** The series of bars and columns add up; otherwise they stand in one place, and the later one covers. */
  readonly isStacked: boolean;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
  readonly hasLegend: boolean;
  /** The cells that it covers. */
  readonly anchor: Area;
}
