/** What is said of a kind of rule: the steps of its scores in words, and its numbers on 计算. */
import type { RuleNumber } from "../../method/rule-kinds";
import type { Sentences } from "../sentences";

interface TaskPart {
  readonly task: string;
  readonly facts: readonly string[];
  readonly share: string;
}

interface Place {
  readonly place: string;
  readonly placed: number;
  readonly sharedBy: number;
}

interface Project {
  readonly name: string;
  readonly investment: string;
  readonly isBeltAndRoad: boolean;
  readonly points: string;
}

export const ruleSteps = {
  // 按比例
  isBest: "全县最高",
  best: ({ town, working }: { readonly town: string; readonly working: string }) =>
    `全县最高 ${town} ${working}`,
  nobodyPositive: "全县没有大于0的，都不得分",
  bestWithoutPositive: ({ town, working }: { readonly town: string; readonly working: string }) =>
    `全县没有大于0的，第一名 ${town} ${working}`,
  isBestWithoutPositive: "全县没有大于0的，第一名得满分",
  notBest: "不是第一名不得分",
  noExportsInBothYears: "两年都是0，不参加比较，不得分",

  /** What the shares are of, where it is not the town's own. */
  countyWhole: (whole: string) => `总数为全县合计 ${whole}`,

  // 完成
  targetMet: (target: string) => `达到目标 ${target}`,
  targetUnmet: (target: string) => `低于目标 ${target}`,
  growthNotPositive: "按比例不大于0",
  targetNotPositive: "目标不大于0，未完成不得分",
  zeroBase: (isMet: boolean) => `去年同期为0而本期大于0，${isMet ? "算完成" : "不算完成"}`,
  unmetPrintedFull: (points: string) => `低于目标，未完成；${points} 是取舍后的数`,
  taskPart: ({ task, facts, share }: TaskPart) => `${task} ${facts.join("，")}，计 ${share}`,

  // 名次
  place: ({ place, placed, sharedBy }: Place) =>
    sharedBy > 1
      ? `${placed}个乡镇中${sharedBy}个并列第${place}名`
      : `${placed}个乡镇中第${place}名`,
  noPlace: "不排名次",
  /** What a value without a denominator counts as. */
  standsFor: { zero: "按0计", best: "列为最高" },
  fullPoints: "得满分",
  fall: "同比下降不得分",
  zeroValue: (earns: boolean) => (earns ? "数值为0，仍按名次得分" : "数值为0不得分"),
  allZero: "全部为0，没有第一名，都不得分",
  notBelowZero: "不低于0",

  // 台账
  noProjects: "本期没有境外投资项目",
  noItems: "本期没有信息报送",
  project: ({ name, investment, isBeltAndRoad, points }: Project) =>
    `${name}（中方投资额 ${investment}${isBeltAndRoad ? "，一带一路" : ""}）${points}`,
  itemCount: ({ level, count }: { readonly level: string; readonly count: number }) =>
    `${level} ${count} 条`,
  oneItem: ({ title, rows }: { readonly title: string; readonly rows: number }) =>
    `《${title}》有${rows}行，计一条，按最高级别`,
  capped: (cap: string) => `最高 ${cap}`,
};

export type RuleSteps = Sentences<typeof ruleSteps>;

/** The numbers of a rule beside its full points; `which` tells those of one name apart. */
export const numberNames = {
  step: (code) => `${code} 每名次递减`,
  each: (code) => `${code} 每个项目`,
  eachBeltAndRoad: (code) => `${code} 每个一带一路项目`,
  tierFrom: (code, tier) => `${code} 第${tier}档起点(万美元)`,
  tierPoints: (code, tier) => `${code} 第${tier}档加分`,
  level: (code, level) => `${code} ${level}每条`,
} satisfies Readonly<Record<RuleNumber, (code: string, which: string) => string>>;
