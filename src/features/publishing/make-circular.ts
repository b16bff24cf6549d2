import { CIRCULAR_SETTINGS_SHEET, CIRCULAR_SHEET_PREFIX } from "../../method/sheet-terms";
import { freeName, targetSheet } from "../../record/own-sheets";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { storedIssues } from "../../record/stored-issues";
import { readSheetRecord, sheetKey, sheetRecordText } from "../../record/sheet-records";
import { settleWorkbook } from "../../record/unfinished-write";
import type { WorkbookReading } from "../../record/workbook-reading";
import { sheetShows } from "../../workbook/sheet-shows";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { circularLabel } from "./circular-label";
import { circularMonth, type CircularMonth, type CircularRefusal } from "./circular-month";
import { circularSheetOf } from "./circular-sheet";
import { findSettings, settingsSheet } from "./settings-sheet";

export interface CircularMade {
  readonly kind: "made";
  readonly sheet: string;
  /** 通报设置. */
  readonly settings: string;
  readonly isNewSettings: boolean;
  readonly written: "changed" | "unchanged";
}

export type CircularOutcome = CircularMade | CircularRefusal;

/**
 * 生成通报: writes the sheet 通报 {period}, and the first time 通报设置, which is the user's from then on. Nothing is written
 * where a number does not come from its cells. Throws ChangeRefused.
 */
export async function makeCircular(
  workbook: Workbook,
  period: string,
  now: Date,
): Promise<CircularOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const month = await circularMonth(reading, period);
  if (month.kind === "refused") return month;
  const settings = findSettings(reading.grids);
  const sheet = circularContent(reading, month);
  const isNewSettings = settings === null;
  const own = settings?.sheet ?? freeName(CIRCULAR_SETTINGS_SHEET, reading.grids);
  const made = { kind: "made", sheet: sheet.name, settings: own, isNewSettings } as const;
  const isStanding = sheetShows(reading.grids.get(sheet.name), sheet, sheet);
  if (isStanding && !isNewSettings) return { ...made, written: "unchanged" };
  if (isSealed(reading, period, sheet.name)) return { kind: "refused", why: "issued" };
  const time = printedTime(now);
  await writeRecorded(workbook, reading, {
    action: "circular",
    about: circularLabel(month.plan),
    time,
    change: {
      sheets: [...(isNewSettings ? [settingsSheet(own, month.usual)] : []), sheet],
      edits: [],
      show: sheet.name,
    },
    texts: new Map([[sheetKey(wantedName(month)), sheetRecordText({ sheet: sheet.name, time })]]),
  });
  return { ...made, written: "changed" };
}

/** What was issued stays as it was; figures that were revised since make a sheet of their own. */
function isSealed({ archive }: WorkbookReading, period: string, sheet: string): boolean {
  return storedIssues(archive, period).some(
    ({ stored }) =>
      stored.kind === "sealed" && stored.seal.sheets.some((one) => one.sheet === sheet),
  );
}

const wantedName = ({ plan }: CircularMonth): string =>
  `${CIRCULAR_SHEET_PREFIX}${circularLabel(plan)}`;

function circularContent(reading: WorkbookReading, month: CircularMonth): SheetContent {
  const wanted = wantedName(month);
  const written = readSheetRecord(reading.archive, wanted)?.sheet ?? null;
  const name = targetSheet(wanted, written, reading.listed, reading.grids);
  return circularSheetOf(name, month.blocks);
}
