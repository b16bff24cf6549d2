import type { Indicator } from "../method/method";
import type { Exact } from "../numbers/exact";
import type { ScoreSheet } from "./score-sheet";

/** One town's published scores, none of them missing. */
export interface TownResult {
  /** Index in the roster. */
  readonly town: number;
  readonly name: string;
  /** In the method's order. */
  readonly points: readonly Exact[];
  readonly total: Exact;
  readonly place: Exact;
}

/** Every town's result in roster order, or null while anything of anybody is missing. */
export function completeScores(sheet: ScoreSheet): readonly TownResult[] | null {
  const results = sheet.towns.map((name, town) => townResult(sheet, name, town));
  return results.every((result) => result !== null) ? results : null;
}

function townResult(sheet: ScoreSheet, name: string, town: number): TownResult | null {
  const total = sheet.totals[town];
  if (!total || total.points === null || total.place === null) return null;
  const points: Exact[] = [];
  for (const { scores } of sheet.indicators) {
    const score = scores[town];
    if (score?.outcome !== "scored") return null;
    points.push(score.points);
  }
  return { town, name, points, total: total.points, place: total.place };
}

/** Header of a score column: code, space, name: `1.1 目标完成`. */
export function indicatorHeader({ code, name }: Indicator): string {
  return `${code} ${name}`;
}
