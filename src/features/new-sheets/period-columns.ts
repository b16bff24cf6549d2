import type { Area } from "../../cells/address";
import { valueAt, type CellValue, type Grid } from "../../cells/grid";
import { lastMonthOf } from "../../reading/words/period";
import type { TargetColumn, TaskSheet } from "../../reading/sheets/task-sheet";
import type { CellContent, ColumnInsertion } from "../../workbook/workbook";

/** The target columns that a new period puts into the task sheet, one for each task that has columns. */
export function periodColumns(
  task: TaskSheet,
  grid: Grid,
  period: string,
  targets: "blank" | "copy-last",
): ColumnInsertion[] {
  return [...task.inputs.tasks.keys()].flatMap((name) => {
    const columns = task.columns.filter((column) => column.task === name);
    const neighbour = lastBefore(columns, period);
    if (!neighbour) return [];
    return [insertion(task, grid, neighbour, { period, targets, isOnly: columns.length === 1 })];
  });
}

/** The column of the latest earlier period, else the task's last one. */
function lastBefore(columns: readonly TargetColumn[], period: string): TargetColumn | undefined {
  const month = lastMonthOf(period);
  const earlier = columns
    .filter((column) => lastMonthOf(column.period) < month)
    .sort((a, b) => lastMonthOf(a.period) - lastMonthOf(b.period));
  return earlier.at(-1) ?? columns.at(-1);
}

function insertion(
  task: TaskSheet,
  grid: Grid,
  { column }: TargetColumn,
  { period, targets, isOnly }: { period: string; targets: "blank" | "copy-last"; isOnly: boolean },
): ColumnInsertion {
  const header = { row: task.periodRow, content: { text: period } };
  const copied = targets === "copy-last" ? copiedTargets(task, grid, column) : [];
  return {
    sheet: task.sheet,
    after: column,
    cells: [header, ...copied],
    widened: widenedAreas(grid, task.headerRow, column, isOnly),
  };
}

function copiedTargets(task: TaskSheet, grid: Grid, column: number): ColumnInsertion["cells"] {
  const rows = task.townCells.map(({ row }) => row);
  const all = task.countyRow === null ? rows : [task.countyRow, ...rows];
  return all.map((row) => ({ row, content: contentOf(valueAt(grid, row, column)) }));
}

/** Only numbers are targets: what else stands in a cell is not carried on. */
function contentOf(value: CellValue): CellContent {
  return typeof value === "number" ? { number: value } : null;
}

/** Titles, headers and remarks that end over the column go on over the new one; so does a header that had one column. */
function widenedAreas(grid: Grid, headerRow: number, column: number, isOnly: boolean): Area[] {
  const endingHere = grid.merges.filter(
    (merge) => merge.columns > 1 && merge.column + merge.columns - 1 === column,
  );
  const isMerged = endingHere.some(({ row, rows }) => row <= headerRow && headerRow < row + rows);
  const single = { row: headerRow, column, rows: 1, columns: 1 };
  return isOnly && !isMerged ? [...endingHere, single] : endingHere;
}
