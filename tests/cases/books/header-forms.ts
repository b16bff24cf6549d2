/** The headers that bureaus give the columns, the official one first. */
import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import type { Choices } from "./choices";

const FORMS: Readonly<Record<Quantity, readonly string[]>> = {
  exports: ["自营出口额", "出口额", "本期自营出口额", "自营出口额（本年累计）"],
  exportsLastYear: ["去年同期自营出口额", "上年同期自营出口额", "同期自营出口额"],
  activeExporters: ["有出口实绩企业数", "有出口实绩企业家数", "出口实绩企业数"],
  activeExportersLastYear: ["去年同期有出口实绩企业数", "上年同期有出口实绩企业家数"],
  newExporters: ["新增有出口实绩企业数", "新增出口企业数"],
  insuredExporters: ["出口信保投保企业数", "出口信用保险投保企业数", "信保投保企业家数"],
  insuredExportersOfMonth: ["当月出口信保投保企业数", "当月投保企业数"],
  smallExporterInsuranceRate: ["500万美元以下企业投保完成率"],
  generalTradeExports: ["一般贸易出口额", "一般贸易出口"],
  epidemicExports: ["防疫物资出口额", "防疫物资出口"],
  epidemicQuality: ["防疫物资报送质量分", "防疫物资酌情分"],
  imports: ["进口额", "自营进口额"],
  importsLastYear: ["去年同期进口额", "上年同期进口额"],
  outsourcing: ["离岸服务外包执行额", "离岸外包执行额"],
  newServiceFirms: ["新增有实绩服务贸易企业数", "新增服贸企业数"],
  ordersScore: ["订单+清单监测得分", "“订单+清单”监测得分"],
};

/** The words of a column's header, with the unit in brackets when one is given. */
export function headerForm(quantity: Quantity, unit: string | null, choices: Choices): string {
  const words = choices.one(FORMS[quantity]);
  if (unit === null || unit === "分") return words;
  return choices.one([
    `${words}(${unit})`,
    `${words}（${unit}）`,
    `${words}\n（${unit}）`,
    `${words} ${unit}`,
  ]);
}

export const unitOfColumn = (quantity: Quantity, currency: string): string =>
  DATA_COLUMNS[quantity].unit === "万美元" ? currency : DATA_COLUMNS[quantity].unit;
