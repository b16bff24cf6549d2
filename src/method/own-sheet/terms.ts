/** The words of the sheet 考核办法 of an own method: its tables, their columns, and what may be chosen. Both reading and writing use them. */
import type { ColumnKind } from "../inputs";
import type { OwnMeasure } from "../own-measures";
import type { CombinedRule, OwnRule } from "../own-rules";
import type { Condition } from "../overall";
import type { PublishedRule } from "../rule-kinds";
import { ITEMS_SHEET, PROJECTS_SHEET } from "../sheet-terms";
import type { Ledger, Measure } from "../types";

/** The heading of each table stands in 【】, in this order. */
export const OWN_TABLES = {
  columns: "数据项",
  tasks: "任务项",
  indicators: "指标",
  tiers: "分档",
  ledgerPoints: "台账分",
  parts: "合成",
  conventionCells: "口径用项",
  unclear: "表头不明",
  conditions: "条件",
  conventions: "口径",
} as const;

export type OwnTableId = keyof typeof OWN_TABLES;
export const OWN_TABLE_IDS = Object.keys(OWN_TABLES) as OwnTableId[];

export const OWN_HEADERS = {
  columns: [
    "表头",
    "别名",
    "单位",
    "类型",
    "责任单位",
    "去年同期",
    "不大于",
    "必填",
    "当月",
    "每期必变",
  ],
  tasks: ["任务", "别名", "单位"],
  indicators: [
    "代码",
    "考核内容",
    "指标",
    "分值",
    "计入总分",
    "取值",
    "数据",
    "对比",
    "规则",
    "参照",
    "至",
    "每",
    "分",
    "起分",
    "最低",
    "最高",
    "整档",
    "负值",
    "方向",
    "未完成",
    "分档按",
    "措辞",
    "条款",
    "原文",
  ],
  tiers: ["代码", "界线", "含", "分"],
  ledgerPoints: ["代码", "项", "分"],
  parts: ["代码", "取自", "权数"],
  conventionCells: ["代码", "口径", "任务", "取值", "数据", "对比"],
  unclear: ["表头", "可能是"],
  conditions: ["代码", "取值", "数据", "比较", "数", "后果", "分"],
  conventions: ["代码", "问题", "口径"],
} as const satisfies Readonly<Record<OwnTableId, readonly string[]>>;

export type HeaderOf<Id extends OwnTableId> = (typeof OWN_HEADERS)[Id][number];
export type IndicatorHeader = HeaderOf<"indicators">;

/** Other words for a column: a bound of 越小越好, or of places, is an upper one. */
export const OTHER_HEADERS: Readonly<Record<string, string>> = { 至少: "界线", 至多: "界线" };

export const YES = "是";
export const NO = "否";
/** 计入总分: points on top of those of the total as stated. */
export const BONUS = "加分项";
/** 最低, 最高: none. */
export const NO_LIMIT = "不限";
/** 必填 of a column that only some conventions need. */
export const ONLY_SOME = "仅某口径";
export const LOWER_IS_BETTER = "越小越好";
/** Understood, and the same as a blank cell. */
export const HIGHER_IS_BETTER = "越大越好";
/** 负值 */
export const FALL_GETS_NOTHING = "不得分";
/** Between names of one cell. */
export const BETWEEN = "、";

export const KIND_WORDS: Readonly<Record<ColumnKind, string>> = {
  amount: "额",
  count: "家",
  percent: "率",
  points: "分",
  number: "数",
};

export const MEASURE_WORDS: Readonly<Record<Measure["kind"], string>> = {
  amount: "数值",
  increase: "增量",
  growth: "增幅",
  ratio: "比重",
};

/** What only rules of own methods compare. */
export const OWN_MEASURE_WORDS: Readonly<Record<OwnMeasure["kind"], string>> = {
  ...MEASURE_WORDS,
  attained: "完成率",
  "share-change": "占比变动",
  contribution: "贡献率",
  points: "得分",
};

/** 取值 of 合并. */
export const HOW_WORDS: Readonly<Record<CombinedRule["how"], string>> = {
  "weighted-sum": "加权和",
  mean: "平均",
  highest: "取高",
  lowest: "取低",
  product: "连乘",
};

export const REFERENCES = { best: "最优", worst: "最差", mean: "平均" } as const;
export const UNMET_WORDS = { proportion: "按比例", nothing: "不得分" } as const;
export const TIER_WORDS = { value: "数值", place: "名次" } as const;
export const READS_WORDS = { published: "公布值", exact: "精确值" } as const;
/** 总分方向 */
export const DIRECTION_WORDS = { higher: HIGHER_IS_BETTER, lower: LOWER_IS_BETTER } as const;
/** 代码 of a condition that is the total's. */
export const OF_TOTAL = "总分";
/** 比较 */
export const COMPARES_WORDS: Readonly<Record<Condition["compares"], string>> = {
  above: "大于",
  "at-least": "不小于",
  below: "小于",
  "at-most": "不大于",
  equals: "等于",
};
/** 后果 */
export const EFFECT_WORDS: Readonly<Record<Condition["effect"]["kind"], string>> = {
  zero: "总分为0",
  deduct: "扣分",
};
/** The last word of 同分. */
export const TIE_WORDS = { shared: "并列", roster: "表序" } as const;
export const STATE_WORDS = { draft: "草稿", final: "定稿" } as const;
/** 措辞: what the clause speaks of. */
export const WORDINGS = { isRanked: "排序", isOfTotal: "总数" } as const;

/** 数据 of 台账累计. */
export const LEDGER_WORDS: Readonly<Record<Ledger, string>> = {
  projects: PROJECTS_SHEET,
  items: ITEMS_SHEET,
};

/** 项 of 境外投资项目; those of 信息报送 are its levels. */
export const PROJECT_POINTS = { each: "每个", eachBeltAndRoad: "一带一路每个" } as const;

/** The rules that a county chooses from, and the words of a published edition for the same. */
export const RULE_WORDS = {
  attainment: "完成任务",
  proportional: "最优按比例",
  rankStep: "名次递减",
  interval: "区间换算",
  perUnit: "每单位加减",
  tier: "分档",
  counted: "台账累计",
  entered: "评定打分",
  combined: "合并",
  monitored: "监测",
} as const;

export type RuleChoice = keyof typeof RULE_WORDS;

/** Percent of what a value is held against: `参照的5%`; in points of a percent: `5个百分点`. */
export const shareOfReference = (number: string): string => `参照的${number}%`;
export const percentagePoints = (number: string): string => `${number}个百分点`;

/** The kinds of rule that the sheet can say; one that is not among them cannot be chosen by a county yet. */
export type SheetRule = Extract<
  PublishedRule | OwnRule,
  {
    kind:
      | "completion"
      | "proportional"
      | "rank-step"
      | "counted-projects"
      | "counted-items"
      | "entered"
      | "interval"
      | "per-unit"
      | "tier"
      | "attainment"
      | "best-proportional"
      | "place-step"
      | "combined"
      | "monitored";
  }
>;
export type SheetRuleKind = SheetRule["kind"];
