import type {
  DecisionCode,
  Finding,
  FindingCode,
  FindingFacts,
  FormulaCode,
  RangeCode,
  WarningCode,
} from "../cells/finding";

/** A finding in words; sheet and cell are put in front by whoever shows it. Whole sentences. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export type FindingMessages = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => FindingText;
};

/** Those that block and are no formula's: all that a custom function can have to say. */
export type BlockingMessages = Pick<FindingMessages, RangeCode>;

export type FormulaFindingMessages = Pick<FindingMessages, FormulaCode>;

export type WarningMessages = Pick<FindingMessages, Exclude<WarningCode, DecisionCode>>;

/** What becomes of decisions. */
export type DecisionFindingMessages = Pick<FindingMessages, DecisionCode>;

/** Those of the workbook, its periods, columns and towns. */
export type SheetFindingMessages = Pick<
  FindingMessages,
  | "no-task-sheet"
  | "no-data-sheet"
  | "data-empty"
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
export function sayFinding<Code extends FindingCode>(
  messages: Pick<FindingMessages, Code>,
  finding: Finding<Code>,
): FindingText {
  const say = messages[finding.code] as (facts: FindingFacts[FindingCode]) => FindingText;
  return say(finding.facts);
}
