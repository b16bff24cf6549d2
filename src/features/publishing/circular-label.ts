import type { RankingPlan } from "../../ranking/ranking-plan";
import { rankingLabelOf } from "../../record/ranking-record";

/** As the sheet is called behind 通报: `1-6月`, or `1-6月 修订` after figures were revised after 签发. */
export function circularLabel({ scores, issue }: Pick<RankingPlan, "scores" | "issue">): string {
  return rankingLabelOf(scores.period, issue?.kind === "revised" ? issue.revision : 0);
}
