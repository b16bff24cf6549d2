/** How each kind of rule stands in the table 【指标】. */
import { isPercent, type OwnMeasure } from "../own-measures";
import type { AttainmentRule } from "../own-rules";
import type { Limits, Reference } from "../references";
import type { Rule } from "../rule-kinds";
import type { Quantity, Task } from "../types";
import {
  BETWEEN,
  FALL_GETS_NOTHING,
  HOW_WORDS,
  LEDGER_WORDS,
  LOWER_IS_BETTER,
  OWN_MEASURE_WORDS,
  NO,
  NO_LIMIT,
  percentagePoints,
  REFERENCES,
  RULE_WORDS,
  shareOfReference,
  TIER_WORDS,
  UNMET_WORDS,
  WORDINGS,
  YES,
  type IndicatorHeader,
  type RuleChoice,
  type SheetRule,
  type SheetRuleKind,
} from "./terms";

/** The headers by which the sheet calls columns and tasks. */
export interface Names {
  readonly column: (quantity: Quantity) => string;
  readonly task: (task: Task) => string;
}

export type RuleCells = Partial<Record<IndicatorHeader, string>>;
type RuleOf<Kind extends SheetRuleKind> = Extract<SheetRule, { kind: Kind }>;

/** The word of 规则 for each kind. */
export const RULE_OF_KIND: Readonly<Record<SheetRuleKind, RuleChoice>> = {
  completion: "attainment",
  attainment: "attainment",
  proportional: "proportional",
  "best-proportional": "proportional",
  "rank-step": "rankStep",
  "place-step": "rankStep",
  interval: "interval",
  "per-unit": "perUnit",
  tier: "tier",
  "counted-projects": "counted",
  "counted-items": "counted",
  entered: "entered",
  combined: "combined",
  monitored: "monitored",
};

/** 取值, 数据 and 对比, which the table 【口径用项】 has, too. */
export function measureCells(
  measure: OwnMeasure,
  { column, task }: Names,
): { readonly 取值: string; readonly 数据: string; readonly 对比: string } {
  const cells = (data: string, other: string) => ({
    取值: OWN_MEASURE_WORDS[measure.kind],
    数据: data,
    对比: other,
  });
  switch (measure.kind) {
    case "amount":
      return cells(column(measure.of), "");
    case "increase":
    case "growth":
    case "contribution":
      return cells(column(measure.of), column(measure.from));
    case "ratio":
    case "share-change":
      return cells(column(measure.of), column(measure.to));
    case "attained":
      return cells(column(measure.of), task(measure.task));
    case "points":
      return cells(measure.code, "");
  }
}

const referenceCell = (reference: Reference, { task }: Names): string => {
  if (reference.kind === "number") return reference.value;
  return reference.kind === "task" ? task(reference.task) : REFERENCES[reference.kind];
};

const direction = (lowerIsBetter: boolean): RuleCells =>
  lowerIsBetter ? { 方向: LOWER_IS_BETTER } : {};

const limits = ({ least, most }: Limits): RuleCells => ({
  最低: least ?? NO_LIMIT,
  最高: most ?? NO_LIMIT,
});

const attainment = (
  rule: Pick<AttainmentRule, "measure" | "unmet" | "lowerIsBetter" | "reference">,
  names: Names,
): RuleCells => ({
  ...measureCells(rule.measure, names),
  参照: referenceCell(rule.reference, names),
  未完成: UNMET_WORDS[rule.unmet],
  ...direction(rule.lowerIsBetter),
});

