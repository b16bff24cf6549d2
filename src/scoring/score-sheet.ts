import type { CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Decision, GapDecision, TargetDecision } from "../method/decision";
import type { Indicator, Method } from "../method/method";
import type { Condition } from "../method/overall";
import type { InputName } from "../method/rule-inputs";
import type { PublishedRule, Rule, RuleKind } from "../method/rule-kinds";
import type { ConventionId, Conventions } from "../method/conventions";
import type { Exact } from "../numbers/exact";

/** One raw input that a score rests on. */
export interface Input {
  readonly name: InputName;
  readonly value: Exact;
  readonly cell: CellAddress;
  /** The cell is blank, and that it counts as 0 was decided; or that its number is meant. */
  readonly decision?: GapDecision | TargetDecision;
}

/**
 * A measure's value with the inputs that recompute it. `value` is null when the denominator is 0: a fact, not a gap;
 * the score is 0 and the town takes no place, unless by the convention `zeroDenominator` it stands for another value.
 */
export interface Measured {
  readonly inputs: readonly Input[];
  readonly value: Exact | null;
  readonly standsFor?: "zero" | "best";
  /** What the first input is a share of, where it is the county's (`shareWhole`) and not the second input. */
  readonly whole?: Exact;
}

/**
 * The towns (indices in the roster) that a comparison went without, since an input of theirs is missing or invalid:
 * what they would have may still change the leader, the places and the points.
 */
export type LeftOut = readonly number[];

/**
 * How a score came about, one form a kind of rule: the kind's file in `rules` adds its own here by declaring it.
 * Every number in a trace recomputes from the raw inputs.
 */
export interface Traces {
  readonly decided: DecidedTrace;
}

/** 未报送, 不适用, 统一赋分: outside of any comparison. */
export interface DecidedTrace {
  readonly kind: "decided";
  readonly decision: Decision;
}

export type Trace = Traces[keyof Traces];
export type TraceOf<Kind extends RuleKind> = Traces[Kind];

/** Ledger rows added up, at most the full points. */
export interface CountedTrace<Facts> {
  readonly kind: "counted";
  readonly entries: readonly CountedEntry<Facts>[];
  readonly sum: Exact;
  readonly isCapped: boolean;
}

/** One ledger row and its points. */
export interface CountedEntry<Facts> {
  readonly label: string;
  readonly points: Exact;
  readonly cell: CellAddress;
  readonly facts: Facts;
}

/** What a rule gives for a town, before anything is rounded. */
export interface RuleScored<OneTrace extends Trace = Trace> {
  readonly outcome: "scored";
  readonly unrounded: Exact;
  readonly trace: OneTrace;
  /** Conventions that this score's rule consulted. */
  readonly conventions: readonly ConventionId[];
  /** Sheet rows of the town's ledger that are dated after the period and not counted. */
  readonly laterRows?: readonly number[];
}

/** A needed input is missing or invalid: never a 0. */
export interface Unscored {
  readonly outcome: "missing" | "invalid";
  readonly findings: readonly Finding[];
  /** It is another town's input: nobody can say how this one compares. */
  readonly isOfOther?: true;
}

export type RuleScore<OneTrace extends Trace = Trace> = RuleScored<OneTrace> | Unscored;

/** A score with the points that the method's rounding publishes. */
export interface Scored<OneTrace extends Trace = Trace> extends RuleScored<OneTrace> {
  readonly points: Exact;
}

/** The outcome of one indicator for one town. */
export type Score = Scored | Unscored;

/** All scores of one indicator, in roster order. */
export interface IndicatorScores<OneRule extends Rule = Rule> {
  readonly indicator: Indicator<OneRule>;
  readonly scores: readonly Score[];
}

export interface TownTotal {
  /** null while any of the town's scores is missing. */
  readonly points: Exact | null;
  /** null while anything of anybody is missing: a gap can move any place. */
  readonly place: Exact | null;
  /** Of an own method that says more of its total than that it is a sum; null while it has none. */
  readonly made?: TotalMade | null;
  /** What an own method lacks besides scores that count: the figure of a condition, or what decides between equal totals. */
  readonly findings?: readonly Finding[];
}

/** How an own method made a total of the points, and what places are decided by. */
export interface TotalMade {
  /** What the published points add up to. */
  readonly sum: Exact;
  /** The same before it is rounded. */
  readonly exactSum: Exact;
  /** 条件 that hold, in their order. */
  readonly met: readonly MetCondition[];
  /** 封顶 holds it down. */
  readonly isCapped: boolean;
  /** What is ranked: the total, or, by 精确值, what it is before any score is rounded. */
  readonly ranked: Exact;
  /** Of each code of 同分, in their order; one that is missing is left out, and nobody has a place. */
  readonly deciders: readonly Decider[];
}

/** A 条件 that holds, and the figure for which it does. */
export interface MetCondition {
  readonly condition: Condition;
  readonly value: Exact;
}

/** What decides between equal totals. */
export interface Decider {
  readonly code: string;
  /** Points, or the value of 监测: null where it has none, and comes last. */
  readonly value: Exact | null;
  readonly lowerIsBetter: boolean;
}

export type NoticeKind =
  | "zero-denominator"
  | "denominator-open"
  | "denominator-as-zero"
  | "denominator-as-best"
  | "zero-base"
  | "zero-earns-place"
  | "printed-full-but-target-unmet";

/** What only rules of own methods have to mention, beside most of the others. */
export type OwnNoticeKind =
  | Exclude<NoticeKind, "zero-base">
  /** There is nothing in the earlier year to grow from. */
  | "no-base"
  /** 完成率 over a target that is not above 0. */
  | "no-target"
  /** 贡献率 to increases that add up to nothing. */
  | "no-increase"
  /** The same, and by the convention `zeroBase` it counts as met. */
  | "no-base-met"
  | "interval-inverted"
  /** A unit that is a percent of a reference of 0. */
  | "unit-of-nothing"
  | "tier-missed";

/** Facts that a published result must mention, never silently decided. */
export interface Notice<Kinds extends string = NoticeKind> {
  readonly kind: Kinds;
  readonly code: string;
  /** Indices in the roster. */
  readonly towns: readonly number[];
}

/** The scores of a period. The sheet is the trace: nothing has to be computed again to explain it. */
export interface ScoreSheet<OneRule extends Rule = Rule> {
  readonly method: Method<OneRule>;
  readonly conventions: Conventions;
  readonly period: string;
  readonly year: number;
  readonly towns: readonly string[];
  readonly indicators: readonly IndicatorScores<OneRule>[];
  readonly totals: readonly TownTotal[];
}

/** The scores of a period under a method of published kinds of rule. */
export type PublishedSheet = ScoreSheet<PublishedRule>;
