import type { Sentences } from "../sentences";

/** What the pane says of 一镇一页. */
export const pages = {
  title: "一镇一页",
  hint: "每个单位一张A4：名次、得分、失分、前进一名的差距、任务还差多少、历月走势。",
  unit: "单位",
  all: "全部单位（按名册顺序）",
  write: "写入“一镇一页”表",
  making: (done: number, all: number) => `正在计算差距…${Math.floor((done * 100) / all)}%`,
  preparing: "正在计算…",
  cancel: "取消",
  written: (sheet: string, count: number) => `已写入“${sheet}”表，共${count}页。`,
  unchanged: (sheet: string) => `“${sheet}”表已经是这些内容，没有改动。`,
  blocked: "数据还有问题，先按上面的提示改正。",
  cancelled: "已取消，没有写入。",
};

export type PageMessages = Sentences<typeof pages>;
