import { RANKING_SHEET_PREFIX } from "../method/sheet-terms";
import { hasMarker } from "../record/own-sheets";
import { inputsKey, rankingLabel, sheetNames, type RankingRecord } from "../record/ranking-record";
import type { EarlierRanked } from "../messages/zh/record";
import { checkedInput, scoresOf, warningsOf, type CheckedInput } from "./checked-input";
import { inputChanges, type InputChange } from "./input-changes";
import { readKeptAreas } from "./kept-areas";
import type { Ranked } from "./rank-outcome";
import { inputFingerprint } from "./input-fingerprint";
import { nativeOf } from "./native-of";
import { isIssued } from "./issue-of";
import { planRanking, type RankingPlan } from "./ranking-plan";
import { contentsStand, rankingContents, standsAsWritten } from "./ranking-sheets";
import { inputOf } from "./period-input";
import { storedIssues } from "../record/stored-issues";
import { isSameInput, type WorkbookReading } from "../record/workbook-reading";

/** How the last ranking of a period stands now. */
export type RecalledRanking =
  /** The period was never ranked here. */
  | { readonly kind: "none" }
  /** It rests on the cells as they are, and its sheets stand as written. */
  | { readonly kind: "current"; readonly outcome: Ranked }
  /**
   * 成绩已过期. `changes` is null where 考核存档 does not keep any more what was scored; empty where the cells are the
   * same but something else has changed: a decision, or the version of the method.
   */
  | {
      readonly kind: "stale";
      readonly time: string;
      readonly sheet: string;
      readonly changes: readonly InputChange[] | null;
    }
  /**
   * The data is the same and the sheets stand as written, but they would be written otherwise now: 较上期 compares with
   * the ranking of `was`, and `is` has been ranked (again) since, or its ranking taken back. null: it is a warning in the
   * footer, of what the scores do not rest on.
   */
  | {
      readonly kind: "overtaken";
      readonly period: string;
      readonly sheet: string;
      readonly earlier: EarlierRanked | null;
    }
  /** The data is the same, but these sheets are gone or were changed by hand. */
  | { readonly kind: "altered"; readonly time: string; readonly sheets: readonly string[] }
  /** A ranking sheet of ours is there, but no record of it: 无法核对. */
  | { readonly kind: "unverifiable"; readonly sheet: string };

/**
 * The same when a run has just ended. While the workbook holds what the run read, nothing is worked out again: what it
 * wrote was read back and compared, or stood there already.
 */
export async function recalledAfter(now: WorkbookReading, run: Ranked): Promise<RecalledRanking> {
  const isThere = sheetNames(run.sheets).every((name) => now.grids.has(name));
  return isThere && isSameInput(run.reading, now)
    ? { kind: "current", outcome: run }
    : recalled(now, run.scores.period);
}

/** Says how the last ranking of a period stands. */
export async function recalled(reading: WorkbookReading, period: string): Promise<RecalledRanking> {
  // As issued, and perhaps a revision of it: the cells may have become again what the issue rests on.
  const replaced = storedIssues(reading.archive, period).slice(0, -1);
  const records = reading.records
    .filter((one) => one.period === period)
    // Figures of an issue that was replaced are a revision of the last one.
    .filter((one) => !replaced.some(({ label }) => label === rankingLabel(one)));
  const record = records.at(-1);
  if (!record) return withoutRecord(reading, period);
  const input = inputOf(reading, period);
  const checked = checkedInput(input);
  const current =
    checked &&
    records.find(
      ({ writtenAs, fingerprint }) => inputFingerprint(reading, checked, writtenAs) === fingerprint,
    );
  if (checked && current) return heldAgainst(reading, checked, current);
  const kept = readKeptAreas(reading.archive.texts.get(inputsKey(rankingLabel(record))));
  return {
    kind: "stale",
    time: record.time,
    sheet: record.sheets.ranking,
    changes: kept && inputChanges(kept, input.used, reading.grids),
  };
}

function withoutRecord({ grids, listed }: WorkbookReading, period: string): RecalledRanking {
  const wanted = `${RANKING_SHEET_PREFIX}${period}`;
  const isOurs = (name: string): boolean => name === wanted || name.startsWith(`${wanted} (`);
  const found = [...grids.values()].find(
    (grid) => isOurs(grid.sheet) && !listed.has(grid.sheet) && hasMarker(grid),
  );
  return found ? { kind: "unverifiable", sheet: found.sheet } : { kind: "none" };
}

async function heldAgainst(
  reading: WorkbookReading,
  checked: CheckedInput,
  record: RankingRecord,
): Promise<RecalledRanking> {
  const { fingerprint, writtenAs, sheets, time } = record;
  const scores = scoresOf(checked);
  const plan = planRanking(reading, checked, scores);
  const stale = { kind: "stale", time, sheet: sheets.ranking, changes: [] } as const;
  if (plan.kind === "incomplete") return stale;
  const native = await nativeOf(plan, writtenAs);
  if (typeof native === "string") return stale;
  const contents = rankingContents(plan, writtenAs, time, native);
  const isAsWritten = standsAsWritten(plan, contents);
  const isStanding = contentsStand(plan, contents) || (isIssued(plan.issue) && isAsWritten);
  if (!isStanding && isAsWritten) {
    return {
      kind: "overtaken",
      period: record.period,
      sheet: sheets.ranking,
      earlier: earlierNow(plan, record),
    };
  }
  if (!isStanding) {
    return { kind: "altered", time, sheets: sheetNames(sheets) };
  }
  const written = { written: "unchanged", sheets, fingerprint, writtenAs, fallback: null } as const;
  const isRevision = record.revises !== undefined;
  const warnings = warningsOf(checked);
  return {
    kind: "current",
    outcome: { kind: "ranked", scores, warnings, reading, isRevision, ...written },
  };
}

function earlierNow(
  { compared: is }: RankingPlan,
  { compared: was }: RankingRecord,
): EarlierRanked | null {
  const isSame = was?.period === is?.period && was?.fingerprint === is?.fingerprint;
  return isSame ? null : { was: was?.period ?? null, is: is?.period ?? null };
}
