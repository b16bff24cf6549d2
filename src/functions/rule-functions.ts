/** The bare rules: for places, and for any indicator that the method does not have yet. */
import { intervalsAmong, placesAmong, proportionAmong, rankStepsAmong } from "./bare-rules";
import { given } from "./given";
import { completionPoints, pointsPerUnit } from "./held-rules";
import { pointsOfTier } from "./tier-points";

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

/**
 * The bare rule: all the points when the target is reached, otherwise in proportion, or none.
 * @customfunction COMPLETION
 */
export function completion(
  value: unknown[][],
  target: unknown[][],
  points: unknown,
  otherwise?: unknown,
): unknown[][] {
  return completionPoints(given("COMPLETION", { value, target, points, otherwise }));
}

/**
 * The bare rule: `base` for the worst value, all the points for the best, in proportion between them.
 * @customfunction INTERVAL
 */
export function interval(
  value: unknown[][],
  all: unknown[][],
  points: unknown,
  base?: unknown,
  better?: unknown,
): unknown[][] {
  return intervalsAmong(given("INTERVAL", { value, all, points, base, better }));
}

/**
 * The bare rule: `base`, and `step` points for each `per` above the reference; so many fewer below it.
 * @customfunction PERUNIT
 */
export function perUnit(
  value: unknown[][],
  reference: unknown[][],
  per: unknown,
  step: unknown,
  base?: unknown,
  least?: unknown,
  most?: unknown,
  whole?: unknown,
): unknown[][] {
  const args = { value, reference, per, step, base, least, most, whole };
  return pointsPerUnit(given("PERUNIT", args));
}

/**
 * The bare rule: the points of the best tier that is reached, 0 below the last.
 * @customfunction TIER
 */
export function tier(value: unknown[][], tiers: unknown[][], better?: unknown): unknown[][] {
  return pointsOfTier(given("TIER", { value, tiers, better }));
}
