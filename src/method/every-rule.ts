/** Every kind of rule in one table: those of published editions, and those of methods that counties write themselves. */
import { OWN_PARTS, OWN_TERMS, type OwnRule, type OwnRuleKind } from "./own-rules";
import { publishedTerms } from "./published-terms";
import { RULE_PARTS, type PublishedRule, type Rule } from "./rule-kinds";
import type { AnyFault, AnyNumber, TermsOf } from "./rule-lookup";
import type { OwnTerms, RuleParts } from "./rule-terms";

/** What is known of every kind of rule. */
export const everyTerms: TermsOf = (rule) => {
  if (!isOwn(rule)) return publishedTerms(rule);
  const terms = OWN_TERMS[rule.kind] as OwnTerms<Rule>;
  return { ...terms, comparesTowns: terms.comparesTowns(rule) };
};

/** The numbers of a rule, its faults, and what takes places by it: `partsOf(rule).parameters(rule)`. */
export function partsOf(rule: Rule): RuleParts<Rule, AnyNumber, AnyFault> {
  const parts = isOwn(rule) ? OWN_PARTS[rule.kind] : RULE_PARTS[rule.kind];
  return parts as RuleParts<Rule, AnyNumber, AnyFault>;
}

export function isOwn(rule: PublishedRule | OwnRule): rule is OwnRule {
  return Object.hasOwn(OWN_TERMS, rule.kind satisfies Rule["kind"] | OwnRuleKind);
}
