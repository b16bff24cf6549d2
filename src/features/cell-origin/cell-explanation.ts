import type { CellAddress } from "../../cells/address";
import type { ScoreSheet } from "../../scoring/score-sheet";

/** What a cell can be said to come from. Words are the view's. */
export type CellExplanation =
  | ExplainedScores
  | ExplainedFormula
  /** Something typed, a heading, a blank: nothing was worked out. */
  | { readonly kind: "plain" }
  /** A cell of a ranking that cannot be taken back to its data now. */
  | { readonly kind: "lost"; readonly why: LostReason; readonly period: string };

/**
 * county: 全县 is reconciled, never scored. town-gone: the town is no longer in 任务分解表.
 * unreadable: the sheets that the period was scored from are no longer there or no tables any more.
 */
export type LostReason = "county" | "town-gone" | "unreadable";

/** One or several scores of a town, its 总分 or its 名次: `scores` is their trace. */
export interface ExplainedScores {
  readonly kind: "scores";
  readonly scores: ScoreSheet;
  /** Index in the roster of `scores`. */
  readonly town: number;
  readonly shows: Shown;
  readonly source: ScoreSource;
  /** What the cell shows against what its inputs give now; null where no number stands to be compared. */
  readonly stored: StoredScore | null;
}

export type Shown =
  /** Indices in the score sheet's indicators: one, or all of a category. */
  | { readonly kind: "indicators"; readonly indicators: readonly number[] }
  | { readonly kind: "total" }
  | { readonly kind: "place" }
  /** A town's name: its total and its place. */
  | { readonly kind: "town" };

export type ScoreSource =
  /** A sheet that a ranking wrote. */
  | {
      readonly kind: "ranking";
      readonly period: string;
      readonly cells: ScoreCells | null;
      readonly last: LastOutcomeText | null;
    }
  /** A formula that is one call of ours. `usesDefaults`: it always scores by the default conventions. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly formula: string;
      readonly usesDefaults: boolean;
    };

/** Where 评分 holds the scores; null where a cell cannot be found. */
export interface ScoreCells {
  /** Of the town, in the method's order. */
  readonly indicators: readonly (CellAddress | null)[];
  /** Of every town, in roster order. */
  readonly totals: readonly (CellAddress | null)[];
}

/** 较上期: what the last ranked period gave the town. */
export interface LastOutcomeText {
  readonly period: string;
  readonly total: string;
  readonly place: string;
}

export interface StoredScore {
  /** As the cell holds it: `5.35`, or an error's text. */
  readonly text: string;
  readonly isCurrent: boolean;
  /** What the inputs give now; null when they give no score. */
  readonly now: string | null;
}

/** A formula that is shown by what it refers to. */
export interface ExplainedFormula {
  readonly kind: "formula";
  readonly formula: string;
  /** What the cell shows. */
  readonly value: string;
  /**
   * mixed: not one call of ours alone. rule: a call that is no indicator's: a place, a bare rule, a target.
   * table: the scores of a month, whose first cell is a heading. unreadable: a call whose cells hold something that cannot be scored.
   */
  readonly why: "mixed" | "rule" | "table" | "unreadable";
  readonly precedents: readonly Precedent[];
  /** Names and cells of other files, which have no address here. */
  readonly names: readonly string[];
}

/** Cells that a formula refers to. */
export interface Precedent {
  /** `数据 1-6月!B6:B16` */
  readonly text: string;
  /** The first of them. */
  readonly cell: CellAddress;
  /** What the cell shows; of several cells null. */
  readonly value: string | null;
  readonly count: number;
  /** The sheet is not in this workbook. */
  readonly isGone: boolean;
}
