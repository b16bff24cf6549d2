/** What is said of the total and the places of own methods, beside what is said of every method's. */
import type { Sentences } from "../sentences";

interface Compared {
  readonly code: string;
  readonly towns: readonly { readonly name: string; readonly value: string }[];
}

interface Condition {
  readonly header: string;
  readonly value: string;
  readonly compares: keyof typeof COMPARES;
  readonly bound: string;
  /** null: the total is 0. */
  readonly points: string | null;
  /** `110.00−5=105.00` */
  readonly left: string;
}

const COMPARES = {
  above: "大于",
  "at-least": "不小于",
  below: "小于",
  "at-most": "不大于",
  equals: "等于",
} as const;

interface OverallSaid {
  readonly cap: string | null;
  readonly isSmallestFirst: boolean;
  readonly ranksExact: boolean;
  /** Of 同分; null: nothing is said. */
  readonly codes: readonly string[] | null;
  readonly isRoster: boolean;
}

interface MadeSaid {
  readonly town: string;
  readonly sum: string;
  readonly steps: readonly string[];
}

function ties(codes: readonly string[], isRoster: boolean): string {
  const then = isRoster ? "按表序" : "并列";
  if (codes.length === 0) return `总分相同的${then}`;
  return `总分相同的依次比较 ${codes.join("、")}，仍相同的${then}`;
}

export const ownTotalWords = {
  /** What the head of the method says of totals and places, below 排名. */
  overall: ({ cap, isSmallestFirst, ranksExact, codes, isRoster }: OverallSaid) =>
    `总分和名次：${[
      cap === null ? "" : `总分封顶 ${cap}`,
      isSmallestFirst ? "总分越小名次越前" : "",
      ranksExact ? "名次比较未进位的总分" : "",
      codes === null ? "" : ties(codes, isRoster),
    ]
      .filter((part) => part !== "")
      .join("；")}`,
  /** What makes a town's total another one than the sum, below 排名. */
  made: ({ town, sum, steps }: MadeSaid) => `${town} 各项合计 ${sum}；${steps.join("；")}`,
  remarked: (sentence: string, remark: string) => `${sentence}（${remark}）`,
  /** No indicator counts: there is 监测 alone. */
  nothing: (town: string, total: string) => `总分：${town} 没有计入总分的指标，得 ${total} 分`,
  /** Every score is there. */
  conditionUnknown: (town: string) => `总分：${town} 缺【条件】所比较的数，不计总分`,
  /** Every total is there. */
  deciderUnknown: "名次：有单位缺“同分”所比较的数，缺一个就可能影响名次，不排名次",
  /** 封顶 holds the sum down. */
  capped: (cap: string) => `总分封顶 ${cap}`,
  /** A condition that holds, for the figure of its column, and what is left of the total. */
  condition: ({ header, value, compares, bound, points, left }: Condition) =>
    `条件：“${header}” ${value} ${COMPARES[compares]} ${bound}，${points === null ? "总分为0" : `扣 ${points} 分：${left}`}`,
  /** Codes of 加分项. */
  bonus: (codes: readonly string[]) => `${codes.join("、")} 为加分项`,
  /** The reading of rounding where the total is more than a sum. */
  rounding: ({
    decimals,
    isHalfAway,
  }: {
    readonly decimals: number;
    readonly isHalfAway: boolean;
  }) => `逐项${decimals}位小数${isHalfAway ? "四舍五入" : "四舍六入五成双"}`,
  smallestFirst: "总分越小名次越前",
  /** What is ranked, before any score is rounded: `59.125`, `178÷3`. */
  exactly: (total: string) => `名次比较未进位的总分 ${total}`,
  /** Towns of the same total, as far as a sentence can name them; `count` counts all, the town itself included. */
  equals: ({
    count,
    compared,
  }: {
    readonly count: number;
    readonly compared: readonly Compared[];
  }) =>
    `${count}个总分相同，依次比较 ${compared
      .map(
        ({ code, towns }) =>
          `${code}：${towns.map(({ name, value }) => `${name} ${value}`).join("，")}`,
      )
      .join("；")}`,
  equalsByRoster: (count: number) => `${count}个总分相同`,
  shared: "仍相同的并列",
  roster: "仍相同的按表序",
  /** Of what decides. */
  noValue: "没有数值",
  bestValue: "列为最高",
};

export type OwnTotalWords = Sentences<typeof ownTotalWords>;
