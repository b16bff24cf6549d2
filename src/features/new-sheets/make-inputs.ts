import { ledgersOf } from "../../method/needed-inputs";
import type { Method } from "../../method/method";
import { COUNTY } from "../../method/sheet-terms";
import type { TaskTable } from "../../method/task-table";
import { findSheets } from "../../reading/sheets/found-sheets";
import { methodOf } from "../../reading/sheets/read-method";
import { readPeriod } from "../../reading/words/period";
import { townKey } from "../../reading/words/town-names";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { dataSheet } from "./data-sheet";
import { itemsSheet, projectsSheet } from "./ledger-sheets";
import { taskSheet } from "./task-sheet";

export interface InputsRequest {
  /** Names of the units, in the order of the roster; blank ones count for nothing. */
  readonly towns: readonly string[];
  /** As typed. */
  readonly periods: readonly string[];
}

export type InputsOutcome =
  | { readonly kind: "made"; readonly sheets: readonly string[] }
  /** Nothing was written. town-repeated, period: `text` is the one. */
  | { readonly kind: "refused"; readonly why: "no-towns" | "unsound" | "all-there" }
  | { readonly kind: "refused"; readonly why: "town-repeated" | "period"; readonly text: string };

/**
 * 按办法建表: the input sheets of the method in force, empty: 任务分解表, a data sheet a period, the ledgers that it counts.
 * A sheet whose name is taken is left as it is. Throws ChangeRefused.
 */
export async function makeInputs(
  workbook: Workbook,
  request: InputsRequest,
  now: Date,
): Promise<InputsOutcome> {
  const towns = request.towns.map((name) => name.trim()).filter((name) => name !== "");
  if (towns.length === 0) return { kind: "refused", why: "no-towns" };
  const keys = towns.map(townKey);
  const repeated = towns.find((_, index) => keys.indexOf(keys[index] ?? "") !== index);
  if (repeated !== undefined) return { kind: "refused", why: "town-repeated", text: repeated };
  const periods: string[] = [];
  for (const text of request.periods.filter((each) => each.trim() !== "")) {
    const read = readPeriod(text);
    if (read.kind !== "period") return { kind: "refused", why: "period", text };
    periods.push(read.canonical);
  }
  const { reading } = await settleWorkbook(workbook);
  const { method, isUnsound } = methodOf(findSheets(reading.inputs));
  if (isUnsound) return { kind: "refused", why: "unsound" };
  const wanted = inputSheets(method, towns, [...new Set(periods)]);
  const sheets = wanted.filter(({ name }) => !reading.grids.has(name));
  if (sheets.length === 0) return { kind: "refused", why: "all-there" };
  await writeRecorded(workbook, reading, {
    action: "inputs",
    about: null,
    time: printedTime(now),
    change: { sheets, edits: [], show: sheets[0]?.name ?? null },
  });
  return { kind: "made", sheets: sheets.map(({ name }) => name) };
}

/** The input sheets of a method, to be filled in. */
export function inputSheets(
  method: Method,
  towns: readonly string[],
  periods: readonly string[],
): SheetContent[] {
  const { year } = method;
  const ledgers = ledgersOf(method);
  return [
    taskSheet(method, emptyTasks(towns, periods), year),
    ...periods.map((period) => dataSheet({ method, year, period, towns, sample: null })),
    ...(ledgers.has("projects") ? [projectsSheet({ year, towns, sample: null })] : []),
    ...(ledgers.has("items") ? [itemsSheet({ year, towns, sample: null })] : []),
  ];
}

/** 任务分解表 to be filled in. */
export function emptyTasks(towns: readonly string[], periods: readonly string[]): TaskTable {
  return {
    periods,
    county: { name: COUNTY, targets: {} },
    towns: towns.map((name) => ({ name, targets: {} })),
  };
}
