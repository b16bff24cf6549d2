import { publishedRecords } from "../../record/stored-issues";
import type { CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { lastMonthOf } from "../../reading/words/period";
import { hasMarker } from "../../record/own-sheets";
import { lastRanking, type RankingRecord, type RankingSheets } from "../../record/ranking-record";
import { shortestText } from "../../numbers/decimal-text";
import { score } from "../../engine/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import type { CellExplanation, LastOutcomeText } from "./cell-explanation";
import { ownCell, scoreCells, type OwnCell } from "./own-cell";
import { storedScore } from "./stored-score";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookReading } from "../../record/workbook-reading";

/** Explains the cells of the sheets that rankings wrote; null for a cell that is no score's. Each period is scored once. */
export function rankingCells(
  reading: WorkbookReading,
): (grid: Grid, cell: CellAddress) => CellExplanation | null {
  const scored = new Map<string, ScoreSheet | null>();
  const scoresOf = (period: string): ScoreSheet | null => {
    const known = scored.get(period);
    if (known !== undefined) return known;
    const scores = scoredNow(reading, period);
    scored.set(period, scores);
    return scores;
  };
  return (grid, cell) => {
    const found = recordOf(reading, grid);
    if (!found) return null;
    const { record, as } = found;
    const scores = scoresOf(record.period);
    if (!scores) return { kind: "lost", why: "unreadable", period: record.period };
    const own = ownCell(grid, as, cell, scores);
    return own && explained(own, scores, record, reading);
  };
}

/** Nothing is refused for a finding: what is missing leaves its own scores without points, and says so. */
function scoredNow(reading: WorkbookReading, period: string): ScoreSheet | null {
  const { observations, method, conventions } = inputOf(reading, period);
  return observations && score(method, conventions, observations);
}

function recordOf(
  { records }: WorkbookReading,
  grid: Grid,
): { record: RankingRecord; as: keyof RankingSheets } | null {
  if (!hasMarker(grid)) return null;
  for (const record of records) {
    for (const as of ["scores", "ranking", "grounds"] as const) {
      if (record.sheets[as] === grid.sheet) return { record, as };
    }
  }
  return null;
}

function explained(
  own: OwnCell,
  scores: ScoreSheet,
  record: RankingRecord,
  reading: WorkbookReading,
): CellExplanation {
  const { period, sheets } = record;
  if (own.kind !== "score") return { kind: "lost", why: own.kind, period };
  const { town, shown, value, isChange } = own;
  const table = reading.grids.get(sheets.scores);
  return {
    kind: "scores",
    scores,
    town,
    shows: shown,
    source: {
      kind: "ranking",
      period,
      cells: table ? scoreCells(table, scores, town) : null,
      last: isChange ? lastOf(reading, record, scores.towns[town] ?? "") : null,
    },
    stored: storedScore(value, scores, town, shown),
  };
}

function lastOf(
  reading: WorkbookReading,
  record: RankingRecord,
  town: string,
): LastOutcomeText | null {
  const last = lastRanking(publishedRecords(reading), record, lastMonthOf);
  const outcome = last?.towns.get(town);
  if (!last || !outcome) return null;
  const { total, place } = outcome;
  return { period: last.period, total: shortestText(total), place: shortestText(place) };
}
