import type { Finding } from "../../cells/finding";
import { ITEMS_SHEET, PROJECTS_SHEET } from "../../method/sheet-terms";
import type { Ledger } from "../../method/types";

/** The ledger that a finding misses, or null. */
export function missingLedger(finding: Finding): Ledger | null {
  if (finding.code !== "ledger-absent") return null;
  const { ledger } = finding.facts;
  return ledger === PROJECTS_SHEET ? "projects" : ledger === ITEMS_SHEET ? "items" : null;
}
