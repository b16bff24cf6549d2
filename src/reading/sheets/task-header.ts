import { block, type Finding } from "../../cells/finding";
import { a1 } from "../../cells/address";
import { cellAt, formatAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { mainTask, taskTerm, type Inputs } from "../../method/inputs";
import { TOWN_HEADER } from "../../method/sheet-terms";
import type { Task } from "../../method/types";
import { isDateFormat } from "../../cells/number-format";
import { headerOf, isTownHeader } from "../words/headers";
import { taskOf } from "../words/named-inputs";
import { periodWithin } from "../words/period";
import { readPeriodCell } from "../words/period-cell";
import { isBlankWord } from "../words/table-rows";

/** A column under a task's merged header, with its period. */
export interface TaskColumn {
  readonly task: Task;
  readonly period: string;
  readonly year: number | null;
  readonly column: number;
}

export interface TaskHeader {
  /** The edition's, by which it was read. */
  readonly inputs: Inputs;
  readonly headerRow: number;
  readonly periodRow: number;
  readonly townColumn: number;
  readonly columns: readonly TaskColumn[];
  readonly findings: readonly Finding[];
}

/** Headers stand near the top; a sheet without them there is no task sheet. */
const DEEPEST_HEADER = 40;

/** Finds the two header rows of 任务分解表, or null. */
export function findTaskHeader(inputs: Inputs, grid: Grid): TaskHeader | null {
  const last = Math.min(gridEnd(grid).row, grid.top + DEEPEST_HEADER);
  for (let row = grid.top; row < last; row += 1) {
    const tasks = tasksInRow(inputs, grid, row);
    if (tasks.size === 0) continue;
    const periodRow = periodRowBelow(inputs, grid, row, tasks);
    if (periodRow !== null) return taskHeader(inputs, grid, [row, periodRow], tasks);
  }
  return null;
}

/** Columns whose header cell names a task. */
function tasksInRow(inputs: Inputs, grid: Grid, row: number): Map<number, Task> {
  const tasks = new Map<number, Task>();
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const value = valueAt(grid, row, column);
    const task = typeof value === "string" ? taskOf(inputs, headerOf(value)) : null;
    if (task) tasks.set(column, task);
  }
  return tasks;
}

function periodRowBelow(
  inputs: Inputs,
  grid: Grid,
  headerRow: number,
  tasks: ReadonlyMap<number, Task>,
): number | null {
  for (let row = headerRow + 1; row <= headerRow + 2; row += 1) {
    let isTask = false;
    for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
      const value = valueAt(grid, row, column);
      isTask = tasks.has(column) || (isTask && isBlankWord(valueAt(grid, headerRow, column)));
      if (isTask && typeof value === "string" && periodWithin(value)) return row;
      if (tasks.has(column) && isDateHeader(grid, row, column, tasks.size === inputs.tasks.size))
        return row;
    }
  }
  return null;
}

/** Periods that Excel has turned into dates: by their format, or in a bare matrix by their size under all tasks. */
function isDateHeader(grid: Grid, row: number, column: number, isEveryTask: boolean): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  const isThisCentury = value > 36_526 && value < 73_050;
  return isThisCentury && (isDateFormat(formatAt(grid, row, column)) || isEveryTask);
}

function taskHeader(
  inputs: Inputs,
  grid: Grid,
  [headerRow, periodRow]: readonly [number, number],
  tasks: ReadonlyMap<number, Task>,
): TaskHeader {
  const findings: Finding[] = [];
  const found = townColumnOf(grid, headerRow, periodRow);
  if (found === null) {
    const cell = cellAt(grid, headerRow, grid.left);
    findings.push(block("column-missing", cell, { header: TOWN_HEADER }));
  }
  const columns = taskColumns(inputs, grid, periodRow, { tasks, findings });
  findings.push(
    ...repeated(inputs, grid, periodRow, columns),
    ...missingTask(inputs, grid, headerRow, tasks),
  );
  return { inputs, headerRow, periodRow, townColumn: found ?? grid.left, columns, findings };
}

/** A blank header cell belongs to the task on its left: that is how merged cells reach a formula. */
function taskColumns(
  inputs: Inputs,
  grid: Grid,
  periodRow: number,
  found: { readonly tasks: ReadonlyMap<number, Task>; readonly findings: Finding[] },
): TaskColumn[] {
  const { tasks, findings } = found;
  const columns: TaskColumn[] = [];
  let task: Task | undefined;
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const own = tasks.get(column);
    task = own ?? (isForeignHeader(grid, periodRow, column) ? undefined : task);
    if (!task) continue;
    const read = readPeriodCell(grid, periodRow, column);
    if (read.kind === "period")
      columns.push({ task, column, period: read.period, year: read.year });
    else if (read.kind === "fault") findings.push(read.finding);
    else if (own) {
      const { header } = taskTerm(inputs, task);
      findings.push(block("period-header-missing", cellAt(grid, periodRow, column), { header }));
    }
  }
  return columns;
}

/** A column such as 备注 right of the tasks, whose header is no task. */
function isForeignHeader(grid: Grid, periodRow: number, column: number): boolean {
  return !isBlankWord(valueAt(grid, periodRow - 1, column));
}

function townColumnOf(grid: Grid, headerRow: number, periodRow: number): number | null {
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    for (let row = headerRow; row <= periodRow; row += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && isTownHeader(value)) return column;
    }
  }
  return null;
}

function repeated(
  inputs: Inputs,
  grid: Grid,
  periodRow: number,
  columns: readonly TaskColumn[],
): Finding[] {
  const first = new Map<string, number>();
  return columns.flatMap(({ task, period, column }) => {
    const key = `${task} ${period}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, column);
      return [];
    }
    const { header } = taskTerm(inputs, task);
    const facts = { header, period, first: a1(periodRow, known) };
    return [block("period-repeated", cellAt(grid, periodRow, column), facts)];
  });
}

/** Only the main task is always needed; `observe` says it when a convention needs the others. */
function missingTask(
  inputs: Inputs,
  grid: Grid,
  headerRow: number,
  tasks: ReadonlyMap<number, Task>,
): Finding[] {
  const main = mainTask(inputs);
  if (main === null || new Set(tasks.values()).has(main)) return [];
  const cell = cellAt(grid, headerRow, grid.left);
  return [block("column-missing", cell, { header: taskTerm(inputs, main).header })];
}
