/**
 * The kinds of rule that only a method which a county writes itself can use: their data, and what is known of them
 * before anything is scored. No published edition has one, so a bundle that scores published editions alone holds none.
 * Numbers that are held against a growth or a ratio are percents, as targets are.
 */
import { compare, exact, isPositive } from "../numbers/exact";
import { isOfAllTowns, isPlain } from "./own-measures";
import {
  comparesTowns,
  directionText,
  inputsOf,
  limitsText,
  listed,
  referenceText,
  type Compared,
  type Limits,
  type Reference,
} from "./references";
import type { OwnTerms, RuleParameter, RuleParts } from "./rule-terms";
import { isShare, shareOf } from "./share";
import { firstUnordered } from "./tier-order";
import type { Decimal, Task } from "./types";

/** 区间换算 (功效系数法): 起分 at `low`, the full points at `high`, in proportion between and beyond, within 0 and the full points. */
export interface IntervalRule extends Compared {
  readonly kind: "interval";
  /** 起分 */
  readonly base: Decimal;
  readonly low: Exclude<Reference, { kind: "mean" }>;
  readonly high: Exclude<Reference, { kind: "mean" }>;
}

/** 每单位加减: 起分, and so many points for each unit that the value is better than the reference; fewer where it is worse. */
export interface PerUnitRule extends Compared, Limits {
  readonly kind: "per-unit";
  readonly reference: Reference;
  /** 每: in the value's own unit (percentage points of a growth or a ratio), or a percent of the reference. */
  readonly unit: Decimal;
  readonly isPercentOfReference: boolean;
  /** 分: of each unit. */
  readonly points: Decimal;
  /** 起分 */
  readonly base: Decimal;
  /** 整档: a part of a unit counts nothing. */
  readonly wholeSteps: boolean;
}

/** 分档: a bound and what is earned by reaching it; negative points are taken off. */
export interface TierOfValue {
  readonly bound: Decimal;
  /** 含: the bound itself is enough. */
  readonly isIncluded: boolean;
  readonly points: Decimal;
}

/** 分档: the points of the best tier that the value, or its place, reaches; 0 where it reaches none. */
export interface TierRule extends Compared {
  readonly kind: "tier";
  readonly by: "value" | "place";
  /** From the best one down. */
  readonly tiers: readonly TierOfValue[];
}

/** 完成任务, of any value under either direction; 完成得满分, otherwise in proportion within the limits, or nothing. */
export interface AttainmentRule extends Compared, Limits {
  readonly kind: "attainment";
  readonly reference: Exclude<Reference, { kind: "mean" }>;
  readonly unmet: "proportion" | "nothing";
}

/**
 * 最优按比例 of what published editions do not compare: full × value ÷ best. 越小越好: the smallest value has the full
 * points, the others full × smallest ÷ value.
 */
export interface BestProportionalRule extends Compared {
  readonly kind: "best-proportional";
}

/** 名次递减 of what published editions do not compare: the best value is first. */
export interface PlaceStepRule extends Compared {
  readonly kind: "place-step";
  readonly step: Decimal;
  /** 最低 */
  readonly least: Decimal;
}

/** 合并: of the points of other codes. */
export interface CombinedRule extends Limits {
  readonly kind: "combined";
  readonly how: "weighted-sum" | "mean" | "highest" | "lowest" | "product";
  readonly parts: readonly CombinedPart[];
  /** 上级读: the points as published, or before they are rounded. */
  readonly reads: "published" | "exact";
}

export interface CombinedPart {
  readonly code: string;
  /** Of a weighted sum: a decimal or a fraction, `0.4` or `1/3`. */
  readonly weight: string;
}

/** 监测: no points; the value, its target, the gap between them, and the place. Outside of the total. */
export interface MonitoredRule extends Compared {
  readonly kind: "monitored";
  readonly task: Task | null;
}

export type OwnRule =
  | IntervalRule
  | PerUnitRule
  | TierRule
  | AttainmentRule
  | BestProportionalRule
  | PlaceStepRule
  | CombinedRule
  | MonitoredRule;
export type OwnRuleKind = OwnRule["kind"];
type OwnRuleOf<Kind extends OwnRuleKind> = Extract<OwnRule, { kind: Kind }>;

/** What a number of such a rule is; in words at `ownNumberNames` of messages/zh/own-rule-words. */
export type OwnRuleNumber =
  | "base"
  | "low"
  | "high"
  | "reference"
  | "unit"
  | "perUnit"
  | "least"
  | "most"
  | "tierBound"
  | "tierEarns"
  | "lostStep"
  | "weight"
  | "weightOf";

