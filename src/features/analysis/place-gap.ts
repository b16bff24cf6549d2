import { add, compare, ONE, sum, ZERO, type Exact } from "../../numbers/exact";
import { amountOf } from "../../numbers/whole-units";
import { publishedTotal } from "../../scoring/publish";
import type { Observations } from "../../scoring/observations";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { orderUnder, placesOf, type Contender } from "../../scoring/totals";
import { leverColumns, mayTurn, type Asked, type LeverColumn } from "./lever-columns";
import { leversOf, type Lever, type LeverId } from "./levers";
import { rankStepBounds } from "./rank-step-bounds";
import { resultsOf, type Steps } from "./town-result";

/** What one lever can do for a town. */
export type LeverGap =
  /** `amount` is the smallest change that leaves fewer towns ahead; one unit less does not, nor does anything below it. */
  | {
      readonly kind: "gains";
      readonly lever: LeverId;
      readonly amount: Exact;
      /** The place after the change. */
      readonly to: Exact;
    }
  /** No change up to `most` gains a place; `most` is 0 when the lever cannot be moved at all. */
  | { readonly kind: "cannot"; readonly lever: LeverId; readonly most: Exact };

export interface TownGap {
  /** Index in the roster. */
  readonly town: number;
  readonly place: Exact;
  /** Empty for a town that nobody is ahead of, and for one that has no figures of which the answer can be told. */
  readonly levers: readonly LeverGap[];
}

/**
 * For every town of a complete month and every lever the smallest change by which it gains a place: fewer towns are
 * ahead of it than now, all other figures as they are. The whole sheet is scored again with the changed figure, so a
 * new leader lowers everyone else's proportional scores, and more exports lower the town's share in 6.1.
 *
 * `asksFor`: only of those towns.
 *
 * Why the answer is the smallest: between two bounds of `rankStepBounds` no rank step changes. There the town's other
 * points only rise, and the others' only fall, with what raises it, and the other way round with what lowers it. So the
 * points with the first moved to the end of a stretch and the second to its beginning flatter the town for every change
 * inside; where even they gain no place, nothing in the stretch does. Stretches that may gain are halved down to one unit.
 */
export function* placeGaps(
  { method, conventions, totals, ...sheet }: ScoreSheet,
  observations: Observations,
  asksFor: (town: number) => boolean = () => true,
): Steps<readonly TownGap[]> {
  const results = resultsOf({ method, conventions, totals, ...sheet });
  const gaps: TownGap[] = [];
  for (const [town, { place }] of results.entries()) {
    if (!asksFor(town)) continue;
    const asked: Asked = { method, conventions, observations, town };
    const isFirst = compare(place, ONE) <= 0;
    const found: LeverGap[] = [];
    // Nothing here knows of 封顶, 总分方向 and what decides between equal totals.
    const isTold = !isFirst && !method.overall;
    const levers = isTold ? leversOf(method, conventions, observations, town) : [];
    for (const lever of levers.filter((each) => !mayTurn(asked, each))) {
      yield { done: town, all: results.length };
      found.push(leverGap(asked, lever));
    }
    gaps.push({ town, place, levers: found });
  }
  return gaps;
}

function leverGap(asked: Asked, lever: Lever): LeverGap {
  const search = new GapSearch(asked, leverColumns(asked, lever));
  const units = smallestGain(search, rankStepBounds(asked, lever), lever.most);
  if (units === null) {
    return { kind: "cannot", lever: lever.id, most: amountOf(lever.most, lever.unit) };
  }
  const to = search.placeAt(units);
  return { kind: "gains", lever: lever.id, amount: amountOf(units, lever.unit), to };
}

function smallestGain(search: GapSearch, bounds: readonly bigint[], most: bigint): bigint | null {
  for (const [index, first] of bounds.entries()) {
    const next = bounds[index + 1];
    const last = next === undefined ? most : next - 1n;
    const found = first <= last ? firstGain(search, first, last) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The smallest gain of a stretch without a bound inside. */
function firstGain(search: GapSearch, first: bigint, last: bigint): bigint | null {
  if (!search.mayGain(first, last)) return null;
  if (first === last) return first;
  const middle = (first + last) / 2n;
  return firstGain(search, first, middle) ?? firstGain(search, middle + 1n, last);
}

/** The ranking of a month as one lever is moved. */
class GapSearch {
  private readonly moved: readonly LeverColumn[];
  /** Points of the indicators that the lever does not move, added up. */
  private readonly fixed: readonly Exact[];
  private readonly aheadNow: number;

  constructor(
    private readonly asked: Asked,
    private readonly columns: readonly LeverColumn[],
  ) {
    this.moved = columns.filter(({ isMoved }) => isMoved);
    const unmoved = columns.filter(({ isMoved }) => !isMoved).map(({ at }) => at(0n, 0n));
    this.fixed = asked.observations.towns.map((_, town) =>
      sum(unmoved.flatMap((points) => points[town] ?? [])),
    );
    this.aheadNow = this.ahead(this.contenders(0n, 0n));
  }

  /** False only when no change of that many units gains a place. For a single number of units it is exact. */
  mayGain(first: bigint, last: bigint): boolean {
    return this.ahead(this.contenders(first, last)) < this.aheadNow;
  }

  placeAt(units: bigint): Exact {
    const places = placesOf(this.contenders(units, units), this.asked.conventions);
    const place = places[this.asked.town];
    if (!place) throw new Error("the town has no place");
    return place;
  }

  private contenders(low: bigint, high: bigint): Contender[] {
    const moved = this.moved.map(({ at }) => at(low, high));
    const deciders = this.deciders().map(({ at }) => at(low, high));
    return this.fixed.map((fixed, town) => {
      const exact = moved.reduce((total, points) => add(total, points[town] ?? ZERO), fixed);
      const printed = publishedTotal(exact, this.asked.conventions.rounding);
      return { exact, printed, deciders: deciders.flatMap((points) => points[town] ?? []) };
    });
  }

  private deciders(): LeverColumn[] {
    const { rankTies } = this.asked.conventions;
    if (typeof rankTies === "string") return [];
    return rankTies.decidedBy.flatMap(
      (code) => this.columns.find(({ indicator }) => indicator.code === code) ?? [],
    );
  }

  private ahead(contenders: readonly Contender[]): number {
    const own = contenders[this.asked.town];
    if (!own) throw new Error("the town is not in the roster");
    const order = orderUnder(this.asked.conventions);
    return contenders.filter((other) => order(other, own) > 0).length;
  }
}
