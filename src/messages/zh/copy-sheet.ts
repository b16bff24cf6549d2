import type { CopiedMonthState } from "./copies";

/** The words of the sheet 说明 of a circulated copy. Official documents are always Chinese. */
export const copySheet = {
  sheet: "说明",
  /** Steps of the formulas that took the place of our functions. */
  stepsSheet: "公式计算",
  title: {
    native: "本副本说明（原生公式，不装加载项也能重算）",
    frozen: "本副本说明（已冻结为数值，不再重算）",
  },
  made: (time: string) => `生成时间：${time}`,
  sections: {
    what: "一、能看到什么",
    edit: "二、可以改什么",
    never: "三、不要做什么",
    months: "四、各期情况",
    proof: "五、核对结果",
    frozen: "六、改成数值的公式",
  },
  what: {
    native: [
      "评分写成原生公式的期间（见“四、各期情况”），“评分”表是各种表格软件（Excel 2010 以上、WPS、LibreOffice）通用的公式，“计算”表列出每一步和依据的条款。",
      "改动数据后，这些期间的得分、总分、名次自动重算。某个乡镇缺数时，它不出总分，全部乡镇不出名次，“提示”列说明缺什么；其他乡镇这时只与有数的乡镇比较，得分在补齐后还会变。",
      "“排名”表、“依据”表是排名时写下的数值，不随数据变化。",
    ],
    frozen: [
      "除“签发”表的校验公式外，全部公式都已换成当时的数值：在任何软件里打开、重算，数字都不会变。",
      "“依据”表逐项列出每个得分的条款、数据和算式。",
    ],
  },
  edit: {
    native: [
      "各期数据表、任务分解表里的数字，以及台账的各行，可以改；台账末尾可以接着填。",
      "要出新的“排名”和“依据”，请把文件交回装有加载项的电脑，点“一键排名”。",
    ],
    frozen: ["本副本供存档和查阅，不要在上面改数；要改数，请用原文件。"],
  },
  never: {
    native: [
      "不要改乡镇名称和表头，不要改工作表名称，不要插入、删除行或列：公式发现对不上就不再出分，“评分”表下方会写明。",
      "不要改“评分”“计算”表里的公式；不要删除隐藏的“考核存档”表。",
    ],
    frozen: ["不要改动数值后再转发；已签发的期间可用加载项的“核验”查出改动。"],
  },
  month: (period: string, state: CopiedMonthState) => `${period}：${MONTHS[state]}`,
  noMonths: "本工作簿还没有排名。",
  proof: (cells: number, scores: number) =>
    `交付前逐格核对：重新打开本副本，比较${cells}个单元格，差异0个${scores > 0 ? `；其中得分、总分、名次${scores}个与加载项的计算结果全部相等` : ""}。`,
  translated: (count: number, stepsSheet: string | null) =>
    `另有${count}个含加载项函数的公式换成了通用公式，结果相同${stepsSheet === null ? "" : `；它们的计算步骤见“${stepsSheet}”表，不要改动该表；结果显示为空或 #VALUE! 的，是数据有缺、有误或与写公式时不符，看该表的“参评状态”和“核对”`}。`,
  frozenCell: (cell: string) => cell,
  moreFrozen: (count: number) => `……另有${count}个单元格`,
  noneFrozen: "没有。",
  fileName: (kind: "native" | "frozen", time: string) =>
    `出口攻坚指数考核 ${kind === "native" ? "原生副本" : "冻结为数值"} ${time.replace(/[^\d]/g, "")}.xlsx`,
};

const MONTHS: Readonly<Record<CopiedMonthState, string>> = {
  native: "评分为原生公式",
  values: "评分为数值",
  issued: "已签发，各表与签发时一致；签发时是数值的，改了数据也不重算",
  "issued-altered": "已签发，但做副本前已与签发时不同，可用加载项“核验”查看",
  "issued-frozen": "已签发，数值与签发时全部一致；公式已冻结为数值，加载项“核验”会写明",
  "issued-rewritten":
    "已签发；本副本有加载项函数的公式换成了通用公式（值不变），加载项“核验”会逐格列出",
  stale: "排名后数据有改动，评分和排名仍是排名时的结果",
  "stale-live": "排名后数据有改动：评分是做副本时的数，排名仍是当时的结果，两者不一致",
  altered: "各表在排名后有手工改动，或上一期重新排过名，保持现状",
  blocked: "做副本时的数据不能评分，各表保持现状",
  "not-equal": "通用公式算不出完全相同的得分，评分保留数值",
  "too-many-decimals": "数据的小数位数太多，通用公式无法准确比较，评分保留数值",
  "too-many-towns": "乡镇太多，评分保留数值",
  "too-many-rows": "台账（境外投资项目或信息报送）行数太多，评分保留数值",
};
