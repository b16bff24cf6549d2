import { cellText } from "../cells/address";
import type { Finding } from "../cells/finding";
import { sayFinding } from "../messages/findings";
import { findings } from "../messages/zh/findings";
import { sheets } from "../messages/zh/sheets";

/** A warning as the footer of 排名 prints it: where and what. */
export function warningText(finding: Finding): string {
  const { what } = sayFinding(findings, finding);
  return finding.cell ? sheets.footer.at(cellText(finding.cell), what) : what;
}
