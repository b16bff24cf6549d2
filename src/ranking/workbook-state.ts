import type { Finding } from "../cells/finding";
import { listPeriods } from "../reading/sheets/known-periods";
import { policyState, type PolicyState } from "./policy-state";
import type { WorkbookReading } from "../record/workbook-reading";

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
      readonly policy: PolicyState;
    }
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] };

export function workbookState({ inputs, decisions }: WorkbookReading): WorkbookState {
  const { edition, task, periods, findings } = listPeriods(inputs);
  if (!task) {
    const faults = findings.filter(({ code }) => code !== "no-task-sheet");
    return faults.some(({ severity }) => severity === "block")
      ? { kind: "unreadable", findings: faults }
      : { kind: "no-task-sheet" };
  }
  const title = task.title ?? edition.title;
  const latest = periods.filter(({ hasData }) => hasData).at(-1);
  if (!latest) return { kind: "no-data", title, periods };
  const townCount = task.roster.towns.length;
  const policy = policyState(decisions, task.year, edition);
  return { kind: "ready", title, townCount, periods, latest: latest.period, policy };
}
