import type { Finding } from "../cells/finding";
import type { Words } from "./words";

/** A finding in words. */
export function findingText(finding: Finding, _words: Words): string {
  return finding.code;
}
