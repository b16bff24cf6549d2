/** What is said of the kinds of rule that only own methods use: steps of scores in words, numbers on 计算, notices. */
import type { OwnRuleNumber } from "../../method/own-rules";
import type { OwnNoticeKind } from "../../scoring/score-sheet";
import type { Sentences } from "../sentences";
import { explanation } from "./explanation";
import { notices, type NoticeFacts } from "./notices";
import { ownTotalWords } from "./own-total-words";

interface TierSaid {
  readonly tier: number;
  readonly bound: string;
  readonly points: string;
}

interface Bound {
  /** The lower the better. */
  readonly isLow: boolean;
  readonly isIncluded: boolean;
  readonly value: string;
}

export const ownRuleSteps = {
  /** What a value is held against: `任务 8.5%`, `最优 甲镇 (12−10)÷10=20.00%`. */
  target: (target: string) => `任务 ${target}`,
  best: ({ town, working }: { readonly town: string; readonly working: string }) =>
    `最优 ${town} ${working}`,
  worst: ({ town, working }: { readonly town: string; readonly working: string }) =>
    `最差 ${town} ${working}`,
  /** The value stands above every number. */
  beyondAll: "得满分",
  noValue: "没有数值，不参加比较，不得分",
  /** 完成率, 占比变动, 贡献率 without a denominator. */
  noTarget: (target: string) => `任务 ${target}，不大于0，没有完成率`,
  noShare: "比重的分母为0，没有占比变动",
  noIncrease: (whole: string) => `各单位增量合计 ${whole}，不大于0，没有贡献率`,
  /** What the points of another code are. */
  pointsOf: ({ code, points }: { readonly code: string; readonly points: string }) =>
    `${code} 得分 ${points}`,

  // 区间换算
  ends: ({ low, high }: { readonly low: string; readonly high: string }) =>
    `下端 ${low}，上端 ${high}`,
  endsEqual: "两端相等，得满分",

  // 每单位加减
  reference: (held: string) => `参照 ${held}`,
  /** The exact mean of so many values. */
  mean: ({ working, count }: { readonly working: string; readonly count: number }) =>
    `${count}个的平均 ${working}`,
  /** Units, cut to whole ones. */
  wholeSteps: ({ working, count }: { readonly working: string; readonly count: string }) =>
    `${working}，计 ${count} 档`,
  unitOfNothing: "参照为0，每单位无从计算，不得分",
  /** The value stands above every number, and there is no 最高. */
  asTheMost: (points: string) => `按其他单位的最高分 ${points}`,

  // 分档
  tier: ({ tier, bound, points }: TierSaid) => `达到第${tier}档（${bound}），计 ${points} 分`,
  tierMissed: (bound: string) => `未达最低档（${bound}），不得分`,
  bound: ({ isLow, isIncluded, value }: Bound) =>
    `${isLow ? (isIncluded ? "不高于" : "低于") : isIncluded ? "不低于" : "高于"} ${value}`,
  boundOfPlace: ({ isIncluded, value }: Pick<Bound, "isIncluded" | "value">) =>
    isIncluded ? `第${value}名以内` : `第${value}名以前`,

  // 完成任务
  attained: (held: string) => `达到 ${held}`,
  unattained: (held: string) => `未达到 ${held}`,
  unmetNothing: "未完成不得分",
  /** What the growth wanted makes of the earlier figure is nothing. */
  nothingWanted: (isMet: boolean) => `应完成数不大于0，${isMet ? "算完成" : "不得分"}`,
  noBase: (isMet: boolean) => `同期为0而本期大于0，${isMet ? "算完成" : "不算完成"}`,

  // 最优按比例
  isBest: "最优，得满分",
  bestNotPositive: (lowerIsBetter: boolean) =>
    `最优不大于0，${lowerIsBetter ? "其余" : "都"}不得分`,
  notPositive: "不大于0，不得分",

  // 合并
  part: ({ code, points }: { readonly code: string; readonly points: string }) =>
    `${code} 得 ${points}`,
  extreme: ({ isHighest, points }: { readonly isHighest: boolean; readonly points: string }) =>
    `取最${isHighest ? "高" : "低"} ${points}`,

  // 监测
  gap: (working: string) => `与任务之差 ${working}`,
  monitored: "监测，不计分",

  notAbove: (most: string) => `不高于${most}`,
  notBelow: (least: string) => `不低于${least}`,
};

export type OwnRuleSteps = Sentences<typeof ownRuleSteps>;

/** The words of derivations and explanations, of every kind of rule. */
export const everyExplanation = {
  ...explanation,
  ownRules: ownRuleSteps,
  ownTotals: ownTotalWords,
};
export type EveryExplanation = Sentences<typeof everyExplanation>;

/** The numbers of such a rule beside its full points; `which` tells those of one name apart. */
export const ownNumberNames = {
  base: (code) => `${code} 起分`,
  low: (code) => `${code} 下端`,
  high: (code) => `${code} 上端`,
  reference: (code) => `${code} 参照`,
  unit: (code) => `${code} 每(单位)`,
  perUnit: (code) => `${code} 每单位分`,
  weight: (code, part) => `${code} 中 ${part} 的权数`,
  weightOf: (code, part) => `${code} 中 ${part} 的权数之分母`,
  lostStep: (code) => `${code} 每名次递减`,
  tierBound: (code, tier) => `${code} 第${tier}档界线`,
  tierEarns: (code, tier) => `${code} 第${tier}档分`,
  least: (code) => `${code} 最低`,
  most: (code) => `${code} 最高`,
} satisfies Readonly<Record<OwnRuleNumber, (code: string, which: string) => string>>;

const who = ({ code, indicator, towns }: NoticeFacts): string =>
  `${code} ${indicator}：${towns.join("、")}`;

export const ownNotices = {
  ...notices,
  "no-base": (facts) => `${who(facts)}的同期数为0，增幅不存在，得0分，不参加比较。`,
  "no-base-met": (facts) => `${who(facts)}的同期数为0而本期大于0，增幅不存在，按现行口径算完成。`,
  "no-target": (facts) => `${who(facts)}的任务数不大于0，完成率不存在，得0分，不参加比较。`,
  "no-increase": (facts) =>
    `${who(facts)}：各单位增量合计不大于0，贡献率不存在，得0分，不参加比较。`,
  "interval-inverted": (facts) =>
    `${who(facts)}计分时上端不优于下端，按公式计算后不合常理，请核对本项的两端。`,
  "unit-of-nothing": (facts) => `${who(facts)}的参照为0，按参照的百分比计的单位不存在，得0分。`,
  "tier-missed": (facts) => `${who(facts)}未达最低档，得0分。`,
} satisfies Readonly<Record<OwnNoticeKind, (facts: NoticeFacts) => string>>;

export type OwnNoticeMessages = Sentences<typeof ownNotices>;
