import { block } from "../cells/finding";
import { changxing2020 } from "../method/editions/changxing-2020";
import {
  ITEMS_SHEET,
  METHOD_HEADERS,
  METHOD_SHEET,
  PROJECTS_SHEET,
  TASK_SHEET,
  TOWN_HEADER,
} from "../method/sheet-terms";
import type { Conventions } from "../method/conventions";
import type { Inputs } from "../method/inputs";
import { indicatorsOf, type Method, type PublishedMethod } from "../method/method";
import type { Ledger } from "../method/types";
import { readDataSheet, type DataSheet } from "../reading/sheets/data-sheet";
import { readItems } from "../reading/sheets/items-ledger";
import type { LedgerScope } from "../reading/sheets/ledger-rows";
import { readMethodSheet } from "../reading/sheets/method-sheet";
import { assessedYear, observationsOf, timeDiffers } from "../reading/observe";
import { readProjects } from "../reading/sheets/projects-ledger";
import { readTaskSheet, type TaskSheet } from "../reading/sheets/task-sheet";
import type { Roster } from "../reading/words/town-names";
import type { LedgerRows, Observations } from "../scoring/observations";
import { invalid, refuse, words } from "./cell-error";
import { refuseBlocking } from "./finding-fault";
import type { Argument, Given } from "./given";
import { periodNamed } from "./lookups";
import { gridOf, isOmitted } from "./ranges";

export interface ScoreInput<OneMethod extends Method> extends ChosenMethod<OneMethod> {
  readonly observations: Observations;
  readonly roster: Roster;
}

/** A method under its conventions. */
export interface ChosenMethod<OneMethod extends Method> {
  readonly method: OneMethod;
  readonly conventions: Conventions;
}

/**
 * Reads the ranges. Throws what leaves no town and no indicator to be named; the rest stands in the observations.
 * `only` is the one indicator that will be scored, if it is one: a ledger that it does not count is not read.
 */
export function readScoreInput<OneMethod extends Method>(
  { argument }: Given,
  { method, conventions }: ChosenMethod<OneMethod>,
  task: TaskSheet,
  only: string | null,
): ScoreInput<OneMethod> {
  const { canonical: period, year: namedYear } = periodNamed(argument("period"));
  if (!task.periods.includes(period)) refusePeriod(argument("period"), task, period);
  const data = dataSheetOf(argument("data"), task, method);
  const sheets = {
    task,
    data,
    method,
    conventions,
    period,
    ...(namedYear ? { year: namedYear } : {}),
  };
  const scope = {
    roster: task.roster,
    period,
    year: assessedYear(sheets),
    unknownTowns: "fault",
  } as const;
  const isCounted = (counted: Ledger) =>
    indicatorsOf(method).some(
      ({ code, rule }) =>
        (only === null || code === only) && method.termsOf(rule).ledger === counted,
    );
  const read = {
    ...sheets,
    projects: isCounted("projects")
      ? ledger(argument("projects"), PROJECTS_SHEET, readProjects, scope)
      : notProvided(PROJECTS_SHEET),
    items: isCounted("items")
      ? ledger(argument("items"), ITEMS_SHEET, readItems, scope)
      : notProvided(ITEMS_SHEET),
  };
  refuseBlocking(timeDiffers(read));
  return { method, conventions, observations: observationsOf(read), roster: task.roster };
}

/** The task sheet of an argument. Throws when it is none, or when its headers or towns are not clear. */
export function taskSheetOf(argument: Argument, inputs: Inputs): TaskSheet {
  const task = readTaskSheet(inputs, gridOf(argument));
  if (!task) return refuseTable(argument, TASK_SHEET, inputs.tasks);
  refuseBlocking(task.findings);
  return task;
}

/** The task sheet has no target column of that period. */
export function refusePeriod({ name }: Argument, task: TaskSheet, period: string): never {
  const parameter = words().parameter(name);
  return refuse(invalid(words().periodWithoutTarget(parameter, period, task.periods)));
}

/** A table is known by the towns and by the first of its own columns. */
function refuseTable(argument: Argument, sheet: string, terms: Terms): never {
  const [first] = terms.values();
  return refuseSheet(argument, sheet, [TOWN_HEADER, first ? first.header : ""]);
}

type Terms = ReadonlyMap<string, { readonly header: string }>;

export function refuseSheet({ name }: Argument, sheet: string, headers: readonly string[]): never {
  return refuse(invalid(words().notATable(words().parameter(name), sheet, headers)));
}

function dataSheetOf(argument: Argument, task: TaskSheet, method: Method): DataSheet {
  const data = readDataSheet(gridOf(argument), task.roster, method);
  if (!data) return refuseTable(argument, "数据", method.inputs.columns);
  // A town or a column that is not there leaves gaps, which its own cells name.
  refuseBlocking(data.findings, ["town-missing", "column-missing"]);
  return data;
}

/** The method range with its 口径 column; the default edition and conventions when it is omitted. Throws when it is faulty. */
export function chosenMethod(argument: Argument): ChosenMethod<PublishedMethod> {
  if (isOmitted(argument)) {
    return { method: changxing2020, conventions: changxing2020.defaultConventions };
  }
  const sheet = readMethodSheet(gridOf(argument), changxing2020);
  if (!sheet) return refuseSheet(argument, METHOD_SHEET, METHOD_HEADERS);
  refuseBlocking(sheet.findings);
  return { method: changxing2020, conventions: sheet.conventions };
}

function ledger<Row>(
  argument: Argument,
  name: string,
  read: (grid: ReturnType<typeof gridOf>, scope: LedgerScope) => LedgerRows<Row>,
  scope: LedgerScope,
): LedgerRows<Row> {
  return isOmitted(argument) ? notProvided(name) : read(gridOf(argument), scope);
}

function notProvided(ledger: string): LedgerRows<never> {
  return { kind: "not-provided", finding: block("ledger-absent", null, { ledger }) };
}
