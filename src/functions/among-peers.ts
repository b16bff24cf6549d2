import { DATA_COLUMNS } from "../method/sheet-terms";
import type { Quantity } from "../method/types";
import { sum } from "../numbers/exact";
import { notNegative, wholeCount } from "./cell-number";
import { column, type Argument, type Column } from "./columns";
import { indicatorPoints } from "./indicator-points";
import { earnedAmong, readPeers, type RowCheck } from "./peers";
import { spill, type RowResult } from "./spill";

/** A quantity of the own town and of all towns: `compared("exports", { exports }, { allExports })`. */
export interface Compared {
  readonly quantity: Quantity;
  readonly own: Column;
  readonly all: Column;
}

export function compared(quantity: Quantity, own: Argument, all: Argument): Compared {
  const { unit, isCount } = DATA_COLUMNS[quantity];
  const kind = { unit, check: isCount ? wholeCount : notNegative };
  return { quantity, own: column(own, kind), all: column(all, kind) };
}

export interface IndicatorTerms {
  /** Several indicators add up. */
  readonly codes: readonly string[];
  /** Full points other than the method's; of a single code only. */
  readonly full?: number;
  /** What must hold within a row. */
  readonly check?: RowCheck;
}

/** The published points that rows earn among all towns, or why they earn none. */
export function earned(figures: readonly Compared[], terms: IndicatorTerms): RowResult {
  const check = terms.check ?? (() => null);
  const peers = readPeers(
    figures.map(({ all }) => all),
    check,
  );
  const quantities = figures.map(({ quantity }) => quantity);
  const columns = terms.codes.map((code) =>
    indicatorPoints(code, quantities, peers.rows, terms.full),
  );
  const points = peers.rows.map((_, row) => sum(columns.flatMap((one) => one.slice(row, row + 1))));
  const find = earnedAmong(peers, points);
  return (own, at) => check(own, at.join("、")) ?? find(own, at);
}

/** The whole function of an indicator that compares towns. */
export function scoreAmongPeers(figures: readonly Compared[], terms: IndicatorTerms): unknown[][] {
  return spill(
    figures.map(({ own }) => own),
    earned(figures, terms),
  );
}
