import type { Finding, WarningCode } from "../../cells/finding";
import { inputOf } from "../../ranking/period-input";
import { warningsOf } from "../../ranking/checked-input";
import { readWorkbook } from "../../record/workbook-reading";
import type { Signature } from "../../record/stored-issues";
import type { Workbook } from "../../workbook/workbook";
import { knownSignature } from "./issue-signature";

/** What is to be confirmed before a month is issued. */
export interface IssueDraft {
  readonly kind: "draft";
  readonly signature: Signature;
  /** Each is acknowledged on its own: what most often is a wrong unit or figure. */
  readonly graves: readonly Finding[];
  /** The others that are still open. */
  readonly warnings: readonly Finding[];
}

/** ×10⁴, a growth over 1000%, 全县 that is not the sum. */
const GRAVE: ReadonlySet<string> = new Set<WarningCode>([
  "scale-jump",
  "growth-extreme",
  "county-differs",
]);

/** Before 签发: who signed by 通报设置, and the warnings of the month. Writes nothing. */
export async function issueDraft(workbook: Workbook, period: string): Promise<IssueDraft> {
  const reading = await readWorkbook(workbook);
  const found = warningsOf(inputOf(reading, period));
  const isGrave = ({ code }: Finding): boolean => GRAVE.has(code);
  return {
    kind: "draft",
    signature: knownSignature(reading, period),
    graves: found.filter(isGrave),
    warnings: found.filter((finding) => !isGrave(finding)),
  };
}
