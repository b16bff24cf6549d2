import type { ExplanationMessages } from "../messages/zh/explanation";
import { isCounted } from "../method/method";
import { compare, type Exact } from "../numbers/exact";
import type { ScoreSheet } from "../scoring/score-sheet";
import { namedConventions, conventionsUsed } from "../explanation/derived-conventions";
import { inputText } from "../explanation/figures";
import { leftOutOf, leftOutRemark } from "../explanation/left-out";
import { townName } from "../explanation/steps";
import { sumText, totalText } from "../explanation/total-text";

/** One sentence that adds up a town's 总分. */
export function explainTotal(sheet: ScoreSheet, town: number, words: ExplanationMessages): string {
  return totalSentence(sheet, town, words, leftOutRemark(sheet, leftOutOfAny(sheet, town), words));
}

/** As `explainTotal`, with what is remarked besides the conventions. */
export function totalSentence(
  sheet: ScoreSheet,
  town: number,
  words: ExplanationMessages,
  remarks: readonly string[] = [],
): string {
  const total = sheet.totals[town]?.points ?? null;
  const name = townName(sheet, town);
  const { codes, points, gaps } = addendsOf(sheet, town);
  if (total === null) return words.noTotal({ town: name, codes: gaps });
  const conventions = conventionsUsed(sheet, ["rounding"], words);
  return words.total({
    town: name,
    sum: sumText(points, total, sheet.conventions.rounding),
    points: totalText(total, sheet),
    codes,
    remarks: [...remarks, ...namedConventions(conventions, words)],
  });
}

/** The towns that any of a town's scores was not compared with, in roster order. */
export function leftOutOfAny({ indicators, towns }: ScoreSheet, town: number): number[] {
  const leftOut = new Set(indicators.flatMap(({ scores }) => leftOutOf(scores[town])));
  return [...towns.keys()].filter((index) => leftOut.has(index));
}

export interface Addends {
  /** Of all that count in the total. */
  readonly codes: string[];
  readonly points: Exact[];
  /** Those without points. */
  readonly gaps: string[];
}

/** What a town's total adds up, or what it lacks. */
export function addendsOf(sheet: ScoreSheet, town: number): Addends {
  const codes: string[] = [];
  const points: Exact[] = [];
  const gaps: string[] = [];
  for (const { indicator, scores } of sheet.indicators) {
    if (!isCounted(indicator)) continue;
    codes.push(indicator.code);
    const score = scores[town];
    if (score?.outcome === "scored") points.push(score.points);
    else gaps.push(indicator.code);
  }
  return { codes, points, gaps };
}

/** As many names as a sentence can carry; the others are counted. */
export const MOST_NAMES = 10;

/** One sentence that says why a town has its 名次. */
export function explainPlace(sheet: ScoreSheet, town: number, words: ExplanationMessages): string {
  const own = sheet.totals[town];
  const ranked = rankedTowns(sheet);
  if (!own?.points || !own.place) {
    const gaps = sheet.towns.filter((_, index) => !sheet.totals[index]?.points);
    return words.notRanked({ towns: gaps.slice(0, MOST_NAMES), count: gaps.length });
  }
  const place = own.place;
  const ahead = ranked.filter((other) => compare(other.place, place) < 0);
  ahead.sort((a, b) => compare(a.place, b.place));
  const sharing = ranked.filter(
    (other) => other.town !== town && compare(other.place, place) === 0,
  );
  return words.ranked({
    town: townName(sheet, town),
    points: totalText(own.points, sheet),
    place: inputText(place),
    towns: ranked.length,
    above: ahead
      .slice(0, MOST_NAMES)
      .map((other) => ({ name: other.name, value: totalText(other.points, sheet) })),
    ahead: ahead.length,
    sharing: sharing.slice(0, MOST_NAMES).map(({ name }) => name),
    remarks: namedConventions(conventionsUsed(sheet, ["rankTies", "rounding"], words), words),
  });
}

interface RankedTown {
  readonly town: number;
  readonly name: string;
  readonly points: Exact;
  readonly place: Exact;
}

function rankedTowns({ towns, totals }: ScoreSheet): RankedTown[] {
  return towns.flatMap((name, town) => {
    const total = totals[town];
    return total?.points && total.place
      ? [{ town, name, points: total.points, place: total.place }]
      : [];
  });
}
