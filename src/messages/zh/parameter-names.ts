import type { FunctionHelpMessages } from "./function-help";

type ParameterNames<Help> = {
  [Id in keyof Help]: Help[Id] extends { readonly parameters: infer Named } ? keyof Named : never;
}[keyof Help];

/** What each argument of the custom functions is; the formula itself, and Excel's help, use the English name. */
const NAMES: Readonly<Record<ParameterNames<FunctionHelpMessages>, string>> = {
  exports: "出口额",
  lastYear: "去年同期",
  targetPercent: "目标增幅",
  points: "满分",
  allExports: "全部出口额",
  allLastYear: "全部去年同期",
  active: "实绩企业数",
  activeLastYear: "去年实绩企业数",
  allActive: "全部实绩企业数",
  allActiveLastYear: "全部去年实绩企业数",
  taskSheet: "任务分解表",
  town: "乡镇",
  indicator: "指标",
  period: "期间",
  projects: "境外投资台账",
  total: "总分",
  allTotals: "全部总分",
  ties: "并列方式",
  value: "数值",
  all: "全部数值",
  first: "第一名得分",
  step: "每名递减",
  data: "数据表",
  tasks: "任务分解表",
  items: "信息报送台账",
  method: "考核办法",
  code: "指标代码",
  epidemic: "防疫物资出口额",
  general: "一般贸易出口额",
  allEpidemic: "全部防疫物资出口额",
  allGeneral: "全部一般贸易出口额",
  quality: "酌情分",
  imports: "进口额",
  allImports: "全部进口额",
  outsourcing: "离岸外包额",
  newFirms: "新增企业数",
  allOutsourcing: "全部离岸外包额",
  allNewFirms: "全部新增企业数",
  insured: "投保企业数",
  allInsured: "全部投保企业数",
  score: "监测得分",
  allScores: "全部监测得分",
  submitted: "报送条数",
  city: "市简报条数",
  province: "省简报条数",
};

const known: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** `exports` → `出口额(exports)`: in words, and as the formula's help shows it. */
export function parameterName(parameter: string): string {
  const name = known.get(parameter);
  return name === undefined ? parameter : `${name}(${parameter})`;
}
