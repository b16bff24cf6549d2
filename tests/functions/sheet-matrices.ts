/** A month as the ranges that a formula passes: values alone, merged headers with the blanks that merging leaves. */
import type { OracleTown } from "../oracle/oracle-input";

export type Matrix = unknown[][];

const DATA_COLUMNS: readonly (readonly [string, (town: OracleTown) => number])[] = [
  ["自营出口额(万美元)", (town) => town.exports],
  ["去年同期自营出口额(万美元)", (town) => town.exportsLastYear],
  ["有出口实绩企业数(家)", (town) => town.active],
  ["去年同期有出口实绩企业数(家)", (town) => town.activeLastYear],
  ["新增有出口实绩企业数(家)", (town) => town.newExporters],
  ["出口信保投保企业数(家)", (town) => town.insured],
  ["当月出口信保投保企业数(家)", (town) => town.insuredOfMonth],
  ["500万美元以下企业投保完成率(%)", (town) => town.smallExporterInsurancePercent],
  ["一般贸易出口额(万美元)", (town) => town.generalTrade],
  ["防疫物资出口额(万美元)", (town) => town.epidemic],
  ["防疫物资报送质量分(分)", (town) => town.epidemicQuality],
  ["进口额(万美元)", (town) => town.imports],
  ["去年同期进口额(万美元)", (town) => town.importsLastYear],
  ["离岸服务外包执行额(万美元)", (town) => town.outsourcing],
  ["新增有实绩服务贸易企业数(家)", (town) => town.newServiceFirms],
  ["订单+清单监测得分(分)", (town) => town.ordersScore],
];

/** 数据 1-6月: header row, then one row a town, in an order of its own. */
export function dataMatrix(towns: readonly OracleTown[]): Matrix {
  const rows = towns.map((town) => [town.name, ...DATA_COLUMNS.map(([, of]) => of(town))]);
  return [["乡镇", ...DATA_COLUMNS.map(([header]) => header)], ...rows.reverse()];
}

/** 任务分解表 as 附件3 has it: two header rows, 全县, the towns, a remark. */
export function taskMatrix(towns: readonly OracleTown[]): Matrix {
  const tasks = [
    "自营出口增幅\n(%)",
    "新增有出口实绩企业家数\n(家)",
    "500万美元以下企业投保完成率(%)",
    "累计投保完成率(%)",
  ];
  const rows = towns.map(({ name, targets }) => {
    const { growthPercent, newExporters } = targets;
    const { smallExporterInsurancePercent, exporterInsurancePercent } = targets;
    return [
      name,
      8,
      growthPercent,
      1,
      newExporters,
      70,
      smallExporterInsurancePercent,
      60,
      exporterInsurancePercent,
    ];
  });
  return [
    ["2020年度乡镇(街道、园区)出口攻坚任务分解表", ...blanks(8)],
    ["乡镇", ...tasks.flatMap((task) => [task, null])],
    [null, ...tasks.flatMap(() => ["1-5月", "1-6月"])],
    ["全县", 8, 8, 53, 100, 70, 100, 60, 90],
    ...rows,
    ["备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数", ...blanks(8)],
  ];
}

const blanks = (count: number): null[] => new Array<null>(count).fill(null);

/** Days of January to June 2020 as Excel's serial numbers. */
export const dayOf2020 = (index: number): number => 43_831 + ((index * 37) % 182);

export function projectMatrix(towns: readonly OracleTown[]): Matrix {
  const rows = towns.flatMap(({ name, projects }) =>
    projects.map(({ investment, beltAndRoad }, index) => [
      name,
      `${name}项目${index + 1}`,
      dayOf2020(index),
      investment,
      beltAndRoad ? "是" : "否",
    ]),
  );
  return [["乡镇", "项目名称", "批准日期", "中方投资额(万美元)", "一带一路(是/否)"], ...rows];
}

export function itemMatrix(towns: readonly OracleTown[]): Matrix {
  const rows = towns.flatMap(({ name, items }) =>
    items.map((level, index) => [name, dayOf2020(index), `${name}信息${index + 1}`, level]),
  );
  return [["乡镇", "日期", "标题", "采用级别(报送/市简报/省简报)"], ...rows];
}

/** The arguments of SCORES but for the method. */
export function scoreArguments(
  towns: readonly OracleTown[],
): [data: Matrix, tasks: Matrix, period: unknown, projects: Matrix, items: Matrix] {
  return [dataMatrix(towns), taskMatrix(towns), "1-6月", projectMatrix(towns), itemMatrix(towns)];
}
