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

/** The words for a finding in the language of `messages`. */
export function sayFinding<Code extends FindingCode>(
  messages: Pick<FindingMessages, Code>,
  finding: Finding<Code>,
): FindingText {
  const say = messages[finding.code] as (facts: FindingFacts[FindingCode]) => FindingText;
  return say(finding.facts);
}
