/** Totals and places of an own method that says more of them than published ones do: 封顶, 总分方向, 名次依据, 同分. */
import type { Conventions } from "../method/conventions";
import type { Overall } from "../method/overall";
import {
  compare,
  exact,
  INFINITE,
  integer,
  negate,
  smaller,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import { publishedTotal } from "./publish";
import type { Decider, IndicatorScores, Score, TotalMade, TownTotal } from "./score-sheet";
import { placesOf, type Contender } from "./totals";

/** A total with how it was made. */
interface Made extends TotalMade {
  readonly points: Exact;
}

/** The scores of a month: all of them, and those that count in the total. */
export interface MonthScores {
  readonly all: readonly IndicatorScores[];
  readonly counted: readonly IndicatorScores[];
}

/** 总分 and 名次 of every town. A gap of one town can move any place: then nobody has one. */
export function ownTotalsOf(
  overall: Overall,
  month: MonthScores,
  conventions: Conventions,
  townCount: number,
): TownTotal[] {
  const made = Array.from({ length: townCount }, (_, town) =>
    madeOf(overall, month, conventions, town),
  );
  const codes = codesOf(overall, conventions);
  const isDecided = (each: Made | null): each is Made => each?.deciders.length === codes.length;
  const known = made.filter(isDecided);
  const places = known.length === townCount ? ownPlaces(overall, known, conventions) : [];
  return made.map((each, town) => {
    if (!each) return { points: null, place: null, made: null };
    const { points, ...rest } = each;
    return { points, place: places[town] ?? null, made: rest };
  });
}

function madeOf(
  overall: Overall,
  { all, counted }: MonthScores,
  conventions: Conventions,
  town: number,
): Made | null {
  const scores = counted.flatMap((each) => scoredIn(each, town) ?? []);
  const deciders = codesOf(overall, conventions).map((code) => deciderOf(all, code, town));
  const known = deciders.filter((each) => each !== null);
  if (scores.length < counted.length) return null;
  const added = sum(scores.map(({ points }) => points));
  const exactly = sum(scores.map(({ unrounded }) => unrounded));
  const { rounding } = conventions;
  const points = publishedTotal(capped(added, overall), rounding);
  const ranksExact = overall.ranksExact === true || isExactByReading(rounding);
  return {
    points,
    sum: publishedTotal(added, rounding),
    isCapped: overall.cap !== undefined && compare(added, exact(overall.cap)) > 0,
    ranked: ranksExact ? capped(exactly, overall) : points,
    deciders: known,
  };
}

/** The convention `rounding` itself may rank by what is not rounded. */
const isExactByReading = ({ stage, rankBy }: Conventions["rounding"]): boolean =>
  stage === "total" && rankBy === "exact";

const capped = (total: Exact, { cap }: Overall): Exact =>
  cap === undefined ? total : smaller(total, exact(cap));

type Scored = Extract<Score, { outcome: "scored" }>;

function scoredIn({ scores }: IndicatorScores, town: number): Scored | null {
  const score = scores[town];
  return score?.outcome === "scored" ? score : null;
}

/** What decides between equal totals: 同分 of the head, else the convention `rankTies`. */
function codesOf({ ties }: Overall, { rankTies }: Conventions): readonly string[] {
  if (ties) return ties.decidedBy;
  return typeof rankTies === "string" ? [] : rankTies.decidedBy;
}

/** null: the town has no score of it. */
function deciderOf(
  indicators: readonly IndicatorScores[],
  code: string,
  town: number,
): Decider | null {
  const found = indicators.find(({ indicator }) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code} to decide equal totals`);
  const score = scoredIn(found, town);
  if (!score) return null;
  const { rule } = found.indicator;
  if (rule.kind !== "monitored") return { code, value: score.points, lowerIsBetter: false };
  const value = score.trace.kind === "monitored" ? score.trace.own.value : null;
  return { code, value, lowerIsBetter: rule.lowerIsBetter };
}

function ownPlaces(overall: Overall, made: readonly Made[], conventions: Conventions): Exact[] {
  const isUp = overall.lowerIsBetter === true;
  const isByRoster = overall.ties?.then === "roster";
  const contenders = made.map(({ ranked, deciders }, index): Contender => {
    const ordered = isUp ? negate(ranked) : ranked;
    const roster = isByRoster ? [integer(-index)] : [];
    return { printed: ordered, exact: ordered, deciders: [...deciders.flatMap(orders), ...roster] };
  });
  const rankTies = overall.ties ? "skip" : conventions.rankTies;
  return placesOf(contenders, { ...conventions, rankTies });
}

const [FIRST, MIDDLE, LAST] = [integer(2), integer(1), ZERO];

/** First what stands above every number, then the values under their direction, last who has none. */
function orders({ value, lowerIsBetter }: Decider): readonly Exact[] {
  if (value === null) return [LAST, ZERO];
  if (value === INFINITE) return [FIRST, ZERO];
  return [MIDDLE, lowerIsBetter ? negate(value) : value];
}
