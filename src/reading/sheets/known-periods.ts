import { block, type Finding } from "../../cells/finding";
import { valueAt, type Grid } from "../../cells/grid";
import type { Inputs } from "../../method/inputs";
import type { Method } from "../../method/method";
import { findDataHeader } from "./data-header";
import { readUnits } from "./data-units";
import { findSheets } from "./found-sheets";
import { lastMonthOf } from "../words/period";
import { tableBody } from "../words/table-rows";
import type { TaskSheet } from "./task-sheet";

/** A period that the workbook knows. */
export interface KnownPeriod {
  readonly period: string;
  readonly hasTargets: boolean;
  readonly dataSheet: string | null;
  /** The data sheet holds at least one figure of a town. */
  readonly hasData: boolean;
}

export interface KnownPeriods {
  /** The edition that the workbook is scored by. */
  readonly edition: Method;
  readonly task: TaskSheet | null;
  /** In calendar order. */
  readonly periods: readonly KnownPeriod[];
  /** no-task-sheet, or the faults of the task sheet's headers and towns. */
  readonly findings: readonly Finding[];
}

/** The periods of the task sheet's columns and of the data sheets, and the task sheet itself. */
export function listPeriods(grids: readonly Grid[]): KnownPeriods {
  const found = findSheets(grids);
  const { edition } = found;
  const task = found.tasks[0]?.sheet ?? null;
  const withTargets = new Set(task?.periods);
  const data = new Map<string, Grid>();
  for (const { grid, period } of found.data) {
    if (period !== null && !data.has(period)) data.set(period, grid);
  }
  const names = [...new Set([...withTargets, ...data.keys()])];
  const periods = names
    .sort((a, b) => lastMonthOf(a) - lastMonthOf(b))
    .map((period) => knownPeriod(period, withTargets, data.get(period), edition.inputs));
  const faults = task ? task.findings : [block("no-task-sheet", null, {})];
  return { edition, task, periods, findings: faults };
}

function knownPeriod(
  period: string,
  withTargets: ReadonlySet<string>,
  grid: Grid | undefined,
  inputs: Inputs,
): KnownPeriod {
  return {
    period,
    hasTargets: withTargets.has(period),
    dataSheet: grid?.sheet ?? null,
    hasData: grid !== undefined && hasFigures(inputs, grid),
  };
}

/** True when a data sheet holds a figure of any town. */
function hasFigures(inputs: Inputs, grid: Grid): boolean {
  const header = findDataHeader(inputs, grid, 1);
  if (!header) return false;
  const { firstTownRow } = readUnits(grid, header);
  const columns = [...header.columns.values()].map(({ column }) => column);
  const body = tableBody(grid, firstTownRow, header.townColumn, columns);
  return body.named.some(({ row }) =>
    columns.some((column) => typeof valueAt(grid, row, column) === "number"),
  );
}
