import type { Finding } from "../cells/finding";
import type { Workbook } from "../workbook/workbook";

export interface AddPeriodRequest {
  /** As typed; the grammar of periods applies. */
  readonly period: string;
  /** Targets of the new period: left blank, or copied from the last period. */
  readonly targets: "blank" | "copy-last";
}

/** 新增期间: four target columns and a data sheet for one more period. */
export declare function addPeriod(
  workbook: Workbook,
  request: AddPeriodRequest,
): Promise<
  | { readonly kind: "added"; readonly period: string }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
>;
