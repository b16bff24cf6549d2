import { a1, type CellAddress } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import type { Grid } from "../../cells/grid";
import { mainTask, taskTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { listPeriods, type KnownPeriod } from "../../reading/sheets/known-periods";
import { lastMonthOf, readPeriod, type PeriodReading } from "../../reading/words/period";
import { targetsOf, type TaskSheet } from "../../reading/sheets/task-sheet";
import { dataSheet } from "./data-sheet";
import { freeName } from "../../record/own-sheets";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { nextDataSheet, nextSheetName, type LastData } from "./next-data-sheet";
import { periodColumns } from "./period-columns";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

export interface AddPeriodRequest {
  /** As typed; the grammar of periods applies. */
  readonly period: string;
  /** Targets of the new period: left blank, or copied from the last period. */
  readonly targets: "blank" | "copy-last";
  /** Time that 考核存档 is told; now when left out. */
  readonly now?: Date;
}

export type AddPeriodOutcome =
  | { readonly kind: "added"; readonly period: string }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/**
 * 新增期间: four target columns under the merged headers of the task sheet and a data sheet for one more period, made
 * after that of the nearest earlier period, or the standard one where there is none.
 * What is there already is left as it is; a period that has both is refused.
 */
export async function addPeriod(
  workbook: Workbook,
  request: AddPeriodRequest,
): Promise<AddPeriodOutcome> {
  const asked = readPeriod(request.period);
  if (asked.kind !== "period") return refused(periodFault(asked, request.period));
  const period = asked.canonical;
  const { reading } = await settleWorkbook(workbook);
  const { grids, inputs } = reading;
  const { edition, task, periods, findings } = listPeriods(inputs);
  const grid = task && grids.get(task.sheet);
  if (!task || !grid) return refused(...findings);
  const faults = findings.filter(({ severity }) => severity === "block");
  if (faults.length > 0) return refused(...faults);

  const known = periods.find((one) => one.period === period);
  if (known?.hasTargets && known.dataSheet !== null) return refused(repeated(task, period));
  const columns = known?.hasTargets ? [] : periodColumns(task, grid, period, request.targets);
  const sheets =
    known && known.dataSheet !== null
      ? []
      : [newDataSheet(edition, task, period, { periods, grids })];
  await writeRecorded(workbook, reading, {
    action: "period",
    about: period,
    time: printedTime(request.now ?? new Date()),
    change: { sheets, columns, edits: [], show: sheets[0]?.name ?? task.sheet },
  });
  return { kind: "added", period };
}

function refused(...findings: Finding[]): AddPeriodOutcome {
  return { kind: "refused", findings };
}

function periodFault(asked: Exclude<PeriodReading, { kind: "period" }>, text: string): Finding {
  return asked.kind === "not-cumulative"
    ? block("period-not-cumulative", null, { text, cumulative: asked.cumulative })
    : block("period-unreadable", null, { text });
}

function repeated(task: TaskSheet, period: string): Finding {
  const main = mainTask(task.inputs);
  const column = main === null ? undefined : targetsOf(task, main, period)?.column;
  const cell: CellAddress | null =
    column === undefined ? null : { sheet: task.sheet, row: task.periodRow, column };
  const first = cell ? a1(cell.row, cell.column) : task.sheet;
  return block("period-repeated", cell, {
    header: main === null ? "" : taskTerm(task.inputs, main).header,
    period,
    first,
  });
}

function newDataSheet(
  method: Method,
  task: TaskSheet,
  period: string,
  book: {
    readonly periods: readonly KnownPeriod[];
    readonly grids: ReadonlyMap<string, Grid>;
  },
): SheetContent {
  const { periods, grids } = book;
  const last = lastData(period, periods, grids);
  const name = last && freeName(nextSheetName(last, period), grids);
  const next = last && name !== null ? nextDataSheet(method.inputs, last, period, name) : null;
  if (next) return next;
  const { towns } = task.roster;
  const sheet = dataSheet({ method, year: task.year ?? method.year, period, towns, sample: null });
  return { ...sheet, name: freeName(sheet.name, grids) };
}

/** The data sheet of the nearest earlier period, or null. */
function lastData(
  period: string,
  periods: readonly KnownPeriod[],
  grids: ReadonlyMap<string, Grid>,
): LastData | null {
  const earlier = periods.flatMap(({ period: one, dataSheet: sheet }) =>
    sheet !== null && lastMonthOf(one) < lastMonthOf(period) ? [{ period: one, sheet }] : [],
  );
  const last = earlier.at(-1);
  const grid = last && grids.get(last.sheet);
  return last && grid ? { grid, period: last.period, before: earlier.at(-2)?.sheet ?? null } : null;
}
