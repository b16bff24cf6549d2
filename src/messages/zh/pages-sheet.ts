import type { MethodNames } from "../../method/method";
import { draft } from "./sheets";

/** What a town would have to do each month, or what is left of a target. */
export interface LeftFacts {
  readonly left: string;
  readonly unit: string;
}

/** The words of the sheet 一镇一页 {period}. */
export const pagesSheet = {
  title: (names: MethodNames, year: number, period: string, town: string) =>
    `${draft(names)}${town} ${year}年${period}考核情况`,
  document: (title: string, document: string) => `${title}（${document}）`,
  task: (header: string, unit: string) => `${header}(${unit})`,
  total: "总分",
  place: "名次",
  placeOf: (place: string, towns: number) => `第${place}名（共${towns}个）`,
  placeChange: "较上期名次",
  pointsChange: "较上期得分",
  compared: "比较",
  comparedWith: (period: string) => `上期为${period}`,
  notCompared: "此前没有名次",
  headings: {
    points: "一、各项得分",
    gaps: "二、前进一名的差距（其他数据都不变时，任一项）",
    tasks: "三、任务进度",
    months: "四、历月得分和名次",
  },
  points: ["指标", "得分", "满分", "失分", "最高", "位次", "条款"],
  tasks: ["任务", "完成", "目标", "差距", "进度", "下一目标", "目标数", "还差", "剩余月均"],
  months: ["期间", "总分", "（满分为整格）", "名次", "（左为第一名）"],
  isFirst: "前面没有单位。",
  noLever: (tried: number) =>
    tried === 0 ? "没有可以试算的项。" : `所试${tried}项，单靠任何一项都不能前进一名。`,
  tooManyTowns: (most: number) => `单位超过${most}个，不作此项计算。`,
  noTasks: "考核办法没有任务。",
  noNextTarget: "—",
  reached: "已达到",
  notes: {
    points: "失分＝满分－得分；最高为本期各单位的最高分；位次按本项得分，并列的同为一个位次。",
    left: "还差＝下一目标数－完成；剩余月均＝还差÷到下一目标的月数，逢尾数进上，按此可以达到。",
    growth: (header: string, from: string) =>
      `${header}的剩余月均按“${from}”已填的下一目标期间的去年同期数计算；没有填的不计算。`,
    share: (headers: readonly string[]) =>
      `${headers.join("、")}是比率，没有剩余月均，只列还差的百分点。`,
    months: (period: string) => `历月为本办法本年度已排名的期间，截至${period}。`,
    made: (print: string, time: string) => `${print}；${time}`,
    revised: "签发后数据有修订，本页按修订后的数据计算，不是已签发的得分和名次。",
  },
};
