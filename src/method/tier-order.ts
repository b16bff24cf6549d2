import { compare, exact } from "../numbers/exact";
import type { Decimal } from "./types";

/** What is compared of a tier; `own-rules` says what it is. */
interface OrderedTier {
  readonly bound: Decimal;
  readonly isIncluded: boolean;
  readonly points: Decimal;
}

/** A tier that does not follow from the one before: not easier to reach, the same one again, or worth more. */
export interface TierFault {
  readonly index: number;
  readonly why: "bound" | "overlap" | "points";
}

/** From the best one down: each tier is easier to reach than the one before, and worth no more. `isLow`: the lowest is the best. */
export function firstUnordered(tiers: readonly OrderedTier[], isLow: boolean): TierFault | null {
  for (const [index, tier] of tiers.entries()) {
    const better = tiers[index - 1];
    if (!better) continue;
    const side = compare(exact(better.bound), exact(tier.bound));
    const isItself = side === 0 && tier.isIncluded && !better.isIncluded;
    const isEasier = isLow ? side < 0 : side > 0;
    if (!isEasier && !isItself) return { index, why: side === 0 ? "overlap" : "bound" };
    if (compare(exact(tier.points), exact(better.points)) > 0) return { index, why: "points" };
  }
  return null;
}
