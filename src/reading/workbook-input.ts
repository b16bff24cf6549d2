import { ledgersOf } from "../method/needed-inputs";
import type { Ledger } from "../method/types";
import { usualCurrency } from "../method/inputs";
import { block, type Finding } from "../cells/finding";
import type { Grid } from "../cells/grid";
import {
  DATA_SHEET_PREFIX,
  ITEMS_SHEET,
  METHOD_SHEET,
  PROJECTS_SHEET,
  TASK_SHEET,
} from "../method/sheet-terms";
import type { Decision } from "../method/decision";
import type { Conventions } from "../method/conventions";
import type { Method } from "../method/method";
import type { Observations } from "../scoring/observations";
import { withCertainFixes } from "./certain-fixes";
import { formulaFaults } from "./doubts/cx-formulas";
import { doubts } from "./doubts/data-doubts";
import { hasEveryColumn } from "./sheets/data-header";
import { readDataSheet, type DataSheet } from "./sheets/data-sheet";
import { decidePeriod } from "./decided/decided-period";
import { figureFaults } from "./doubts/figure-faults";
import { findSheets, type FoundSheets } from "./sheets/found-sheets";
import { againstPeriodBefore } from "./doubts/last-period";
import { readItems } from "./sheets/items-ledger";
import type { LedgerReading, LedgerScope } from "./sheets/ledger-rows";
import { methodOf, type ReadMethod } from "./sheets/read-method";
import { assessedYear, observe } from "./observe";
import { lastMonthOf, readPeriod, type Period } from "./words/period";
import { namingOutOfDate } from "./out-of-date";
import { withRepairs } from "./repairs";
import { readProjects } from "./sheets/projects-ledger";
import type { TaskSheet } from "./sheets/task-sheet";
import { unknownHeaders } from "./doubts/unknown-headers";
import { unchangedSince, unchangedSinceLastYear } from "./doubts/unchanged-columns";
import { usedAreas, type UsedArea } from "./used-areas";

export interface WorkbookInput {
  /** null when there is no task sheet or no data sheet of the period. */
  readonly observations: Observations | null;
  readonly conventions: Conventions;
  readonly method: Method;
  /** The method cannot be read as a whole: nothing was read by it. */
  readonly isUnsound?: true;
  /** Unit of exports and imports as the data sheet says it. */
  readonly currency: string;
  /** Everything that blocks or warns, collected at once. */
  readonly findings: readonly Finding[];
  readonly used: readonly UsedArea[];
  readonly task: TaskSheet | null;
  /** The data sheet of the period, with 全县's figures; null when there is none. */
  readonly data: DataSheet | null;
  /** The decisions that count, in the order in which they were made. */
  readonly decisions: readonly Decision[];
}

interface AskedPeriod {
  readonly canonical: string;
  readonly period: Period;
}

/**
 * Reads a whole workbook for one period, typed in any form. Our own output sheets are never input.
 * `decisions` may be of any period; those of another count for nothing.
 */
export function readInput(
  grids: readonly Grid[],
  period: string,
  decisions: readonly Decision[] = [],
): WorkbookInput {
  const input = readPeriodInput(grids, period, decisions);
  return { ...input, findings: namingOutOfDate(input.findings, input.used, grids) };
}

function readPeriodInput(
  grids: readonly Grid[],
  period: string,
  decisions: readonly Decision[],
): WorkbookInput {
  const found = findSheets(grids);
  const method = methodOf(found);
  const asked = readPeriod(period);
  const task = found.tasks[0]?.sheet ?? null;
  const nothing = {
    ...method,
    observations: null,
    currency: usualCurrency(method.method.inputs),
    task,
    data: null,
    decisions: [],
  };
  if (asked.kind !== "period") {
    return { ...nothing, findings: [periodFault(asked, period)], used: [] };
  }
  const data = task ? readDataOf(found, task, asked, method.method) : null;
  const findings = [...sheetFaults(found, asked.canonical), ...method.findings];
  if (!task || !data || method.isUnsound)
    return { ...nothing, findings, used: usedAreas({ task, method: method.sheet }) };
  return readTogether(found, { method, task, data, asked, findings, grids, decisions });
}

function periodFault(asked: ReturnType<typeof readPeriod>, text: string): Finding {
  return asked.kind === "not-cumulative"
    ? block("period-not-cumulative", null, { text, cumulative: asked.cumulative })
    : block("period-unreadable", null, { text });
}

/** What is there too often, or not at all. */
function sheetFaults(found: FoundSheets, period: string): Finding[] {
  const several = (table: string, grids: readonly Grid[]): Finding[] => {
    const [, second] = grids;
    if (!second) return [];
    const cell = { sheet: second.sheet, row: second.top, column: second.left };
    return [block("several-sheets", cell, { table, sheets: grids.map(({ sheet }) => sheet) })];
  };
  const ofPeriod = dataOf(found, period);
  return [
    ...(found.tasks.length === 0 ? [block("no-task-sheet", null, {})] : []),
    ...several(
      TASK_SHEET,
      found.tasks.map(({ grid }) => grid),
    ),
    ...(ofPeriod.length === 0 ? [noDataSheet(found, period)] : []),
    ...several(`${DATA_SHEET_PREFIX}${period}`, ofPeriod),
    ...several(PROJECTS_SHEET, found.projects),
    ...several(ITEMS_SHEET, found.items),
    ...several(
      METHOD_SHEET,
      (found.own.length > 0 ? found.own : found.methods).map(({ grid }) => grid),
    ),
  ];
}

/** The data sheets of a period. One that has every column is meant, and not an extract of it with a few. */
function dataOf({ data, edition }: FoundSheets, period: string): Grid[] {
  const all = data.filter((each) => each.period === period).map(({ grid }) => grid);
  const whole = all.filter((grid) => hasEveryColumn(edition.inputs, grid));
  return whole.length === 1 ? whole : all;
}

