import type { CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { ReadingId } from "../method/readings";
import type { ExplanationMessages } from "../messages/explanation";
import type { Exact } from "../numbers/exact";
import type { ScoreSheet } from "../scoring/score-sheet";

/** One raw input in words. */
export interface DerivedInput {
  /** Whose input: the town itself, or the leader whose value it is measured by. */
  readonly town: string;
  readonly isOwn: boolean;
  /** e.g. 去年同期自营出口额, or a ledger row's name. */
  readonly name: string;
  /** Exactly as it was read: `1086.4`. */
  readonly value: string;
  /** 万美元, 家, %, 分, or empty. */
  readonly unit: string;
  readonly cell: CellAddress;
}

/** A reading that the score consulted, in words. */
export interface DerivedReading {
  readonly id: ReadingId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

/** How one score came about, in words: a row of 依据, and the pane's view of a score. */
export interface Derivation {
  readonly town: string;
  /** `1.2` */
  readonly code: string;
  /** `增幅` */
  readonly indicatorName: string;
  /** `附件2 目标任务第2条` */
  readonly clause: string;
  readonly clauseText: string;
  readonly fullPoints: string;
  readonly outcome: "scored" | "missing" | "invalid";
  /** The town's own inputs first, then the leader's. */
  readonly inputs: readonly DerivedInput[];
  /** The leader or the place in words, e.g. `全县最高 高新区(画溪街道) (1113−1000)÷1000=11.30%`; empty where nothing is compared. */
  readonly standing: string;
  /** The steps from the town's own inputs to its points: `(1086.4−1000)÷1000=8.64%；7×8.64%÷11.30%≈5.3522`. */
  readonly arithmetic: string;
  /** A fact that decided the score, e.g. a zero denominator or an unmet target printed as full points; empty when none. */
  readonly remark: string;
  readonly readings: readonly DerivedReading[];
  /** How the points were rounded, in words. */
  readonly rounding: string;
  /** `5.35`; null when there is no score. */
  readonly pointsText: string | null;
  readonly points: Exact | null;
  /** Why there is no score; empty when there is one. */
  readonly findings: readonly Finding[];
  /** The whole derivation as one sentence. */
  readonly sentence: string;
}

/** How the score of an indicator (its index in `sheet.indicators`) came about for a town (its index in the roster). */
export declare function derive(
  sheet: ScoreSheet,
  indicator: number,
  town: number,
  words: ExplanationMessages,
): Derivation;
