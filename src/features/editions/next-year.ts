import { areaAround, a1Area } from "../../cells/address";
import { conventions as conventionWords } from "../../messages/zh/conventions";
import { sheets as words } from "../../messages/zh/sheets";
import type { Conventions } from "../../method/conventions";
import { columnTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { ledgersOf } from "../../method/needed-inputs";
import type { OwnHead } from "../../method/own-sheet/head";
import { ownMethodTables } from "../../method/own-sheet/tables";
import { METHOD_SHEET } from "../../method/sheet-terms";
import type { Decimal, Quantity } from "../../method/types";
import { shortestText } from "../../numbers/decimal-text";
import { inputOf } from "../../ranking/period-input";
import { findSheets } from "../../reading/sheets/found-sheets";
import { methodOf } from "../../reading/sheets/read-method";
import { listPeriods } from "../../reading/sheets/known-periods";
import type { DataSheet } from "../../reading/sheets/data-sheet";
import { isSampleSheet } from "../../record/sample-label";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { bookSheetOfContent } from "../../xlsx/content-sheet";
import { saveWorkbook } from "../../xlsx/save-workbook";
import { dataSheet, type Figures } from "../new-sheets/data-sheet";
import { itemsSheet, projectsSheet } from "../new-sheets/ledger-sheets";
import { emptyTasks } from "../new-sheets/make-inputs";
import { taskSheet } from "../new-sheets/task-sheet";
import { draftHead, nextEdition } from "./next-edition";
import { ownMethodSheet } from "./own-method-sheet";

export type NextYearOutcome =
  | { readonly kind: "handed-over"; readonly fileName: string; readonly carried: number }
  /** Nothing was made: no roster, or a method that cannot be read as a whole. */
  | { readonly kind: "refused"; readonly why: "no-roster" | "unsound" };

/**
 * 新年度: a workbook for the next year from this one, as a file. Its method is a draft of this one's with 文号 yet to come, the
 * readings as they are chosen now; the roster stays; 去年同期 holds this year's figures of the same period, with where they
 * come from below; targets and figures are blank. The open workbook stays as it is. Throws ChangeRefused.
 */
export async function nextYear(workbook: Workbook): Promise<NextYearOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const found = findSheets(reading.inputs);
  const { conventions, isUnsound } = methodOf(found);
  if (isUnsound) return { kind: "refused", why: "unsound" };
  const { edition, task, periods } = listPeriods(reading.inputs);
  if (!task || task.roster.towns.length === 0) return { kind: "refused", why: "no-roster" };
  const year = (task.year ?? edition.year) + 1;
  const method = nextEdition(edition, year);
  const months = periods.filter(({ dataSheet: sheet }) => sheet !== null);
  const data = months.map(({ period }) => carriedSheet(reading, { method, year, period }));
  const { towns } = task.roster;
  const ledgers = ledgersOf(method);
  const sheets: SheetContent[] = [
    taskSheet(
      method,
      emptyTasks(
        towns,
        periods.map(({ period }) => period),
      ),
      year,
    ),
    ...data.map(({ sheet }) => sheet),
    ...(ledgers.has("projects") ? [projectsSheet({ year, towns, sample: null })] : []),
    ...(ledgers.has("items") ? [itemsSheet({ year, towns, sample: null })] : []),
    definitionSheet(method, conventions, found.own[0]?.sheet.head),
  ];
  const bytes = await saveWorkbook(
    null,
    sheets.map((sheet) => ({ sheet: bookSheetOfContent(sheet), part: null, was: null })),
  );
  const fileName = words.nextYear.fileName(method.names, year);
  await workbook.handOver(bytes, fileName);
  const carried = data.reduce((count, one) => count + one.carried, 0);
  return { kind: "handed-over", fileName, carried };
}

function definitionSheet(
  method: Method,
  conventions: Conventions,
  head: Partial<OwnHead> | undefined,
): SheetContent {
  const tables = ownMethodTables(method, draftHead(method, head), conventions, conventionWords);
  return ownMethodSheet(METHOD_SHEET, tables);
}

interface NextMonth {
  readonly method: Method;
  readonly year: number;
  readonly period: string;
}

/** The data sheet of the same period, and how many figures it has of this year. */
function carriedSheet(
  reading: WorkbookReading,
  { method, year, period }: NextMonth,
): { readonly sheet: SheetContent; readonly carried: number } {
  const { data, task, observations } = inputOf(reading, period);
  const towns = task ? task.roster.towns : [];
  const pairs = [...method.inputs.columns].flatMap(([now, { lastYear }]) =>
    lastYear === undefined ? [] : [{ now, lastYear }],
  );
  const figures = towns.map((_, town): Figures =>
    Object.fromEntries(
      pairs.flatMap(({ now, lastYear }): [Quantity, Decimal][] => {
        const figure = observations?.quantities.get(now)?.[town];
        // What is missing this year stays missing: it is asked for next year.
        return figure?.kind === "number" ? [[lastYear, shortestText(figure.value)]] : [];
      }),
    ),
  );
  const grid = data && reading.grids.get(data.sheet);
  const carried = figures.reduce((count, of) => count + Object.keys(of).length, 0);
  const sheet = dataSheet({
    method,
    year,
    period,
    towns,
    sample: grid && isSampleSheet(grid) ? figures : null,
    carried: figures,
    notes: data ? pairs.map((pair) => originOf(method, pair, data, year - 1)) : [],
  });
  return { sheet, carried };
}

/** `注：“去年同期自营出口额”取自2020年“数据 1-6月”的B5:B15。` */
function originOf(
  { inputs }: Method,
  { now, lastYear }: { readonly now: Quantity; readonly lastYear: Quantity },
  { sheet, quantities }: DataSheet,
  year: number,
): string {
  const cells = (quantities.get(now) ?? []).flatMap(({ cell }) => (cell ? [cell] : []));
  const area = areaAround(
    cells.map(({ row }) => row),
    cells.map(({ column }) => column),
  );
  const { header } = columnTerm(inputs, lastYear);
  return words.nextYear.origin(header, year, sheet, a1Area(area));
}
