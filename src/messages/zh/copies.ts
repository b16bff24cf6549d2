import type { CopiedMonthState, CopyMessages } from "../copies";

export const copies: CopyMessages = {
  title: "副本：原生公式或数值",
  hint: "给没有加载项的单位（WPS、旧版 Excel）用的副本，附“说明”表，逐格核对无差异后才交给您。当前工作簿不变。",
  cannotCopy: "此版本的 Excel 不能由加载项制作副本：请用“写入方式：原生公式”排名，再自行另存一份。",
  native: "原生副本",
  frozen: "冻结为数值",
  making: "正在制作并核对副本……",
  handedOver: (fileName) =>
    `副本已做好：${fileName}。在 Excel 里它是新打开的工作簿，尚未保存，请另存；在工作台里已下载。`,
  proof: (cells, scores) =>
    scores > 0
      ? `核对${cells}个单元格，差异0个；其中得分、总分、名次${scores}个与加载项结果相等。`
      : `核对${cells}个单元格，差异0个。`,
  month: (period, state) => `${period}：${STATES[state]}`,
  noMonths: "工作簿里还没有排名。",
  translated: (count) => `${count}个加载项函数公式换成了通用公式。`,
  frozenCells: (count) => `${count}个加载项函数公式没有通用写法，副本里改成了数值：`,
  unreadable: "做出的副本读不回来，没有交付。请先保存工作簿，再试一次。",
  notCalculated:
    "有加载项函数的公式还没有算出结果，没有做副本。请等它们算完（或删除这些公式）再试：",
  notEqual: "核对时发现副本与工作簿不一致，没有交付。请先一键排名，再试一次：",
  showAll: (count) => `显示全部${count}个单元格`,
};

const STATES: Readonly<Record<CopiedMonthState, string>> = {
  native: "评分为原生公式",
  values: "评分为数值",
  issued: "已签发，保持原样",
  stale: "排名后有改动，评分保留排名时的数值；可先重新排名",
  blocked: "现在的数据不能评分，评分保留数值",
  "not-equal": "有得分落在进位边界上，评分保留数值",
  "too-many-decimals": "小数位数太多，评分保留数值",
  "too-many-towns": "乡镇太多，评分保留数值",
};
