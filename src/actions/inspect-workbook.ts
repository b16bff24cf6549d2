import type { Finding } from "../cells/finding";
import type { Workbook } from "../workbook/workbook";

/** A period that the workbook knows, from its task sheet's columns and its data sheets. */
export interface PeriodState {
  /** Canonical form, e.g. `1-6月`. */
  readonly period: string;
  readonly hasTargets: boolean;
  /** The data sheet's name, or null. */
  readonly dataSheet: string | null;
  readonly hasData: boolean;
}

/** What the pane's header shows before anything is scored. */
export type WorkbookState =
  | { readonly kind: "no-task-sheet" }
  | { readonly kind: "no-data"; readonly title: string; readonly periods: readonly PeriodState[] }
  | {
      readonly kind: "ready";
      /** Title of the task sheet or the method. */
      readonly title: string;
      readonly townCount: number;
      /** In calendar order. */
      readonly periods: readonly PeriodState[];
      /** The latest period with data. */
      readonly latest: string;
    }
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] };

export declare function inspectWorkbook(workbook: Workbook): Promise<WorkbookState>;