function noDataSheet({ data }: FoundSheets, period: string): Finding {
  const existing = data.map(({ grid }) => grid.sheet);
  return block("no-data-sheet", null, { period, existing });
}

function readDataOf(
  found: FoundSheets,
  task: TaskSheet,
  { canonical }: AskedPeriod,
  method: Method,
): DataSheet | null {
  const [grid] = dataOf(found, canonical);
  return grid ? readDataSheet(grid, task.roster, method) : null;
}

interface Parts {
  readonly method: ReadMethod;
  readonly task: TaskSheet;
  readonly data: DataSheet;
  readonly asked: AskedPeriod;
  readonly findings: readonly Finding[];
  readonly grids: readonly Grid[];
  readonly decisions: readonly Decision[];
}

function readTogether(found: FoundSheets, parts: Parts): WorkbookInput {
  const { method, task, data, asked, findings, grids } = parts;
  const year = asked.period.year === null ? {} : { year: asked.period.year };
  const sheets = { task, data, method: method.method, ...year };
  const scope: LedgerScope = {
    roster: task.roster,
    period: asked.canonical,
    year: assessedYear(sheets),
    unknownTowns: "fault",
  };
  const ledgers = ledgersOf(method.method);
  const sheetsOf = (one: Ledger): readonly Grid[] => (ledgers.has(one) ? found[one] : []);
  const projects = ledger(sheetsOf("projects"), PROJECTS_SHEET, readProjects, scope);
  const items = ledger(sheetsOf("items"), ITEMS_SHEET, readItems, scope);
  const { conventions } = method;
  const { canonical: period } = asked;
  const { roster } = task;
  const observed = decidePeriod(observe({ ...sheets, projects, items, conventions, period }), {
    method: method.method,
    conventions,
    roster,
    decisions: parts.decisions,
  });
  const used = usedAreas({ method: method.sheet, task, data, projects, items, period });
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const faults = [
    ...findings,
    ...formulasOfPeriod(found, parts, used),
    ...foldEmptyData(observed.findings, data, observed.observations.quantities),
    ...figureFaults(data, task.roster, method, bySheet),
    ...doubtsOf(found, task, data, method.method),
    ...againstLastPeriod(found, task, data, asked),
  ];
  return {
    observations: observed.observations,
    conventions,
    method: method.method,
    currency: data.currency,
    findings: withRepairs(
      [
        ...withCertainFixes(faults, { grids: bySheet, towns: roster.towns, data: data.sheet }),
        ...unknownHeaders(faults, bySheet, method.method.inputs),
      ],
      bySheet,
      method.method,
    ),
    used,
    task,
    data,
    decisions: observed.decisions,
  };
}

function formulasOfPeriod(
  found: FoundSheets,
  { grids, task, data }: Parts,
  used: readonly UsedArea[],
): Finding[] {
  const others = found.data.map(({ grid }) => grid.sheet).filter((sheet) => sheet !== data.sheet);
  return formulaFaults(grids, {
    roster: task.roster,
    used: new Set(used.map(({ sheet }) => sheet)),
    data: data.sheet,
    otherData: new Set(others),
  });
}

function ledger<Row>(
  grids: readonly Grid[],
  name: string,
  read: (grid: Grid, scope: LedgerScope) => LedgerReading<Row>,
  scope: LedgerScope,
): LedgerReading<Row> {
  const [grid] = grids;
  if (grid) return read(grid, scope);
  const finding = block("ledger-absent", null, { ledger: name });
  return { kind: "not-provided", finding, warnings: [], area: null };
}

function doubtsOf(
  found: FoundSheets,
  { roster }: TaskSheet,
  data: DataSheet,
  method: Method,
): Finding[] {
  const grid = found.data.find(({ grid }) => grid.sheet === data.sheet)?.grid;
  if (!grid) return [];
  return [
    ...doubts(grid, roster, data, method),
    ...unchangedSinceLastYear(data.inputs, data.quantities),
  ];
}

/** ×10⁴ slips show against the nearest earlier period of the workbook. */
function againstLastPeriod(
  found: FoundSheets,
  task: TaskSheet,
  data: DataSheet,
  { period }: AskedPeriod,
): Finding[] {
  const earlier = found.data.flatMap(({ grid, period: text }) => {
    const month = text === null ? 0 : lastMonthOf(text);
    return month > 0 && month < period.lastMonth ? [{ grid, month }] : [];
  });
  const [last] = earlier.sort((a, b) => b.month - a.month);
  const before = last ? readDataSheet(last.grid, task.roster, found.edition) : null;
  if (!before || before.currency !== data.currency) return [];
  return [
    ...againstPeriodBefore(data.inputs, data.quantities, before.quantities, task.roster.towns),
    ...unchangedSince(data.inputs, data.quantities, before.quantities, before.sheet),
  ];
}

/**
 * One finding in place of one a cell when a data sheet holds no figure at all and none was decided: a new month that
 * nobody has filled in. `quantities`: its figures after the decisions.
 */
function foldEmptyData(
  findings: readonly Finding[],
  { sheet }: Pick<DataSheet, "sheet">,
  quantities: Observations["quantities"],
): readonly Finding[] {
  const isBlank = ({ code, cell }: Finding): boolean =>
    code === "cell-blank" && cell?.sheet === sheet;
  const first = findings.find(isBlank);
  const columns = [...quantities.values()];
  const hasFigure = columns.some((column) => column.some(({ kind }) => kind !== "missing"));
  if (!first || hasFigure) return findings;
  const empty = block("data-empty", first.cell, { sheet });
  return [empty, ...findings.filter((finding) => !isBlank(finding))];
}
