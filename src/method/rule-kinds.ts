/**
 * Every kind of rule, once: its data in an edition, and all that is known of it before anything is scored.
 * How a kind scores, is told and becomes formulas stands in one file each of rules, explanation and compile.
 */
import { compare, exact, isPositive } from "../numbers/exact";
import type { Conventions } from "./conventions";
import type { OwnRule } from "./own-rules";
import { inputOfTask, inputsOfMeasure, quantitiesOfMeasure } from "./rule-inputs";
import type { RuleParameter, RuleParts, RuleTerms } from "./rule-terms";
import { ITEM_LEVELS } from "./sheet-terms";
import {
  LEVELS,
  type Decimal,
  type ItemLevel,
  type Measure,
  type Quantity,
  type Task,
  type TaskMeasure,
  type Tier,
} from "./types";

/** 完成得满分, 其余按比例: value against the town's target. */
export interface CompletionRule {
  readonly kind: "completion";
  readonly measure: Extract<Measure, { kind: "growth" }>;
  readonly task: Task;
  /** The other tasks of 附件3, which the convention `targetScope` four-tasks counts too. */
  readonly otherTasks: readonly TaskMeasure[];
}

/** 最高(第一)得满分, 其余按比例. */
export interface ProportionalRule {
  readonly kind: "proportional";
  readonly measure: Measure;
  /** The measure used instead under the convention `insured` = month. */
  readonly measureOfMonth?: Measure;
  /** The clause speaks of 排序 or 排名第一: the convention `proportionBasis` asks what is in proportion. */
  readonly isRanked?: true;
  /** The clause speaks of 总数: the convention `shareWhole` asks whose. */
  readonly isOfTotal?: true;
}

/** 第一名得满分, 按名次递减. */
export interface RankStepRule {
  readonly kind: "rank-step";
  readonly measure: Measure;
  readonly step: Decimal;
  /** A negative value gets 0 instead of its step (同比下降不得分); exactly 0 is not a fall. */
  readonly fallGetsNothing: boolean;
  /** The quantity whose being 0 makes the value a "zero" for the convention `zeroEarnsPlace`. */
  readonly zeroOf: Quantity;
}

/** 每新批1个境外投资项目…: points a project, capped. Tiers from the highest down. */
export interface ProjectsRule {
  readonly kind: "counted-projects";
  readonly each: Decimal;
  readonly eachBeltAndRoad: Decimal;
  /** By 中方投资额 in 万美元. */
  readonly tiers: readonly Tier[];
}

/** 报送1条得1分, …: points an item, capped. */
export interface ItemsRule {
  readonly kind: "counted-items";
  readonly each: Readonly<Record<ItemLevel, Decimal>>;
}

/** 酌情打分, entered by the bureau between 0 and the full points. */
export interface EnteredRule {
  readonly kind: "entered";
  readonly of: Quantity;
}

/** The kinds that published editions use. */
export type PublishedRule =
  CompletionRule | ProportionalRule | RankStepRule | ProjectsRule | ItemsRule | EnteredRule;
/** Every kind: also those of `own-rules`, which only a method that a county writes itself can use. */
export type Rule = PublishedRule | OwnRule;
export type RuleKind = Rule["kind"];
export type PublishedKind = PublishedRule["kind"];

export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/** What a number of a rule is; in words at `numberNames` of messages/zh/rule-words. */
export type RuleNumber = "step" | "each" | "eachBeltAndRoad" | "tierFrom" | "tierPoints" | "level";

/** A mistake in the data of one rule. */
export type RuleFault =
  "step-not-positive" | "zero-of-unmeasured" | "tiers-not-descending" | "levels-not-ascending";

const noText = (): string => "";

export const RULE_TERMS = {
  completion: {
    word: "完成得满分，其余按比例",
    sheetText: noText,
    inputs: (rule, conventions) =>
      tasksUnder(rule, conventions).flatMap(({ task, measure }) => [
        ...inputsOfMeasure(measure),
        inputOfTask(task),
      ]),
    ledger: null,
    comparesTowns: false,
  },
  proportional: {
    word: "第一得满分，其余按比例",
    sheetText: noText,
    inputs: (rule, conventions) => inputsOfMeasure(measureUnder(rule, conventions)),
    ledger: null,
    comparesTowns: true,
  },
  "rank-step": {
    word: "第一名得满分，按名次递减",
    sheetText: ({ step }) => `每名次递减${step}`,
    inputs: ({ measure }) => inputsOfMeasure(measure),
    ledger: null,
    comparesTowns: true,
  },
  "counted-projects": {
    word: "逐个项目累计，不超过分值",
    sheetText: ({ each, eachBeltAndRoad, tiers }) =>
      [
        `每个${each}`,
        `一带一路每个${eachBeltAndRoad}`,
        ...tiers.map(({ atLeast, points }) => `${atLeast}万美元以上加${points}`).reverse(),
      ].join("；"),
    inputs: () => [],
    ledger: "projects",
    comparesTowns: false,
  },
  "counted-items": {
    word: "逐条累计，不超过分值",
    sheetText: ({ each }) =>
      LEVELS.map((level) => `${ITEM_LEVELS[level]}每条${each[level]}`).join("；"),
    inputs: () => [],
    ledger: "items",
    comparesTowns: false,
  },
  entered: {
    word: "酌情打分，不超过分值",
    sheetText: noText,
    inputs: ({ of }) => [{ name: { quantity: of }, raises: true, isPoints: true }],
    ledger: null,
    comparesTowns: false,
  },
} satisfies { readonly [Kind in PublishedKind]: RuleTerms<RuleOf<Kind>> };

