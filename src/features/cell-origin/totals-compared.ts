import { compare, type Exact } from "../../numbers/exact";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { totalText } from "../../explanation/total-text";

/** A total as printed, and whose. */
export interface ComparedTotal {
  /** Index in the roster. */
  readonly town: number;
  readonly name: string;
  readonly total: string;
}

/** As many as a list shows; a place below needs no more names to be checked by. */
const MOST_TOTALS = 11;

/** The totals by which a town has its place: its own, then those not below it, the best first. */
export function totalsCompared(sheet: ScoreSheet, town: number): readonly ComparedTotal[] {
  const own = sheet.totals[town]?.points;
  if (!own) return [];
  const isSmallest = sheet.method.overall?.lowerIsBetter === true;
  const order = (a: Exact, b: Exact): number => (isSmallest ? compare(b, a) : compare(a, b));
  const others = sheet.totals.flatMap(({ points }, index) =>
    points && index !== town && order(points, own) >= 0 ? [{ index, points }] : [],
  );
  others.sort((a, b) => order(b.points, a.points));
  return [{ index: town, points: own }, ...others]
    .slice(0, MOST_TOTALS)
    .map(({ index, points }) => ({
      town: index,
      name: sheet.towns[index] ?? "",
      total: totalText(points, sheet),
    }));
}
