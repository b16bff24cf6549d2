import { absoluteArea, quoteSheet, type Area } from "../cells/address";
import { singleCall, type Argument } from "../formula/single-call";
import type { Reference } from "../formula/tokens";
import { DEFAULT_EDITION } from "../method/catalog";
import { indicatorsOf, type Task } from "../method/types";
import { headerOf, taskOf } from "../reading/headers";
import { canonicalOf, readPeriod } from "../reading/period";
import { targetsOf, type TaskSheet } from "../reading/task-sheet";

/** A month whose 评分 holds plain formulas, for calls that ask for its scores. */
export interface PlainMonth {
  readonly period: string;
  readonly scoresSheet: string;
  /** The sheets that it was scored from; null where there was none. */
  readonly sheets: Readonly<
    Record<"data" | "task" | "projects" | "items" | "method", string | null>
  >;
  /** The readings are those that hold without 考核办法. */
  readonly hasDefaultReadings: boolean;
  /** Rows of the towns on 评分, from 0. */
  readonly firstRow: number;
  readonly towns: number;
  /** Columns of 评分 by what CX.SCORE calls them: an indicator's code, 总分, 名次. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What calls may ask for in plain formulas. */
export interface PlainSources {
  readonly months: readonly PlainMonth[];
  /** 任务分解表, by the names of their sheets. */
  readonly tasks: ReadonlyMap<string, TaskSheet>;
}

/**
 * A formula that is one call of ours, in functions that every program knows; null where there is none that stays right
 * when cells change: its value then takes its place.
 *
 * @example plainCall('=CX.RANK(B3,B$3:B$13)', sources) → '=IF(COUNT(B$3:B$13)<ROWS(B$3:B$13),"",SUMPRODUCT(…)+1)'
 */
export function plainCall(formula: string, { months, tasks }: PlainSources): string | null {
  const call = singleCall(formula);
  switch (call?.name) {
    case "RANK":
      return plainRank(call.args);
    case "SCORE":
      return plainScore(call.args, months);
    case "TASK":
      return plainTarget(call.args, tasks);
    default:
      return null;
  }
}

/** Totals are compared at nine decimals: sums of the same scores differ by the noise of doubles. */
function plainRank([total, all, ties]: readonly Argument[]): string | null {
  if (total?.kind !== "reference" || all?.kind !== "reference") return null;
  if (!isOneCell(total.reference) || all.reference.area.columns !== 1) return null;
  const rule = ties === undefined || ties.kind === "omitted" ? "skip" : textOf(ties);
  const [own, peers] = [total.reference.text, all.reference.text];
  const count = (sign: string): string => `SUMPRODUCT((ROUND(${peers},9)${sign}ROUND(${own},9))*1)`;
  const places: Readonly<Record<string, string>> = {
    skip: `${count(">")}+1`,
    average: `${count(">")}+(${count("=")}+1)/2`,
  };
  const place = rule === null || !Object.hasOwn(places, rule) ? undefined : places[rule];
  return place === undefined ? null : `=IF(COUNT(${peers})<ROWS(${peers}),"",${place})`;
}

function plainScore(args: readonly Argument[], months: readonly PlainMonth[]): string | null {
  const [code, town, data, tasks, period, projects, items, method] = args;
  const [codeText, periodText] = [textOf(code), textOf(period)];
  if (town?.kind !== "reference" || !isOneCell(town.reference)) return null;
  const month = months.find(
    (one) =>
      one.period === periodText &&
      isOn(data, one.sheets.data) &&
      isOn(tasks, one.sheets.task) &&
      isOn(projects, one.sheets.projects) &&
      isOn(items, one.sheets.items) &&
      hasReadings(one, method),
  );
  const column = codeText === null ? undefined : month?.columns.get(codeText);
  if (!month || column === undefined) return null;
  const areaOf = (of: number): Area => ({
    ...{ row: month.firstRow, column: of, rows: month.towns, columns: 1 },
  });
  const cells = (of: number): string =>
    `${quoteSheet(month.scoresSheet)}!${absoluteArea(areaOf(of))}`;
  return `=INDEX(${cells(column)},MATCH(${town.reference.text},${cells(0)},0))`;
}

/** A target that is emptied later shows as nothing: INDEX alone would make it 0. */
function plainTarget(args: readonly Argument[], tasks: PlainSources["tasks"]): string | null {
  const [sheet, town, indicator, period] = args;
  if (town?.kind !== "reference" || !isOneCell(town.reference)) return null;
  const found = sheet?.kind === "reference" ? tasks.get(sheet.reference.sheet ?? "") : undefined;
  const task = taskNamed(textOf(indicator) ?? "");
  const canonical = canonicalOf(readPeriod(textOf(period) ?? ""));
  const column = found && task && canonical !== null && targetsOf(found, task, canonical)?.column;
  const [names] = found?.townCells ?? [];
  if (!found || !names || typeof column !== "number") return null;
  const first = found.periodRow + 1;
  const cells = (of: number): string =>
    `${quoteSheet(found.sheet)}!${absoluteArea({
      ...{ row: first, column: of, columns: 1 },
      rows: found.area.row + found.area.rows - first,
    })}`;
  const target = `INDEX(${cells(column)},MATCH(${town.reference.text},${cells(names.column)},0))`;
  return `=IF(${target}="","",${target})`;
}

/** By its header, or by the indicator that is measured against it. */
function taskNamed(text: string): Task | null {
  const named = indicatorsOf(DEFAULT_EDITION).find(({ code }) => code === text);
  if (named?.rule.kind === "completion") return named.rule.task;
  return taskOf(headerOf(text));
}

function hasReadings({ sheets, hasDefaultReadings }: PlainMonth, method?: Argument): boolean {
  if (method === undefined || method.kind === "omitted") return hasDefaultReadings;
  return isOn(method, sheets.method);
}

const isOn = (argument: Argument | undefined, sheet: string | null): boolean =>
  sheet !== null && argument?.kind === "reference" && argument.reference.sheet === sheet;

const isOneCell = ({ area }: Reference): boolean => area.rows === 1 && area.columns === 1;

const textOf = (argument: Argument | undefined): string | null =>
  argument?.kind === "text" ? argument.text : null;
