import type { Method } from "../../method/method";
import { decimalText, fixedText, nearestDouble } from "../../numbers/decimal-text";
import { compare, divide, exact, sum, ZERO, type Exact } from "../../numbers/exact";
import type { ScoreSheet } from "../../scoring/score-sheet";

/** One line of a ranking, ready to be shown. */
export interface RankingLine {
  /** Index in the roster. */
  readonly town: number;
  readonly name: string;
  /** `1`; never blank, since a ranking is only shown when it is complete. */
  readonly place: string;
  /** 总分 as published, e.g. `87.35`. */
  readonly points: string;
  /** 总分 as a share of the full points, 0 to 1, for a bar. */
  readonly share: number;
}

/**
 * A complete ranking from the first place down; equal places in roster order.
 * Null while any town has no total or no place.
 */
export function rankingLines(sheet: ScoreSheet): RankingLine[] | null {
  const full = fullPoints(sheet.method);
  const lines: { line: RankingLine; place: Exact }[] = [];
  for (const [town, { points, place }] of sheet.totals.entries()) {
    const name = sheet.towns[town];
    if (points === null || place === null || name === undefined) return null;
    lines.push({ place, line: rankingLine(sheet, full, { town, name, points, place }) });
  }
  return lines
    .sort((a, b) => compare(a.place, b.place) || a.line.town - b.line.town)
    .map((line) => line.line);
}

/** What its categories add up to: 100 of 2020's. */
export const fullPoints = ({ categories }: Method): Exact =>
  sum(categories.map(({ points }) => exact(points)));

function rankingLine(
  sheet: ScoreSheet,
  full: Exact,
  line: { town: number; name: string; points: Exact; place: Exact },
): RankingLine {
  const share = compare(full, ZERO) > 0 ? nearestDouble(divide(line.points, full)) : 0;
  return {
    town: line.town,
    name: line.name,
    place: decimalText(line.place, 1) ?? fixedText(line.place, 1),
    points: fixedText(line.points, sheet.conventions.rounding.decimals),
    share: Math.min(1, Math.max(0, share)),
  };
}
