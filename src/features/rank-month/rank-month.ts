import type { WriteMode } from "../../record/write-mode";
import type { Workbook } from "../../workbook/workbook";
import type { RankOutcome, RunPhase } from "../../ranking/rank-outcome";
import { checkedInput, scoresOf, warningsOf } from "../../ranking/checked-input";
import { nextTurn } from "../../workbook/next-turn";
import { planRanking } from "../../ranking/ranking-plan";
import { settleWorkbook } from "../../record/unfinished-write";
import { inputOf } from "../../ranking/period-input";
import { writeRanking } from "./write-ranking";

export interface RankRequest {
  readonly period: string;
  readonly writeMode: WriteMode;
  /** Time printed in the footer when the run changes something. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (step: RunPhase) => void;
  /** How long written formulas may take to show their values; 10 s when left out. */
  readonly calculationLimitMs?: number;
  /** The sheet that the user looks at stays in front; left out, 排名 comes to the front. */
  readonly stays?: boolean;
}

/**
 * Ranks a period and writes 评分, 排名, 依据 and 考核存档. Between its steps the page goes on, and a cancel is heard.
 * Throws ChangeRefused when the host refuses: the workbook is then as before, also where formulas stood in it until
 * they could not be looked at or replaced by values. Only put-back-failed says that sheets of this run may remain.
 */
export async function rankMonth(workbook: Workbook, request: RankRequest): Promise<RankOutcome> {
  const { signal } = request;
  if (await isStopped(request, "reading")) return { kind: "cancelled" };
  const { reading } = await settleWorkbook(workbook);

  if (await isStopped(request, "checking")) return { kind: "cancelled" };
  const input = inputOf(reading, request.period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };

  if (await isStopped(request, "scoring")) return { kind: "cancelled" };
  const scores = scoresOf(checked);
  await nextTurn();
  if (signal.aborted) return { kind: "cancelled" };
  const plan = planRanking(reading, checked, scores);
  if (plan.kind === "incomplete") {
    return { kind: "blocked", findings: [...input.findings, ...plan.findings] };
  }
  const written = await writeRanking(workbook, plan, request);
  if (written === "cancelled") return { kind: "cancelled" };
  return { kind: "ranked", scores, warnings: warningsOf(input), reading, ...written };
}

/** Says that a step begins, lets the page show it, and answers whether the user wants none of it. */
async function isStopped({ signal, onProgress }: RankRequest, step: RunPhase): Promise<boolean> {
  onProgress(step);
  await nextTurn();
  return signal.aborted;
}
