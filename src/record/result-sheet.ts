import { sheetShows } from "../workbook/sheet-shows";
import type { SheetContent, Workbook } from "../workbook/workbook";
import { targetSheet } from "./own-sheets";
import { printedTime } from "./printed-time";
import { writeRecorded } from "./recorded-write";
import { readSheetRecord, sheetKey, sheetRecordText } from "./sheet-records";
import type { WorkbookReading } from "./workbook-reading";
import type { WritingAction } from "./written-entry";

/** A sheet of results beside those of a ranking, such as 任务进度: it can always be made again from the workbook. */
export interface ResultSheet {
  readonly action: WritingAction;
  readonly period: string;
  /** The name that it shall have: `任务进度 1-6月`. */
  readonly wanted: string;
  /** Under the name that it gets, as made at that printed time. */
  readonly content: (name: string, time: string) => SheetContent;
}

/** none: it was not written, or is the user's by now. stale: it would be written otherwise now. */
export type ResultStanding =
  { readonly kind: "none" } | { readonly kind: "current" | "stale"; readonly sheet: string };

export interface ResultWritten {
  readonly sheet: string;
  readonly written: "changed" | "unchanged";
}

export function resultStanding(reading: WorkbookReading, result: ResultSheet): ResultStanding {
  const record = readSheetRecord(reading.archive, result.wanted);
  if (!record || nameOf(reading, result) !== record.sheet) return { kind: "none" };
  const grid = reading.grids.get(record.sheet);
  if (!grid) return { kind: "none" };
  const content = result.content(record.sheet, record.time);
  return { kind: sheetShows(grid, content, content) ? "current" : "stale", sheet: record.sheet };
}

/** Writes the sheet, unless it shows this already, and brings it to the front. Throws ChangeRefused. */
export async function writeResult(
  workbook: Workbook,
  reading: WorkbookReading,
  result: ResultSheet,
  now: Date,
): Promise<ResultWritten> {
  const standing = resultStanding(reading, result);
  if (standing.kind === "current") return { sheet: standing.sheet, written: "unchanged" };
  const sheet = nameOf(reading, result);
  const time = printedTime(now);
  await writeRecorded(workbook, reading, {
    action: result.action,
    about: result.period,
    time,
    change: { sheets: [result.content(sheet, time)], edits: [], show: sheet },
    texts: new Map([[sheetKey(result.wanted), sheetRecordText({ sheet, time })]]),
  });
  return { sheet, written: "changed" };
}

function nameOf({ archive, listed, grids }: WorkbookReading, { wanted }: ResultSheet): string {
  const written = readSheetRecord(archive, wanted)?.sheet ?? null;
  return targetSheet(wanted, written, listed, grids);
}
