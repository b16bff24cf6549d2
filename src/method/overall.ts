/** What only an own method says of its total and of its places. */
import type { Decimal, Quantity } from "./types";

/** 同分: what decides between equal totals, one after the other. */
export interface TotalTies {
  /** Codes: their points, the larger first, or of 监测 the value under its direction; who has no value comes last. */
  readonly decidedBy: readonly string[];
  /** 并列: whoever is still equal shares the place (1, 1, 3). 表序: the order of the roster, never shared. */
  readonly then: "shared" | "roster";
}

/** 条件: what a figure of the town does to its total. */
export interface Condition {
  readonly of: Quantity;
  readonly compares: "above" | "at-least" | "below" | "at-most" | "equals";
  readonly value: Decimal;
  /** 总分为0, or 扣分: so many points are taken off. */
  readonly effect:
    { readonly kind: "zero" } | { readonly kind: "deduct"; readonly points: Decimal };
}

/** Each left out where the method says nothing. */
export interface Overall {
  /** 总分封顶 */
  readonly cap?: Decimal;
  /** 总分方向 越小越好: the smallest total is first. */
  readonly lowerIsBetter?: true;
  /** 名次依据 精确值: totals are compared before any score is rounded. */
  readonly ranksExact?: true;
  /** Left out: as the convention `rankTies` says. */
  readonly ties?: TotalTies;
  /** 条件 of the total, in the order of the sheet: after the sum, before 封顶. */
  readonly conditions?: readonly Condition[];
}
