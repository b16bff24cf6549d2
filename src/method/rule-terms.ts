/** What is asked of every kind of rule, whichever table holds it. */
import type { Conventions } from "./conventions";
import type { RuleInput } from "./rule-inputs";
import type { Decimal, Ledger, Measure } from "./types";

/** What a kind of rule takes, and how 考核办法 prints it. */
export interface RuleTerms<OneRule> {
  /** 规则 */
  readonly word: string;
  /** 参数; empty where there are none. */
  readonly sheetText: (rule: OneRule) => string;
  /** What it takes from the data sheet and the task sheet under these conventions. */
  readonly inputs: (rule: OneRule, conventions: Conventions) => readonly RuleInput[];
  /** The ledger whose rows it counts, or null. */
  readonly ledger: Ledger | null;
  /** A town's points depend on the other towns' figures. */
  readonly comparesTowns: boolean;
}

/** Whether the towns are compared depends on what the rule refers to. */
export type OwnTerms<OneRule> = Omit<RuleTerms<OneRule>, "comparesTowns"> & {
  readonly comparesTowns: (rule: OneRule) => boolean;
};

/** A number of the rule itself, besides the full points of its indicator. */
export interface RuleParameter<Numbers extends string> {
  readonly number: Numbers;
  /** Tells those of one name apart: the tier's number from 1, the level's word; else empty. */
  readonly which: string;
  readonly value: Decimal;
  /** It may be below 0: points that are taken off, a reference that is a fall. */
  readonly isSigned?: true;
}

/** What is asked of a kind of rule when it is checked, compiled or moved by a lever. */
export interface RuleParts<OneRule, Numbers extends string, Faults extends string> {
  readonly parameters: (rule: OneRule) => readonly RuleParameter<Numbers>[];
  /** Asked only while every parameter is a decimal. `full` are the full points of its indicator. */
  readonly faults: (rule: OneRule, full: Decimal) => readonly Faults[];
  /** The measure by which the towns take places under the conventions, or null. */
  readonly placedBy: (rule: OneRule, conventions: Conventions) => Measure | null;
}
