import type { Workbook } from "../workbook/workbook";

/** Makes the input sheets (任务分解表, 数据, two ledgers, 考核办法), empty or with the invented sample. Refuses when one of them exists. */
export declare function createWorkbook(
  workbook: Workbook,
  filling: "empty" | "sample",
): Promise<{ readonly kind: "created" } | { readonly kind: "exists"; readonly sheets: readonly string[] }>;
