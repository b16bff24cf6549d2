import type { Decimal, Task } from "./types";

/** Targets of one unit: one a period, in the order of the table's periods. */
export interface TaskRow {
  readonly name: string;
  readonly targets: Readonly<Record<Task, readonly Decimal[]>>;
}

/** 任务分解表 as an edition publishes it. */
export interface TaskTable {
  /** Canonical. */
  readonly periods: readonly string[];
  /** What stands below the table, if anything. */
  readonly remark?: string;
  readonly county: TaskRow;
  /** The roster, in the order of the document. */
  readonly towns: readonly TaskRow[];
}
