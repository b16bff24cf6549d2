import type { Finding, FindingCode, FindingFacts } from "../cells/finding";

/** A finding in words; sheet and cell are put in front by whoever shows it. Whole sentences. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export type FindingMessages = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => FindingText;
};

/** Those of the workbook, its periods, columns and towns. */
export type SheetFindingMessages = Pick<
  FindingMessages,
  | "no-task-sheet"
  | "no-data-sheet"
  | "several-sheets"
  | "table-not-found"
  | "no-towns"
  | "period-unreadable"
  | "period-not-cumulative"
  | "period-is-date"
  | "period-without-target"
  | "period-repeated"
  | "period-header-missing"
  | "period-differs"
  | "year-differs"
  | "column-missing"
  | "column-repeated"
  | "column-ambiguous"
  | "units-mixed"
  | "town-unknown"
  | "town-ambiguous"
  | "town-missing"
  | "town-repeated"
  | "town-blank"
>;

/** The words for a finding in the language of `messages`. */
export function sayFinding(messages: FindingMessages, finding: Finding): FindingText {
  const say = messages[finding.code] as (facts: FindingFacts[FindingCode]) => FindingText;
  return say(finding.facts);
}
