import { readWorkbook } from "../../src/record/workbook-reading";
import { recalled, type RecalledRanking } from "../../src/ranking/recall-ranking";
import { workbookState, type WorkbookState } from "../../src/ranking/workbook-state";
import type { Workbook } from "../../src/workbook/workbook";

/** Reads the workbook and says how the last ranking of a period stands. */
export async function recallRanking(workbook: Workbook, period: string): Promise<RecalledRanking> {
  return recalled(await readWorkbook(workbook), period);
}

/** Reads the workbook and says what the pane's header shows of it. */
export async function inspectWorkbook(workbook: Workbook): Promise<WorkbookState> {
  return workbookState(await readWorkbook(workbook));
}
