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

/** What is decided (决定) where an input is missing; their meaning stands at `GapKind` and `PointsDecision`. */
export type DecisionKind =
  | "zero" // 按 0 计
  | "not-reported" // 未报送
  | "not-applicable" // 不适用
  | "points"; // 统一赋分

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

/** 完成得满分, 其余按比例: value against the town's target. */
export interface CompletionRule {
  readonly kind: "completion";
  readonly measure: Extract<Measure, { kind: "growth" }>;
  readonly task: Task;
  /** The other tasks of 附件3, which the reading `targetScope` four-tasks counts too. */
  readonly otherTasks: readonly TaskMeasure[];
}

/** 最高(第一)得满分, 其余按比例. */
export interface ProportionalRule {
  readonly kind: "proportional";
  readonly measure: Measure;
  /** The measure used instead under the reading `insured` = month. */
  readonly measureOfMonth?: Measure;
}

/** 第一名得满分, 按名次递减. */
export interface RankStepRule {
  readonly kind: "rank-step";
  readonly measure: Measure;
  readonly step: Decimal;
  /** A negative value gets 0 instead of its step (同比下降不得分); exactly 0 is not a fall. */
  readonly fallGetsNothing: boolean;
  /** The quantity whose being 0 makes the value a "zero" for the reading `zeroEarnsPlace`. */
  readonly zeroOf: Quantity;
}

/** 分档: at least `atLeast` (以上, 含) earns `points`. */
export interface Tier {
  readonly atLeast: Decimal;
  readonly points: Decimal;
}

/** 每新批1个境外投资项目…: points a project, capped. Tiers from the highest down. */
export interface ProjectsRule {
  readonly kind: "counted-projects";
  readonly each: Decimal;
  readonly eachBeltAndRoad: Decimal;
  /** By 中方投资额 in 万美元. */
  readonly tiers: readonly Tier[];
}

/** 采用级别 of an information item, lowest first. */
export type ItemLevel = "submitted" | "city" | "province"; // 报送 · 市简报 · 省简报

/** 报送1条得1分, …: points an item, capped. */
export interface ItemsRule {
  readonly kind: "counted-items";
  readonly each: Readonly<Record<ItemLevel, Decimal>>;
}

/** 酌情打分, entered by the bureau between 0 and the full points. */
export interface EnteredRule {
  readonly kind: "entered";
  readonly of: Quantity;
}

export type Rule =
  CompletionRule | ProportionalRule | RankStepRule | ProjectsRule | ItemsRule | EnteredRule;
export type RuleKind = Rule["kind"];

/** 指标. */
export interface Indicator {
  /** `1.1` … `9`: the code by which formulas and sheets name it. */
  readonly code: string;
  /** Short official name, e.g. 目标完成. */
  readonly name: string;
  /** Where it stands, e.g. 附件2 目标任务第2条. */
  readonly clause: string;
  /** The clause's text as published. */
  readonly text: string;
  /** 分值: full points, or the cap of a counted indicator. */
  readonly points: Decimal;
  readonly rule: Rule;
}

/** 考核内容. Its indicators' points add up to its points. */
export interface Category {
  readonly name: string;
  readonly points: Decimal;
  readonly indicators: readonly Indicator[];
}

/** A published assessment method. Never edited once published: a new year or county is a new edition. */
export interface Method {
  readonly id: string;
  /** 文号. */
  readonly document: string;
  readonly title: string;
  /** 年度 when the workbook does not say. */
  readonly year: number;
  readonly categories: readonly Category[];
  /** The choice of each reading (口径) that holds unless the workbook says otherwise. */
  readonly defaultReadings: import("./readings").Readings;
}

/** All indicators of a method, in its order. */
export function indicatorsOf(method: Method): Indicator[] {
  return method.categories.flatMap((category) => category.indicators);
}
