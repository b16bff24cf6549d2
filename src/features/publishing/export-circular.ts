import { monthsText } from "../../messages/zh/circular-parts";
import { circularSheet as words } from "../../messages/zh/circular-sheet";
import { circularFile, DOCX } from "../../docx/circular-file";
import { lastMonthOf } from "../../reading/words/period";
import { isIssued } from "../../ranking/issue-of";
import type { RankingPlan } from "../../ranking/ranking-plan";
import { readWorkbook } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { circularToHandOver, type CircularRefusal } from "./circular-month";

export type ExportOutcome = { readonly kind: "exported"; readonly file: string } | CircularRefusal;

/** 导出通报 (Word): the same circular as a .docx, which the browser saves. Nothing is written into the workbook. */
export async function exportCircular(workbook: Workbook, period: string): Promise<ExportOutcome> {
  const month = await circularToHandOver(await readWorkbook(workbook), period);
  if (month.kind === "refused") return month;
  const file = fileNameOf(month.plan);
  await workbook.download(await circularFile(month.blocks), file, DOCX);
  return { kind: "exported", file };
}

/** A draft says in its name that it is one. */
function fileNameOf({ scores, issue, isSample }: RankingPlan): string {
  return words.fileName({
    year: scores.year,
    period: monthsText(lastMonthOf(scores.period)),
    isIssued: isIssued(issue),
    isRevision: issue?.kind === "revised",
    isSample,
  });
}
