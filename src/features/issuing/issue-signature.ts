import { cellAt, gridEnd, shownValue, valueAt, type Grid } from "../../cells/grid";
import { issueSheet as words } from "../../messages/zh/issue-sheet";
import { storedIssues, type Signature } from "../../record/stored-issues";
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
    if (said !== undefined && said !== "") return said;
    // Another issue has another number and another day.
    return part === "signer" && last ? last.signer : "";
  };
  return { signer: of("signer"), number: of("number"), date: of("date") };
}

/** The cells of 通报设置 that say something else; none where there is no such sheet or row. */
export function signatureEdits(reading: WorkbookReading, signature: Signature): CellEdit[] {
  const settings = findSettings(reading.grids);
  if (!settings) return [];
  return PARTS.flatMap((part) => {
    const setting = settingOf(settings, part);
    const wanted = signature[part];
    if (!setting || wanted === "" || setting.said === wanted) return [];
    return [{ cell: setting.cell, was: setting.value, becomes: { text: wanted } }];
  });
}

function settingOf(settings: Grid, part: keyof Signature) {
  for (let row = settings.top; row < gridEnd(settings).row; row += 1) {
    const label = valueAt(settings, row, 0);
    if (label === null || shownValue(label).trim() !== LABELS[part]) continue;
    const value = valueAt(settings, row, 1);
    const said = value === null ? "" : shownValue(value).trim();
    return { cell: cellAt(settings, row, 1), value, said: said.includes(OPEN) ? "" : said };
  }
  return null;
}
