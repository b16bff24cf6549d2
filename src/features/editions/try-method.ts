import { TRIAL_SHEET } from "../../method/sheet-terms";
import { findSheets } from "../../reading/sheets/found-sheets";
import { methodOf } from "../../reading/sheets/read-method";
import { targetSheet } from "../../record/own-sheets";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import type { Workbook } from "../../workbook/workbook";
import { trialSheet } from "./trial-sheet";

export type TrialOutcome =
  | { readonly kind: "made"; readonly sheet: string }
  /** The method cannot be read as a whole. */
  | { readonly kind: "refused" };

/** 试算: scores an invented month by the method in force and writes it out. Throws ChangeRefused. */
export async function tryMethod(workbook: Workbook, now: Date): Promise<TrialOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const { method, conventions, isUnsound } = methodOf(findSheets(reading.inputs));
  if (isUnsound) return { kind: "refused" };
  const name = targetSheet(TRIAL_SHEET, TRIAL_SHEET, new Set([TRIAL_SHEET]), reading.grids);
  await writeRecorded(workbook, reading, {
    action: "trial",
    about: name,
    time: printedTime(now),
    change: { sheets: [trialSheet(name, method, conventions)], edits: [], show: name },
  });
  return { kind: "made", sheet: name };
}
