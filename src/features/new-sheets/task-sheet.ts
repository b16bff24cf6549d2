import { taskTerm, type TaskTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { TASK_SHEET, TOWN_HEADER } from "../../method/sheet-terms";
import type { TaskRow, TaskTable } from "../../method/task-table";
import type { Task } from "../../method/types";
import { sheets as words } from "../../messages/zh/sheets";
import { exact } from "../../numbers/exact";
import type { CellContent, SheetContent } from "../../workbook/workbook";
import { look, number, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";

const HEADER_ROW = 1;
const FIRST_ROW = 3;

/** 任务分解表 in the shape of 附件3: a title, two header rows with merged cells, 全县, the towns, the remark. */
export function taskSheet({ inputs, names }: Method, table: TaskTable, year: number): SheetContent {
  const tasks = [...inputs.tasks.keys()];
  const width = table.periods.length;
  const columns = 1 + tasks.length * width;
  const rows = [table.county, ...table.towns];
  const cells: Row[] = [
    [text(words.titles.task(names, year))],
    [text(TOWN_HEADER), ...tasks.flatMap((task) => headerCells(taskTerm(inputs, task), width))],
    [null, ...tasks.flatMap(() => table.periods.map(text))],
    ...rows.map((row) => targetCells(tasks, row)),
    ...(table.remark === undefined ? [] : [[text(table.remark)]]),
  ];
  return sheetContent(TASK_SHEET, squared(cells, columns), {
    styles: [
      look("title", [0, 0, 1, columns]),
      look("header", [HEADER_ROW, 0, 2, columns]),
      look("text", [FIRST_ROW, 0, rows.length, 1]),
      look("input", [FIRST_ROW, 1, rows.length, columns - 1]),
      look("note", [FIRST_ROW + rows.length, 0, 1, 1]),
    ],
    merges: mergesOf(tasks, columns, width),
    columnWidths: [20, ...tasks.flatMap(() => table.periods.map(() => 10))],
    freeze: { rows: FIRST_ROW, columns: 1 },
    print: { landscape: true, titleRows: FIRST_ROW },
  });
}

function headerCells({ header, unit }: TaskTerm, width: number): CellContent[] {
  return Array.from({ length: width }, (_, index) =>
    index === 0 ? text(`${header}(${unit})`) : null,
  );
}

function targetCells(tasks: readonly Task[], { name, targets }: TaskRow): Row {
  return [
    text(name),
    ...tasks.flatMap((task) => (targets[task] ?? []).map((target) => number(exact(target)))),
  ];
}

function mergesOf(tasks: readonly Task[], columns: number, width: number): SheetContent["merges"] {
  const over = tasks.map((_, index) => ({
    row: HEADER_ROW,
    column: 1 + index * width,
    rows: 1,
    columns: width,
  }));
  return [
    { row: 0, column: 0, rows: 1, columns },
    { row: HEADER_ROW, column: 0, rows: 2, columns: 1 },
    ...(width > 1 ? over : []),
  ];
}
