import { block, type Finding } from "../cells/finding";
import { mainTask, taskTerm } from "../method/inputs";
import type { Conventions } from "../method/conventions";
import type { Method } from "../method/method";
import type { Task } from "../method/types";
import type { Item, LedgerRows, Observations, Observed, Project } from "../scoring/observations";
import type { DataSheet } from "./sheets/data-sheet";
import type { LedgerReading } from "./sheets/ledger-rows";
import { neededInputs } from "../method/needed-inputs";
import { targetsOf, type TaskSheet } from "./sheets/task-sheet";

/** What was read, before it is put together for one period. */
export interface ReadSheets {
  readonly task: TaskSheet;
  readonly data: DataSheet;
  /** As `readProjects` gives it, or not-provided. */
  readonly projects: LedgerRows<Project> | LedgerReading<Project>;
  readonly items: LedgerRows<Item> | LedgerReading<Item>;
  readonly method: Method;
  readonly conventions: Conventions;
  /** Canonical. */
  readonly period: string;
  /** The assessed year when the period as typed names it; else the workbook's, else the edition's. */
  readonly year?: number;
}

export interface ObservedPeriod {
  readonly observations: Observations;
  /** All that blocks or warns, with the cells that these conventions need; each once, sheet by sheet. */
  readonly findings: readonly Finding[];
}

/**
 * Puts the sheets of one period together. Cells that only other conventions need give no finding; whatever is missing or
 * invalid stands in the observations too, so that a score can say why it is not there.
 */
export function observe(sheets: ReadSheets): ObservedPeriod {
  const { task, data, method, conventions, projects, items } = sheets;
  const needed = neededInputs(method, conventions);
  const [columns, tasks] = [[...method.inputs.columns.keys()], [...method.inputs.tasks.keys()]];
  const observations = observationsOf(sheets);
  const findings = [
    ...task.findings,
    ...faultsOf(
      observations.targets,
      tasks.filter((each) => needed.tasks.has(each)),
    ),
    ...timeDiffers(sheets),
    ...data.findings,
    ...faultsOf(
      data.quantities,
      columns.filter((each) => needed.quantities.has(each)),
    ),
    ...(needed.ledgers.has("projects") ? ledgerFindings(projects) : []),
    ...(needed.ledgers.has("items") ? ledgerFindings(items) : []),
  ];
  return { observations, findings: [...new Set(findings)] };
}

/** What there is to be scored, with each gap and fault at its place; nothing else is said of the sheets. */
export function observationsOf(sheets: ReadSheets): Observations {
  const { task, data, method, period, projects, items } = sheets;
  const tasks = [...method.inputs.tasks.keys()];
  return {
    period,
    year: assessedYear(sheets),
    towns: task.roster.towns,
    quantities: data.quantities,
    targets: new Map(tasks.map((each) => [each, targetsFor(task, each, period)])),
    projects,
    items,
  };
}

/** Whatever speaks of another period or year than the one that is read. */
export function timeDiffers(sheets: ReadSheets): Finding[] {
  return [...taskYearDiffers(sheets.task, sheets.year ?? null), ...sheetDiffers(sheets)];
}

/** The year that the period names, the task sheet's, the data sheet's, or the edition's. */
export function assessedYear(
  sheets: Pick<ReadSheets, "task" | "data" | "method" | "year">,
): number {
  return sheets.year ?? sheets.task.year ?? sheets.data.year ?? sheets.method.year;
}

function targetsFor(task: TaskSheet, which: Task, period: string): readonly Observed[] {
  const column = targetsOf(task, which, period);
  if (column) return column.targets;
  const cell = { sheet: task.sheet, row: task.headerRow, column: task.area.column };
  const existing = task.columns.filter((each) => each.task === which).map((each) => each.period);
  const { header } = taskTerm(task.inputs, which);
  // Without its header no period has targets: one fault, and not another of each period.
  const absent = task.findings.find(
    ({ code, facts }) => code === "column-missing" && facts.header === header,
  );
  const finding =
    absent ??
    (which === mainTask(task.inputs)
      ? block("period-without-target", cell, { period, existing })
      : block("column-missing", cell, { header: `${header} ${period}` }));
  return task.roster.towns.map(() => ({ kind: "missing", cell: null, finding }));
}

function faultsOf<Key>(
  observed: ReadonlyMap<Key, readonly Observed[]>,
  keys: readonly Key[],
): Finding[] {
  return keys.flatMap((key) =>
    (observed.get(key) ?? []).flatMap((each) => (each.kind === "number" ? [] : [each.finding])),
  );
}

/** The targets of another year than the one that the period names. */
export function taskYearDiffers(task: TaskSheet, year: number | null): Finding[] {
  if (year === null || task.year === null || task.year === year) return [];
  return [block("year-differs", task.yearCell, { year, says: task.year })];
}

/** A data sheet, a title or a header that speaks of another period or year than the one it is read for. */
function sheetDiffers(sheets: ReadSheets): Finding[] {
  const { data, period } = sheets;
  const year = assessedYear(sheets);
  return data.said.flatMap(({ cell, periods, years }) => {
    const findings: Finding[] = [];
    const [says] = periods;
    if (says !== undefined && !periods.includes(period)) {
      findings.push(block("period-differs", cell, { period, says }));
    }
    if (years.length > 0 && !years.includes(year)) {
      findings.push(block("year-differs", cell, { year, says: Math.max(...years) }));
    }
    return findings;
  });
}

function ledgerFindings<Row>(ledger: LedgerRows<Row> | LedgerReading<Row>): Finding[] {
  if (ledger.kind === "not-provided") return [ledger.finding];
  const ofTowns = ledger.byTown.flatMap((town) => (town.kind === "invalid" ? town.findings : []));
  return [...ledger.faults, ...ofTowns, ...("warnings" in ledger ? ledger.warnings : [])];
}
