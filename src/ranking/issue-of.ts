import { readSeal, sealCode, sealKey } from "../record/seal";
import { issueSheet as words, type PlaceMove } from "../messages/zh/issue-sheet";
import type { TownResult } from "../scoring/complete-scores";
import { townRecords, type RankingRecord } from "../record/ranking-record";
import type { CheckedInput } from "./checked-input";
import { inputFingerprint } from "./input-fingerprint";
import type { WorkbookReading } from "../record/workbook-reading";
import type { ScoreSheet } from "../scoring/score-sheet";

/** How a ranking stands to the issue (签发) of its month. */
export type Issue =
  /** It is what was issued. */
  | { readonly kind: "issued"; readonly code: string; readonly time: string }
  /** Its figures were revised after the issue. `moves`: towns whose place would have differed. */
  | {
      readonly kind: "revised";
      /** Print of the seal. */
      readonly print: string;
      readonly code: string;
      readonly time: string;
      readonly moves: readonly PlaceMove[];
    };

/** What 排名 says of the issue below its table. */
export function issueLines(
  issue: Issue,
  { method: { names }, year, period }: ScoreSheet,
): string[] {
  const { code, time } = issue;
  if (issue.kind === "issued") return [words.issued(code, time)];
  const { moves } = issue;
  if (moves.length === 0) return [words.revises(code, time), words.noPlaceMoved];
  return [
    words.revises(code, time),
    words.placesMoved(moves),
    words.correction({ names, year, period, moves }),
  ];
}

/** A revision where an issued month is scored from other cells, decisions, conventions or another method. */
export function issueOf(
  reading: WorkbookReading,
  input: CheckedInput,
  results: readonly TownResult[],
  period: string,
): Issue | null {
  const stored = readSeal(reading.archive.texts.get(sealKey(period)));
  const issued = reading.records.find((one) => one.period === period && one.revises === undefined);
  if (!stored || !issued) return null;
  const moves = placeMoves(issued.towns, results);
  if (stored.kind === "damaged") {
    return { kind: "revised", print: "", code: words.damagedCode, time: issued.time, moves };
  }
  const { seal, print } = stored;
  const [code, time] = [sealCode(print), seal.time];
  const now = inputFingerprint(reading, input, issued.writtenAs);
  if (now === seal.fingerprint) return { kind: "issued", code, time };
  return { kind: "revised", print, code, time, moves };
}

function placeMoves(issued: RankingRecord["towns"], results: readonly TownResult[]): PlaceMove[] {
  const places = new Map(issued.map(({ town, place }) => [town, place]));
  return townRecords(results).flatMap(({ town, place: now }) => {
    const was = places.get(town);
    return was === undefined || was === now ? [] : [{ town, was, now }];
  });
}
