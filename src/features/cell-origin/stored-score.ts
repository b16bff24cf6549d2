import { isCellError, type CellValue } from "../../cells/grid";
import { fixedText, nearestDouble, shortestText } from "../../numbers/decimal-text";
import { equals, exactOfCell, sum, type Exact } from "../../numbers/exact";
import { shownText } from "../../reading/words/table-rows";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { Shown, StoredScore } from "./cell-explanation";

/** What a cell of scores holds against what its inputs give now. A blank and a town's name hold no score. */
export function storedScore(
  value: CellValue,
  scores: ScoreSheet,
  town: number,
  shown: Shown,
): StoredScore | null {
  if (value === null || shown.kind === "town") return null;
  const now = pointsNow(scores, town, shown);
  return {
    text: storedText(value, scores, shown),
    isCurrent: now !== null && typeof value === "number" && isSame(value, now),
    now: now && scoreText(now, scores, shown),
  };
}

/** Two doubles that Excel shows alike are the same number. */
function isSame(stored: number, now: Exact): boolean {
  return equals(exactOfCell(stored), exactOfCell(nearestDouble(now)));
}

function pointsNow(scores: ScoreSheet, town: number, shown: Shown): Exact | null {
  if (shown.kind === "total") return scores.totals[town]?.points ?? null;
  if (shown.kind === "place") return scores.totals[town]?.place ?? null;
  if (shown.kind === "town") return null;
  const points = shown.indicators.flatMap((indicator) => {
    const score = scores.indicators[indicator]?.scores[town];
    return score?.outcome === "scored" ? [score.points] : [];
  });
  return points.length === shown.indicators.length ? sum(points) : null;
}

function storedText(value: CellValue, scores: ScoreSheet, shown: Shown): string {
  if (typeof value !== "number" || isCellError(value)) return shownText(value);
  return scoreText(exactOfCell(value), scores, shown);
}

/** With the decimals of a published score, or with all that it has. */
function scoreText(value: Exact, { conventions }: ScoreSheet, shown: Shown): string {
  if (shown.kind === "place") return shortestText(value);
  const rounded = fixedText(value, conventions.rounding.decimals);
  return isSame(Number(rounded), value) ? rounded : shortestText(value);
}
