/**
 * The glossary: the official terms of the assessment, once each.
 * A method is data. Amounts, thresholds and points are decimal texts: exact, and printed back as written.
 */

/** A number of the method as decimal text, e.g. `2.5`. */
export type Decimal = string;

/** A column of the data sheet by the name that its edition declares: `exports`. */
export type Quantity = string;

/** A task of 任务分解表 by the name that its edition declares: `exportGrowth`. */
export type Task = string;

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
