import type { CellAddress } from "../../cells/address";
import type { Decimal, Measure, Quantity, Task } from "../../method/types";
import type { Exact } from "../../numbers/exact";

/**
 * A number that a sheet or a text prints with so many decimals, and the cells that it comes from. Growths, ratios and
 * rates are in percent: 8.5 is 8.5%.
 */
export interface Told {
  readonly value: Exact;
  readonly decimals: number;
  readonly cells: readonly CellAddress[];
}

/** Why a unit has no value. */
export type NoValue =
  /** 去年同期为零: there is nothing to grow from. */
  | { readonly kind: "zero-base" }
  /** A ratio of nothing. */
  | { readonly kind: "zero-denominator" }
  /** These units have no figure: none was read, or it was decided that there is none. */
  | { readonly kind: "no-figure"; readonly units: readonly string[] }
  /** 全县: rates do not add up, and the data sheet has no 全县 row that says it. */
  | { readonly kind: "no-county-row" }
  /** No rule of the edition measures the task. */
  | { readonly kind: "unmeasured" };

/** 完成 · 接近 · 落后. */
export type Light = "met" | "near" | "behind";

/** A cumulative task against the target of the whole year. */
export interface AnnualProgress {
  readonly target: Told;
  /** Value ÷ annual target, in percent. */
  readonly rate: Told;
  /** 序时进度: how much of the year is over, in percent, with the decimals of the rate. */
  readonly elapsed: Told;
  /** The rate as printed − 序时进度 as printed, 百分点. */
  readonly ahead: Told;
}

/** How far one unit is with one task. */
export interface UnitProgress {
  readonly name: string;
  /** In the unit of the task. */
  readonly value: Told | null;
  readonly noValue: NoValue | null;
  /** The period's own target, which is 序时 of a task whose targets are given by period; null where the sheet has none. */
  readonly target: Told | null;
  /** Value as printed − target as printed, in `gapUnit`: a reader can recompute it. Its sign is that of the exact one. */
  readonly difference: Told | null;
  /** 完成率: value ÷ target in percent; target ÷ value where less is better. Null for a target ≤ 0 or a value < 0. */
  readonly rate: Told | null;
  /** Exact; null where it cannot be said. */
  readonly isMet: boolean | null;
  readonly light: Light | null;
  /** Where the task sheet has a target of the whole year besides, and the task is an amount or a count. */
  readonly annual: AnnualProgress | null;
}

/** What 全县's row of a sheet says, beside the sum of the towns. */
export interface Reconciled {
  /** null: the task's targets; else the column of the data sheet. */
  readonly quantity: Quantity | null;
  readonly sum: Told;
  readonly typed: Told;
  readonly agrees: boolean;
}

export interface CountyProgress extends UnitProgress {
  readonly reconciled: readonly Reconciled[];
}

/** How far every unit is with one task. */
export interface TaskProgress {
  readonly task: Task;
  /** The official words: 自营出口增幅. */
  readonly header: string;
  /** % or 家. */
  readonly unit: string;
  /** 百分点 for percents, else the unit of the task. */
  readonly gapUnit: string;
  /** null: no rule of the edition measures the task. */
  readonly measure: Measure | null;
  readonly lowerIsBetter: boolean;
  readonly county: CountyProgress;
  /** In roster order. */
  readonly towns: readonly UnitProgress[];
}

export interface ProgressChoices {
  /** 接近线, in percent. */
  readonly nearPercent: Decimal;
}