type Parts<OneRule> = RuleParts<OneRule, RuleNumber, RuleFault>;

const NO_NUMBERS = { parameters: () => [], faults: () => [] };
const NO_PLACES = { placedBy: () => null };
const NO_PARTS = { ...NO_NUMBERS, ...NO_PLACES };

export const RULE_PARTS = {
  completion: NO_PARTS,
  proportional: { ...NO_NUMBERS, placedBy: placedInOrder },
  "rank-step": {
    parameters: ({ step }) => [{ number: "step", which: "", value: step }],
    faults: ({ step, measure, zeroOf }) => [
      ...faultUnless(isPositive(exact(step)), "step-not-positive"),
      ...faultUnless(quantitiesOfMeasure(measure).includes(zeroOf), "zero-of-unmeasured"),
    ],
    placedBy: ({ measure }) => measure,
  },
  "counted-projects": {
    ...NO_PLACES,
    parameters: ({ each, eachBeltAndRoad, tiers }) => [
      { number: "each", which: "", value: each },
      { number: "eachBeltAndRoad", which: "", value: eachBeltAndRoad },
      ...tiers.flatMap(({ atLeast, points }, tier): RuleParameter<RuleNumber>[] => [
        { number: "tierFrom", which: String(tier + 1), value: atLeast },
        { number: "tierPoints", which: String(tier + 1), value: points },
      ]),
    ],
    faults: ({ tiers }) => faultUnless(areDescending(tiers), "tiers-not-descending"),
  },
  "counted-items": {
    ...NO_PLACES,
    parameters: ({ each }) =>
      LEVELS.map((level) => ({
        number: "level",
        which: ITEM_LEVELS[level],
        value: each[level],
      })),
    faults: ({ each: { submitted, city, province } }) =>
      faultUnless(isAtMost(submitted, city) && isAtMost(city, province), "levels-not-ascending"),
  },
  entered: NO_PARTS,
} satisfies { readonly [Kind in PublishedKind]: Parts<RuleOf<Kind>> };

/** The tasks that count under the conventions, the rule's own first. */
export function tasksUnder(rule: CompletionRule, conventions: Conventions): readonly TaskMeasure[] {
  const { task, measure } = rule;
  const others = conventions.targetScope === "four-tasks" ? rule.otherTasks : [];
  return [{ task, measure }, ...others];
}

/** The measure that holds under the conventions: the month alone or the period so far. */
export function measureUnder(rule: ProportionalRule, conventions: Conventions): Measure {
  return conventions.insured === "month" ? (rule.measureOfMonth ?? rule.measure) : rule.measure;
}

/** Shares are of the county's whole under the conventions. */
export const isOfCounty = (rule: ProportionalRule, { shareWhole }: Conventions): boolean =>
  rule.isOfTotal === true && shareWhole === "county";

/** Shares of one whole are compared by their parts. */
function placedInOrder(rule: ProportionalRule, conventions: Conventions): Measure | null {
  const measure = measureUnder(rule, conventions);
  if (!rule.isRanked || conventions.proportionBasis === "value") return null;
  return isOfCounty(rule, conventions) ? { kind: "amount", of: measure.of } : measure;
}

function faultUnless(isSound: boolean, fault: RuleFault): readonly RuleFault[] {
  return isSound ? [] : [fault];
}

const isAtMost = (a: Decimal, b: Decimal): boolean => compare(exact(a), exact(b)) <= 0;

/** From the highest bound down, each bound below the one before and worth no more. */
function areDescending(tiers: readonly Tier[]): boolean {
  return tiers.every((tier, index) => {
    const higher = tiers[index - 1];
    if (!higher) return true;
    return !isAtMost(higher.atLeast, tier.atLeast) && isAtMost(tier.points, higher.points);
  });
}
