import type { Sentences } from "../sentences";

/** What the pane says of 图表. */
export const charts = {
  title: "图表",
  reading: "正在计算…",
  hint: "得分构成、完成与目标、名次变化，以及一个单位的得分变化。",
  town: "得分变化的单位",
  numbers: "图中的数",
  numbersOf: (title: string) => `${title}：图中的数`,
  write: "写入“图表”表",
  written: (sheet: string) => `已写入“${sheet}”表。`,
  unchanged: (sheet: string) => `“${sheet}”表已经是这些内容，没有改动。`,
  blocked: "数据还有问题，先按上面的提示改正。",
  /** The workbench's grid draws none. */
  inGrid: "这里的表格不画图；导出的文件里有图，用 Excel 或 WPS 打开即可看到。",
};

export type ChartMessages = Sentences<typeof charts>;
