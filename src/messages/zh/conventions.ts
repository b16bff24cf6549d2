import type { ConventionId, Conventions } from "../../method/conventions";

/** The question that each convention answers. */
const questions: Readonly<Record<ConventionId, string>> = {
  targetBasis: "1.1 “其余按比例得分”按什么的比例？",
  targetScope: "1.1 “目标任务”指增幅一项，还是附件3的四项任务？",
  noPositive: "没有一个乡镇的增幅、增量大于0时，1.2、1.3 怎样得分？",
  zeroBase: "去年同期出口额为0、今年大于0时，1.1 算不算完成？",
  insured: "7 “当期”投保企业家数指本期累计，还是当月？",
  stepTies: "按名次递减时，数值相同的怎样排名次？",
  rankTies: "总分相同的怎样排名？",
  zeroEarnsPlace: "按名次递减时，数值为0的是否仍按名次得分？",
  bound200: "中方投资额“200万美元以上”是否含200万美元？",
  infoLevels: "9 同一条信息被上级录用，怎样计分？",
  rounding: "得分保留几位小数，怎样取舍？",
  currency: "出口额、进口额用什么单位？",
  proportionBasis: "1.3、1.4、2、7、8 “其余按比例得分”按什么的比例？",
  shareWhole: "2、7 “总数”指本乡镇的，还是全县的？",
  zeroDenominator: "2、3.1、6.1、7 分母为0而分子大于0时，怎样计算？",
  targetNotPositive: "1.1 目标不大于0而未完成时，怎样得分？",
  repeatedTitle: "9 同一标题多次报送，怎样计条？",
};

const EXPORTS_SHARE = "出口额÷[去年同期×(1+目标增幅)]";

const choices: { readonly [Id in ConventionId]: (choice: Conventions[Id]) => string } = {
  targetBasis: (choice) => (choice === "growth" ? "增幅÷目标增幅" : EXPORTS_SHARE),
  targetScope: (choice) => (choice === "growth" ? "只看出口增幅" : "附件3四项任务平均"),
  noPositive: (choice) => (choice === "nobody" ? "都不得分" : "1.3 第一名得满分"),
  zeroBase: (choice) => (choice === "met" ? "算完成" : "不算完成"),
  insured: (choice) => (choice === "cumulative" ? "本期累计" : "当月"),
  stepTies: (choice) =>
    ({ skip: "并列，后面名次跳过", dense: "并列，后面名次不跳过", average: "取平均名次" })[choice],
  rankTies: (choice) =>
    choice === "skip"
      ? "并列，后面名次跳过"
      : choice === "dense"
        ? "并列，后面名次不跳过"
        : `依次比较 ${choice.decidedBy.join("、")}`,
  zeroEarnsPlace: (choice) =>
    choice === "always" ? "全部为0时也按名次得分" : choice ? "仍按名次得分" : "不得分",
  bound200: (choice) => (choice ? "含200万美元" : "不含200万美元"),
  infoLevels: (choice) =>
    ({
      highest: "只按最高级别计一次",
      "all-levels": "各级别累加",
      "submission-plus-adoption": "报送分加最高录用分",
    })[choice],
  rounding: ({ stage, decimals, mode, rankBy }) => {
    const rule = `${decimals}位小数${mode === "half-away" ? "四舍五入" : "四舍六入五成双"}`;
    if (stage === "each") return `逐项${rule}，总分为各项之和`;
    return `各项不取舍，总分${rule}，按${rankBy === "printed" ? "公布的总分" : "未取舍的总分"}排名`;
  },
  currency: () => "按数据表所注单位",
  proportionBasis: (choice) =>
    choice === "value" ? "按数值：本乡镇数值÷第一名数值" : "按名次：(参评数-名次+1)÷参评数",
  shareWhole: (choice) => (choice === "own" ? "本乡镇" : "全县合计"),
  zeroDenominator: (choice) =>
    ({ none: "得0分，不占名次", zero: "按0计，占名次", best: "列为最高" })[choice],
  targetNotPositive: (choice) => (choice === "zero" ? "不得分" : EXPORTS_SHARE),
  repeatedTitle: (choice) => (choice === "each" ? "每次报送各计一条" : "本期只计一条"),
};

export const conventions = { questions, choices };

export type ConventionMessages = typeof conventions;
