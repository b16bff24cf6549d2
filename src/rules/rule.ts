import type { Conventions } from "../method/conventions";
import type { Exact } from "../numbers/exact";
import type { AssignedPoints, Observations } from "../scoring/observations";
import type { RuleScore } from "../scoring/score-sheet";

/** What every rule is given besides its own data. */
export interface RuleContext {
  readonly observations: Observations;
  readonly conventions: Conventions;
  /** 分值: the full points, or the cap of a counted indicator. */
  readonly full: Exact;
  /** 统一赋分 of this indicator: those towns are outside the comparison. */
  readonly assigned?: AssignedPoints | undefined;
}

/** A rule scores a whole column of towns at once, in roster order: values that compare towns are computed once. */
export type ScoreColumn<OneRule> = (rule: OneRule, context: RuleContext) => RuleScore[];
