import type { Task } from "../../method/types";
import type { CheckedInput } from "../../ranking/checked-input";
import { targetsOf, type TargetColumn } from "../../reading/sheets/task-sheet";
import { canonicalPeriod, lastMonthOf } from "../../reading/words/period";
import { MONTHS_OF_YEAR } from "./annual-progress";
import type { Told } from "./progress-terms";
import type { UnitTargets } from "./unit-progress";

/** The columns of 任务分解表 that a period's progress with a task is held against. */
export interface TaskColumns {
  /** The period's own. */
  readonly own: TargetColumn | null;
  /** Of the whole year; null where the period is the year itself, or the task a percent, of which a year holds no part. */
  readonly year: TargetColumn | null;
  readonly months: number;
}

export function taskColumns(
  { observations: { period }, task: sheet }: CheckedInput,
  task: Task,
  isPercent: boolean,
): TaskColumns {
  const wholeYear = canonicalPeriod(MONTHS_OF_YEAR);
  const hasYear = !isPercent && period !== wholeYear;
  return {
    own: targetsOf(sheet, task, period),
    year: hasYear ? targetsOf(sheet, task, wholeYear) : null,
    months: lastMonthOf(period),
  };
}

/** One unit's targets: those that `targetIn` finds in the columns. */
export function unitTargets(
  { own, year, months }: TaskColumns,
  targetIn: (column: TargetColumn) => Told | null,
): UnitTargets {
  const ofYear = year && targetIn(year);
  return { own: own && targetIn(own), year: ofYear && { target: ofYear, months } };
}
