import { warn, type Finding } from "../../cells/finding";
import { formulaAt, type Grid } from "../../cells/grid";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import type { Observed } from "../../scoring/observations";
import type { DataSheet } from "../sheets/data-sheet";
import { plainResult } from "./plain-formula";
import { isSameValue, valueText } from "./same-value";

type Figure = Extract<Observed, { readonly kind: "number" }>;

const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/giu;

/** The formula with every reference's row written by `row`; `$` keeps a row as it is, and quoted sheet names are no references. */
function withRows(formula: string, row: (number: number) => string): string {
  return formula
    .split(/('(?:[^']|'')*'|"[^"]*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(REFERENCE, (whole, column: string, fixed: string, digits: string) =>
            fixed === "$" ? whole : `${column}${row(Number(digits))}`,
          ),
    )
    .join("");
}

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
    const { header } = DATA_COLUMNS[quantity];
    return figures.flatMap((figure, town) => {
      if (figure.kind !== "number") return [];
      return unusual(grid, figure, { header, town: towns[town] ?? "" }, usual, grids);
    });
  });
}

interface Usual {
  /** With the rows of its references counted from its own. */
  readonly form: string;
  readonly formula: string;
  readonly row: number;
}

function formOf(grid: Grid, { cell }: Figure): Usual | null {
  const formula = formulaAt(grid, cell.row, cell.column);
  if (formula === null) return null;
  const form = withRows(formula, (number) => `[${number - cell.row}]`);
  return { form, formula, row: cell.row };
}

function usualFormula(grid: Grid, figures: readonly Observed[]): Usual | null {
  const forms = figures.flatMap((figure) =>
    figure.kind === "number" ? (formOf(grid, figure) ?? []) : [],
  );
  const [first, second] = forms;
  for (const candidate of [first, second]) {
    const same = forms.filter(({ form }) => form === candidate?.form).length;
    if (candidate && same >= 3 && same * 4 >= figures.length * 3) return candidate;
  }
  return null;
}

function unusual(
  grid: Grid,
  figure: Figure,
  whose: { readonly header: string; readonly town: string },
  { form, formula, row }: Usual,
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  if (formOf(grid, figure)?.form === form) return [];
  const usual = withRows(formula, (number) => String(number + figure.cell.row - row));
  const result = plainResult(usual, grid.sheet, grids);
  if (!result || result.blank || isSameValue(figure.value, result.value)) return [];
  const facts = {
    ...whose,
    usual,
    value: valueText(figure.value),
    gives: valueText(result.value),
  };
  return [warn("formula-differs", figure.cell, facts)];
}
