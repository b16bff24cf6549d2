import type { Decimal, Quantity, Task } from "./types";

/**
 * What a blank cell, or one that does not exist, may be decided to be (决定).
 *
 * zero (按 0 计): the blank cell counts as the number 0, whatever follows from it, such as a zero denominator.
 * not-reported (未报送): every indicator that needs the cell gives the town 0 points; the town takes no place in it and
 * nobody is compared with it.
 * not-applicable (不适用): the same, under its own name; to give it points needs 统一赋分.
 */
export type GapKind = "zero" | "not-reported" | "not-applicable";

/** Why it was decided: printed wherever the decision counts. */
export interface DecisionGrounds {
  /** 说明, never empty. */
  readonly note: string;
  /** 依据文件, or who decided (决定人); never empty. */
  readonly basis: string;
  /** Local time, as printed. */
  readonly time: string;
}

/** The period that a decision holds for, and no other: the same gap asks again next month. */
interface DecidedPeriod {
  /** Canonical, e.g. `1-6月`. */
  readonly period: string;
  readonly year: number;
}

/** A decision about a gap, found again by the town's name and the column, wherever they stand. */
export interface GapDecision extends DecisionGrounds, DecidedPeriod {
  readonly kind: GapKind;
  readonly town: string;
  /** A column, or `all` where the town has no row. */
  readonly quantity: Quantity;
}

/** 统一赋分: points for one indicator outside its comparison. No input is needed for them. */
export interface PointsDecision extends DecisionGrounds, DecidedPeriod {
  readonly kind: "points";
  /** null: every town that has none of its own. */
  readonly town: string | null;
  readonly code: string;
  /** From 0 to the indicator's full points. */
  readonly points: Decimal;
}

/**
 * 确为: a target between 0 and 1, which looks like a percent typed as a fraction, is meant as it stands: 0.5 is 0.5%.
 * Found again by the town's name, the task and the period; of another number it says nothing.
 */
export interface TargetDecision extends DecisionGrounds, DecidedPeriod {
  readonly kind: "confirmed";
  readonly town: string;
  readonly task: Task;
  /** The number that the cell holds. */
  readonly value: Decimal;
}

export type Decision = GapDecision | PointsDecision | TargetDecision;

/** A decision about a blank cell or a town's row. */
export const isOfGap = (decision: Decision): decision is GapDecision => "quantity" in decision;

/** Are two decisions about the same thing, so that the later replaces the earlier? */
export function isSameSubject(a: Decision, b: Decision): boolean {
  if (a.period !== b.period || a.year !== b.year || a.town !== b.town) return false;
  if (a.kind === "points") return b.kind === "points" && a.code === b.code;
  if (a.kind === "confirmed") return b.kind === "confirmed" && a.task === b.task;
  return isOfGap(b) && a.quantity === b.quantity;
}
