import { REVISION_SUFFIX } from "../../method/sheet-terms";
import type { RankingPlan } from "../../ranking/ranking-plan";

/** As the sheet is called behind 通报: `1-6月`, or `1-6月 修订` after figures were revised after 签发. */
export function circularLabel({ scores, issue }: Pick<RankingPlan, "scores" | "issue">): string {
  return issue?.kind === "revised" ? `${scores.period}${REVISION_SUFFIX}` : scores.period;
}
