import type { Grid } from "../../cells/grid";
import { identityOf, IDENTITY_SHEET } from "./hand-out-identity";
import { bureausOf } from "./bureau-columns";
import { merge, type MergeReport, type ReturnedFile, type UnreadFile } from "./merge";
import { mergeWrites, type Choices } from "./merge-writes";
import { handOutSheets as words } from "../../messages/zh/hand-out-sheets";
import { contentOf } from "../../workbook/column-removal";
import type { Workbook } from "../../workbook/workbook";
import { openWorkbook, type ChosenFile } from "../../xlsx/open-workbook";
import { gridOf } from "../../xlsx/sheet-grid";
import { bureauTable, type TableTerms } from "./bureau-table";
import type { DataTable } from "./data-table";
import { monthTable, type MonthTable, type NoMonthTable } from "./month-table";
import { printedTime } from "../../record/printed-time";
import { WORKBOOK_KEY } from "../../record/ranking-record";
import { writeRecorded } from "../../record/recorded-write";
import { readReturns, returnedKey, withReturns, type RecordedReturn } from "./returned-record";
import { settleWorkbook } from "../../record/unfinished-write";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";
import { listPeriods } from "../../reading/sheets/known-periods";
import { lastMonthOf } from "../../reading/words/period";

export type ReturnedOutcome =
  | {
      readonly kind: "compared";
      readonly report: MergeReport;
      /** Bureaus whose files were merged earlier. */
      readonly earlier: readonly RecordedReturn[];
    }
  | NoMonthTable;

/** 汇总, first step: what the returned files of a month would change. Writes nothing. */
export async function compareReturned(
  workbook: Workbook,
  period: string,
  files: readonly ChosenFile[],
): Promise<ReturnedOutcome> {
  const reading = await readWorkbook(workbook);
  const month = monthTable(reading, period);
  if (month.kind === "refused") return month;
  const returned: (ReturnedFile | UnreadFile)[] = [];
  // One after the other: several large files at once would not fit into memory.
  for (const file of files) returned.push(await returnedFile(file, month.terms));
  const report = merge(
    month.table,
    {
      period: month.period,
      year: month.year,
      workbook: reading.archive.texts.get(WORKBOOK_KEY) ?? null,
      bureaus: bureausOf(month.table).map(({ name }) => name),
      before: tableBefore(reading, month),
    },
    returned,
  );
  return { kind: "compared", report, earlier: readReturns(reading.archive, month.period) };
}

/** The data sheet of the nearest earlier period that has one. */
function tableBefore(reading: WorkbookReading, { period }: MonthTable): DataTable | null {
  const month = lastMonthOf(period);
  const { periods } = listPeriods(reading.inputs);
  const [last] = periods.filter((one) => one.hasData && lastMonthOf(one.period) < month).reverse();
  const found = last ? monthTable(reading, last.period) : null;
  return found?.kind === "table" ? found.table : null;
}

export interface MergeRequest {
  readonly period: string;
  /** As it was shown. */
  readonly report: MergeReport;
  readonly choices: Choices;
  readonly now: Date;
}

/**
 * 汇总, second step: writes the accepted changes and what the user chose for the conflicts, all or nothing, each cell only
 * if it is still as it was shown; 考核存档 keeps who has reported. Answers how many cells were written. Throws ChangeRefused.
 */
export async function writeReturned(
  workbook: Workbook,
  { period, report, choices, now }: MergeRequest,
): Promise<number> {
  const { reading } = await settleWorkbook(workbook);
  const time = printedTime(now);
  const writes = mergeWrites(report, choices);
  const earlier = readReturns(reading.archive, period);
  await writeRecorded(workbook, reading, {
    action: "merge",
    about: period,
    time,
    change: {
      sheets: [],
      edits: writes.map(({ cell, was, becomes, replacesFormula }) => ({
        cell,
        was,
        ...(replacesFormula ? {} : { wasFormula: null }),
        becomes: contentOf(becomes, null),
      })),
      show: null,
    },
    texts: new Map([[returnedKey(period), withReturns(earlier, report, choices, time)]]),
  });
  return writes.length;
}

async function returnedFile(
  file: ChosenFile,
  terms: TableTerms,
): Promise<ReturnedFile | UnreadFile> {
  const { name } = file;
  const opening = await openWorkbook(file);
  if (opening.kind === "refused") return { name, refusal: opening.refusal };
  const sheets = opening.workbook.sheets.map(({ sheet }) => gridOf(sheet));
  const identity = identityOf(sheets);
  const sheet = identity.kind === "handed-out" ? identity.handed.sheet : null;
  const grid = sheet === null ? undefined : dataGrid(sheets, sheet, terms);
  return { name, identity, sheets, table: grid ? bureauTable(grid, terms) : null };
}

/** The sheet that was handed out, also under another name where only one can be it. */
function dataGrid(sheets: readonly Grid[], sheet: string, terms: TableTerms): Grid | undefined {
  const named = sheets.find((grid) => grid.sheet === sheet);
  if (named) return named;
  const [only, other] = sheets.filter(
    (grid) => ![IDENTITY_SHEET, words.cover].includes(grid.sheet) && bureauTable(grid, terms),
  );
  return other ? undefined : only;
}
