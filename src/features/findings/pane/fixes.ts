import { cellText } from "../../../cells/address";
import type { CellChange, Finding, Fix } from "../../../cells/finding";
import type { Ledger } from "../../../method/types";
import { isCellError, shownValue, type CellValue } from "../../../cells/grid";
import type { FixWords } from "../../../messages/zh/pane";

/** What is offered against findings, besides what findings can do by themselves. */
export interface Offers {
  /** Makes a ledger with nothing in it. */
  readonly emptyLedger: (ledger: Ledger) => void;
}

/** A fix with how it is shown before the user agrees. */
export interface OfferedFix {
  readonly fix: Fix;
  readonly words: FixWords;
}

/** A change as it is shown before the user agrees; `blank` stands for an empty cell. */
export function changeWords({ cell, was, becomes }: CellChange, blank: string): FixWords {
  const now = becomes && ("number" in becomes ? String(becomes.number) : becomes.text);
  return {
    cell: cellText(cell),
    was: was === null ? blank : shownValue(was),
    becomes: now ?? blank,
  };
}

/** The fix of a finding, or null. */
export function offeredFix(finding: Finding): OfferedFix | null {
  return finding.fix ? offered(finding, finding.fix) : null;
}

/** The fixes of a finding of which the user chooses one. */
export function offeredChoices(finding: Finding): OfferedFix[] {
  return (finding.choices ?? []).map((fix) => offered(finding, fix));
}

function offered(finding: Finding, fix: Fix): OfferedFix {
  const becomes = "number" in fix.becomes ? String(fix.becomes.number) : fix.becomes.text;
  return { fix, words: { cell: cellText(fix.cell), was: oldText(finding, fix.was), becomes } };
}

/** All fixes, of each cell the first: two findings may want the same. */
export function offeredFixes(findings: readonly Finding[]): OfferedFix[] {
  const byCell = new Map<string, OfferedFix>();
  for (const finding of findings) {
    const offered = offeredFix(finding);
    if (offered && !byCell.has(offered.words.cell)) byCell.set(offered.words.cell, offered);
  }
  return [...byCell.values()];
}

/** As the user sees the cell: a date is no serial number. Spaces around a text are its fault and must be seen. */
function oldText(finding: Finding, was: CellValue): string {
  if (finding.code === "period-is-date") return finding.facts.date;
  if (isCellError(was)) return was.error;
  return typeof was === "string" ? `“${was}”` : String(was).toUpperCase();
}
