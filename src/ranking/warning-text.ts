import { cellText } from "../cells/address";
import type { DecisionCode, Finding } from "../cells/finding";
import { sayFinding } from "../messages/findings";
import { findings } from "../messages/zh/findings";
import { sheets } from "../messages/zh/sheets";

/** What was decided, as the printed page of 排名 says it: without the cell, which stands on 依据. */
export const isDecided = ({ code }: Finding): boolean => DECIDED.has(code);
const DECIDED: ReadonlySet<string> = new Set<DecisionCode>([
  "gap-decided",
  "target-confirmed",
  "points-decided",
]);

export const decidedText = (finding: Finding): string => sayFinding(findings, finding).what;

/** A warning as it stands below the printed page of 排名: where and what. */
export function warningText(finding: Finding): string {
  const { what } = sayFinding(findings, finding);
  return finding.cell ? sheets.footer.at(cellText(finding.cell), what) : what;
}
