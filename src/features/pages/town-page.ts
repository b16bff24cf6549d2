import type { Exact } from "../../numbers/exact";
import type { Light, Told } from "../tasks/progress-terms";

/** Everything that the page of one town says, in its order. */
export interface TownPage {
  readonly name: string;
  readonly total: Exact;
  readonly place: Exact;
  /** Against the nearest earlier ranked period; null where the town has no place there. */
  readonly change: PageChange | null;
  /** In the method's order. */
  readonly indicators: readonly PageIndicator[];
  readonly gaps: PageGaps;
  readonly tasks: readonly PageTask[];
  /** The ranked periods of the year up to this one, in their order. */
  readonly months: readonly PageMonth[];
}

export interface PageChange {
  readonly period: string;
  /** The place there. */
  readonly place: Exact;
  /** The change of the total. */
  readonly points: Exact;
}

export interface PageIndicator {
  readonly code: string;
  readonly name: string;
  readonly clause: string;
  readonly points: Exact;
  readonly full: Exact;
  readonly lost: Exact;
  /** The most points that any town has. */
  readonly best: Exact;
  /** By points; equal points share it. */
  readonly place: Exact;
}

/** What would gain a place: a sentence a way, of so many that were tried. */
export type PageGaps =
  | { readonly kind: "first" | "too-many-towns" }
  | { readonly kind: "ways"; readonly ways: readonly string[]; readonly tried: number };

export interface PageTask {
  readonly header: string;
  readonly unit: string;
  readonly value: Told | null;
  readonly target: Told | null;
  readonly difference: Told | null;
  readonly light: Light | null;
  /** null: no later period has a target. */
  readonly next: NextTarget | null;
}

/** The next period with a target, and what reaches it. */
export interface NextTarget {
  readonly period: string;
  readonly target: Told;
  /** Target − value, as printed; 0 or less where it is reached. Null without a value. */
  readonly left: Told | null;
  readonly isReached: boolean;
  /** 剩余月均: what a month has to bring on the mean, rounded up; null where it is reached, or cannot be said. */
  readonly monthlyMean: MonthlyMean | null;
}

export interface MonthlyMean {
  readonly told: Told;
  readonly unit: string;
}

export interface PageMonth {
  readonly period: string;
  readonly total: Exact;
  readonly place: Exact;
}
