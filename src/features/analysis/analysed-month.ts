import type { AnalysisProgress, Steps } from "./town-result";
import type { Finding } from "../../cells/finding";
import { completeScores } from "../../scoring/complete-scores";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { Workbook } from "../../workbook/workbook";
import { checkedInput, scoresOf, type CheckedInput } from "../../ranking/checked-input";
import { nextTurn } from "../../workbook/next-turn";
import { inputOf } from "../../ranking/period-input";
import type { PastRanking } from "../../ranking/ranking-current";
import { inputFingerprint } from "../../ranking/input-fingerprint";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";
import { readEntry } from "../../record/written-entry";

export type { AnalysisProgress } from "./town-result";

export interface AnalysisRequest {
  /** As typed; the grammar of periods applies. */
  readonly period: string;
  /** Only if the month still is what this ranking of it rests on; left out, the month as it is now. */
  readonly ranked?: Pick<PastRanking, "writtenAs" | "fingerprint">;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: AnalysisProgress) => void;
}

/** What came of an analysis. Nothing is ever written. */
export type Analysed<Result> =
  /** The month cannot be ranked as it is now. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  /** outdated: the cells are not those that were ranked. unfinished: a write ended half-way and is not put back yet. */
  | { readonly kind: "cancelled" | "outdated" | "unfinished" }
  | { readonly kind: "analysed"; readonly scores: ScoreSheet; readonly result: Result };

/** A month that is complete: what every analysis begins with. */
export interface CompleteMonth {
  readonly reading: WorkbookReading;
  readonly input: CheckedInput;
  readonly scores: ScoreSheet;
}

/** More townships than this would take minutes for the rank envelope and the gaps. */
export const MOST_ANALYSED_TOWNS = 100;

/** Reads and checks a period as a ranking does, and analyses it. */
export async function analysed<Result>(
  workbook: Workbook,
  request: AnalysisRequest,
  analyse: (month: CompleteMonth) => Promise<Result | "cancelled">,
): Promise<Analysed<Result>> {
  const reading = await readWorkbook(workbook);
  if (readEntry(reading.archive)?.state === "open") return { kind: "unfinished" };
  const input = inputOf(reading, request.period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };
  if (request.ranked && !isOf(reading, checked, request.ranked)) return { kind: "outdated" };
  const scores = scoresOf(checked);
  if (!completeScores(scores)) return { kind: "blocked", findings: input.findings };
  const result = await analyse({ reading, input: checked, scores });
  if (result === "cancelled" || request.signal.aborted) return { kind: "cancelled" };
  return { kind: "analysed", scores, result };
}

function isOf(
  reading: WorkbookReading,
  checked: CheckedInput,
  { writtenAs, fingerprint }: NonNullable<AnalysisRequest["ranked"]>,
): boolean {
  return inputFingerprint(reading, checked, writtenAs) === fingerprint;
}

/** A step of an analysis takes a few milliseconds; the page gets its turn after some of them. */
const TURN_MS = 30;

/** Takes all steps of an analysis; in between the page goes on, and a cancel is heard. */
export async function inTurns<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: Pick<AnalysisRequest, "signal" | "onProgress">,
): Promise<Result | "cancelled"> {
  let resumed = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - resumed < TURN_MS) continue;
    onProgress(step.value);
    await nextTurn();
    if (signal.aborted) return "cancelled";
    resumed = performance.now();
  }
}
