import { block, type Finding } from "../../cells/finding";
import { a1 } from "../../cells/address";
import { cellAt, formatAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { TASK_COLUMNS, TOWN_HEADER } from "../../method/sheet-terms";
import type { Task } from "../../method/types";
import { isDateFormat } from "../../cells/number-format";
import { headerOf, isTownHeader, taskOf } from "../words/headers";
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
  readonly headerRow: number;
  readonly periodRow: number;
  readonly townColumn: number;
  readonly columns: readonly TaskColumn[];
  readonly findings: readonly Finding[];
}

/** Headers stand near the top; a sheet without them there is no task sheet. */
const DEEPEST_HEADER = 40;
const TASKS = Object.keys(TASK_COLUMNS) as Task[];

/** Finds the two header rows of 任务分解表, or null. */
export function findTaskHeader(grid: Grid): TaskHeader | null {
  const last = Math.min(gridEnd(grid).row, grid.top + DEEPEST_HEADER);
  for (let row = grid.top; row < last; row += 1) {
    const tasks = tasksInRow(grid, row);
    if (tasks.size === 0) continue;
    const periodRow = periodRowBelow(grid, row, tasks);
    if (periodRow !== null) return taskHeader(grid, row, periodRow, tasks);
  }
  return null;
}

/** Columns whose header cell names a task. */
function tasksInRow(grid: Grid, row: number): Map<number, Task> {
  const tasks = new Map<number, Task>();
  for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
    const value = valueAt(grid, row, column);
    const task = typeof value === "string" ? taskOf(headerOf(value)) : null;
    if (task) tasks.set(column, task);
  }
  return tasks;
}

function periodRowBelow(
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
      if (tasks.has(column) && isDateHeader(grid, row, column, tasks.size)) return row;
    }
  }
  return null;
}

/** Periods that Excel has turned into dates: by their format, or in a bare matrix by their size under all four tasks. */
function isDateHeader(grid: Grid, row: number, column: number, taskCount: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  const isThisCentury = value > 36_526 && value < 73_050;
  return isThisCentury && (isDateFormat(formatAt(grid, row, column)) || taskCount === TASKS.length);
}

function taskHeader(
  grid: Grid,
  headerRow: number,
  periodRow: number,
  tasks: ReadonlyMap<number, Task>,
): TaskHeader {
  const findings: Finding[] = [];
  const found = townColumnOf(grid, headerRow, periodRow);
  if (found === null) {
    const cell = cellAt(grid, headerRow, grid.left);
    findings.push(block("column-missing", cell, { header: TOWN_HEADER }));
  }
  const columns = taskColumns(grid, periodRow, tasks, findings);
  findings.push(...repeated(grid, periodRow, columns), ...missingTasks(grid, headerRow, tasks));
  return { headerRow, periodRow, townColumn: found ?? grid.left, columns, findings };
}

/** A blank header cell belongs to the task on its left: that is how merged cells reach a formula. */
function taskColumns(
  grid: Grid,
  periodRow: number,
  tasks: ReadonlyMap<number, Task>,
  findings: Finding[],
): TaskColumn[] {
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
      const { header } = TASK_COLUMNS[task];
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

function repeated(grid: Grid, periodRow: number, columns: readonly TaskColumn[]): Finding[] {
  const first = new Map<string, number>();
  return columns.flatMap(({ task, period, column }) => {
    const key = `${task} ${period}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, column);
      return [];
    }
    const { header } = TASK_COLUMNS[task];
    const facts = { header, period, first: a1(periodRow, known) };
    return [block("period-repeated", cellAt(grid, periodRow, column), facts)];
  });
}

function missingTasks(grid: Grid, headerRow: number, tasks: ReadonlyMap<number, Task>): Finding[] {
  const present = new Set(tasks.values());
  const cell = cellAt(grid, headerRow, grid.left);
  // Only 增幅 is always needed; `observe` says it when a convention needs the other tasks.
  return TASKS.filter((task) => task === "exportGrowth" && !present.has(task)).map((task) =>
    block("column-missing", cell, { header: TASK_COLUMNS[task].header }),
  );
}
