import type { Ranked } from "../../ranking/rank-outcome";
import { recalled, recalledAfter, type RecalledRanking } from "../../ranking/recall-ranking";
import { planRestore, type RestorePlan } from "./restore-last";
import type { WorkbookReading } from "../../record/workbook-reading";

/** What 考核存档 says of a period's last ranking, and of the last action. */
export interface WorkbookRecord {
  readonly ranking: RecalledRanking;
  readonly restore: RestorePlan | null;
}

/** Without a period only the last action is told. `run`: the one that has just ended. */
export async function recordOf(
  reading: WorkbookReading,
  period: string | null,
  run: Ranked | null,
): Promise<WorkbookRecord> {
  return { ranking: await rankingOf(reading, period, run), restore: planRestore(reading) };
}

async function rankingOf(
  reading: WorkbookReading,
  period: string | null,
  run: Ranked | null,
): Promise<RecalledRanking> {
  if (run) return recalledAfter(reading, run);
  return period === null ? { kind: "none" } : recalled(reading, period);
}
