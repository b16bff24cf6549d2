import type { ItemRow, ProjectRow } from "../ledger-sheets";

const project = (
  town: string,
  name: string,
  approved: string,
  investment: string,
  isBeltAndRoad: boolean,
): ProjectRow => ({ town, name, approved, investment, isBeltAndRoad });

const item = (town: string, date: string, title: string, level: ItemRow["level"]): ItemRow => ({
  town,
  date,
  title,
  level,
});

/** Invented projects. 开发区 reaches the cap of 境外投资. */
export const SAMPLE_PROJECTS: readonly ProjectRow[] = [
  project("开发区(太湖街道)", "越南针织加工项目", "2020-02-18", "350", true),
  project("开发区(太湖街道)", "德国研发中心项目", "2020-05-26", "1200", false),
  project("夹浦镇", "埃塞俄比亚家纺生产项目", "2020-03-05", "240", true),
  project("高新区(画溪街道)", "美国销售公司项目", "2020-04-14", "120", false),
  project("煤山镇", "印度尼西亚建材项目", "2020-06-03", "500", true),
  project("南太湖(李家巷镇)", "泰国蓄电池组装项目", "2020-06-09", "180", true),
];

/** Invented items. 煤山镇 reaches the cap of 信息交流 in June. */
export const SAMPLE_ITEMS: readonly ItemRow[] = [
  item("煤山镇", "2020-02-26", "外贸企业复工复产情况", "submitted"),
  item("煤山镇", "2020-03-18", "出口订单变化问题反映", "submitted"),
  item("煤山镇", "2020-04-15", "企业用工保障做法", "submitted"),
  item("煤山镇", "2020-04-28", "信保支持外贸小微企业经验", "city"),
  item("煤山镇", "2020-05-20", "网上交易会揽获订单案例", "city"),
  item("煤山镇", "2020-06-11", "稳外贸服务专项行动成效", "province"),
  item("开发区(太湖街道)", "2020-03-09", "重点外贸企业走访服务机制", "city"),
  item("开发区(太湖街道)", "2020-04-22", "跨境电商物流通道建设", "province"),
  item("开发区(太湖街道)", "2020-06-05", "汇率避险培训开展情况", "submitted"),
  item("南太湖(李家巷镇)", "2020-03-25", "蓄电池出口形势分析", "submitted"),
  item("南太湖(李家巷镇)", "2020-05-13", "“订单+清单”预警响应做法", "city"),
  item("和平镇", "2020-04-08", "纺织企业转内销情况", "submitted"),
  item("和平镇", "2020-06-16", "外贸主体培育典型案例", "city"),
  item("示范区(泗安镇)", "2020-05-07", "出口转内销问题反映", "submitted"),
  item("高新区(画溪街道)", "2020-03-13", "防疫物资出口质量监管做法", "city"),
  item("高新区(画溪街道)", "2020-04-30", "医疗物资企业扩产案例", "province"),
  item("高新区(画溪街道)", "2020-06-19", "招引进出口贸易平台进展", "submitted"),
  item("洪桥镇", "2020-05-22", "小微企业投保全覆盖情况", "submitted"),
  item("夹浦镇", "2020-03-20", "家纺企业订单延期问题反映", "submitted"),
  item("夹浦镇", "2020-04-17", "化纤织造企业用电情况", "submitted"),
  item("林城镇", "2020-06-10", "外贸新主体孵化做法", "city"),
  item("虹星桥镇", "2020-05-15", "网上广交会参展情况", "submitted"),
  item("虹星桥镇", "2020-06-22", "出口企业贷款需求摸排", "submitted"),
  item("小浦镇", "2020-06-02", "外贸企业结对服务情况", "submitted"),
];
