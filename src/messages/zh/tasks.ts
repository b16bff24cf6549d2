import type { Sentences } from "../sentences";

/** A task of the period, as the pane sums it up. */
export interface TaskLine {
  readonly header: string;
  /** With their units; null where 全县 has none. */
  readonly county: string | null;
  readonly target: string | null;
  readonly units: number;
  readonly met: number;
  readonly near: readonly string[];
  readonly behind: readonly string[];
}

/** What the pane says of 任务进度. */
export const tasks = {
  title: "任务进度",
  reading: "正在计算…",
  hint: "按“任务分解表”的每一项任务，列出全县和各单位的完成数、目标、差距、完成率。",
  blocked: "数据还有问题，先按上面的提示改正，再看任务进度。",
  write: "写入“任务进度”表",
  standing: {
    current: (sheet: string) => `“${sheet}”表与现在的数据一致。`,
    stale: (sheet: string) => `“${sheet}”表已过期：数据、目标或口径在写入之后有改动，请重新写入。`,
  },
  written: (sheet: string) => `已写入“${sheet}”表。`,
  unchanged: (sheet: string) => `“${sheet}”表已经是这些内容，没有改动。`,
  list: "各项任务",
  line: ({ header, county, target, units, met, near, behind }: TaskLine) =>
    [
      `${header}：`,
      county === null ? "全县空着" : `全县${county}`,
      target === null ? "" : `（目标${target}）`,
      `；${units}个单位中完成${met}个`,
      near.length === 0 ? "" : `；接近：${near.join("、")}`,
      behind.length === 0 ? "" : `；落后：${behind.join("、")}`,
      "。",
    ].join(""),
};

export type TaskMessages = Sentences<typeof tasks>;
