import { progressSheet as words } from "../../messages/zh/progress-sheet";
import { sheets } from "../../messages/zh/sheets";
import type { MethodNames } from "../../method/method";
import { titleOf } from "../../record/sample-label";
import { dressedBlocks, type DressedCell } from "../../workbook/dressed-cells";
import { look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";
import type { SheetContent, StyleBlock } from "../../workbook/workbook";
import { progressColumns, type ProgressColumn } from "./progress-columns";
import type { TaskProgress } from "./progress-terms";

/** What 任务进度 says besides its numbers. */
export interface ProgressFrame {
  readonly names: MethodNames;
  readonly year: number;
  readonly period: string;
  readonly isSample: boolean;
  /** Lines below the table; the marker line is added. */
  readonly footer: readonly string[];
}

/** More columns than these would print too small. */
const MOST_COLUMNS = 21;
const TOWN_WIDTH = 20;
const HEADER_ROWS = 2;

/** Tasks side by side under one header, with the columns of each. */
interface Band {
  readonly tasks: readonly BandTask[];
}

interface BandTask {
  readonly task: TaskProgress;
  readonly columns: readonly ProgressColumn[];
}

/** 任务进度 {period}: 全县 and each unit, the tasks side by side as in 附件3, as many below one another as the page needs; A4 landscape. */
export function progressSheet(
  name: string,
  tasks: readonly TaskProgress[],
  frame: ProgressFrame,
): SheetContent {
  const bands = bandsOf(tasks);
  const width = Math.max(1, ...bands.map(widthOf));
  const parts = placed(bands, frame.names.units);
  const notesRow = 1 + bands.reduce((rows, band) => rows + heightOf(band), 0);
  const notes = [...frame.footer, sheets.marker];
  const title = titleOf(words.title(frame.names, frame.year, frame.period), frame.isSample);
  return sheetContent(
    name,
    squared(
      [[text(title)], ...parts.flatMap(({ rows }) => rows), ...notes.map((line) => [text(line)])],
      width,
    ),
    {
      styles: [
        look("title", [0, 0, 1, width]),
        ...parts.flatMap(({ styles }) => styles),
        look("note", [notesRow, 0, notes.length, 1]),
      ],
      merges: [
        { row: 0, column: 0, rows: 1, columns: width },
        ...parts.flatMap(({ merges }) => merges),
      ],
      columnWidths: widthsOf(bands, width),
      freeze: { rows: bands.length === 1 ? 1 + HEADER_ROWS : 1, columns: 1 },
      print: { landscape: true, titleRows: 1 },
    },
  );
}

/** As many tasks in a band as fit beside one another, and one in any case. */
function bandsOf(tasks: readonly TaskProgress[]): Band[] {
  const bands: BandTask[][] = [];
  for (const task of tasks) {
    const one = { task, columns: progressColumns(task) };
    const last = bands.at(-1);
    if (last && widthOf({ tasks: [...last, one] }) <= MOST_COLUMNS) last.push(one);
    else bands.push([one]);
  }
  return bands.map((tasks) => ({ tasks }));
}

const widthOf = ({ tasks }: Band): number =>
  1 + tasks.reduce((columns, task) => columns + task.columns.length, 0);

/** Headers, 全县, the towns, a blank row. */
const heightOf = ({ tasks: [first] }: Band): number =>
  HEADER_ROWS + 1 + (first ? first.task.towns.length : 0) + 1;

interface Placed {
  readonly rows: readonly Row[];
  readonly styles: readonly StyleBlock[];
  readonly merges: SheetContent["merges"];
}

function placed(bands: readonly Band[], units: string): Placed[] {
  let top = 1;
  return bands.map((band) => {
    const part = bandAt(band, top, units);
    top += heightOf(band);
    return part;
  });
}

function bandAt(band: Band, top: number, units: string): Placed {
  const cells = unitRows(band);
  const first = top + HEADER_ROWS;
  return {
    rows: [
      ...headerRows(band, units),
      ...cells.map((row) => row.map(({ content }) => content)),
      [],
    ],
    styles: [
      look("header", [top, 0, HEADER_ROWS, widthOf(band)]),
      ...dressedBlocks(cells, [first, 0]),
    ],
    merges: [
      { row: top, column: 0, rows: HEADER_ROWS, columns: 1 },
      ...taskStarts(band).map(({ at, columns }) => ({ row: top, column: at, rows: 1, columns })),
    ],
  };
}

function headerRows(band: Band, units: string): Row[] {
  const above = band.tasks.flatMap(({ task: { header, unit }, columns }) => [
    text(words.task(header, unit)),
    ...columns.slice(1).map(() => null),
  ]);
  const below = band.tasks.flatMap(({ columns }) => columns.map(({ header }) => text(header)));
  return [
    [text(units), ...above],
    [null, ...below],
  ];
}

function unitRows({ tasks }: Band): DressedCell[][] {
  const [first] = tasks;
  if (!first) return [];
  const names = [first.task.county, ...first.task.towns].map(({ name }) => name);
  return names.map((name, row) => [
    { content: text(name), style: "text" },
    ...tasks.flatMap(({ task, columns }) => {
      const unit = row === 0 ? task.county : task.towns[row - 1];
      return unit ? columns.map(({ cell }) => cell(unit)) : [];
    }),
  ]);
}

function taskStarts({ tasks }: Band): { readonly at: number; readonly columns: number }[] {
  let at = 1;
  return tasks.map(({ columns: { length } }) => {
    const start = { at, columns: length };
    at += length;
    return start;
  });
}

/** Each column as wide as the widest one of it. */
function widthsOf(bands: readonly Band[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    column === 0
      ? TOWN_WIDTH
      : Math.max(
          ...bands.map(
            ({ tasks }) => tasks.flatMap((task) => task.columns)[column - 1]?.width ?? 1,
          ),
        ),
  );
}
