import type { Area, CellAddress } from "../cells/address";
import type { Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import type { Task } from "../method/types";
import type { Observed } from "../scoring/observations";
import type { Roster } from "./town-names";

/** A target column of 任务分解表. */
export interface TargetColumn {
  readonly task: Task;
  /** Canonical. */
  readonly period: string;
  readonly column: number;
  /** In roster order. Blank cells are missing; texts, errors, percents as fractions are invalid. */
  readonly targets: readonly Observed[];
  /** 全县's own target; null without a 全县 row. */
  readonly county: Observed | null;
}

export interface TaskSheet {
  readonly sheet: string;
  readonly title: string | null;
  /** From the title or a period header; null when neither says. */
  readonly year: number | null;
  readonly roster: Roster;
  /** Cells of the town names, in roster order. */
  readonly townCells: readonly CellAddress[];
  readonly countyRow: number | null;
  /** Row of the merged task headers; the periods stand in the next one. */
  readonly headerRow: number;
  /** In sheet order. */
  readonly columns: readonly TargetColumn[];
  /** Canonical, in calendar order; those that the task exportGrowth has a column for. */
  readonly periods: readonly string[];
  /** Faults of headers, periods and towns; faults of target cells stand in `columns`. */
  readonly findings: readonly Finding[];
  /** Headers to the last town: what a fingerprint covers. */
  readonly area: Area;
}

/** 任务分解表 with two header rows, merged or with their blanks, or null when the grid is no task sheet. Pure; a bare matrix is read too. */
export declare function readTaskSheet(grid: Grid): TaskSheet | null;

/** The targets of one task and period in roster order; null when there is no such column. */
export declare function targetsOf(
  sheet: TaskSheet,
  task: Task,
  period: string,
): TargetColumn | null;
