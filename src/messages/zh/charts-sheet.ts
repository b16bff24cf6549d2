import type { MethodNames } from "../../method/method";
import { draft } from "./sheets";

/** The words of the sheet 图表 {period} and of its pictures. */
export const chartsSheet = {
  title: (names: MethodNames, year: number, period: string) =>
    `${draft(names)}${year}年${period}考核图表`,
  numbers: "图表数据（即“排名”“评分”“任务进度”中的数）",
  /** A category of 得分构成: place, name, total. */
  ranked: (place: string, town: string, total: string) => `${place} ${town} ${total}`,
  points: {
    title: "得分构成（按名次）",
    alt: (first: string, last: string, towns: number) =>
      `条形图：${towns}个单位的总分按考核内容分段，从第一名到最后一名；最高${first}，最低${last}。`,
  },
  targets: {
    title: (header: string, unit: string) => `${header}与目标（${unit}）`,
    met: "达到目标",
    unmet: "未达到目标",
    target: "目标",
    /** A category: the name and the value. */
    valued: (town: string, value: string) => `${town}\n${value}`,
    alt: (header: string, met: number, unmet: readonly string[]) =>
      `柱形图：各单位的${header}与目标，${met}个达到目标${
        unmet.length === 0 ? "" : `，未达到的：${unmet.join("、")}`
      }。`,
  },
  places: {
    title: (was: string, now: string) => `名次变化（${was}→${now}）`,
    label: (place: string, towns: readonly string[]) => `${place} ${towns.join("、")}`,
    alt: (risen: readonly string[], fallen: readonly string[]) =>
      `折线图：各单位两期的名次。上升的：${listed(risen)}；下降的：${listed(fallen)}。`,
  },
  change: {
    title: (town: string, was: string, now: string) => `${town}得分变化（${was}→${now}）`,
    header: "原因",
    series: ["垫底(正)", "垫底(负)", "上升(正)", "上升(负)", "下降(正)", "下降(负)", "合计"],
    parts: {
      own: "本单位数据",
      others: "其他单位",
      targets: "目标调整",
      conventions: "口径变动",
      revisions: "上期修订",
    },
    total: "合计",
    /** A category: what and by how much. */
    valued: (name: string, points: string) => `${name}\n${points}`,
    alt: (parts: readonly string[]) => `瀑布图：得分变化从0算起，依次为${parts.join("、")}。`,
  },
  notes: {
    bars: "条形、柱形都从0起；瀑布图画的是得分的变化，不是得分。",
    noEarlier: "此前没有可比的已排名期间，没有名次变化和得分变化两图。",
    noChange: (town: string) => `${town}上期没有名次，没有得分变化图。`,
    unreadable: (period: string) => `${period} 的数据现在不能评分，没有得分变化图。`,
    noTask: "考核办法没有可对照的任务，没有完成与目标图。",
  },
};

const listed = (names: readonly string[]): string => (names.length === 0 ? "无" : names.join("、"));
