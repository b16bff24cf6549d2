import type { Conventions } from "../method/conventions";
import type { OwnRuleKind } from "../method/own-rules";
import type { RuleKind, RuleOf } from "../method/rule-kinds";
import type { Exact } from "../numbers/exact";
import type { AssignedPoints, Observations } from "../scoring/observations";
import type {
  DecidedTrace,
  NoticeKind,
  OwnNoticeKind,
  RuleScore,
  Score,
  Scored,
  TraceOf,
} from "../scoring/score-sheet";

/** What every rule is given besides its own data. */
export interface RuleContext {
  readonly observations: Observations;
  readonly conventions: Conventions;
  /** 分值: the full points, or the cap of a counted indicator. */
  readonly full: Exact;
  /** 统一赋分 of this indicator: those towns are outside the comparison. */
  readonly assigned?: AssignedPoints | undefined;
  /** What was scored before, by code: all that a rule can need. */
  readonly scored?: ReadonlyMap<string, readonly Score[]>;
}

/** How a kind of rule scores. */
export interface RuleScoring<Kind extends RuleKind> {
  /** Scores a whole column of towns at once, in roster order: values that compare towns are computed once. */
  readonly column: (
    rule: RuleOf<Kind>,
    context: RuleContext,
  ) => readonly RuleScore<TraceOf<Kind> | DecidedTrace>[];
}

/** What a published result must mention of a score of this kind of rule. */
export type RuleNotices<Kind extends RuleKind> = (
  rule: RuleOf<Kind>,
  score: Scored<TraceOf<Kind>>,
  full: Exact,
) => readonly NoticeKind[];

/** The same of a kind of rule that only own methods use. */
export type OwnNotices<Kind extends OwnRuleKind> = (
  rule: RuleOf<Kind>,
  score: Scored<TraceOf<Kind>>,
  full: Exact,
) => readonly OwnNoticeKind[];
