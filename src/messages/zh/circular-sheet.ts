/** The words of the sheets 通报 and 通报设置, which are Chinese in both languages of the pane. */
export const circularSheet = {
  sources: "本行数字的来源（不打印）",
  source: (number: string, made: string, cells: string) =>
    `${number}${made === "" ? "" : ` ＝ ${made}`}：${cells}`,
  moreCells: (first: readonly string[], count: number) => `${first.join("、")} 等${count}格`,
  /** How a number comes from its cells. */
  made: {
    cell: "",
    sum: "合计",
    growth: "增幅",
    ratio: "比率",
    increase: "增量",
    gap: "相差",
    count: "个数",
    move: "名次变化",
  },
  annexesElsewhere: "附件各表随“导出通报 (Word)”输出；排名表另见“排名”工作表。",
  settings: {
    title: "通报设置",
    headers: ["项目", "内容", "说明"],
    hint: "只改“内容”一列；留空的按默认。存在问题、下一步工作要求可以另加行，每行一段，原样写入通报，重新生成不会覆盖。",
    yes: "是",
    no: "否",
    rows: {
      isOfficial: ["文件格式", "是：带红头、文号；否：不带"],
      office: ["发文机关", "红头用，如某某县商务局"],
      number: ["文号", "如某商发〔2020〕18号；签发后填"],
      subject: ["考核名称", "用在标题里"],
      units: ["考核对象", "正文对被考核单位的称呼"],
      to: ["主送", "顶格的主送机关，末尾用冒号"],
      signed: ["落款", "文末的发文机关"],
      signer: ["签发人", "签发时用，印在“签发”表和排名表下方"],
      date: ["日期", "成文日期，如2020年7月15日"],
      copies: ["抄送", "版记用；抄送、印发机关都空着的不印版记"],
      printedBy: ["印发机关", "版记用"],
      printedOn: ["印发日期", "版记用"],
      listed: ["前几后几", "列出前几位、后几位，1至10"],
      hasTaskAnnex: ["附件2", "是：附主要指标完成情况表"],
      rateDecimals: ["增幅小数位", "增幅、完成率的小数位数，0至6"],
      problems: ["存在问题", "接在自动列出的问题之后"],
      demands: ["下一步工作要求", "由签发单位填写，不含系统数字"],
    },
    /** What stands for a day that is not decided. */
    openDate: (year: number) => `${year}年\u3000月\u3000日`,
    openNumber: (year: number) => `〔${year}〕\u3000号`,
    demand: (units: string) =>
      `各${units}要对照目标任务，逐项分析差距，落实到企业、到月份；未完成目标的，要制定整改措施，限期赶上进度。`,
  },
  /** What a town lacks that has no row at all. */
  allFigures: "全部数据",
  /** A draft says that it is one. */
  fileName: ({ year, period, isIssued, isRevision, isSample }: CircularFileFacts) =>
    `${isSample ? "示例(虚构) " : ""}${year}年${period}考核情况通报${isRevision ? "（修订）" : ""}${isIssued ? "" : "（未签发）"}.docx`,
};

interface CircularFileFacts {
  readonly year: number;
  readonly period: string;
  readonly isIssued: boolean;
  readonly isRevision: boolean;
  readonly isSample: boolean;
}
