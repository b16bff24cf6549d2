import { block } from "../cells/finding";
import { DEFAULT_EDITION } from "../method/catalog";
import {
  DATA_COLUMNS,
  ITEMS_SHEET,
  METHOD_HEADERS,
  METHOD_SHEET,
  PROJECTS_SHEET,
  TASK_COLUMNS,
  TASK_SHEET,
  TOWN_HEADER,
} from "../method/sheet-terms";
import type { Readings } from "../method/readings";
import type { Method } from "../method/types";
import { readDataSheet, type DataSheet } from "../reading/data-sheet";
import { readItems } from "../reading/items-ledger";
import type { LedgerScope } from "../reading/ledger-rows";
import { readMethodSheet } from "../reading/method-sheet";
import { observe } from "../reading/observe";
import { readProjects } from "../reading/projects-ledger";
import { readTaskSheet, targetsOf, type TaskSheet } from "../reading/task-sheet";
import type { LedgerRows, Observations } from "../scoring/observations";
import { invalid, refuse, words } from "./cell-error";
import type { Argument } from "./columns";
import { refuseBlocking } from "./finding-fault";
import { periodNamed } from "./lookups";
import { gridOf, isOmitted } from "./ranges";

/** The ranges of SCORES, SCORE and EXPLAIN, as they arrive. */
export interface ScoreArguments {
  readonly data: unknown;
  readonly tasks: unknown;
  readonly period: unknown;
  readonly projects: unknown;
  readonly items: unknown;
  readonly method: unknown;
}

export interface ScoreInput {
  readonly method: Method;
  readonly readings: Readings;
  readonly observations: Observations;
  readonly task: TaskSheet;
}

/** Reads all ranges. Throws what leaves no town and no indicator to be named; the rest stands in the observations. */
export function readScoreInput(args: ScoreArguments): ScoreInput {
  const task = taskSheetOf({ tasks: args.tasks });
  const { canonical, year } = periodNamed({ period: args.period });
  if (!targetsOf(task, "exportGrowth", canonical)) refusePeriod(task, "period", canonical);
  const { method, readings } = methodOf(args.method);
  const data = dataSheetOf(args.data, task);
  const assessedYear = year ?? task.year ?? data.year ?? method.year;
  const scope = {
    roster: task.roster,
    period: canonical,
    year: assessedYear,
    unknownTowns: "fault",
  } as const;
  const { observations } = observe({
    task,
    data,
    projects: ledger({ projects: args.projects }, PROJECTS_SHEET, readProjects, scope),
    items: ledger({ items: args.items }, ITEMS_SHEET, readItems, scope),
    method,
    readings,
    period: canonical,
  });
  return { method, readings, observations, task };
}

/** The task sheet of an argument. Throws when it is none, or when its headers or towns are not clear. */
export function taskSheetOf(argument: Argument): TaskSheet {
  const [[parameter, range] = ["", null]] = Object.entries(argument);
  const task = readTaskSheet(gridOf(parameter, range));
  const headers = [TOWN_HEADER, TASK_COLUMNS.exportGrowth.header];
  if (!task) return refuse(invalid(words().notATable(parameter, TASK_SHEET, headers)));
  refuseBlocking(task.findings);
  return task;
}

/** The task sheet has no target column of that period. */
export function refusePeriod(task: TaskSheet, parameter: string, period: string): never {
  return refuse(invalid(words().periodWithoutTarget(parameter, period, task.periods)));
}

function dataSheetOf(range: unknown, task: TaskSheet): DataSheet {
  const data = readDataSheet(gridOf("data", range), task.roster);
  const headers = [TOWN_HEADER, DATA_COLUMNS.exports.header];
  if (!data) return refuse(invalid(words().notATable("data", "数据", headers)));
  // A town or a column that is not there leaves gaps, which its own cells name.
  refuseBlocking(data.findings, ["town-missing", "column-missing"]);
  return data;
}

function methodOf(range: unknown): { method: Method; readings: Readings } {
  if (isOmitted(range))
    return { method: DEFAULT_EDITION, readings: DEFAULT_EDITION.defaultReadings };
  const sheet = readMethodSheet(gridOf("method", range));
  if (!sheet) return refuse(invalid(words().notATable("method", METHOD_SHEET, METHOD_HEADERS)));
  refuseBlocking(sheet.findings);
  return sheet;
}

function ledger<Row>(
  argument: Argument,
  name: string,
  read: (grid: ReturnType<typeof gridOf>, scope: LedgerScope) => LedgerRows<Row>,
  scope: LedgerScope,
): LedgerRows<Row> {
  const [[parameter, range] = ["", null]] = Object.entries(argument);
  if (isOmitted(range)) {
    return { kind: "not-provided", finding: block("ledger-absent", null, { ledger: name }) };
  }
  return read(gridOf(parameter, range), scope);
}
