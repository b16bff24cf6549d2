import type { ExplanationMessages } from "../messages/zh/explanation";
import type { LeftOut, Score, ScoreSheet } from "../scoring/score-sheet";
import { townName } from "./steps";

/** As many names as a remark can carry; the others are counted. */
const MOST_NAMES = 3;

/** The towns that a score was not compared with; none where nothing was compared. */
export function leftOutOf(score: Score | undefined): LeftOut {
  if (score?.outcome !== "scored") return [];
  return "leftOut" in score.trace ? score.trace.leftOut : [];
}

/** One remark that says who was left out; none when nobody was. */
export function leftOutRemark(
  sheet: ScoreSheet,
  leftOut: LeftOut,
  words: ExplanationMessages,
): string[] {
  if (leftOut.length === 0) return [];
  const towns = leftOut.slice(0, MOST_NAMES).map((town) => townName(sheet, town));
  return [words.leftOut({ towns, count: leftOut.length })];
}
