import type { CellAddress } from "../../cells/address";
import { subtract, type Exact } from "../../numbers/exact";
import { round } from "../../numbers/rounding";
import { decimalsOf, tellingDecimals } from "../../numbers/telling-decimals";
import type { Figure } from "../../scoring/observations";
import type { Told } from "./progress-terms";

/** Decimals of what is computed. */
export const RATE_DECIMALS = 2;
/** Of what a cell holds. */
const MOST_CELL_DECIMALS = 15;

/** A number as cells hold it, whole. */
export const toldWhole = (value: Exact, cells: readonly CellAddress[]): Told => ({
  value,
  decimals: decimalsOf(value, MOST_CELL_DECIMALS),
  cells,
});

/** What a cell holds, where it is a number. */
export const toldFigure = (figure: Figure | undefined): Told | null =>
  figure?.kind === "number" ? toldWhole(figure.value, [figure.cell]) : null;

/** A computed number, with so many decimals that it tells of each bound what is true. */
export const toldRate = (
  value: Exact,
  cells: readonly CellAddress[],
  bounds: readonly Exact[],
): Told => ({
  value,
  decimals: tellingDecimals(value, bounds, RATE_DECIMALS),
  cells,
});

/** The first as printed − the second as printed: 8.64 − 8.5 → 0.14. */
export function printedDifference(first: Told, second: Told): Told {
  return {
    value: subtract(printed(first), printed(second)),
    decimals: Math.max(first.decimals, second.decimals),
    cells: [...first.cells, ...second.cells],
  };
}

/** The number as it is printed. */
export const printed = ({ value, decimals }: Told): Exact => round(value, decimals);
