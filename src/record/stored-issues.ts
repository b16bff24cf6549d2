import type { Archive } from "./archive";
import { hasTexts, parsedAs } from "./kept-text";
import { rankingLabel, rankingLabelOf, type RankingRecord } from "./ranking-record";
import { readSeal, sealKey, type StoredSeal } from "./seal";

/** Who signed an issue, under which number and date; texts, empty where nothing was said. */
export interface Signature {
  readonly signer: string;
  /** 文号. */
  readonly number: string;
  /** As the document has it: 2020年7月15日. */
  readonly date: string;
}

/** What was said of an issue when it was made. */
export interface Signed extends Signature {
  /** 签发号 of the issue that it replaces; empty for the first. */
  readonly replaces: string;
}

/** A 签发 or 签发修订 of a period. */
export interface StoredIssue {
  /** 0: the first issue; 1: its first revision … */
  readonly revision: number;
  /** `1-6月`, `1-6月 修订`, `1-6月 修订 2` … */
  readonly label: string;
  readonly stored: StoredSeal;
  /** null for issues of which nothing was said. */
  readonly signed: Signed | null;
}

/** Under which 考核存档 keeps it, by the ranking's label. */
export const signedKey = (label: string): string => `signed ${label}`;

export const signedText = (signed: Signed): string => JSON.stringify(signed);

/** All issues of a period, in the order in which they were made. */
export function storedIssues({ texts }: Archive, period: string): StoredIssue[] {
  const issues: StoredIssue[] = [];
  for (let revision = 0; ; revision += 1) {
    const label = rankingLabelOf(period, revision);
    const stored = readSeal(texts.get(sealKey(label)));
    if (!stored) return issues;
    const signed = parsedAs(texts.get(signedKey(label)), isSigned);
    issues.push({ revision, label, stored, signed });
  }
}

/** What was said of every issue of the workbook. */
export const everySigned = ({ texts }: Archive): Signed[] =>
  [...texts].flatMap(([key, text]) =>
    key.startsWith(signedKey("")) ? (parsedAs(text, isSigned) ?? []) : [],
  );

/** What was published of each period: the last ranking that was issued, else the one that is no revision. */
export function publishedRecords({
  archive,
  records,
}: {
  readonly archive: Archive;
  readonly records: readonly RankingRecord[];
}): RankingRecord[] {
  return records.filter((record) => {
    const issued = storedIssues(archive, record.period).flatMap(
      ({ label }) => records.find((one) => rankingLabel(one) === label) ?? [],
    );
    const last = issued.at(-1);
    return last ? record === last : record.revises === undefined;
  });
}

const isSigned = (value: unknown): value is Signed =>
  hasTexts(value, ["signer", "number", "date", "replaces"]);
