import { cellText, type CellAddress } from "../../cells/address";
import { block, warn, type Finding } from "../../cells/finding";
import { formatAt, formulaAt, type Grid } from "../../cells/grid";
import { readFormula, textOf } from "../../formula/calls";
import { columnTerm } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { equals, isZero, type Exact } from "../../numbers/exact";
import { round } from "../../numbers/rounding";
import type { Observed } from "../../scoring/observations";
import type { DataSheet } from "../sheets/data-sheet";
import { isSameValue, valueText } from "./same-value";
import { shownDecimals } from "../../cells/number-format";
import { simpleResult } from "./simple-formula";

/**
 * Faults of the formulas behind figures: a value that its operands no longer give (calculated by hand, or edited by
 * another program), a 0 that is made of a blank cell, and a SUM that passes over a number kept as text.
 */
export function figureFormulaFaults(
  data: DataSheet,
  needed: ReadonlySet<Quantity>,
  towns: readonly string[],
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  const grid = grids.get(data.sheet);
  if (!grid) return [];
  return [...data.quantities].flatMap(([quantity, figures]) =>
    !needed.has(quantity)
      ? []
      : figures.flatMap((figure, town) => {
          const { header } = columnTerm(data.inputs, quantity);
          const facts = { header, town: towns[town] ?? "" };
          return faultOf(grid, figure, facts, grids);
        }),
  );
}

function faultOf(
  grid: Grid,
  figure: Observed,
  whose: { readonly header: string; readonly town: string },
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  if (figure.kind !== "number") return [];
  const { cell, value } = figure;
  const formula = formulaAt(grid, cell.row, cell.column);
  if (formula === null) return [];
  const facts = { ...whose, formula };
  if (isZero(value) && hidesError(formula)) return [warn("formula-hides-error", cell, facts)];
  const result = simpleResult(formula, grid.sheet, grids);
  if (!result) return [];
  const { blank, skipped } = result;
  if (blank) return [block("formula-of-blank", cell, { ...facts, blank: beside(cell, blank) })];
  if (skipped) {
    const found = { ...facts, text: skipped.text, textCell: beside(cell, skipped.cell) };
    return [block("formula-skips-text", cell, found)];
  }
  const format = formatAt(grid, cell.row, cell.column);
  if (isSameValue(value, result.value) || isAsDisplayed(value, result.value, format)) return [];
  const found = { ...facts, value: valueText(value), gives: valueText(result.value) };
  return [block("formula-stale", cell, found)];
}

const beside = (own: CellAddress, other: CellAddress): string =>
  other.sheet === own.sheet ? cellText(other).slice(own.sheet.length + 1) : cellText(other);

/** IFERROR(…,0): an error, or a name that is not found, becomes a 0 that looks right. */
function hidesError(formula: string): boolean {
  const read = readFormula(formula);
  return read.calls.some(({ called, args: [, instead, more] }) => {
    const isCaught = (called === "IFERROR" || called === "IFNA") && instead && !more;
    return isCaught === true && /^0?$/.test(textOf(read.pieces, instead));
  });
}

/** 以显示精度为准: the value is kept as its number format shows it. */
function isAsDisplayed(value: Exact, result: Exact, format: string): boolean {
  const decimals = shownDecimals(format);
  return decimals !== null && equals(round(result, decimals), value);
}
