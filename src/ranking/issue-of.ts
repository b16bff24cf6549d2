import { sealCode } from "../record/seal";
import { storedIssues, type Signature, type StoredIssue } from "../record/stored-issues";
import { issueSheet as words, type PlaceMove } from "../messages/zh/issue-sheet";
import type { TownResult } from "../scoring/complete-scores";
import { rankingLabel, townRecords, type RankingRecord } from "../record/ranking-record";
import type { CheckedInput } from "./checked-input";
import { inputFingerprint } from "./input-fingerprint";
import type { WorkbookReading } from "../record/workbook-reading";
import type { ScoreSheet } from "../scoring/score-sheet";

/** What 排名 says of its own issue. */
export interface IssuePrinted {
  readonly code: string;
  readonly time: string;
  /** null where nothing was said. */
  readonly signed: Signature | null;
}

/** How a ranking stands to the issue (签发) of its month. */
export type Issue =
  /** It is what was issued. */
  | ({ readonly kind: "issued" } & IssuePrinted)
  /** Its figures were revised after the issue. `moves`: towns whose place would have differed. */
  | {
      readonly kind: "revised";
      /** 1 for the first. */
      readonly revision: number;
      /** Print of the seal that it revises, its code and time. */
      readonly print: string;
      readonly code: string;
      readonly time: string;
      readonly moves: readonly PlaceMove[];
      /** Its own issue (签发修订); null while it has none. */
      readonly issued: IssuePrinted | null;
    };

/** It was issued as it is, by 签发 or 签发修订: nothing of it is written otherwise any more. */
export const isIssued = (issue: Issue | null): boolean =>
  issue?.kind === "issued" || (issue?.kind === "revised" && issue.issued !== null);

/** What 排名 says of the issue below its table. */
export function issueLines(
  issue: Issue,
  { method: { names }, year, period }: ScoreSheet,
): string[] {
  if (issue.kind === "issued") return issuedLines(issue);
  const { code, time, moves, issued } = issue;
  const own = issued ? issuedLines(issued) : [];
  const revises = issued ? words.replaces(code, time) : words.revises(code, time);
  if (moves.length === 0) return [...own, revises, words.noPlaceMoved];
  return [
    ...own,
    revises,
    words.placesMoved(moves),
    words.correction({ names, year, period, moves }),
  ];
}

function issuedLines({ code, time, signed }: IssuePrinted): string[] {
  const said = signed ? words.signed(signed) : "";
  return [words.issued(code, time), ...(said === "" ? [] : [said])];
}

/** A revision where an issued month is scored from other cells, decisions, conventions or another method. */
export function issueOf(
  reading: WorkbookReading,
  input: CheckedInput,
  results: readonly TownResult[],
  period: string,
): Issue | null {
  const stored = storedIssues(reading.archive, period);
  const issues = stored.flatMap((issue) => {
    const record = reading.records.find((one) => rankingLabel(one) === issue.label);
    return record ? [{ ...issue, record }] : [];
  });
  const last = issues.at(-1);
  if (!last) return null;
  // An issue that was replaced does not come back by its figures: they are a revision of the last one.
  const isPresent = restsOn(reading, input, last);
  const present = isPresent ? last : null;
  if (present?.revision === 0) return { kind: "issued", ...printedOf(present) };
  const before = present ? issues.at(-2) : last;
  if (!before) return null;
  const { code, time } = printedOf(before);
  return {
    kind: "revised",
    revision: present ? present.revision : stored.length,
    print: before.stored.kind === "sealed" ? before.stored.print : "",
    code,
    time,
    moves: placeMoves(before.record.towns, results),
    issued: present ? printedOf(present) : null,
  };
}

function restsOn(
  reading: WorkbookReading,
  input: CheckedInput,
  { stored, record }: StoredIssue & { readonly record: RankingRecord },
): boolean {
  return (
    stored.kind === "sealed" &&
    stored.seal.fingerprint === inputFingerprint(reading, input, record.writtenAs)
  );
}

function printedOf({
  stored,
  signed,
  record,
}: StoredIssue & { readonly record: RankingRecord }): IssuePrinted {
  if (stored.kind === "damaged")
    return { code: words.damagedCode, time: record.time, signed: null };
  return { code: sealCode(stored.print), time: stored.seal.time, signed };
}

function placeMoves(issued: RankingRecord["towns"], results: readonly TownResult[]): PlaceMove[] {
  const places = new Map(issued.map(({ town, place }) => [town, place]));
  return townRecords(results).flatMap(({ town, place: now }) => {
    const was = places.get(town);
    return was === undefined || was === now ? [] : [{ town, was, now }];
  });
}
