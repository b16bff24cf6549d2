import type { Conventions } from "../method/conventions";
import { add, compare, ZERO, type Exact } from "../numbers/exact";
import { standings } from "../numbers/places";
import { publishedTotal } from "./publish";
import type { IndicatorScores, TownTotal } from "./score-sheet";

/** A town as the ranking compares it. */
export interface Contender {
  readonly printed: Exact;
  readonly exact: Exact;
  /** Published points of the indicators that decide between equal totals, in their order. */
  readonly deciders: readonly Exact[];
}

/** 总分 and 名次 of every town. A gap of one town can move any place: then nobody has one. */
export function totalsOf(
  indicators: readonly IndicatorScores[],
  conventions: Conventions,
  townCount: number,
): TownTotal[] {
  const deciders = decidersOf(indicators, conventions.rankTies);
  const contenders = Array.from({ length: townCount }, (_, town) =>
    contenderOf(indicators, deciders, town, conventions.rounding),
  );
  const complete = contenders.filter((contender) => contender !== null);
  const isComplete = complete.length === contenders.length;
  const places = isComplete ? placesOf(complete, conventions) : [];
  return contenders.map((contender, town) => ({
    points: contender && contender.printed,
    place: places[town] ?? null,
  }));
}

function decidersOf(
  indicators: readonly IndicatorScores[],
  rankTies: Conventions["rankTies"],
): IndicatorScores[] {
  if (typeof rankTies === "string") return [];
  return rankTies.decidedBy.map((code) => {
    const found = indicators.find(({ indicator }) => indicator.code === code);
    if (!found) throw new Error(`no indicator ${code} to decide equal totals`);
    return found;
  });
}

function contenderOf(
  indicators: readonly IndicatorScores[],
  deciders: readonly IndicatorScores[],
  town: number,
  rounding: Conventions["rounding"],
): Contender | null {
  const exact = sumOf(indicators, town);
  const decided = deciders.length > 0 ? pointsOf(deciders, town) : NO_DECIDERS;
  if (!exact || !decided) return null;
  return { exact, printed: publishedTotal(exact, rounding), deciders: decided };
}

const NO_DECIDERS: readonly Exact[] = [];

/** The sum of the town's points, or null when one indicator has none. */
function sumOf(indicators: readonly IndicatorScores[], town: number): Exact | null {
  let total = ZERO;
  for (const { scores } of indicators) {
    const score = scores[town];
    if (score?.outcome !== "scored") return null;
    total = add(total, score.points);
  }
  return total;
}

/** The town's points of every indicator, or null when one has none. */
function pointsOf(indicators: readonly IndicatorScores[], town: number): Exact[] | null {
  const points: Exact[] = [];
  for (const { scores } of indicators) {
    const score = scores[town];
    if (score?.outcome !== "scored") return null;
    points.push(score.points);
  }
  return points;
}

/** The places of contenders, in the order given. */
export function placesOf(contenders: readonly Contender[], conventions: Conventions): Exact[] {
  const ties = conventions.rankTies === "dense" ? "dense" : "skip";
  return standings(contenders, orderUnder(conventions), ties).map(({ place }) => place);
}

/** Positive when the first of two contenders ranks before the second. */
export function orderUnder({
  rounding,
}: Pick<Conventions, "rounding">): (a: Contender, b: Contender) => number {
  const ranked = rounding.rankBy;
  return (a, b) => compare(a[ranked], b[ranked]) || compareDeciders(a, b);
}

function compareDeciders(a: Contender, b: Contender): number {
  for (const [index, own] of a.deciders.entries()) {
    const other = b.deciders[index];
    const order = other ? compare(own, other) : 0;
    if (order !== 0) return order;
  }
  return 0;
}
