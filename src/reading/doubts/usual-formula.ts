import type { CellAddress } from "../../cells/address";
import { warn, type Finding } from "../../cells/finding";
import { formulaAt, type Grid } from "../../cells/grid";
import {
  movedFormula,
  isDragged,
  placedFormula,
  type PlacedFormula,
} from "../../formula/moved-formula";
import { columnTerm } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import type { Observed } from "../../scoring/observations";
import type { DataSheet } from "../sheets/data-sheet";
import { simpleResult } from "./simple-formula";
import { isSameValue, valueText } from "./same-value";

type Figure = Extract<Observed, { readonly kind: "number" }>;

/**
 * Figures that do not follow the formula of their column: a number typed over it, or a reference to another town's row. Said
 * only where three quarters of the towns share the formula and it gives another number here.
 */
export function unusualFigures(
  grid: Grid,
  data: DataSheet,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  return [...data.quantities].flatMap(([quantity, figures]) => {
    const usual = needed.has(quantity) ? usualFormula(grid, figures) : null;
    if (!usual) return [];
    const { header } = columnTerm(data.inputs, quantity);
    return figures.flatMap((figure, town) => {
      if (figure.kind !== "number") return [];
      return unusual(grid, figure, { header, town: towns[town] ?? "" }, usual, grids);
    });
  });
}

/** The formula of a figure. */
interface Written {
  readonly formula: string;
  readonly cell: CellAddress;
}

function writtenIn(grid: Grid, { cell }: Figure): Written | null {
  const formula = formulaAt(grid, cell.row, cell.column);
  return formula === null ? null : { formula, cell };
}

function usualFormula(grid: Grid, figures: readonly Observed[]): PlacedFormula | null {
  const written = figures.flatMap((figure) =>
    figure.kind === "number" ? (writtenIn(grid, figure) ?? []) : [],
  );
  for (const { formula, cell } of written.slice(0, 2)) {
    const usual = placedFormula(formula, cell);
    const same = written.filter((one) => isDragged(one.formula, one.cell, usual)).length;
    if (same >= 3 && same * 4 >= figures.length * 3) return usual;
  }
  return null;
}

function unusual(
  grid: Grid,
  figure: Figure,
  whose: { readonly header: string; readonly town: string },
  placed: PlacedFormula,
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  const written = writtenIn(grid, figure);
  if (written && isDragged(written.formula, written.cell, placed)) return [];
  const usual = movedFormula(placed, figure.cell, "lost");
  const result = simpleResult(usual, grid.sheet, grids);
  if (!result || result.blank || isSameValue(figure.value, result.value)) return [];
  const facts = {
    ...whose,
    usual,
    value: valueText(figure.value),
    gives: valueText(result.value),
  };
  return [warn("formula-differs", figure.cell, facts)];
}
