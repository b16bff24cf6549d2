import { a1, type CellAddress } from "../../cells/address";
import { block } from "../../cells/finding";
import type { CellValue } from "../../cells/grid";
import { DEFAULT_EDITION } from "../../method/catalog";
import { partOfMethod } from "../../method/part-of-method";
import { DATA_COLUMNS } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { shortestText } from "../../numbers/decimal-text";
import type { Exact } from "../../numbers/exact";
import type { LedgerRows, Observations, Observed } from "../../scoring/observations";
import { scoreIndicator } from "../../rules/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { nameBeside, type CallScope, type ColumnCell } from "../../reading/calls/call-cells";

const NO_LEDGER: LedgerRows<never> = {
  kind: "not-provided",
  finding: block("ledger-absent", null, { ledger: "" }),
};

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

/** A number that the functions take for a quantity: not negative, and whole where firms are counted. */
export function isNumberOf(quantity: Quantity | undefined, value: CellValue): boolean {
  if (typeof value !== "number" || value < 0 || quantity === undefined) return false;
  return !DATA_COLUMNS[quantity].isCount || Number.isInteger(value);
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

/** What a call gives to score its indicators from; the rest is not there. */
export interface CallObservations {
  readonly towns: readonly string[];
  readonly quantities?: Observations["quantities"];
  /** 自营出口增幅. */
  readonly targets?: readonly Observed[];
  readonly projects?: Observations["projects"];
  readonly items?: Observations["items"];
}

/** Some indicators alone, by the default readings. `full`: other full points than the method's. */
export function scoresAlone(
  codes: readonly string[],
  { targets, ...given }: CallObservations,
  full: Exact | null = null,
): ScoreSheet {
  const points = full === null ? null : shortestText(full);
  const method = partOfMethod(DEFAULT_EDITION, codes, points);
  const readings = DEFAULT_EDITION.defaultReadings;
  const observations: Observations = {
    period: "",
    year: method.year,
    quantities: new Map(),
    projects: NO_LEDGER,
    items: NO_LEDGER,
    ...given,
    targets: new Map(targets ? [["exportGrowth", targets]] : []),
  };
  const scored = codes.map((code) => scoreIndicator(method, readings, observations, code));
  return {
    method,
    readings,
    period: observations.period,
    year: observations.year,
    towns: observations.towns,
    indicators: scored.map(({ indicator }) => indicator),
    totals: [],
    notices: scored.flatMap(({ notices }) => notices),
  };
}
