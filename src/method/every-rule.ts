/** Every kind of rule in one table: those of published editions, and those of methods that counties write themselves. */
import {
  OWN_PARTS,
  OWN_TERMS,
  type OwnRule,
  type OwnRuleFault,
  type OwnRuleKind,
  type OwnRuleNumber,
} from "./own-rules";
import {
  RULE_PARTS,
  RULE_TERMS,
  type PublishedRule,
  type Rule,
  type RuleFault,
  type RuleNumber,
} from "./rule-kinds";
import type { OwnTerms, RuleParts, RuleTerms } from "./rule-terms";

export type AnyNumber = RuleNumber | OwnRuleNumber;
export type AnyFault = RuleFault | OwnRuleFault;

/** As `termsOf`, of every kind. */
export function everyTermsOf(rule: Rule): RuleTerms<Rule> {
  if (!isOwn(rule)) return RULE_TERMS[rule.kind] as RuleTerms<Rule>;
  const terms = OWN_TERMS[rule.kind] as OwnTerms<Rule>;
  return { ...terms, comparesTowns: terms.comparesTowns(rule) };
}

/** As `partsOf`, of every kind. */
export function everyPartsOf(rule: Rule): RuleParts<Rule, AnyNumber, AnyFault> {
  const parts = isOwn(rule) ? OWN_PARTS[rule.kind] : RULE_PARTS[rule.kind];
  return parts as RuleParts<Rule, AnyNumber, AnyFault>;
}

export function isOwn(rule: PublishedRule | OwnRule): rule is OwnRule {
  return Object.hasOwn(OWN_TERMS, rule.kind satisfies Rule["kind"] | OwnRuleKind);
}
