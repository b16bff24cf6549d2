import type { OwnRuleFault, OwnRuleNumber } from "./own-rules";
import type { Rule, RuleFault, RuleNumber } from "./rule-kinds";
import type { RuleTerms } from "./rule-terms";

export type AnyNumber = RuleNumber | OwnRuleNumber;
export type AnyFault = RuleFault | OwnRuleFault;

/** `method.termsOf(rule).inputs(rule, conventions)` */
export type TermsOf = (rule: Rule) => RuleTerms<Rule>;
