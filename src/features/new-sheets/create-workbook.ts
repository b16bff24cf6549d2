import { newWorkbookSheets } from "./new-workbook";
import type { Workbook } from "../../workbook/workbook";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

export type CreateOutcome =
  | { readonly kind: "created" }
  /** Nothing was written: these sheets exist already. */
  | { readonly kind: "exists"; readonly sheets: readonly string[] };

/** Makes the input sheets (任务分解表, 数据, two ledgers, 考核办法), empty or with the invented sample. Refuses when one of them exists. */
export async function createWorkbook(
  workbook: Workbook,
  filling: "empty" | "sample",
  now = new Date(),
): Promise<CreateOutcome> {
  const sheets = newWorkbookSheets(filling);
  const { reading } = await settleWorkbook(workbook);
  const existing = sheets.map(({ name }) => name).filter((name) => reading.grids.has(name));
  if (existing.length > 0) return { kind: "exists", sheets: existing };
  await writeRecorded(workbook, reading, {
    action: "create",
    about: null,
    time: printedTime(now),
    ends: "forget",
    change: { sheets, edits: [], show: sheets[0]?.name ?? null },
  });
  return { kind: "created" };
}
