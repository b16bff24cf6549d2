/** The official words of the workbook's sheets: names, headers, units and owners. Both reading and writing use them. */
import type { ItemLevel } from "./types";

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
export const PROGRESS_SHEET_PREFIX = "任务进度 ";
export const CHARTS_SHEET_PREFIX = "图表 ";
export const PAGES_SHEET_PREFIX = "一镇一页 ";
export const CIRCULAR_SHEET_PREFIX = "通报 ";
export const CIRCULAR_SETTINGS_SHEET = "通报设置";
/** Behind a period: its ranking from figures revised after the issue. */
export const REVISION_SUFFIX = " 修订";
/** Of an own method: an invented month and its scores. */
export const TRIAL_SHEET = "试算";
export const ARCHIVE_SHEET = "考核存档";

export const TOWN_HEADER = "乡镇";
export const TOTAL_HEADER = "总分";
export const PLACE_HEADER = "名次";
export const COUNTY = "全县";
export const UNIT_ROW = "单位";
export const OWNER_ROW = "责任单位";

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
