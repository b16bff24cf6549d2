import type { Fix } from "../../cells/finding";
import type { Damage } from "./damage";
import { DECISIONS_KEY } from "../../record/ranking-record";
import type { CellEdit, Workbook } from "../../workbook/workbook";
import { damagesIn } from "./check-up";
import { withFixes } from "../../record/fix-log";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";

export type RepairOutcome =
  | { readonly kind: "repaired"; readonly count: number }
  /** Nothing was written: a cell is no more as it was when it was shown, or nothing was chosen. */
  | { readonly kind: "outdated" };

/**
 * 修复: makes the repairs that the user has chosen, all of them or none; each cell only where it is still what was shown. 考核存档 keeps old and new, and 还原上次 takes it back. Throws ChangeRefused.
 */
export async function repairCells(
  workbook: Workbook,
  chosen: readonly Damage[],
  now: Date,
): Promise<RepairOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const { customFunctions } = await workbook.capabilities();
  const found = await damagesIn(reading, customFunctions);
  const standing = new Map(found.map((damage) => [printOf(damage), damage]));
  // As they are now: a value that was calculated again is nobody's edit.
  const damages = chosen.flatMap((damage) => standing.get(printOf(damage)) ?? []);
  const edits = damages.flatMap(editOf);
  if (damages.length < chosen.length || edits.length === 0) return { kind: "outdated" };
  const time = printedTime(now);
  await writeRecorded(workbook, reading, {
    action: "repair",
    about: null,
    time,
    change: { sheets: [], edits, show: null },
    texts: new Map([[DECISIONS_KEY, withFixes(reading.archive, damages.flatMap(loggedOf), time)]]),
  });
  return { kind: "repaired", count: edits.length };
}

/** Names a damage as it was shown: of a formula not by its value, unless that is what is written. */
function printOf({ cell, kinds, formula, value, remedy }: Damage): string {
  const { sheet, row, column } = cell;
  return JSON.stringify([sheet, row, column, kinds, formula ?? value, remedy]);
}

function editOf({ cell, value, formula, remedy }: Damage): CellEdit[] {
  if (remedy.kind === "by-hand") return [];
  return [{ cell, was: value, wasFormula: formula, becomes: remedy.becomes }];
}

function loggedOf({ cell, value, formula, remedy }: Damage): Fix[] {
  if (remedy.kind === "by-hand") return [];
  const { becomes } = remedy;
  return [
    {
      cell,
      was: formula ?? value,
      becomes: "formula" in becomes ? { text: becomes.formula } : becomes,
    },
  ];
}
