import { cellText } from "../../src/cells/address";
import type { Finding } from "../../src/cells/finding";
import { findings as english } from "../../src/messages/en/findings";
import { sayFinding } from "../../src/messages/findings";
import { findings as chinese } from "../../src/messages/zh/findings";
import { canonicalText } from "./canonical-text";

/** Findings in their order: code, cell, the sentences of both languages, what mends it and what can be decided. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(findingText).join("\n");
}

function findingText(finding: Finding): string {
  const { severity, code, cell, fix = null, gap = null } = finding;
  const [zh, en] = [chinese, english].map((words) => sayFinding(words, finding));
  return [
    `${severity} ${code} ${cell ? cellText(cell) : "-"}`,
    ...[zh, en].flatMap((said) => (said ? [said.what, said.why, said.todo] : [])),
    `fix ${canonicalText(fix)} gap ${canonicalText(gap)}`,
  ].join("\n  ");
}
