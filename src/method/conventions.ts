/**
 * Conventions (口径): where the official text leaves a choice. Each is named and visible, never a silent habit.
 * The questions and the words of each choice stand in `messages`.
 */
import type { RoundingMode } from "../numbers/rounding";

/** Decimals and order of rounding. */
export interface RoundingConvention {
  /** each: every indicator is rounded, the total is their sum. total: scores stay exact, the total is rounded once. */
  readonly stage: "each" | "total";
  readonly decimals: number;
  readonly mode: RoundingMode;
  /** What the ranking compares when `stage` is total; with each, the printed total is the exact one. */
  readonly rankBy: "printed" | "exact";
}

export interface Conventions {
  /** 1.1 按比例 of what: growth ÷ target growth, or exports ÷ (E0 × (1 + target)). */
  readonly targetBasis: "growth" | "exports";
  /** 目标任务: the growth target only, or all four tasks of 附件3. */
  readonly targetScope: "growth" | "four-tasks";
  /** Nobody above 0 in 1.3: nobody scores, or the first place gets the full points. */
  readonly noPositive: "nobody" | "first-increment";
  /** E0 = 0 and E > 0: is 1.1 met? */
  readonly zeroBase: "met" | "zero";
  /** 当期 in 7: cumulative of the period, or the month alone. */
  readonly insured: "cumulative" | "month";
  /** Equal values in a rank step. */
  readonly stepTies: "skip" | "dense" | "average";
  /** Equal totals: share the place, dense places, or an ordered list of indicator codes decides. */
  readonly rankTies: "skip" | "dense" | { readonly decidedBy: readonly string[] };
  /** Does a value of 0 still earn rank-step points? true: but where all are 0 nobody scores; always: also then. */
  readonly zeroEarnsPlace: boolean | "always";
  /** 其余按比例 in clauses of 排序 or 排名第一: full × value ÷ best, or full × (n − place + 1) ÷ n. */
  readonly proportionBasis: "value" | "place";
  /** 总数 in 2 and 7: the town's own, or the county's. */
  readonly shareWhole: "own" | "county";
  /** A ratio's denominator of 0 under a numerator above 0: no value, or it counts as 0, or as better than every number. */
  readonly zeroDenominator: "none" | "zero" | "best";
  /** A growth target not above 0 that is not met: nothing, or exports ÷ (E0 × (1 + target)) whatever `targetBasis` says. */
  readonly targetNotPositive: "zero" | "exports";
  /** The same title in 信息报送 again: each 报送 is a new item, or a title counts once in the period. */
  readonly repeatedTitle: "each" | "once";
  /** Is a tier's bound itself 以上? Asked of the lowest tier, 200万美元. */
  readonly bound200: boolean;
  /** An item adopted higher up: once at its highest level, levels add up, submission plus adoption. */
  readonly infoLevels: "highest" | "all-levels" | "submission-plus-adoption";
  readonly rounding: RoundingConvention;
  /** Unit of E and I: the sheet's own unit, printed with the result. */
  readonly currency: "sheet";
}

export type ConventionId = keyof Conventions;

export const CONVENTION_IDS: readonly ConventionId[] = [
  "targetBasis",
  "targetScope",
  "noPositive",
  "zeroBase",
  "insured",
  "stepTies",
  "rankTies",
  "zeroEarnsPlace",
  "bound200",
  "infoLevels",
  "rounding",
  "currency",
  "proportionBasis",
  "shareWhole",
  "zeroDenominator",
  "targetNotPositive",
  "repeatedTitle",
];

/** The same choice, compared by content. */
export function sameConvention<Id extends ConventionId>(
  a: Conventions[Id],
  b: Conventions[Id],
): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Those of which another choice holds, in their order. */
export function differingConventions(was: Conventions, is: Conventions): ConventionId[] {
  return CONVENTION_IDS.filter((id) => !sameConvention(was[id], is[id]));
}
