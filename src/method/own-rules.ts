/**
 * The kinds of rule that only a method which a county writes itself can use: their data, and what is known of them
 * before anything is scored. No published edition has one, so a bundle that scores published editions alone holds none.
 * Numbers that are held against a growth or a ratio are percents, as targets are.
 */
import { compare, exact } from "../numbers/exact";
import { inputOfTask, inputsOfMeasure } from "./rule-inputs";
import type { RuleParameter, RuleParts, RuleTerms } from "./rule-terms";
import type { Decimal, Measure, Task } from "./types";

/** A value of every town, and which of two is the better one. */
export interface Compared {
  readonly measure: Measure;
  /** 方向 越小越好. */
  readonly lowerIsBetter: boolean;
}

/** 参照: what a value is held against. */
export type Reference =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "best" }
  | { readonly kind: "worst" };

/** 区间换算 (功效系数法): 起分 at `low`, the full points at `high`, in proportion between and beyond, within 0 and the full points. */
export interface IntervalRule extends Compared {
  readonly kind: "interval";
  /** 起分 */
  readonly base: Decimal;
  readonly low: Reference;
  readonly high: Reference;
}

export type OwnRule = IntervalRule;
export type OwnRuleKind = OwnRule["kind"];
type OwnRuleOf<Kind extends OwnRuleKind> = Extract<OwnRule, { kind: Kind }>;

/** What a number of such a rule is; in words at `ownNumberNames` of messages/zh/own-rule-words. */
export type OwnRuleNumber = "base" | "low" | "high";

/** A mistake in the data of one such rule. */
export type OwnRuleFault = "base-above-full" | "interval-empty";

/** Whether the towns are compared depends on what the rule refers to. */
export type OwnTerms<OneRule> = Omit<RuleTerms<OneRule>, "comparesTowns"> & {
  readonly comparesTowns: (rule: OneRule) => boolean;
};

type Parameters = readonly RuleParameter<OwnRuleNumber>[];

/** 任务, 最优 …, or the number itself. */
const referenceText = (reference: Reference): string =>
  reference.kind === "number" ? reference.value : REFERENCE_WORDS[reference.kind];

const REFERENCE_WORDS = { task: "任务", best: "最优", worst: "最差" } as const;
const directionText = ({ lowerIsBetter }: Compared): string => (lowerIsBetter ? "越小越好" : "");
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("；");

const inputsOf = ({ measure, lowerIsBetter }: Compared, ...references: readonly Reference[]) => [
  ...inputsOfMeasure(measure).map((input) =>
    lowerIsBetter ? { ...input, raises: !input.raises } : input,
  ),
  ...references.flatMap((reference) =>
    reference.kind === "task" ? [{ ...inputOfTask(reference.task), raises: lowerIsBetter }] : [],
  ),
];

const referenceNumber = (number: OwnRuleNumber, reference: Reference): Parameters =>
  reference.kind === "number"
    ? [{ number, which: "", value: reference.value, isSigned: true }]
    : [];

const comparesTowns = (...references: readonly Reference[]): boolean =>
  references.some(({ kind }) => kind !== "number" && kind !== "task");

export const OWN_TERMS = {
  interval: {
    word: "区间换算",
    sheetText: (rule) =>
      listed([
        `起分${rule.base}`,
        `${referenceText(rule.low)}至${referenceText(rule.high)}`,
        directionText(rule),
      ]),
    inputs: (rule) => inputsOf(rule, rule.low, rule.high),
    ledger: null,
    comparesTowns: ({ low, high }) => comparesTowns(low, high),
  },
} satisfies { readonly [Kind in OwnRuleKind]: OwnTerms<OwnRuleOf<Kind>> };

export const OWN_PARTS = {
  interval: {
    parameters: ({ base, low, high }) => [
      { number: "base", which: "", value: base },
      ...referenceNumber("low", low),
      ...referenceNumber("high", high),
    ],
    faults: ({ base, low, high }, full) => [
      ...faultUnless(compare(exact(base), exact(full)) <= 0, "base-above-full"),
      ...faultUnless(!isSame(low, high), "interval-empty"),
    ],
    placedBy: () => null,
  },
} satisfies {
  readonly [Kind in OwnRuleKind]: RuleParts<OwnRuleOf<Kind>, OwnRuleNumber, OwnRuleFault>;
};

function faultUnless(isSound: boolean, fault: OwnRuleFault): readonly OwnRuleFault[] {
  return isSound ? [] : [fault];
}

/** The same end twice: every value would be at it. */
function isSame(a: Reference, b: Reference): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
