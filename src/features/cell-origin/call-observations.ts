import { a1, type CellAddress } from "../../cells/address";
import { block } from "../../cells/finding";
import type { CellValue } from "../../cells/grid";
import { changxing2020 } from "../../method/editions/changxing-2020";
import { partOfMethod } from "../../method/part-of-method";
import { changxing2020Inputs } from "../../method/editions/changxing-2020-inputs";
import { columnTerm } from "../../method/inputs";
import { isWhole, shortestText } from "../../numbers/decimal-text";
import { exactOfCell, isNegative, type Exact } from "../../numbers/exact";
import { isFraction } from "../../reading/words/percent-cell";
import type { Observations, Observed } from "../../scoring/observations";
import { scoreIndicator } from "../../engine/published-score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { nameBeside, type CallScope, type ColumnCell } from "../../reading/calls/call-cells";
import type { Figure } from "../../reading/calls/our-functions";
import type { CalledScore } from "./call-cell";

export const numberAt = (value: Exact, cell: CellAddress): Observed => ({
  kind: "number",
  value,
  cell,
});

/** A figure of another town that the call does not compare. */
export const unknownOf = (cell: CellAddress): Observed => ({
  kind: "missing",
  cell: null,
  finding: block("cell-blank", cell, { header: "", town: "" }),
});

/**
 * A number that the functions take for a figure: not negative, and whole where firms or items are counted. Targets are
 * percents as 附件3 prints them: one between 0 and 1 is refused.
 */
export function isNumberOf(figure: Figure | undefined, value: CellValue): value is number {
  if (typeof value !== "number" || !Number.isFinite(value) || figure === undefined) return false;
  if (figure === "any") return true;
  const number = exactOfCell(value);
  if ("task" in figure) return !isFraction(number);
  const isCount =
    "level" in figure || columnTerm(changxing2020Inputs, figure.quantity).kind === "count";
  return !isNegative(number) && (!isCount || isWhole(number));
}

/** What stands left of each row's figures names its town; else the figure's address does. */
export function townNames(
  { grids }: CallScope,
  rows: readonly (readonly (ColumnCell | null)[])[],
  formula: CellAddress,
): string[] {
  return rows.map((cells) => {
    const at = cells.find((cell) => cell?.cell)?.cell ?? formula;
    return nameBeside(grids.get(at.sheet), at) ?? a1(at.row, at.column);
  });
}

/** A town's scores of some indicators alone, by the default conventions. `full`: other full points than the method's. */
export function scoresAlone(
  codes: readonly string[],
  observations: Observations,
  town: number,
  full: Exact | null = null,
): CalledScore {
  const points = full === null ? null : shortestText(full);
  const method = partOfMethod(changxing2020, codes, points);
  const conventions = changxing2020.defaultConventions;
  const scores: ScoreSheet = {
    method,
    conventions,
    period: observations.period,
    year: observations.year,
    towns: observations.towns,
    indicators: codes.map((code) => scoreIndicator(method, conventions, observations, code)),
    totals: [],
  };
  return {
    scores,
    town,
    shown: { kind: "indicators", indicators: codes.map((_, index) => index) },
  };
}
