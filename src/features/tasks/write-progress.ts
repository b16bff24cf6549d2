import type { Finding } from "../../cells/finding";
import { sheets } from "../../messages/zh/sheets";
import { NEAR_PERCENT } from "../../method/task-values";
import { PROGRESS_SHEET_PREFIX } from "../../method/sheet-terms";
import { checkedInput, type CheckedInput } from "../../ranking/checked-input";
import { inputFingerprint } from "../../ranking/input-fingerprint";
import { isSampleInput } from "../../ranking/sample-input";
import { inputOf } from "../../ranking/period-input";
import { folded, printedFingerprint } from "../../ranking/ranking-footer";
import {
  resultStanding,
  writeResult,
  type ResultSheet,
  type ResultStanding,
  type ResultWritten,
} from "../../record/result-sheet";
import { settleWorkbook } from "../../record/unfinished-write";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";
import type { Workbook } from "../../workbook/workbook";
import { taskProgress } from "./progress";
import { progressNotes } from "./progress-notes";
import { progressSheet } from "./progress-sheet";
import type { TaskProgress } from "./progress-terms";

/** The figures or the targets have faults: nothing is computed of them. */
export interface ProgressBlocked {
  readonly kind: "blocked";
  readonly findings: readonly Finding[];
}

export interface ProgressSeen {
  readonly kind: "progress";
  readonly tasks: readonly TaskProgress[];
  /** How the sheet stands to it. */
  readonly sheet: ResultStanding;
}

/** What the pane shows of a period: computed, and nothing is written. */
export async function seeProgress(
  workbook: Workbook,
  period: string,
): Promise<ProgressSeen | ProgressBlocked> {
  const reading = await readWorkbook(workbook);
  const month = monthOf(reading, period);
  if (month.kind === "blocked") return month;
  const { tasks, result } = month;
  return { kind: "progress", tasks, sheet: resultStanding(reading, result) };
}

/** 任务进度: writes the sheet, or leaves it where it shows this already. Throws ChangeRefused. */
export async function writeProgress(
  workbook: Workbook,
  period: string,
  now: Date,
): Promise<(ResultWritten & { readonly kind: "written" }) | ProgressBlocked> {
  const { reading } = await settleWorkbook(workbook);
  const month = monthOf(reading, period);
  if (month.kind === "blocked") return month;
  return { kind: "written", ...(await writeResult(workbook, reading, month.result, now)) };
}

const { footer } = sheets;

interface Month {
  readonly kind: "month";
  readonly tasks: readonly TaskProgress[];
  readonly result: ResultSheet;
}

function monthOf(reading: WorkbookReading, period: string): Month | ProgressBlocked {
  const input = inputOf(reading, period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };
  const tasks = taskProgress(checked);
  return { kind: "month", tasks, result: resultOf(reading, checked, tasks) };
}

function resultOf(
  reading: WorkbookReading,
  input: CheckedInput,
  tasks: readonly TaskProgress[],
): ResultSheet {
  const { period, year } = input.observations;
  const notes = progressNotes(tasks, {
    inputs: input.method.inputs,
    taskSheet: input.task.sheet,
    dataSheet: input.data?.sheet ?? period,
    nearPercent: NEAR_PERCENT,
  });
  const print = printedFingerprint(inputFingerprint(reading, input, "values"));
  return {
    action: "progress",
    period,
    wanted: `${PROGRESS_SHEET_PREFIX}${period}`,
    content: (name, time) =>
      progressSheet(name, tasks, {
        names: input.method.names,
        year,
        period,
        isSample: isSampleInput(reading, input),
        footer: [...notes, footer.fingerprint(print), footer.time(time)].flatMap(folded),
      }),
  };
}
