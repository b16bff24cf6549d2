/** The bare rules: for places, and for any indicator that the method does not have yet. */
import { placesAmong, proportionAmong, rankStepsAmong } from "./bare-rules";
import { given } from "./given";

/**
 * The place of a total among all totals, the largest first.
 * @customfunction RANK
 */
export function rank(total: unknown[][], allTotals: unknown[][], ties?: unknown): unknown[][] {
  return placesAmong(given("RANK", { total, allTotals, ties }));
}

/**
 * The bare rule: the best value takes all the points, the others in proportion; negative values take none.
 * @customfunction PROPORTION
 */
export function proportion(value: unknown[][], all: unknown[][], points: unknown): unknown[][] {
  return proportionAmong(given("PROPORTION", { value, all, points }));
}

/**
 * The bare rule: the first place takes `first`, each place below loses `step`, never below 0.
 * @customfunction RANKSTEP
 */
export function rankStep(
  value: unknown[][],
  all: unknown[][],
  first: unknown,
  step: unknown,
): unknown[][] {
  return rankStepsAmong(given("RANKSTEP", { value, all, first, step }));
}
