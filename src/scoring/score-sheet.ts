import type { CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Decision, GapDecision } from "../method/decision";
import type { Indicator, Method } from "../method/method";
import type { InputName } from "../method/rule-inputs";
import type { Task } from "../method/types";
import type { ConventionId, Conventions } from "../method/conventions";
import type { Exact } from "../numbers/exact";

/** One raw input that a score rests on. */
export interface Input {
  readonly name: InputName;
  readonly value: Exact;
  readonly cell: CellAddress;
  /** The cell is blank; that it counts as 0 was decided. */
  readonly decision?: GapDecision;
}

/**
 * A measure's value with the inputs that recompute it. `value` is null when the denominator is 0:
 * a fact, not a gap; the score is 0 and the town takes no place.
 */
export interface Measured {
  readonly inputs: readonly Input[];
  readonly value: Exact | null;
}

/**
 * The towns (indices in the roster) that a comparison went without, since an input of theirs is missing or invalid:
 * what they would have may still change the leader, the places and the points.
 */
export type LeftOut = readonly number[];

/** How a score came about: one form a rule. Every number in it recomputes from the raw inputs. */
export type Trace =
  | {
      readonly kind: "completion";
      /** Growth as a fraction: 0.085 is 8.5%. */
      readonly growth: Measured;
      /** The target as 附件3 prints it, in percent. */
      readonly target: Input;
      readonly isMet: boolean;
      /** E0 = 0 and E > 0: decided by the convention `zeroBase`. */
      readonly isZeroBase: boolean;
      /** The four parts and their mean, when the convention `targetScope` counts all four tasks. */
      readonly parts: readonly TaskPart[] | null;
    }
  | {
      readonly kind: "proportional";
      readonly measured: Measured;
      /** The best value of all towns (the first in the roster that has it), or null when nobody's value earns points. */
      readonly best: { readonly town: number; readonly measured: Measured } | null;
      /** True when the convention `noPositive` gave the first place its points. */
      readonly isFirstWithoutPositive: boolean;
      readonly leftOut: LeftOut;
    }
  | {
      readonly kind: "rank-step";
      readonly measured: Measured;
      /** null when the town takes no place. Average places are halves. */
      readonly place: Exact | null;
      readonly sharedBy: number;
      /** How many towns take a place at all. */
      readonly placed: number;
      readonly noPoints: "fall" | "zero-value" | "zero-denominator" | null;
      readonly isZeroValue: boolean;
      readonly leftOut: LeftOut;
    }
  | {
      readonly kind: "counted";
      readonly entries: readonly CountedEntry[];
      readonly sum: Exact;
      readonly isCapped: boolean;
    }
  | { readonly kind: "entered"; readonly input: Input }
  /** 未报送, 不适用, 统一赋分: outside of any comparison. */
  | { readonly kind: "decided"; readonly decision: Decision };

/** One of the four tasks under `targetScope` four-tasks. */
export interface TaskPart {
  readonly task: Task;
  /** A growth or ratio as a fraction, an amount as it is. */
  readonly measured: Measured;
  readonly target: Input;
  /** min(1, max(0, value ÷ target)) */
  readonly share: Exact;
}

/** One ledger row and its points. */
export interface CountedEntry {
  readonly label: string;
  readonly points: Exact;
  readonly cell: CellAddress;
  readonly facts:
    | {
        readonly kind: "project";
        readonly base: Exact;
        readonly isBeltAndRoad: boolean;
        readonly investment: Exact;
        readonly tierPoints: Exact;
      }
    | { readonly kind: "item"; readonly level: "submitted" | "city" | "province" };
}

/** What a rule gives for a town, before anything is rounded. */
export interface RuleScored {
  readonly outcome: "scored";
  readonly unrounded: Exact;
  readonly trace: Trace;
  /** Conventions that this score's rule consulted. */
  readonly conventions: readonly ConventionId[];
}

/** A needed input is missing or invalid: never a 0. */
export interface Unscored {
  readonly outcome: "missing" | "invalid";
  readonly findings: readonly Finding[];
}

export type RuleScore = RuleScored | Unscored;

/** A score with the points that the method's rounding publishes. */
export interface Scored extends RuleScored {
  readonly points: Exact;
}

/** The outcome of one indicator for one town. */
export type Score = Scored | Unscored;

/** All scores of one indicator, in roster order. */
export interface IndicatorScores {
  readonly indicator: Indicator;
  readonly scores: readonly Score[];
}

export interface TownTotal {
  /** null while any of the town's scores is missing. */
  readonly points: Exact | null;
  /** null while anything of anybody is missing: a gap can move any place. */
  readonly place: Exact | null;
}

/** Facts that a published result must mention, never silently decided. */
export interface Notice {
  readonly kind:
    "zero-denominator" | "zero-base" | "zero-earns-place" | "printed-full-but-target-unmet";
  readonly code: string;
  /** Indices in the roster. */
  readonly towns: readonly number[];
}

/** The scores of a period. The sheet is the trace: nothing has to be computed again to explain it. */
export interface ScoreSheet {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly period: string;
  readonly year: number;
  readonly towns: readonly string[];
  readonly indicators: readonly IndicatorScores[];
  readonly totals: readonly TownTotal[];
  readonly notices: readonly Notice[];
}
