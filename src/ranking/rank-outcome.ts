import type { Finding } from "../cells/finding";
import type { RankingSheets } from "../record/ranking-record";
import type { WorkbookReading } from "../record/workbook-reading";
import type { WriteMode } from "../record/write-mode";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { NativeHindrance } from "./native-sheets";

export type RunPhase = "reading" | "checking" | "scoring" | "writing" | "verifying";

export type RankOutcome =
  /** Nothing was written. `findings` holds the warnings too. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  /** Nothing was written. */
  | { readonly kind: "cancelled" }
  | ({
      readonly kind: "ranked";
      readonly scores: ScoreSheet;
      readonly warnings: readonly Finding[];
      /** The workbook as the run read it. */
      readonly reading: WorkbookReading;
    } & RankingWritten);

export type Ranked = Extract<RankOutcome, { kind: "ranked" }>;

/** What became of a ranking in the workbook. */
export interface RankingWritten {
  /** unchanged: the stored result already has this fingerprint and stands as it was written; no cell was written. */
  readonly written: "changed" | "unchanged";
  /** Names of the sheets that hold the result. */
  readonly sheets: RankingSheets;
  /** The month was issued, and is now scored from other figures: the issued sheets stand beside these. */
  readonly isRevision: boolean;
  /** SHA-256 of what the result rests on, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** values although formulas were asked for: see `fallback`. */
  readonly writtenAs: WriteMode;
  /** Why formulas were not written, or did not stay, although they were asked for. */
  readonly fallback: Hindrance | NativeHindrance | "decisions" | "own-method" | null;
}

/** What keeps a workbook from showing formulas. */
export type Hindrance = Exclude<FormulaVerdict, "shown">;

/** What formulas that were just written show. */
export type FormulaVerdict =
  | "shown"
  /** #NAME?: the program has no custom functions here. */
  | "no-functions"
  /** Other numbers than the computed ones, or none, when the limit had passed. */
  | "not-confirmed";
