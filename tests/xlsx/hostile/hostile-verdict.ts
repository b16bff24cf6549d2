import { workbench as english } from "../../../src/messages/en/workbench";
import { workbench as chinese } from "../../../src/messages/zh/workbench";
import { listPeriods } from "../../../src/reading/sheets/known-periods";
import {
  openWorkbook,
  type ChosenFile,
  type OpenedWorkbook,
} from "../../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../../src/xlsx/save-workbook";
import { gridOf } from "../../../src/xlsx/sheet-grid";
import { fileOf } from "../files";
import type { HostileFile } from "./hostile-file";

export interface HostileVerdict {
  readonly name: string;
  readonly outcome: string;
  readonly milliseconds: number;
  /** What is wrong; null when all is as it should be. */
  readonly fault: string | null;
}

/** Longest time that one file may take, from its bytes to what is told of it. */
export const MOST_MILLISECONDS = 5000;

/** Opens the file, reads what was opened as the pane would, and exports it. */
export async function verdictOf(file: HostileFile): Promise<HostileVerdict> {
  const chosen = await file.make();
  const start = performance.now();
  const { outcome, fault } = await opened(file, chosen).catch((error: unknown) => ({
    outcome: "thrown",
    fault: String(error),
  }));
  const milliseconds = performance.now() - start;
  const isLate = milliseconds > MOST_MILLISECONDS;
  return {
    name: file.name,
    outcome,
    milliseconds,
    fault: fault ?? pollution() ?? (isLate ? `took ${Math.round(milliseconds)} ms` : null),
  };
}

async function opened(file: HostileFile, chosen: ChosenFile) {
  const opening = await openWorkbook(chosen);
  const outcome = opening.kind === "opened" ? "opened" : opening.refusal.kind;
  const isExpected =
    file.expected === "any" ||
    file.expected === outcome ||
    (file.expected === "refused" && outcome !== "opened");
  if (!isExpected) return { outcome, fault: `${outcome} instead of ${file.expected}` };
  if (opening.kind === "opened") return { outcome, fault: await faultOfUse(opening.workbook) };
  const sentences = [chinese, english].map((words) => words.refused("甲.xlsx", opening.refusal));
  const isTold = sentences.every((one) => one.length > 20 && !/undefined|NaN|null/.test(one));
  return { outcome, fault: isTold ? null : `told as ${sentences.join(" | ")}` };
}

/** What is wrong with using the workbook: reading it as input, exporting it with a cell changed, opening the export. */
async function faultOfUse(workbook: OpenedWorkbook): Promise<string | null> {
  const sheets = workbook.sheets.map(({ sheet }) => sheet);
  listPeriods(sheets.map(gridOf));
  const exported = await saveWorkbook(
    workbook,
    workbook.sheets.map(({ part, sheet }) => ({ part, sheet, was: sheet })),
  );
  const again = await openWorkbook(fileOf(exported));
  return again.kind === "opened" ? null : `the export is ${again.refusal.kind}`;
}

/** What has been put where every object finds it. */
function pollution(): string | null {
  const added = [Object.prototype, Array.prototype, Function.prototype].flatMap((one) =>
    Object.keys(one),
  );
  return added.length === 0 ? null : `prototypes have ${added.join()}`;
}
