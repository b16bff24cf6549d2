import type { ExplainedScores } from "../cell-explanation";
import { indicatorHeader } from "../../../scoring/complete-scores";
import { pointsText } from "../../../explanation/derived-conventions";
import type { CellState } from "./cell-follower";
import type { Words } from "../../../pane/words";

/** What the selected cell is, in one line: that is read out when the selection moves. */
export function summaryOf(found: NonNullable<CellState["found"]>, words: Words): string {
  const { cellOrigin } = words;
  switch (found.kind) {
    case "scores":
      return scoresSummary(found, words);
    case "formula":
      return cellOrigin.summary.formula(found.value);
    case "lost":
      return cellOrigin.lost[found.why](found.period);
    case "plain":
      return cellOrigin.summary.plain;
    case "failed":
      return cellOrigin.failed;
  }
}

function scoresSummary({ scores, town, shows }: ExplainedScores, { cellOrigin }: Words): string {
  const { summary } = cellOrigin;
  const name = scores.towns[town] ?? "";
  if (shows.kind !== "indicators") return summary[shows.kind](name);
  return shows.indicators
    .flatMap((index) => scores.indicators[index] ?? [])
    .map(({ indicator, scores: of }) => {
      const score = of[town];
      const points =
        score?.outcome === "scored" ? pointsText(score.points, scores.conventions.rounding) : null;
      return summary.score({ town: name, score: indicatorHeader(indicator), points });
    })
    .join("；");
}
