/**
 * The glossary: the official terms of the assessment, once each.
 * A method is data. Amounts, thresholds and points are decimal texts: exact, and printed back as written.
 */

/** A number of the method as decimal text, e.g. `2.5`. */
export type Decimal = string;

/** What the data sheet of a period gives for a town, one column each. */
export type Quantity =
  | "exports" // 自营出口额
  | "exportsLastYear" // 去年同期自营出口额
  | "activeExporters" // 有出口实绩企业数
  | "activeExportersLastYear" // 去年同期有出口实绩企业数
  | "newExporters" // 新增有出口实绩企业数
  | "insuredExporters" // 出口信保投保企业数
  | "insuredExportersOfMonth" // 当月出口信保投保企业数
  | "smallExporterInsuranceRate" // 500万美元以下企业投保完成率
  | "generalTradeExports" // 一般贸易出口额
  | "epidemicExports" // 防疫物资出口额
  | "epidemicQuality" // 防疫物资报送质量分
  | "imports" // 进口额
  | "importsLastYear" // 去年同期进口额
  | "outsourcing" // 离岸服务外包执行额
  | "newServiceFirms" // 新增有实绩服务贸易企业数
  | "ordersScore"; // 订单+清单监测得分

/** The four tasks of 附件3's 任务分解表, one column a period. */
export type Task =
  | "exportGrowth" // 自营出口增幅(%)
  | "newExporters" // 新增有出口实绩企业家数(家)
  | "smallExporterInsurance" // 500万美元以下企业投保完成率(%)
  | "exporterInsurance"; // 累计投保完成率(%)

/** What is decided (决定) about an input; their meaning stands at `GapKind`, `PointsDecision` and `TargetDecision`. */
export type DecisionKind =
  | "zero" // 按 0 计
  | "not-reported" // 未报送
  | "not-applicable" // 不适用
  | "points" // 统一赋分
  | "confirmed"; // 确为

/** The ledgers (台账). */
export type Ledger = "projects" | "items";

/** How a value is made from quantities of one town. */
export type Measure =
  | { readonly kind: "amount"; readonly of: Quantity }
  /** of − from */
  | { readonly kind: "increase"; readonly of: Quantity; readonly from: Quantity }
  /** (of − from) ÷ from */
  | { readonly kind: "growth"; readonly of: Quantity; readonly from: Quantity }
  /** of ÷ to */
  | { readonly kind: "ratio"; readonly of: Quantity; readonly to: Quantity };

/** A task and the value that is held against its target. Targets of growths and ratios are percents. */
export interface TaskMeasure {
  readonly task: Task;
  readonly measure: Measure;
}

/** 分档: at least `atLeast` (以上, 含) earns `points`. */
export interface Tier {
  readonly atLeast: Decimal;
  readonly points: Decimal;
}

/** 采用级别 of an information item, lowest first. */
export type ItemLevel = "submitted" | "city" | "province"; // 报送 · 市简报 · 省简报
export const LEVELS: readonly ItemLevel[] = ["submitted", "city", "province"];
