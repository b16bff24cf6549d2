import { a1, areaAround, type Area, type CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import { cellAt, type Grid } from "../../cells/grid";
import { mainTask, taskTerm, type Inputs } from "../../method/inputs";
import type { Task } from "../../method/types";
import type { Observed } from "../../scoring/observations";
import { mergeIndex, readNumber, type CellPlace, type MergeIndex } from "../words/cell-number";
import { targetFault } from "../words/percent-cell";
import { lastMonthOf } from "../words/period";
import { saidAbove, yearSaid } from "../words/said-time";
import { tableBody, titlesAbove, type NamedRow, type TableBody } from "../words/table-rows";
import { findTaskHeader, type TaskHeader } from "./task-header";
import { isCountyTotal, rosterOf, townKey, type Roster } from "../words/town-names";

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
  /** The edition's, by which it was read. */
  readonly inputs: Inputs;
  readonly sheet: string;
  readonly title: string | null;
  /** From the sheet's name, a title or a period header; null when neither says. */
  readonly year: number | null;
  /** Where that year stands. */
  readonly yearCell: CellAddress | null;
  readonly roster: Roster;
  /** Cells of the town names, in roster order. */
  readonly townCells: readonly CellAddress[];
  readonly countyRow: number | null;
  /** Row of the merged task headers. */
  readonly headerRow: number;
  /** Row of the periods, below the merged task headers. */
  readonly periodRow: number;
  /** In sheet order. */
  readonly columns: readonly TargetColumn[];
  /** Canonical, in calendar order; those that the main task has a column for. */
  readonly periods: readonly string[];
  /** Faults of headers, periods and towns; faults of target cells stand in `columns`. */
  readonly findings: readonly Finding[];
  /** Title and headers to the last town: what a fingerprint covers. */
  readonly area: Area;
}

/**
 * 任务分解表 with its two header rows, merged or with the blanks that merging leaves; null when the grid is no task sheet.
 * Pure; a bare matrix (`gridOfValues`) is read too.
 */
export function readTaskSheet(inputs: Inputs, grid: Grid): TaskSheet | null {
  const header = findTaskHeader(inputs, grid);
  if (!header) return null;
  const columns = header.columns.map((column) => column.column);
  const body = tableBody(grid, header.periodRow + 1, header.townColumn, columns);
  const { towns, findings } = uniqueTowns(grid, header, body);
  const county = body.totals.find(({ name }) => isCountyTotal(name))?.row ?? null;
  const title = titlesAbove(grid, header.headerRow)[0] ?? null;
  const years = yearsOf(grid, header);
  return {
    inputs,
    sheet: grid.sheet,
    title,
    year: years.year,
    yearCell: years.cell,
    roster: rosterOf(towns.map(({ name }) => name)),
    townCells: towns.map(({ row }) => cellAt(grid, row, header.townColumn)),
    countyRow: county,
    headerRow: header.headerRow,
    periodRow: header.periodRow,
    columns: targetColumns(grid, header, towns, county),
    periods: periodsOf(header),
    findings: [...header.findings, ...years.findings, ...findings],
    area: areaOf(grid, header, body),
  };
}

/** A task sheet of a method without tasks, in one period: nothing but the towns, which another sheet has. */
export function rosterOnly(
  inputs: Inputs,
  { sheet, top, left }: Grid,
  towns: readonly string[],
  period: string,
): TaskSheet {
  return {
    inputs,
    sheet,
    title: null,
    year: null,
    yearCell: null,
    roster: rosterOf(towns),
    townCells: [],
    countyRow: null,
    headerRow: top,
    periodRow: top,
    columns: [],
    periods: [period],
    findings: [],
    area: areaAround([top], [left]),
  };
}

/** The targets of one task and period; null when there is no such column. */
export function targetsOf(sheet: TaskSheet, task: Task, period: string): TargetColumn | null {
  return sheet.columns.find((column) => column.task === task && column.period === period) ?? null;
}

function uniqueTowns(
  grid: Grid,
  header: TaskHeader,
  body: TableBody,
): { towns: NamedRow[]; findings: Finding[] } {
  const first = new Map<string, NamedRow>();
  const findings: Finding[] = body.nameless.map((row) =>
    block("town-blank", cellAt(grid, row, header.townColumn), { row: row + 1 }),
  );
  for (const named of body.named) {
    const key = townKey(named.name);
    const known = first.get(key);
    const cell = cellAt(grid, named.row, header.townColumn);
    if (!known) first.set(key, named);
    else {
      const first = a1(known.row, header.townColumn);
      const facts = { town: known.name, name: named.name, first, firstName: known.name };
      findings.push(block("town-repeated", cell, facts));
    }
  }
  const towns = [...first.values()];
  if (towns.length === 0) {
    findings.push(block("no-towns", cellAt(grid, header.periodRow, header.townColumn), {}));
  }
  return { towns, findings };
}

function targetColumns(
  grid: Grid,
  header: TaskHeader,
  towns: readonly NamedRow[],
  countyRow: number | null,
): TargetColumn[] {
  const merges = mergeIndex(grid);
  return header.columns.map(({ task, period, column }) => {
    const { header: text, unit } = taskTerm(header.inputs, task);
    const target = (row: number, town: string): Observed =>
      readTarget(grid, merges, { header: text, unit, row, column, town });
    return {
      task,
      period,
      column,
      targets: towns.map(({ row, name }) => target(row, name)),
      county: countyRow === null ? null : target(countyRow, ""),
    };
  });
}

function readTarget(grid: Grid, merges: MergeIndex, place: CellPlace): Observed {
  const read = readNumber(grid, merges, place);
  if (read.kind !== "number" || place.unit !== "%") return read;
  const finding = targetFault(grid, place);
  return finding ? { kind: "invalid", cell: read.cell, finding } : read;
}

/** The year that the titles name, or the periods; two different years are a finding. */
function yearsOf(
  grid: Grid,
  header: TaskHeader,
): { year: number | null; cell: CellAddress | null; findings: Finding[] } {
  const titles = saidAbove(grid, header.headerRow);
  const title = titles.find(({ years }) => years.length > 0);
  const column = header.columns.find(({ year }) => year !== null);
  const year = yearSaid(titles) ?? column?.year ?? null;
  const ofPeriod = column ? cellAt(grid, header.periodRow, column.column) : null;
  const findings = header.columns.flatMap((column) =>
    year === null || column.year === null || column.year === year
      ? []
      : [
          block("year-differs", cellAt(grid, header.periodRow, column.column), {
            year,
            says: column.year,
          }),
        ],
  );
  return { year, cell: title?.cell ?? ofPeriod, findings };
}

function periodsOf({ inputs, columns }: TaskHeader): string[] {
  const main = mainTask(inputs);
  const periods = columns.filter(({ task }) => task === main).map(({ period }) => period);
  return [...new Set(periods)].sort((a, b) => lastMonthOf(a) - lastMonthOf(b));
}

function areaOf(grid: Grid, header: TaskHeader, { named, totals }: TableBody): Area {
  const rows = [...named, ...totals].map(({ row }) => row);
  const columns = header.columns.map(({ column }) => column);
  return areaAround(
    [grid.top, header.periodRow, ...rows],
    [grid.left, header.townColumn, ...columns],
  );
}
