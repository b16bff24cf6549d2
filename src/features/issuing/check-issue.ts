import { rankingLabel } from "../../record/ranking-record";
import { CODE_PLACE, isCode, sealCode, type StoredSeal } from "../../record/seal";
import { storedIssues, type Signed } from "../../record/stored-issues";
import { issueChanges } from "./issue-check";
import type { SnapshotParts } from "./snapshot";
import type { SnapshotChange } from "./snapshot-changes";
import type { Workbook } from "../../workbook/workbook";
import { inputOf } from "../../ranking/period-input";
import { CIRCULAR, issuedNow } from "./issued-sheets";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";

export type IssueCheck =
  /** The month was never issued in this workbook, or the record of it is gone. */
  | { readonly kind: "not-issued" }
  /** The record of the issue was changed: nothing can be checked by it. */
  | { readonly kind: "damaged" }
  | {
      readonly kind: "checked";
      readonly code: string;
      readonly time: string;
      /** Who signed, and what it replaces; null where nothing was said. */
      readonly signed: Signed | null;
      /** Is the code on paper this one? null where none was given. */
      readonly isOnPaper: boolean | null;
      /** Nothing: intact in all values. */
      readonly changes: readonly ChangeSinceIssue[];
      /** 冻结为数值: cells whose formula gave way to exactly the value that it showed. */
      readonly frozen: number;
    };

/** What is not as it was issued. */
export type ChangeSinceIssue = Exclude<SnapshotChange, { kind: "frozen" }>;

/** 核验: says of a copy whether the last issue of the month is intact, or which cells differ. `typed` is the code on paper, or empty. Writes nothing. */
export async function checkIssue(
  workbook: Workbook,
  period: string,
  typed = "",
): Promise<IssueCheck> {
  const reading = await readWorkbook(workbook);
  const issue = storedIssues(reading.archive, period).at(-1);
  if (!issue) return { kind: "not-issued" };
  const { stored, signed } = issue;
  if (stored.kind === "damaged") return stored;
  const { seal, print } = stored;
  return {
    kind: "checked",
    code: sealCode(print),
    time: seal.time,
    signed,
    isOnPaper: typed.trim() === "" ? null : isCode(typed, print),
    ...differences(reading, stored, issue.label),
  };
}

/** Whether an issued month is intact, also in its formulas or only in all values; null for one that is not issued. */
export function issueState(
  reading: WorkbookReading,
  period: string,
): "issued" | "issued-frozen" | "issued-altered" | null {
  const issue = storedIssues(reading.archive, period).at(-1);
  if (!issue) return null;
  const { stored, label } = issue;
  if (stored.kind === "damaged") return "issued-altered";
  const { changes, frozen } = differences(reading, stored, label);
  if (changes.length > 0) return "issued-altered";
  return frozen > 0 ? "issued-frozen" : "issued";
}

function differences(
  reading: WorkbookReading,
  stored: Extract<StoredSeal, { kind: "sealed" }>,
  label: string,
): Pick<Extract<IssueCheck, { kind: "checked" }>, "changes" | "frozen"> {
  const { period } = stored.seal;
  const issued = reading.records.find((one) => rankingLabel(one) === label);
  const { used } = inputOf(reading, period);
  const circular = stored.seal.sheets.find(({ as }) => as === CIRCULAR);
  const names = new Map<string, string>(Object.entries(issued?.sheets ?? {}));
  if (circular) names.set(CIRCULAR, circular.sheet);
  const now = issuedNow(reading.grids, used, names);
  const code = sealCode(stored.print);
  const found = issueChanges(stored, reading.grids, now);
  const changes = found
    .filter((change) => change.kind !== "frozen")
    .map((change) =>
      change.kind === "cell"
        ? { ...change, was: withCode(change.was, code), now: withCode(change.now, code) }
        : change,
    );
  return { changes, frozen: found.length - changes.length };
}

function withCode(parts: SnapshotParts, code: string): SnapshotParts {
  const { value } = parts;
  return typeof value === "string"
    ? { ...parts, value: value.replaceAll(CODE_PLACE, code) }
    : parts;
}
