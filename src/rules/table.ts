import type { Rule, RuleKind } from "../method/rule-kinds";
import type { RuleScore } from "../scoring/score-sheet";
import { scoreCompletion } from "./completion";
import { scoreItems } from "./counted-items";
import { scoreProjects } from "./counted-projects";
import { scoreEntered } from "./entered";
import { scoreProportional } from "./proportional";
import { scoreRankStep } from "./rank-step";
import type { RuleContext, ScoreColumn } from "./rule";

/** Every rule. A new rule is its file and one line here. */
const RULES: { readonly [Kind in RuleKind]: ScoreColumn<Extract<Rule, { kind: Kind }>> } = {
  completion: scoreCompletion,
  proportional: scoreProportional,
  "rank-step": scoreRankStep,
  "counted-projects": scoreProjects,
  "counted-items": scoreItems,
  entered: scoreEntered,
};

/** Scores all towns by a rule, in roster order. */
export function scoreByRule(rule: Rule, context: RuleContext): RuleScore[] {
  const scoreColumn = RULES[rule.kind] as ScoreColumn<Rule>;
  return scoreColumn(rule, context);
}
