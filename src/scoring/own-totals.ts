/** Totals and places of an own method that says more of them than published ones do: 封顶, 总分方向, 名次依据, 同分. */
import type { Finding } from "../cells/finding";
import type { Conventions } from "../method/conventions";
import type { Condition, Overall } from "../method/overall";
import {
  compare,
  exact,
  INFINITE,
  integer,
  negate,
  smaller,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import { publishedTotal } from "./publish";
import type { Observations } from "./observations";
import type {
  Decider,
  IndicatorScores,
  MetCondition,
  Score,
  TotalMade,
  TownTotal,
} from "./score-sheet";
import { placesOf, type Contender } from "./totals";

/** A total with how it was made. */
interface Made extends TotalMade {
  readonly points: Exact;
}

/** The scores of a month: all of them, those that count in the total, and what they were made of. */
export interface MonthScores {
  readonly all: readonly IndicatorScores[];
  readonly counted: readonly IndicatorScores[];
  readonly observations: Observations;
}

/** 总分 and 名次 of every town. A gap of one town can move any place: then nobody has one. */
export function ownTotalsOf(
  overall: Overall,
  month: MonthScores,
  conventions: Conventions,
): TownTotal[] {
  const made = month.observations.towns.map((_, town) => madeOf(overall, month, conventions, town));
  const codes = codesOf(overall, conventions);
  const isDecided = (each: Made | null): each is Made => each?.deciders.length === codes.length;
  const known = made.filter(isDecided);
  const places = known.length === made.length ? ownPlaces(overall, known, conventions) : [];
  return made.map((each, town) => {
    const findings = lacking(overall, month, codes, town);
    const more = findings.length > 0 ? { findings } : {};
    if (!each) return { points: null, place: null, made: null, ...more };
    const { points, ...rest } = each;
    return { points, place: places[town] ?? null, made: rest, ...more };
  });
}

function madeOf(
  overall: Overall,
  { all, counted, observations }: MonthScores,
  conventions: Conventions,
  town: number,
): Made | null {
  const scores = counted.flatMap((each) => scoredIn(each, town) ?? []);
  const deciders = codesOf(overall, conventions).map((code) => deciderOf(all, code, town));
  const known = deciders.filter((each) => each !== null);
  const met = conditionsMet(overall, observations, town);
  if (scores.length < counted.length || !met) return null;
  const added = sum(scores.map(({ points }) => points));
  const exactly = sum(scores.map(({ unrounded }) => unrounded));
  const { rounding } = conventions;
  const left = after(added, met);
  const points = publishedTotal(capped(left, overall), rounding);
  const ranksExact = overall.ranksExact === true || isExactByReading(rounding);
  return {
    points,
    sum: publishedTotal(added, rounding),
    exactSum: added,
    met,
    isCapped: overall.cap !== undefined && compare(left, exact(overall.cap)) > 0,
    ranked: ranksExact ? capped(after(exactly, met), overall) : points,
    deciders: known,
  };
}

/** The total after the conditions that hold, one after the other. */
const after = (total: Exact, met: readonly MetCondition[]): Exact =>
  met.reduce(
    (left, { condition: { effect } }) =>
      effect.kind === "zero" ? ZERO : subtract(left, exact(effect.points)),
    total,
  );

/** null: a figure that one of them asks for is missing. A figure that was decided to be left out meets none. */
function conditionsMet(
  { conditions = [] }: Overall,
  { quantities }: Observations,
  town: number,
): readonly MetCondition[] | null {
  const met: MetCondition[] = [];
  for (const condition of conditions) {
    const figure = quantities.get(condition.of)?.[town];
    if (figure?.kind === "settled") continue;
    if (figure?.kind !== "number") return null;
    if (holds(condition, figure.value)) met.push({ condition, value: figure.value });
  }
  return met;
}

/** Why a condition cannot be asked, or a decider is not known. */
function lacking(
  { conditions = [] }: Overall,
  { all, observations: { quantities } }: MonthScores,
  codes: readonly string[],
  town: number,
): readonly Finding[] {
  const ofConditions = conditions.flatMap(({ of }) => {
    const figure = quantities.get(of)?.[town];
    return figure && "finding" in figure ? [figure.finding] : [];
  });
  const ofDeciders = all.flatMap(({ indicator, scores }) => {
    const score = codes.includes(indicator.code) ? scores[town] : undefined;
    return score && score.outcome !== "scored" ? score.findings : [];
  });
  return [...ofConditions, ...ofDeciders];
}

/** `holds({ compares: "at-least", value: "2" }, 2)` → true */
function holds({ compares, value }: Pick<Condition, "compares" | "value">, own: Exact): boolean {
  const side = compare(own, exact(value));
  switch (compares) {
    case "above":
      return side > 0;
    case "at-least":
      return side >= 0;
    case "below":
      return side < 0;
    case "at-most":
      return side <= 0;
    case "equals":
      return side === 0;
  }
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
