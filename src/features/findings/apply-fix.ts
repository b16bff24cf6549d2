import type { CellChange } from "../../cells/finding";
import { DECISIONS_KEY } from "../../record/ranking-record";
import type { Workbook } from "../../workbook/workbook";
import { withFixes } from "../../record/fix-log";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

/**
 * Makes fixes that the user agreed to: each cell is written only if it still holds the old value, and 考核存档 keeps
 * old and new. All of them or none. Throws ChangeRefused.
 */
export async function applyFixes(
  workbook: Workbook,
  fixes: readonly CellChange[],
  now: Date,
): Promise<void> {
  const { reading } = await settleWorkbook(workbook);
  const time = printedTime(now);
  await writeRecorded(workbook, reading, {
    action: "fix",
    about: null,
    time,
    change: {
      sheets: [],
      edits: fixes.map(({ cell, was, becomes }) => ({ cell, was, becomes })),
      show: null,
    },
    texts: new Map([[DECISIONS_KEY, withFixes(reading.archive, fixes, time)]]),
  });
}
