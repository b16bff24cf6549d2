/** The bare rules: for places, and for any indicator that the method does not have yet. */
import { exactOfCell } from "../numbers/exact";
import { places, type TieRule } from "../numbers/places";
import { proportionalPoints } from "../rules/proportional";
import { rankStepPoints } from "../rules/rank-step";
import { invalid, refuse, words } from "./cell-error";
import { anyNumber, isBlank, notNegative, positive } from "./cell-number";
import { column, single, singleNumber, type Column } from "./columns";
import { published, READINGS } from "./indicator-points";
import { earnedAmong, readPeers } from "./peers";
import { spill } from "./spill";
import type { Exact } from "../numbers/exact";

/**
 * The place of a total among all totals, the largest first.
 * @customfunction RANK
 * @param total Total of the township.
 * @param allTotals Totals of all townships.
 * @param ties Equal totals: skip (1,1,3), dense (1,1,2) or average (1.5,1.5,3); skip when omitted.
 * @returns One place, or a column of places.
 */
export function rank(total: unknown[][], allTotals: unknown[][], ties?: unknown): unknown[][] {
  const rule = tieRule(ties);
  const all = column({ allTotals }, VALUE);
  return comparedAlone(column({ total }, VALUE), all, (values) => places(values, rule));
}

/**
 * The bare rule: the best value takes all the points, the others in proportion; negative values take none.
 * @customfunction PROPORTION
 * @param value Value of the township.
 * @param all Values of all townships.
 * @param points Full points.
 * @returns One score, or a column of scores.
 */
export function proportion(value: unknown[][], all: unknown[][], points: unknown): unknown[][] {
  const full = exactOfCell(singleNumber({ points }, positive));
  return comparedAlone(column({ value }, VALUE), column({ all }, VALUE), (values) =>
    proportionalPoints(values, full).map(published),
  );
}

/**
 * The bare rule: the first place takes `first`, each place below loses `step`, never below 0.
 * @customfunction RANKSTEP
 * @param value Value of the township.
 * @param all Values of all townships.
 * @param first Points of the first place.
 * @param step Points lost with each place.
 * @returns One score, or a column of scores.
 */
export function rankStep(
  value: unknown[][],
  all: unknown[][],
  first: unknown,
  step: unknown,
): unknown[][] {
  const terms = {
    first: exactOfCell(singleNumber({ first }, positive)),
    step: exactOfCell(singleNumber({ step }, notNegative)),
    ties: READINGS.stepTies,
    fallGetsNothing: false,
  };
  return comparedAlone(column({ value }, VALUE), column({ all }, VALUE), (values) =>
    rankStepPoints(values, terms).map(published),
  );
}

function comparedAlone(
  own: Column,
  all: Column,
  earn: (values: readonly Exact[]) => Exact[],
): unknown[][] {
  const peers = readPeers([all]);
  return spill([own], earnedAmong(peers, earn(peers.rows.flat().map(exactOfCell))));
}

const VALUE = { unit: "", check: anyNumber };

const TIES = ["skip", "dense", "average"] as const;

function tieRule(ties: unknown): TieRule {
  const { cell } = single({ ties });
  if (isBlank(cell)) return "skip";
  const found = TIES.find((one) => typeof cell === "string" && cell.trim().toLowerCase() === one);
  return found ?? refuse(invalid(words().unknownTies(String(cell), TIES)));
}