const CELLS: {
  readonly [Kind in SheetRuleKind]: (rule: RuleOf<Kind>, names: Names) => RuleCells;
} = {
  completion: ({ measure, task }, names) =>
    attainment(
      { measure, unmet: "proportion", lowerIsBetter: false, reference: { kind: "task", task } },
      names,
    ),
  attainment: (rule, names) => ({ ...attainment(rule, names), ...limits(rule) }),
  proportional: ({ measure, isRanked, isOfTotal }, names) => ({
    ...measureCells(measure, names),
    措辞: [isRanked ? WORDINGS.isRanked : "", isOfTotal ? WORDINGS.isOfTotal : ""]
      .filter((word) => word !== "")
      .join(BETWEEN),
  }),
  "best-proportional": ({ measure, lowerIsBetter }, names) => ({
    ...measureCells(measure, names),
    ...direction(lowerIsBetter),
  }),
  "rank-step": ({ measure, step, fallGetsNothing }, names) => ({
    ...measureCells(measure, names),
    分: step,
    最低: "0",
    负值: fallGetsNothing ? FALL_GETS_NOTHING : "",
  }),
  "place-step": ({ measure, step, least, lowerIsBetter }, names) => ({
    ...measureCells(measure, names),
    分: step,
    最低: least,
    ...direction(lowerIsBetter),
  }),
  interval: ({ measure, base, low, high, lowerIsBetter }, names) => ({
    ...measureCells(measure, names),
    参照: referenceCell(low, names),
    至: referenceCell(high, names),
    起分: base,
    ...direction(lowerIsBetter),
  }),
  "per-unit": (rule, names) => ({
    ...measureCells(rule.measure, names),
    参照: referenceCell(rule.reference, names),
    每: rule.isPercentOfReference
      ? shareOfReference(rule.unit)
      : // Percents are held against percents, so 每5 could be a share of the reference: it is said.
        isPercent(rule.measure)
        ? percentagePoints(rule.unit)
        : rule.unit,
    分: rule.points,
    起分: rule.base,
    整档: rule.wholeSteps ? YES : NO,
    ...limits(rule),
    ...direction(rule.lowerIsBetter),
  }),
  tier: ({ measure, by, lowerIsBetter }, names) => ({
    ...measureCells(measure, names),
    分档按: TIER_WORDS[by],
    ...direction(lowerIsBetter),
  }),
  "counted-projects": () => ({ 数据: LEDGER_WORDS.projects }),
  "counted-items": () => ({ 数据: LEDGER_WORDS.items }),
  entered: ({ of }, { column }) => ({ 数据: column(of) }),
  combined: (rule) => ({ 取值: HOW_WORDS[rule.how], ...limits(rule) }),
  monitored: ({ measure, task, lowerIsBetter }, names) => ({
    ...measureCells(measure, names),
    ...(task === null ? {} : { 参照: names.task(task) }),
    ...direction(lowerIsBetter),
  }),
};

/** The sheet has words for the kind. */
export const canBeSaid = (rule: Rule): rule is SheetRule => Object.hasOwn(RULE_OF_KIND, rule.kind);

/** 规则 and what it needs. Throws for a kind that the sheet cannot say. */
export function ruleCells(rule: Rule, names: Names): RuleCells {
  if (!canBeSaid(rule)) throw new Error("a kind of rule that an own method cannot say");
  const cells = CELLS[rule.kind] as (rule: SheetRule, names: Names) => RuleCells;
  return { 规则: RULE_WORDS[RULE_OF_KIND[rule.kind]], ...cells(rule, names) };
}

/** The columns between 计入总分 and 条款 that a rule has a use for: the others are left blank, and greyed. */
export const USED_HEADERS: Readonly<Record<RuleChoice, readonly IndicatorHeader[]>> = {
  attainment: ["取值", "数据", "对比", "参照", "最低", "最高", "方向", "未完成"],
  proportional: ["取值", "数据", "对比", "方向", "措辞"],
  rankStep: ["取值", "数据", "对比", "分", "最低", "负值", "方向"],
  interval: ["取值", "数据", "对比", "参照", "至", "起分", "方向"],
  perUnit: [
    ...(["取值", "数据", "对比", "参照", "每", "分", "起分"] as const),
    ...(["最低", "最高", "整档", "方向"] as const),
  ],
  tier: ["取值", "数据", "对比", "方向", "分档按"],
  counted: ["数据"],
  entered: ["数据"],
  combined: ["取值", "最低", "最高"],
  monitored: ["取值", "数据", "对比", "参照", "方向"],
};
