import type { Conventions } from "./conventions";
import type { Inputs } from "./inputs";
import type { Overall } from "./overall";
import type { PublishedRule, Rule } from "./rule-kinds";
import type { TermsOf } from "./rule-lookup";
import type { Decimal } from "./types";

/** 指标. */
export interface Indicator<OneRule extends Rule = Rule> {
  /** `1.1` … `9`: the code by which formulas and sheets name it. */
  readonly code: string;
  /** Short official name, e.g. 目标完成. */
  readonly name: string;
  /** Where it stands, e.g. 附件2 目标任务第2条. */
  readonly clause: string;
  /** The clause's text as published. */
  readonly text: string;
  /** 分值: full points, or the cap of a counted indicator. */
  readonly points: Decimal;
  readonly rule: OneRule;
  /** 计入总分 否: a part of a 合并, or 监测. */
  readonly isOutsideTotal?: true;
  /** 计入总分 加分项: it counts, and is no part of the points that the document says add up to its total. */
  readonly isBonus?: true;
}

/** 考核内容. The points of its indicators that count, 加分项 apart, add up to its points. */
export interface Category<OneRule extends Rule = Rule> {
  readonly name: string;
  readonly points: Decimal;
  readonly indicators: readonly Indicator<OneRule>[];
}

/** How titles and sentences name a method. */
export interface MethodNames {
  /** 简称, in titles of results: 出口攻坚指数. */
  readonly index: string;
  /** 工作名称, in titles of input sheets: 出口攻坚. */
  readonly work: string;
  /** 考核对象: 乡镇(街道、园区). */
  readonly units: string;
  /** Where in the document it stands: 附件2; empty where the document is the method itself. */
  readonly annex: string;
  /** The amounts whose unit a ranking states: 出口额、进口额; 金额 where left out. */
  readonly amounts?: string;
  /** 草稿: said in front of every title. */
  readonly isDraft?: true;
}

/** An assessment method: a published edition, or one that a county wrote into its workbook. Never edited once published. */
export interface Method<OneRule extends Rule = Rule> {
  readonly id: string;
  /** 文号. */
  readonly document: string;
  readonly title: string;
  readonly names: MethodNames;
  /** 年度 when the workbook does not say. */
  readonly year: number;
  /** 总分 as the document itself states it, checked against its points; null where it states none. */
  readonly total: Decimal | null;
  /** Of an own method; left out where the total is the sum of the points, and places are as the conventions say. */
  readonly overall?: Overall;
  /** What is known of its kinds of rule: it brings that along, so that a bundle holds no more of it. */
  readonly termsOf: TermsOf;
  /** What it takes from the sheets. */
  readonly inputs: Inputs;
  readonly categories: readonly Category<OneRule>[];
  /** The choice of each convention (口径) that holds unless the workbook says otherwise. */
  readonly defaultConventions: Conventions;
}

/** A method of the kinds of rule that our functions score. */
export type PublishedMethod = Method<PublishedRule>;

/** 计入总分: no part of a 合并, and not 监测. */
export const isCounted = ({ isOutsideTotal }: Pick<Indicator, "isOutsideTotal">): boolean =>
  !isOutsideTotal;

/** The indicators that add up to the total. */
export const countedIndicators = <OneRule extends Rule>(
  indicators: readonly Indicator<OneRule>[],
): Indicator<OneRule>[] => indicators.filter(isCounted);

/** Those whose points the total as stated is made of: 加分项 come on top. */
export const statedIndicators = <OneRule extends Rule>(
  indicators: readonly Indicator<OneRule>[],
): Indicator<OneRule>[] => countedIndicators(indicators).filter(({ isBonus }) => !isBonus);

/** All indicators of a method, in its order. */
export function indicatorsOf<OneRule extends Rule>(method: Method<OneRule>): Indicator<OneRule>[] {
  return method.categories.flatMap((category) => category.indicators);
}
