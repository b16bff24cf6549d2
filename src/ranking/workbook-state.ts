import type { Finding } from "../cells/finding";
import { listPeriods } from "../reading/sheets/known-periods";
import { policyState, type PolicyState } from "./policy-state";
import { isSampleSheet, withoutSampleLabel } from "../record/sample-label";
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

/** What is assessed in a workbook, and by which method. */
export interface Assessment {
  /** Title of the task sheet or the method. */
  readonly title: string;
  /** 简称 of the method: 出口攻坚指数. */
  readonly index: string;
  /** 文号. */
  readonly document: string;
  /** Some of its sheets say that their figures are invented. */
  readonly isSample: boolean;
}

/** What the pane's header shows before anything is scored. */
export type WorkbookState =
  | { readonly kind: "no-task-sheet" }
  | (Assessment & { readonly kind: "no-data"; readonly periods: readonly PeriodState[] })
  | (Assessment & {
      readonly kind: "ready";
      readonly townCount: number;
      /** In calendar order. */
      readonly periods: readonly PeriodState[];
      /** The latest period with data. */
      readonly latest: string;
      readonly policy: PolicyState;
    })
  | { readonly kind: "unreadable"; readonly findings: readonly Finding[] };

export function workbookState({ inputs, decisions }: WorkbookReading): WorkbookState {
  const { edition, task, periods, findings } = listPeriods(inputs);
  if (!task) {
    const faults = findings.filter(({ code }) => code !== "no-task-sheet");
    return faults.some(({ severity }) => severity === "block")
      ? { kind: "unreadable", findings: faults }
      : { kind: "no-task-sheet" };
  }
  const assessment: Assessment = {
    title: withoutSampleLabel(task.title ?? edition.title),
    index: edition.names.index,
    document: edition.document,
    isSample: inputs.some(isSampleSheet),
  };
  const latest = periods.filter(({ hasData }) => hasData).at(-1);
  if (!latest) return { kind: "no-data", ...assessment, periods };
  const townCount = task.roster.towns.length;
  const policy = policyState(decisions, task.year, edition);
  return { kind: "ready", ...assessment, townCount, periods, latest: latest.period, policy };
}
