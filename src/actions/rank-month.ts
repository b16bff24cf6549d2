import type { Finding } from "../cells/finding";
import { readInput } from "../reading/workbook-input";
import type { WriteMode } from "../report/scores-sheet";
import { score } from "../scoring/score";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { Workbook } from "../workbook/workbook";
import { checkedInput, warningsOf } from "./checked-input";
import { planRanking } from "./ranking-plan";
import { readWorkbook } from "./workbook-reading";
import { writeRanking, type RankingWritten } from "./write-ranking";

export type { WriteMode } from "../report/scores-sheet";

export type RankStep = "reading" | "checking" | "scoring" | "writing" | "verifying";

export interface RankRequest {
  readonly period: string;
  readonly writeMode: WriteMode;
  /** Time printed in the footer when the run changes something. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (step: RankStep) => void;
  /** How long written formulas may take to show their values; 10 s when left out. */
  readonly calculationLimitMs?: number;
}

export type RankOutcome =
  /** Nothing was written. `findings` holds the warnings too. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  /** Nothing was written. */
  | { readonly kind: "cancelled" }
  | ({
      readonly kind: "ranked";
      readonly scores: ScoreSheet;
      readonly warnings: readonly Finding[];
    } & RankingWritten);

/** Ranks a period and writes 评分, 排名, 依据 and 考核存档. Throws ChangeRefused when the host refuses; then nothing was written. */
export async function rankMonth(workbook: Workbook, request: RankRequest): Promise<RankOutcome> {
  const { signal, onProgress } = request;
  onProgress("reading");
  const reading = await readWorkbook(workbook);
  if (signal.aborted) return { kind: "cancelled" };

  onProgress("checking");
  const input = readInput(reading.inputs, request.period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };

  onProgress("scoring");
  const scores = score(input.method, input.readings, checked.observations);
  const plan = planRanking(reading, checked, scores);
  if (plan.kind === "incomplete") {
    return { kind: "blocked", findings: [...input.findings, ...plan.findings] };
  }
  if (signal.aborted) return { kind: "cancelled" };

  const written = await writeRanking(workbook, plan, request);
  return { kind: "ranked", scores, warnings: warningsOf(input), ...written };
}
