import type { Finding } from "../cells/finding";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { Workbook } from "../workbook/workbook";

/** 写入方式 of 评分. */
export type WriteMode = "values" | "formulas";

export type RankStep = "reading" | "checking" | "scoring" | "writing" | "verifying";

export interface RankRequest {
  readonly period: string;
  readonly writeMode: WriteMode;
  /** Time printed in the footer when the run changes something. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (step: RankStep) => void;
}

export type RankOutcome =
  /** Nothing was written. `findings` holds the warnings too. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  /** Nothing was written. */
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "ranked";
      readonly scores: ScoreSheet;
      readonly warnings: readonly Finding[];
      /** unchanged: the stored result already has this fingerprint, and no cell was written. */
      readonly written: "changed" | "unchanged";
      /** Names of the sheets that hold the result. */
      readonly sheets: { readonly scores: string; readonly ranking: string; readonly grounds: string };
      readonly fingerprint: string;
      /** values although formulas were asked for: this program has no custom functions here. */
      readonly writtenAs: WriteMode;
    };

/** Ranks a period and writes 评分, 排名, 依据 and 考核存档. Throws ChangeRefused when the host refuses; then nothing was written. */
export declare function rankMonth(workbook: Workbook, request: RankRequest): Promise<RankOutcome>;
