import { cellAt, gridEnd, shownValue, valueAt, type CellValue, type Grid } from "../../cells/grid";
import { circularSheet } from "../../messages/zh/circular-sheet";
import { issueSheet as words } from "../../messages/zh/issue-sheet";
import { everySigned, storedIssues, type Signature } from "../../record/stored-issues";
import type { WorkbookReading } from "../../record/workbook-reading";
import type { CellEdit } from "../../workbook/workbook";
import { findSettings } from "../publishing/settings-sheet";

const LABELS: Readonly<Record<keyof Signature, string>> = {
  signer: words.signer,
  number: words.number,
  date: words.date,
};

const PARTS = Object.keys(LABELS) as (keyof Signature)[];

/** The wide space stands where something is yet to be filled in, as a day of 2020年 月 日. */
const OPEN = "\u3000";

/** What 通报设置 says of signer, 文号 and date, else the last issue of the period; empty where nothing does. */
export function knownSignature(reading: WorkbookReading, period: string): Signature {
  const settings = findSettings(reading.grids);
  const last = storedIssues(reading.archive, period).at(-1)?.signed;
  const of = (part: keyof Signature): string => {
    const said = settings ? settingOf(settings, part)?.said : undefined;
    if (part === "signer") return said || (last ? last.signer : "");
    // Another issue has another number and another day.
    const isTaken = everySigned(reading.archive).some((signed) => signed[part] === said);
    return said === undefined || isTaken ? "" : said;
  };
  return { signer: of("signer"), number: of("number"), date: of("date") };
}

/**
 * The cells of 通报设置 that say something else; none where there is no such sheet or row. A number or day that is left
 * blank is open again there, so that 通报 prints none either.
 */
export function signatureEdits(
  reading: WorkbookReading,
  signature: Signature,
  year: number,
): CellEdit[] {
  const settings = findSettings(reading.grids);
  if (!settings) return [];
  const open: Signature = {
    signer: "",
    number: circularSheet.settings.openNumber(year),
    date: circularSheet.settings.openDate(year),
  };
  return PARTS.flatMap((part) => {
    const setting = settingOf(settings, part);
    const wanted = signature[part];
    if (!setting || setting.said === wanted) return [];
    const becomes = wanted === "" ? open[part] : wanted;
    return becomes === ""
      ? []
      : [{ cell: setting.cell, was: setting.value, becomes: { text: becomes } }];
  });
}

function settingOf(settings: Grid, part: keyof Signature) {
  for (let row = settings.top; row < gridEnd(settings).row; row += 1) {
    const label = valueAt(settings, row, 0);
    if (label === null || shownValue(label).trim() !== LABELS[part]) continue;
    const value = valueAt(settings, row, 1);
    return { cell: cellAt(settings, row, 1), value, said: saidBy(value, part) };
  }
  return null;
}

/** A day that the program holds as a number is typed again as it is to be printed. */
function saidBy(value: CellValue, part: keyof Signature): string {
  if (value === null || (part === "date" && typeof value === "number")) return "";
  const said = shownValue(value).trim();
  return part !== "signer" && said.includes(OPEN) ? "" : said;
}