/** A mistake in the data of one such rule. */
export type OwnRuleFault =
  | "base-above-full"
  | "interval-empty"
  | "unit-not-positive"
  | "points-not-positive"
  | "limits-crossed"
  | "tiers-missing"
  | "tiers-unordered"
  | "tier-above-full"
  | "lost-step-not-positive"
  | "least-above-full"
  | "parts-missing"
  | "part-repeated"
  | "weight-malformed"
  | "monitored-with-points";

type Parameters = readonly RuleParameter<OwnRuleNumber>[];

const HOW_WORDS = {
  "weighted-sum": "加权和",
  mean: "平均",
  highest: "取高",
  lowest: "取低",
  product: "连乘",
} as const;
const referenceNumber = (number: OwnRuleNumber, reference: Reference): Parameters =>
  reference.kind === "number"
    ? [{ number, which: "", value: reference.value, isSigned: true }]
    : [];

const limitNumbers = ({ least, most }: Limits): Parameters => [
  ...(least === null
    ? []
    : [{ number: "least", which: "", value: least, isSigned: true } as const]),
  ...(most === null ? [] : [{ number: "most", which: "", value: most, isSigned: true } as const]),
];

function limitFaults({ least, most }: Limits): readonly OwnRuleFault[] {
  const isSound = least === null || most === null || compare(exact(least), exact(most)) <= 0;
  return faultUnless(isSound, "limits-crossed");
}

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
    comparesTowns: ({ measure, low, high }) => isOfAllTowns(measure) || comparesTowns(low, high),
  },
  "per-unit": {
    word: "每单位加减",
    sheetText: (rule) =>
      listed([
        `参照${referenceText(rule.reference)}`,
        `每${rule.unit}${rule.isPercentOfReference ? "%(参照的)" : ""}加减${rule.points}`,
        `起分${rule.base}`,
        rule.wholeSteps ? "整档" : "",
        limitsText(rule),
        directionText(rule),
      ]),
    inputs: (rule) => inputsOf(rule, rule.reference),
    ledger: null,
    // What counts as the best has as many points as the town with the most.
    comparesTowns: ({ reference, most, measure }) =>
      isOfAllTowns(measure) ||
      comparesTowns(reference) ||
      (most === null && measure.kind === "ratio"),
  },
  tier: {
    word: "分档",
    sheetText: (rule) =>
      listed([
        rule.by === "place" ? "按名次" : "",
        ...rule.tiers.map(({ bound, isIncluded, points }) => {
          const side = bestIsLow(rule) ? "以下" : "以上";
          return `${bound}${side}${isIncluded ? "(含)" : "(不含)"}${points}`;
        }),
        directionText(rule),
      ]),
    inputs: (rule) => inputsOf(rule),
    ledger: null,
    comparesTowns: ({ by, measure }) => by === "place" || isOfAllTowns(measure),
  },
  attainment: {
    word: "完成任务",
    sheetText: (rule) =>
      listed([
        `参照${referenceText(rule.reference)}`,
        rule.unmet === "nothing" ? "未完成不得分" : `其余按比例；${limitsText(rule)}`,
        directionText(rule),
      ]),
    inputs: (rule) => inputsOf(rule, rule.reference),
    ledger: null,
    comparesTowns: ({ reference, measure }) => isOfAllTowns(measure) || comparesTowns(reference),
  },
  "best-proportional": {
    word: "最优按比例",
    sheetText: directionText,
    inputs: (rule) => inputsOf(rule),
    ledger: null,
    comparesTowns: () => true,
  },
  "place-step": {
    word: "名次递减",
    sheetText: (rule) =>
      listed([`每名次递减${rule.step}`, `最低${rule.least}`, directionText(rule)]),
    inputs: (rule) => inputsOf(rule),
    ledger: null,
    comparesTowns: () => true,
  },
  combined: {
    word: "合并",
    sheetText: (rule) =>
      listed([
        HOW_WORDS[rule.how],
        rule.parts
          .map(({ code, weight }) => (rule.how === "weighted-sum" ? `${code}×${weight}` : code))
          .join("、"),
        rule.reads === "exact" ? "取精确值" : "取公布值",
        limitsText(rule),
      ]),
    inputs: () => [],
    ledger: null,
    // Whether a part does is not known here.
    comparesTowns: () => true,
  },
  monitored: {
    word: "监测",
    sheetText: (rule) => listed([rule.task === null ? "" : "对任务", directionText(rule)]),
    inputs: (rule) =>
      inputsOf(rule, ...(rule.task === null ? [] : [{ kind: "task", task: rule.task } as const])),
    ledger: null,
    comparesTowns: () => true,
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
  "per-unit": {
    parameters: ({ reference, unit, points, base, ...limits }) => [
      ...referenceNumber("reference", reference),
      { number: "unit", which: "", value: unit },
      { number: "perUnit", which: "", value: points },
      { number: "base", which: "", value: base, isSigned: true },
      ...limitNumbers(limits),
    ],
    faults: ({ unit, points, ...limits }) => [
      ...faultUnless(isPositive(exact(unit)), "unit-not-positive"),
      ...faultUnless(isPositive(exact(points)), "points-not-positive"),
      ...limitFaults(limits),
    ],
    placedBy: () => null,
  },
  tier: {
    parameters: ({ tiers }) =>
      tiers.flatMap(({ bound, points }, index) => {
        const which = String(index + 1);
        return [
          { number: "tierBound", which, value: bound, isSigned: true } as const,
          { number: "tierEarns", which, value: points, isSigned: true } as const,
        ];
      }),
    faults: (rule, full) => [
      ...faultUnless(rule.tiers.length > 0, "tiers-missing"),
      ...faultUnless(firstUnordered(rule.tiers, bestIsLow(rule)) === null, "tiers-unordered"),
      ...faultUnless(
        rule.tiers.every(({ points }) => compare(exact(points), exact(full)) <= 0),
        "tier-above-full",
      ),
    ],
    placedBy: ({ by, measure }) => (by === "place" && isPlain(measure) ? measure : null),
  },
  attainment: {
    parameters: ({ reference, ...limits }) => [
      ...referenceNumber("reference", reference),
      ...limitNumbers(limits),
    ],
    faults: limitFaults,
    placedBy: () => null,
  },
  "best-proportional": { parameters: () => [], faults: () => [], placedBy: () => null },
  "place-step": {
    parameters: ({ step, least }) => [
      { number: "lostStep", which: "", value: step },
      { number: "least", which: "", value: least, isSigned: true },
    ],
    faults: ({ step, least }, full) => [
      ...faultUnless(isPositive(exact(step)), "lost-step-not-positive"),
      ...faultUnless(compare(exact(least), exact(full)) <= 0, "least-above-full"),
    ],
    placedBy: ({ measure }) => (isPlain(measure) ? measure : null),
  },
  combined: {
    parameters: ({ how, parts, ...limits }) => [
      ...(how === "weighted-sum" ? parts.flatMap(weightNumbers) : []),
      ...limitNumbers(limits),
    ],
    faults: ({ how, parts, ...limits }) => [
      ...faultUnless(parts.length > 0, "parts-missing"),
      ...faultUnless(new Set(parts.map(({ code }) => code)).size === parts.length, "part-repeated"),
      ...faultUnless(
        how !== "weighted-sum" || parts.every(({ weight }) => isShare(weight)),
        "weight-malformed",
      ),
      ...limitFaults(limits),
    ],
    placedBy: () => null,
  },
  monitored: {
    parameters: () => [],
    faults: (_, full) => faultUnless(full === "0", "monitored-with-points"),
    placedBy: ({ measure }) => (isPlain(measure) ? measure : null),
  },
} satisfies {
  readonly [Kind in OwnRuleKind]: RuleParts<OwnRuleOf<Kind>, OwnRuleNumber, OwnRuleFault>;
};

function faultUnless(isSound: boolean, fault: OwnRuleFault): readonly OwnRuleFault[] {
  return isSound ? [] : [fault];
}

/** The first place is the best one, as is the lowest value under 越小越好. */
export const bestIsLow = ({ by, lowerIsBetter }: TierRule): boolean =>
  by === "place" || lowerIsBetter;

/** A weight that cannot be read is a fault of its own, and no number. */
function weightNumbers({ code, weight }: CombinedPart): Parameters {
  if (!isShare(weight)) return [];
  const [top, bottom] = shareOf(weight);
  return [
    { number: "weight", which: code, value: top },
    ...(bottom === "1" ? [] : [{ number: "weightOf", which: code, value: bottom } as const]),
  ];
}

/** The same end twice: every value would be at it. */
function isSame(a: Reference, b: Reference): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
