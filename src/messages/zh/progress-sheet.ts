import type { MethodNames } from "../../method/method";
import { draft } from "./sheets";

/** How many units stand where, of those that have a value and a target. */
export interface LightCount {
  readonly header: string;
  readonly units: number;
  readonly met: number;
  readonly near: number;
  readonly behind: number;
}

/** A number of 全县's row beside the sum of the towns. */
export interface SumCompared {
  readonly header: string;
  /** The column; null: the task's targets. */
  readonly column: string | null;
  readonly sum: string;
  readonly typed: string;
}

/** The words of the sheet 任务进度 {period}. */
export const progressSheet = {
  title: (names: MethodNames, year: number, period: string) =>
    `${draft(names)}${year}年${period}${names.units}任务进度`,
  task: (header: string, unit: string) => `${header}(${unit})`,
  value: "完成",
  target: "目标",
  gap: (unit: string) => `差距\n(${unit})`,
  rate: "完成率\n(%)",
  light: "进度",
  lights: { met: "完成", near: "接近", behind: "落后" },
  annualTarget: "全年目标",
  annualRate: "占全年\n(%)",
  ahead: "比序时\n(百分点)",
  footer: {
    source: (taskSheet: string, dataSheet: string) => `依据：“${taskSheet}”和“${dataSheet}”。`,
    rate: (nearPercent: string) =>
      `完成率＝完成÷目标（目标不大于0或完成为负的不计算）；达到目标为“完成”，完成率${nearPercent}%及以上为“接近”，其余为“落后”。`,
    lowerIsBetter: (headers: readonly string[]) =>
      `${headers.join("、")}越小越好：完成率＝目标÷完成。`,
    pace: "目标为本期间的目标，即序时要求。",
    annual: "占全年＝完成÷全年目标；比序时＝占全年－已过月数÷12。",
    county: "全县：增幅和比重按各单位合计数计算，家数、数额为各单位之和。",
    count: ({ header, units, met, near, behind }: LightCount) =>
      `${header}：${units}个单位中，完成${met}个，接近${near}个，落后${behind}个。`,
    agrees: ({ header, column, sum }: SumCompared) =>
      `${sumName(header, column)}：全县一行与各单位之和一致，为${sum}。`,
    differs: ({ header, column, sum, typed }: SumCompared) =>
      `${sumName(header, column)}：全县一行为${typed}，各单位之和为${sum}，两者不一致，请核对；本表按各单位之和。`,
    targetDiffers: ({ header, sum, typed }: SumCompared) =>
      `${header}目标：全县一行为${typed}，各单位之和为${sum}，两者不一致，请核对；本表按全县一行。`,
    zeroBase: (header: string, units: readonly string[]) =>
      `${header}：${units.join("、")}去年同期为零，增幅不计算。`,
    zeroDenominator: (header: string, units: readonly string[]) =>
      `${header}：${units.join("、")}分母为零，不计算。`,
    noFigure: (header: string, units: readonly string[]) =>
      `${header}：${units.join("、")}没有数据，全县不计算。`,
    noCountyRow: (header: string, dataSheet: string) =>
      `${header}：各单位的比率不能相加，“${dataSheet}”没有全县一行的数，全县空着。`,
    noTarget: (header: string, units: readonly string[]) =>
      `${header}：${units.join("、")}没有本期间的目标。`,
    unmeasured: (header: string) => `${header}：考核办法没有规定用哪一项数据对照，不计算。`,
  },
};

const sumName = (header: string, column: string | null): string =>
  column === null ? `${header}目标` : column;
