import type { Grid } from "../../cells/grid";
import { textPrint } from "../../cells/fingerprint";
import type { Workbook } from "../../workbook/workbook";
import type { BookSheet } from "../../xlsx/book";
import { BookFile } from "../../xlsx/book-file";
import { monthToHandOut, type HandOutRefusal } from "./bureau-list";
import { handOutBytes, handOutName } from "./hand-out-file";
import { printedTime } from "../../record/printed-time";
import { WORKBOOK_KEY } from "../../record/ranking-record";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";

export interface HandOutRequest {
  /** In any form. */
  readonly period: string;
  /** The bureau whose workbook is made, as the row 责任单位 names it. */
  readonly bureau: string;
  /** As it is printed, e.g. `2020-07-05`. */
  readonly due: string;
  readonly now: Date;
}

export type HandOutOutcome =
  | { readonly kind: "handed-out"; readonly bureau: string; readonly file: string }
  | HandOutRefusal
  /** The row 责任单位 does not name that bureau any more. */
  | { readonly kind: "refused"; readonly why: "no-such-bureau" };

/**
 * 分发: makes the workbook that one bureau fills in and gives it to the user. The first time 考核存档 gets 工作簿编号; no cell of
 * the user's is touched. Throws ChangeRefused.
 */
export async function handOut(
  workbook: Workbook,
  { period, bureau: name, due, now }: HandOutRequest,
): Promise<HandOutOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const found = monthToHandOut(reading, period);
  if (found.kind === "refused") return found;
  const { month } = found;
  const bureau = found.bureaus.find((one) => one.name === name);
  if (!bureau) return { kind: "refused", why: "no-such-bureau" };
  const known = reading.archive.texts.get(WORKBOOK_KEY);
  const id = known ?? newId(month.table.grid, now);
  const facts = { workbook: id, period: month.period, year: month.year, due };
  const time = printedTime(now);
  const own = await sheetInFile(workbook, month.table.grid.sheet);
  const bytes = await handOutBytes({ table: month.table, own, bureau, facts: { ...facts, time } });
  // Known before any copy is out: one that comes back would be a stranger otherwise.
  if (known === undefined) await writeId(workbook, reading, { id, period: month.period, time });
  const file = handOutName(month.period, name);
  await workbook.handOver(bytes, file);
  return { kind: "handed-out", bureau: name, file };
}

/** As the workbook's own file has it, with its fonts and widths; null where that file cannot be read. */
async function sheetInFile(workbook: Workbook, name: string): Promise<BookSheet | null> {
  const file = await BookFile.of(await workbook.copy());
  return file?.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** A fingerprint of the figures and the moment: no two are the same. */
function newId({ sheet, values }: Grid, now: Date): string {
  return textPrint(JSON.stringify([now.toISOString(), sheet, values])).slice(0, 16);
}

async function writeId(
  workbook: Workbook,
  reading: WorkbookReading,
  { id, period, time }: { readonly id: string; readonly period: string; readonly time: string },
): Promise<void> {
  await writeRecorded(workbook, reading, {
    action: "hand-out",
    about: period,
    time,
    change: { sheets: [], edits: [], show: null },
    texts: new Map([[WORKBOOK_KEY, id]]),
  });
}
