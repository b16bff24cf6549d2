import type { BoundNumber } from "./bound-number";

/** A ranked month as the circular tells of it. All lists of towns are in roster order. */
export interface MonthFacts {
  readonly year: number;
  /** 6 of 1-6月. */
  readonly lastMonth: number;
  /** 文号 of the method. */
  readonly document: string;
  readonly methodTitle: string;
  readonly towns: readonly TownFacts[];
  /** Names of the 考核内容, the columns of the ranking. */
  readonly categories: readonly string[];
  readonly tasks: readonly TaskFacts[];
  readonly last: LastFacts;
  /** Figures that were decided not to be there. */
  readonly gaps: readonly DecidedGap[];
  /** The figures are invented. */
  readonly isSample: boolean;
  /** The method is a draft. */
  readonly isDraft: boolean;
  /** Revised after 签发: what is corrected. null for a month that is not. */
  readonly correction: Correction | null;
}

export interface TownFacts {
  /** As the roster writes it. */
  readonly name: string;
  readonly place: BoundNumber;
  readonly total: BoundNumber;
  /** In the order of the categories. */
  readonly categories: readonly BoundNumber[];
  /** Places gained since the last period, below 0 lost; null for a town that had none. */
  readonly moved: BoundNumber | null;
  /** Nobody stood behind it in the last period. */
  readonly wasLast: boolean;
}

/** The earlier ranking that places are compared with. */
export type LastFacts =
  | { readonly kind: "none" }
  | { readonly kind: "compared"; readonly lastMonth: number }
  /** It was ranked by other readings (口径) or another method. */
  | {
      readonly kind: "otherwise";
      readonly lastMonth: number;
      readonly why: "readings" | "method";
    };

export interface TaskFacts {
  /** The official words: 自营出口增幅. */
  readonly name: string;
  readonly kind: "growth" | "ratio" | "amount";
  /** % or 家. */
  readonly unit: string;
  readonly lowerIsBetter: boolean;
  /** What a growth is the growth of: 自营出口额 87305.8 万美元. */
  readonly grown: {
    readonly name: string;
    readonly unit: string;
    readonly county: BoundNumber | null;
    readonly towns: readonly (BoundNumber | null)[];
  } | null;
  readonly county: Reach;
  readonly towns: readonly Reach[];
}

/** A task of one unit. */
export interface Reach {
  /** In percent for growths and ratios; null where there is none, and why. */
  readonly value: BoundNumber | null;
  readonly target: BoundNumber | null;
  readonly why: WithoutValue | null;
  /** Exact; null where it cannot be said. */
  readonly isMet: boolean | null;
}

export type WithoutValue = "no-base" | "nothing-of" | "not-reported" | "not-applicable" | "unknown";

export interface DecidedGap {
  readonly town: string;
  readonly header: string;
  readonly decision: "not-reported" | "not-applicable";
}

/** What an issued circular said otherwise. */
export interface Correction {
  readonly code: string;
  readonly time: string;
  readonly moves: readonly { readonly town: string; readonly was: string; readonly now: string }[];
}
