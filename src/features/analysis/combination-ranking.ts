import type { Conventions } from "../../method/conventions";
import { add, compare, ZERO, type Exact } from "../../numbers/exact";
import { publishedTotal } from "../../scoring/publish";
import { placesOf, type Contender } from "../../scoring/totals";
import type { BlockPoints } from "./column-blocks";

/** The best and the worst place met so far. */
export interface Extremes {
  best: Exact;
  worst: Exact;
}

/** One choice of points in every block, and their sum. */
export interface Combination {
  readonly parts: readonly BlockPoints[];
  readonly sums: readonly Exact[];
}

/** Every combination; sums of the first blocks are shared by all that begin alike. */
export function* combinations(
  blocks: readonly (readonly BlockPoints[])[],
  towns: number,
  so: Combination = { parts: [], sums: Array.from({ length: towns }, () => ZERO) },
): Generator<Combination> {
  const block = blocks[so.parts.length];
  if (!block) {
    yield so;
    return;
  }
  for (const part of block) {
    const sums = so.sums.map((sum, town) => add(sum, part.sums[town] ?? ZERO));
    yield* combinations(blocks, towns, { parts: [...so.parts, part], sums });
  }
}

/** Ranks combinations and widens the extremes of each town. */
export class Ranker {
  constructor(
    private readonly ties: readonly Conventions[],
    private readonly extremes: readonly Extremes[],
  ) {}

  rank({ parts, sums }: Combination, rounding: Conventions["rounding"]): void {
    for (const conventions of this.ties) {
      const contenders = sums.map((exact, town): Contender => {
        const deciders = decidersOf(parts, conventions.rankTies, town);
        return { exact, printed: publishedTotal(exact, rounding), deciders };
      });
      const places = placesOf(contenders, { ...conventions, rounding });
      this.widen(places);
      // Without equal totals no convention of ties is asked.
      if (!hasShared(places) && conventions.rankTies === "skip") return;
    }
  }

  private widen(places: readonly Exact[]): void {
    for (const [town, place] of places.entries()) {
      const known = this.extremes[town];
      if (!known) continue;
      if (compare(place, known.best) < 0) known.best = place;
      if (compare(place, known.worst) > 0) known.worst = place;
    }
  }
}

function hasShared(places: readonly Exact[]): boolean {
  const texts = new Set(places.map(({ numerator }) => numerator));
  return texts.size < places.length;
}

function decidersOf(
  parts: readonly BlockPoints[],
  rankTies: Conventions["rankTies"],
  town: number,
): Exact[] {
  if (typeof rankTies === "string") return [];
  return rankTies.decidedBy.map((code) => {
    const points = parts.find(({ byCode }) => byCode.has(code))?.byCode.get(code)?.[town];
    if (!points) throw new Error(`no indicator ${code} to decide equal totals`);
    return points;
  });
}
