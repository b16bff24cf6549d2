import type { Workbook } from "../../workbook/workbook";
import { recalled, type RecalledRanking } from "../../ranking/recall-ranking";
import { planRestore, type RestorePlan } from "./restore-last";
import { readWorkbook } from "../../record/workbook-reading";

/** What 考核存档 says of a period's last ranking, and of the last action. */
export interface WorkbookRecord {
  readonly ranking: RecalledRanking;
  readonly restore: RestorePlan | null;
}

/** One reading for both; writes nothing. Without a period only the last action is told. */
export async function readRecord(
  workbook: Workbook,
  period: string | null,
): Promise<WorkbookRecord> {
  const reading = await readWorkbook(workbook);
  return {
    ranking: period === null ? { kind: "none" } : await recalled(reading, period),
    restore: planRestore(reading),
  };
}
