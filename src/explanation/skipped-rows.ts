import type { ExplanationMessages } from "../messages/zh/explanation";
import type { Scored, ScoreSheet } from "../scoring/score-sheet";

/** As many rows as a remark can carry; the others are counted. */
const MOST_ROWS = 10;

/** One remark that names the rows of the town's ledger that came too late for the period; none when all are counted. */
export function skippedRows(
  { period }: ScoreSheet,
  { laterRows = [] }: Scored,
  words: ExplanationMessages,
): string[] {
  if (laterRows.length === 0) return [];
  const rows = laterRows.slice(0, MOST_ROWS).map((row) => String(row + 1));
  return [words.skippedRows({ rows, count: laterRows.length, period })];
}
