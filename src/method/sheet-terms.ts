/** The official words of the workbook's sheets: names, headers, units and owners. Both reading and writing use them. */
import type { WarningCode } from "../cells/finding";
import type { ItemLevel, Quantity, Task } from "./types";

export const TASK_SHEET = "任务分解表";
export const DATA_SHEET_PREFIX = "数据 ";
export const PROJECTS_SHEET = "境外投资项目";
export const ITEMS_SHEET = "信息报送";
export const METHOD_SHEET = "考核办法";
export const SCORES_SHEET_PREFIX = "评分 ";
export const RANKING_SHEET_PREFIX = "排名 ";
export const STEPS_SHEET_PREFIX = "计算 ";
export const GROUNDS_SHEET_PREFIX = "依据 ";
export const SEAL_SHEET_PREFIX = "签发 ";
/** Behind a period: its ranking from figures revised after the issue. */
export const REVISION_SUFFIX = " 修订";
export const ARCHIVE_SHEET = "考核存档";

export const TOWN_HEADER = "乡镇";
export const TOTAL_HEADER = "总分";
export const PLACE_HEADER = "名次";
export const COUNTY = "全县";
export const UNIT_ROW = "单位";
export const OWNER_ROW = "责任单位";

/** A column of the data sheet. `unit` is 万美元, 家, % or 分. */
export interface ColumnTerm {
  readonly header: string;
  readonly unit: string;
  readonly owner: string;
  /** Only some conventions need it. */
  readonly isOptional: boolean;
  /** Amounts such as a score cannot be negative; none of these columns can. */
  readonly isCount: boolean;
  /** The figure that it is a part of. */
  readonly atMost?: Limit;
}

/** Another figure of the same town that this one is part of: where it is above, both are doubtful. */
export interface Limit {
  readonly whole: Quantity;
  readonly found: Extract<WarningCode, `${string}-exceeds-${string}`>;
}

const amount = (header: string, owner: string): ColumnTerm => ({
  header,
  unit: "万美元",
  owner,
  isOptional: false,
  isCount: false,
});
const count = (header: string, owner: string, isOptional = false): ColumnTerm => ({
  header,
  unit: "家",
  owner,
  isOptional,
  isCount: true,
});

const WITHIN_ACTIVE: Limit = {
  whole: "activeExporters",
  found: "insured-exceeds-active",
};
const WITHIN_GENERAL: Limit = {
  whole: "generalTradeExports",
  found: "epidemic-exceeds-general",
};

/** Columns of 数据 {period}, in the order in which a new sheet shows them. */
export const DATA_COLUMNS: Readonly<Record<Quantity, ColumnTerm>> = {
  exports: amount("自营出口额", "海关"),
  exportsLastYear: amount("去年同期自营出口额", "海关"),
  activeExporters: count("有出口实绩企业数", "商务局"),
  activeExportersLastYear: count("去年同期有出口实绩企业数", "商务局"),
  newExporters: count("新增有出口实绩企业数", "商务局", true),
  insuredExporters: { ...count("出口信保投保企业数", "中信保"), atMost: WITHIN_ACTIVE },
  insuredExportersOfMonth: {
    ...count("当月出口信保投保企业数", "中信保", true),
    atMost: WITHIN_ACTIVE,
  },
  smallExporterInsuranceRate: {
    header: "500万美元以下企业投保完成率",
    unit: "%",
    owner: "中信保",
    isOptional: true,
    isCount: false,
  },
  generalTradeExports: amount("一般贸易出口额", "海关"),
  epidemicExports: { ...amount("防疫物资出口额", "海关"), atMost: WITHIN_GENERAL },
  epidemicQuality: {
    header: "防疫物资报送质量分",
    unit: "分",
    owner: "商务局",
    isOptional: false,
    isCount: false,
  },
  imports: amount("进口额", "海关"),
  importsLastYear: amount("去年同期进口额", "海关"),
  outsourcing: amount("离岸服务外包执行额", "商务局"),
  newServiceFirms: count("新增有实绩服务贸易企业数", "商务局"),
  ordersScore: {
    header: "订单+清单监测得分",
    unit: "分",
    owner: "商务局",
    isOptional: false,
    isCount: false,
  },
};

/** Merged headers of 任务分解表. */
export const TASK_COLUMNS: Readonly<
  Record<Task, { readonly header: string; readonly unit: string }>
> = {
  exportGrowth: { header: "自营出口增幅", unit: "%" },
  newExporters: { header: "新增有出口实绩企业家数", unit: "家" },
  smallExporterInsurance: { header: "500万美元以下企业投保完成率", unit: "%" },
  exporterInsurance: { header: "累计投保完成率", unit: "%" },
};

export const PROJECT_HEADERS = {
  town: TOWN_HEADER,
  name: "项目名称",
  approved: "批准日期",
  investment: "中方投资额",
  beltAndRoad: "一带一路",
} as const;

export const ITEM_HEADERS = {
  town: TOWN_HEADER,
  date: "日期",
  title: "标题",
  level: "采用级别",
} as const;

export const ITEM_LEVELS: Readonly<Record<ItemLevel, string>> = {
  submitted: "报送",
  city: "市简报",
  province: "省简报",
};

/** Header row of 考核办法. Indicator rows leave 口径 blank; convention rows carry the code 口径1 … and the choice. */
export const METHOD_HEADERS = ["代码", "考核内容", "分值", "规则", "参数", "条款", "口径"] as const;
