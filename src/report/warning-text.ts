import type { Finding } from "../cells/finding";

/** A warning as the footer of 排名 prints it. */
export function warningText(finding: Finding): string {
  return finding.code;
}
