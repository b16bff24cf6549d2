import type { ItemRow, ProjectRow } from "../ledger-sheets";

/** Invented projects. 开发区 reaches the cap of 境外投资. */
export const SAMPLE_PROJECTS: readonly ProjectRow[] = [
  {
    town: "开发区(太湖街道)",
    name: "越南针织加工项目",
    approved: "2020-02-18",
    investment: "350",
    isBeltAndRoad: true,
  },
  {
    town: "开发区(太湖街道)",
    name: "德国研发中心项目",
    approved: "2020-05-26",
    investment: "1200",
    isBeltAndRoad: false,
  },
  {
    town: "夹浦镇",
    name: "埃塞俄比亚家纺生产项目",
    approved: "2020-03-05",
    investment: "240",
    isBeltAndRoad: true,
  },
  {
    town: "高新区(画溪街道)",
    name: "美国销售公司项目",
    approved: "2020-04-14",
    investment: "120",
    isBeltAndRoad: false,
  },
  {
    town: "煤山镇",
    name: "印度尼西亚建材项目",
    approved: "2020-06-03",
    investment: "500",
    isBeltAndRoad: true,
  },
  {
    town: "南太湖(李家巷镇)",
    name: "泰国蓄电池组装项目",
    approved: "2020-06-09",
    investment: "180",
    isBeltAndRoad: true,
  },
];

/** Invented items. 煤山镇 reaches the cap of 信息交流 in June. */
export const SAMPLE_ITEMS: readonly ItemRow[] = [
  { town: "煤山镇", date: "2020-02-26", title: "外贸企业复工复产情况", level: "submitted" },
  { town: "煤山镇", date: "2020-03-18", title: "出口订单变化问题反映", level: "submitted" },
  { town: "煤山镇", date: "2020-04-15", title: "企业用工保障做法", level: "submitted" },
  { town: "煤山镇", date: "2020-04-28", title: "信保支持外贸小微企业经验", level: "city" },
  { town: "煤山镇", date: "2020-05-20", title: "网上交易会揽获订单案例", level: "city" },
  { town: "煤山镇", date: "2020-06-11", title: "稳外贸服务专项行动成效", level: "province" },
  {
    town: "开发区(太湖街道)",
    date: "2020-03-09",
    title: "重点外贸企业走访服务机制",
    level: "city",
  },
  {
    town: "开发区(太湖街道)",
    date: "2020-04-22",
    title: "跨境电商物流通道建设",
    level: "province",
  },
  {
    town: "开发区(太湖街道)",
    date: "2020-06-05",
    title: "汇率避险培训开展情况",
    level: "submitted",
  },
  { town: "南太湖(李家巷镇)", date: "2020-03-25", title: "蓄电池出口形势分析", level: "submitted" },
  { town: "南太湖(李家巷镇)", date: "2020-05-13", title: "“订单+清单”预警响应做法", level: "city" },
  { town: "和平镇", date: "2020-04-08", title: "纺织企业转内销情况", level: "submitted" },
  { town: "和平镇", date: "2020-06-16", title: "外贸主体培育典型案例", level: "city" },
  { town: "示范区(泗安镇)", date: "2020-05-07", title: "出口转内销问题反映", level: "submitted" },
  {
    town: "高新区(画溪街道)",
    date: "2020-03-13",
    title: "防疫物资出口质量监管做法",
    level: "city",
  },
  {
    town: "高新区(画溪街道)",
    date: "2020-04-30",
    title: "医疗物资企业扩产案例",
    level: "province",
  },
  {
    town: "高新区(画溪街道)",
    date: "2020-06-19",
    title: "招引进出口贸易平台进展",
    level: "submitted",
  },
  { town: "洪桥镇", date: "2020-05-22", title: "小微企业投保全覆盖情况", level: "submitted" },
  { town: "夹浦镇", date: "2020-03-20", title: "家纺企业订单延期问题反映", level: "submitted" },
  { town: "夹浦镇", date: "2020-04-17", title: "化纤织造企业用电情况", level: "submitted" },
  { town: "林城镇", date: "2020-06-10", title: "外贸新主体孵化做法", level: "city" },
  { town: "虹星桥镇", date: "2020-05-15", title: "网上广交会参展情况", level: "submitted" },
  { town: "虹星桥镇", date: "2020-06-22", title: "出口企业贷款需求摸排", level: "submitted" },
  { town: "小浦镇", date: "2020-06-02", title: "外贸企业结对服务情况", level: "submitted" },
];
