import type { Sentences } from "../sentences";

/** What the pane says of 原生副本 and 冻结为数值. */
export const copies = {
  title: "副本：原生公式或数值",
  hint: "给没有加载项的单位（WPS、旧版 Excel）用的副本，附“说明”表，逐格核对无差异后才交给您。当前工作簿不变。",
  draft: "没有做副本：办法还是草稿。请先在“办法”里定稿，再重新排名。",
  cannotCopy: "此版本的 Excel 不能由加载项制作副本：请用“写入方式：原生公式”排名，再自行另存一份。",
  native: "原生副本",
  frozen: "冻结为数值",
  making: "正在制作并核对副本……",
  handedOver: (fileName: string) =>
    `副本已做好：${fileName}。在 Excel 里它是新工作簿，尚未保存，请另存；没有打开的，可以下载。在单机版里已下载。`,
  proof: (cells: number, scores: number) =>
    scores > 0
      ? `核对${cells}个单元格，差异0个；其中得分、总分、名次${scores}个与加载项结果相等。`
      : `核对${cells}个单元格，差异0个。`,
  month: (period: string, state: CopiedMonthState) => `${period}：${STATES[state]}`,
  noMonths: "工作簿里还没有排名。",
  translated: (count: number) => `${count}个加载项函数公式换成了通用公式。`,
  /** Formulas of ours that the copy holds as values. */
  frozenCells: {
    native: (count: number) => `${count}个加载项函数公式没有通用写法，副本里改成了数值：`,
    frozen: (count: number) => `${count}个加载项函数公式已冻结为数值：`,
  },
  unreadable:
    "加载项读不了这个工作簿的文件（可能太大，或有它不认识的内容），没有做副本。可删去不用的工作表后再试。",
  notCalculated:
    "有加载项函数的公式还没有算出结果，没有做副本。请等它们算完（或删除这些公式）再试：",
  outOfDate:
    "下列单元格的公式单机版不能计算，数据改动后没有重算，没有做副本。请导出工作簿，在 Excel 或 WPS 中打开并保存，再打开后做副本：",
  notEqual: "核对时发现副本与工作簿不一致，没有交付。请先一键排名，再试一次：",
  showAll: (count: number) => `显示全部${count}个单元格`,
};

const STATES = {
  native: "评分为原生公式",
  values: "评分为数值",
  issued: "已签发，与签发时一致，保持原样；签发时是数值的，改了数据也不重算",
  "issued-altered": "已签发，但签发后有改动（可用“核验”查看），各表保持现状",
  "issued-frozen": "已签发，数值与签发时全部一致，公式已冻结为数值，各表保持现状",
  "issued-rewritten": "已签发；副本里有加载项函数的公式换成了通用公式（值不变），“核验”会逐格列出",
  stale: "排名后数据有改动，评分和排名仍是排名时的结果；建议先重新排名",
  "stale-live": "排名后数据有改动，评分是现在的数，排名仍是当时的结果；建议先重新排名",
  altered: "各表与现在应写的内容不一致（手工改过，或上一期重新排过），保持现状；建议先重新排名",
  blocked: "现在的数据不能评分，各表保持现状",
  "not-equal": "通用公式算不出完全相同的得分，评分保留数值",
  "too-many-decimals": "小数位数太多，评分保留数值",
  "too-many-towns": "乡镇太多，评分保留数值",
  "too-many-rows": "台账行数太多，评分保留数值",
};

export type CopiedMonthState = keyof typeof STATES;

export type CopyMessages = Sentences<typeof copies>;
