import { REVISION_SUFFIX } from "../method/sheet-terms";
import { exact, type Exact } from "../numbers/exact";
import { decimalText, fixedText } from "../numbers/decimal-text";
import type { Archive } from "./archive";
import { hasTexts, parsedAs } from "./kept-text";
import type { TownResult } from "../scoring/complete-scores";
import type { WriteMode } from "./write-mode";

/** What 考核存档 keeps of a ranked period. */
export interface RankingRecord {
  readonly period: string;
  readonly method: string;
  readonly year: number;
  readonly fingerprint: string;
  readonly writtenAs: WriteMode;
  /** Local time of the run that wrote it, as printed. */
  readonly time: string;
  readonly sheets: RankingSheets;
  readonly towns: readonly TownRecord[];
  /** SHA-256 of the cells of 排名 as they were written; records of earlier versions have none. */
  readonly rankingPrint?: string;
  /** The earlier ranking that 较上期 compares with; null where there was none. */
  readonly compared?: ComparedRanking | null;
  /** Of a revision: the print of the seal of the issued ranking that stands beside it. */
  readonly revises?: string;
  /** Of the second and later revisions, whose forerunner was issued itself: 2, 3 … */
  readonly revision?: number;
}

/** An earlier ranking, told from a later one of the same period by what it rests on. */
export interface ComparedRanking {
  readonly period: string;
  readonly fingerprint: string;
}

/** Names of the sheets of a ranking. */
export interface RankingSheets {
  readonly scores: string;
  readonly ranking: string;
  readonly grounds: string;
  /** 计算, which 评分 rests on where it holds 原生公式. */
  readonly steps?: string;
}

export function sheetNames({ scores, ranking, grounds, steps }: RankingSheets): string[] {
  return [scores, ranking, grounds, ...(steps === undefined ? [] : [steps])];
}

/** Published numbers as decimal texts. */
interface TownRecord {
  readonly town: string;
  readonly total: string;
  readonly place: string;
}

const KEY = "result ";

/** A ranking as it is called: `1-6月`, or `1-6月 修订`, `1-6月 修订 2` … */
export function rankingLabel({
  period,
  revises,
  revision = 1,
}: Pick<RankingRecord, "period" | "revises" | "revision">): string {
  return rankingLabelOf(period, revises === undefined ? 0 : revision);
}

/** The same by the number of the revision; 0 is none. */
export function rankingLabelOf(period: string, revision: number): string {
  if (revision === 0) return period;
  return `${period}${REVISION_SUFFIX}${revision === 1 ? "" : ` ${revision}`}`;
}

/** By the ranking's label. */
export const recordKey = (label: string): string => `${KEY}${label}`;
/** The cells that a ranking was scored from, by its label. */
export const inputsKey = (label: string): string => `inputs ${label}`;
/** What the last write replaced. */
export const REPLACED_KEY = "replaced";
/** How each sheet was written. */
export const LAYOUTS_KEY = "layouts";
/** Input cells changed with the user's consent, old and new. */
export const DECISIONS_KEY = "decisions";
/** 工作簿编号, by which returned copies are known. It is never taken back: copies may be out. */
export const WORKBOOK_KEY = "workbook";

export function recordText(record: RankingRecord): string {
  return JSON.stringify(record);
}

/** All ranked periods that the archive knows. What a person has damaged is left out: its sheets are no longer ours. */
export function readRecords(archive: Archive): readonly RankingRecord[] {
  return [...archive.texts]
    .filter(([key]) => key.startsWith(KEY))
    .flatMap(([, text]) => parsedAs(text, isRecord) ?? []);
}

function isRecord(value: unknown): value is RankingRecord {
  if (!hasTexts(value, ["period", "method", "fingerprint", "writtenAs", "time"])) return false;
  const { sheets, towns } = value as Partial<RankingRecord>;
  const areTowns = Array.isArray(towns) && towns.every(isTownRecord);
  return areTowns && hasTexts(sheets, ["scores", "ranking", "grounds"]);
}

function isTownRecord(value: unknown): boolean {
  if (!hasTexts(value, ["town", "total", "place"])) return false;
  const { total, place } = value as TownRecord;
  return [total, place].every((number) => /^-?\d+(\.\d+)?$/.test(number));
}

export function townRecords(results: readonly TownResult[]): TownRecord[] {
  return results.map(({ name, total, place }) => ({
    town: name,
    total: numberText(total),
    place: numberText(place),
  }));
}

/** Published numbers are short decimals; under the convention without rounding of scores the total still is one. */
function numberText(value: Exact): string {
  return decimalText(value) ?? fixedText(value, 15);
}

/**
 * The nearest earlier ranked period of the same method and year. `published` are the `publishedRecords`; `months` orders
 * periods.
 */
export function earlierRecord(
  published: readonly RankingRecord[],
  current: Pick<RankingRecord, "period" | "method" | "year">,
  months: (period: string) => number,
): RankingRecord | null {
  const earlier = published
    .filter(({ method, year }) => method === current.method && year === current.year)
    .filter(({ period }) => months(period) < months(current.period))
    .sort((a, b) => months(b.period) - months(a.period));
  return earlier[0] ?? null;
}

/** The last period's outcome of a town. */
export interface LastOutcome {
  readonly total: Exact;
  readonly place: Exact;
}

export interface LastRanking {
  readonly period: string;
  /** By the town's name. */
  readonly towns: ReadonlyMap<string, LastOutcome>;
}

/** As `earlierRecord`: what it published. */
export function lastRanking(...asked: Parameters<typeof earlierRecord>): LastRanking | null {
  const last = earlierRecord(...asked);
  return last && { period: last.period, towns: outcomes(last) };
}

function outcomes({ towns }: RankingRecord): LastRanking["towns"] {
  return new Map(
    towns.map(({ town, total, place }) => [town, { total: exact(total), place: exact(place) }]),
  );
}
