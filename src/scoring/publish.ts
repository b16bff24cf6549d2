import type { Conventions } from "../method/conventions";
import type { Exact } from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { RuleScore, Score } from "./score-sheet";

/** A score with the points that are published: rounded, unless the convention rounds the total alone. */
export function publish(score: RuleScore, rounding: Conventions["rounding"]): Score {
  if (score.outcome !== "scored") return score;
  const { outcome, unrounded, trace, conventions, laterRows } = score;
  const points = publishedPoints(unrounded, rounding);
  // Field by field: of scores of many kinds a copy by `...` takes ten times as long.
  return laterRows
    ? { outcome, unrounded, trace, conventions, laterRows, points }
    : { outcome, unrounded, trace, conventions, points };
}

/** The points that are published of one score. */
export function publishedPoints(
  unrounded: Exact,
  { stage, decimals, mode }: Conventions["rounding"],
): Exact {
  return stage === "each" ? round(unrounded, decimals, mode) : unrounded;
}

/** The total that is published from the sum of the published scores. */
export function publishedTotal(
  sumOfPoints: Exact,
  { stage, decimals, mode }: Conventions["rounding"],
): Exact {
  return stage === "each" ? sumOfPoints : round(sumOfPoints, decimals, mode);
}
