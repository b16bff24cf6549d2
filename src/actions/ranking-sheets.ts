import { a1Area } from "../cells/address";
import { valueAt, type CellValue, type Grid } from "../cells/grid";
import { issueLines } from "../report/issue-lines";
import { footerLines } from "../report/ranking-footer";
import {
  inputsKey,
  recordKey,
  rankingLabel,
  recordText,
  townRecords,
  type RankingRecord,
} from "../report/ranking-record";
import { rankingSheet } from "../report/ranking-sheet";
import { scoresSheet } from "../report/scores-sheet";
import type { WriteMode } from "../report/write-mode";
import { columnsOf, rowsOf, type UsedArea } from "../reading/used-areas";
import { decisionsInForce } from "../report/reading-decisions";
import { stands } from "../report/standing";
import type { SheetContent } from "../workbook/workbook";
import { contentPrint, gridPrint } from "./content-print";
import { inputFingerprint } from "./input-fingerprint";
import { type RankingPlan } from "./ranking-plan";
import type { RecordedWrite } from "./recorded-write";

/** The sheets of a ranking, written one way at one time. */
export interface RankingContents {
  readonly mode: WriteMode;
  readonly fingerprint: string;
  readonly time: string;
  readonly scores: SheetContent;
  /** The same 评分 as plain values: what its formulas must show. */
  readonly scoreValues: SheetContent;
  readonly ranking: SheetContent;
  readonly grounds: SheetContent;
}

export function rankingContents(plan: RankingPlan, mode: WriteMode, time: string): RankingContents {
  const { scores, results, names } = plan;
  const fingerprint = inputFingerprint(plan.reading, plan.input, mode);
  const scoreValues = scoresSheet(names.scores, scores, results, null, plan.isSample);
  const footer = footerLines(scores, {
    currency: plan.input.currency,
    comparedPeriod: plan.last && plan.last.period,
    warnings: plan.warnings,
    fingerprint,
    time,
    renamed: plan.renamed,
    readingDecisions: decisionsInForce(plan.reading.archive, scores.readings),
    issue: plan.issue ? issueLines(plan.issue, scores) : [],
  });
  return {
    mode,
    fingerprint,
    time,
    scores:
      mode === "formulas"
        ? scoresSheet(names.scores, scores, results, plan.formulaInputs, plan.isSample)
        : scoreValues,
    scoreValues,
    ranking: rankingSheet(names.ranking, scores, results, {
      county: plan.county,
      last: plan.last,
      isSample: plan.isSample,
      isRevision: plan.issue?.kind === "revised",
      footer,
    }),
    grounds: plan.grounds,
  };
}

/** True when all three sheets show exactly this already. */
export function contentsStand({ reading }: RankingPlan, contents: RankingContents): boolean {
  const { ranking } = contents;
  return (
    scoresStand(reading, contents) && stands(reading.grids.get(ranking.name), ranking, ranking)
  );
}

/** True when 评分 and 依据 show this, and 排名 what was written at its time: nobody has changed anything by hand. */
export function standsAsWritten(
  { reading, record }: RankingPlan,
  contents: RankingContents,
): boolean {
  const ranking = reading.grids.get(contents.ranking.name);
  const isAsWritten = ranking !== undefined && gridPrint(ranking) === record?.rankingPrint;
  return isAsWritten && scoresStand(reading, contents);
}

function scoresStand(
  { grids }: RankingPlan["reading"],
  { scores, scoreValues, grounds }: RankingContents,
): boolean {
  return (
    stands(grids.get(scores.name), scores, scoreValues) &&
    stands(grids.get(grounds.name), grounds, grounds)
  );
}

/** The three sheets, and what 考核存档 is told of them. */
export function rankingWrite(plan: RankingPlan, contents: RankingContents): RecordedWrite {
  const record = recordOf(plan, contents);
  const label = rankingLabel(record);
  return {
    ...{ action: "rank", about: label, time: contents.time },
    change: {
      sheets: [contents.scores, contents.ranking, contents.grounds],
      edits: [],
      show: contents.ranking.name,
    },
    texts: new Map([
      [recordKey(label), recordText(record)],
      [inputsKey(label), inputsText(plan)],
    ]),
  };
}

function recordOf(
  { scores, results, names, compared, issue }: RankingPlan,
  contents: RankingContents,
): RankingRecord {
  return {
    period: scores.period,
    method: scores.method.id,
    year: scores.year,
    fingerprint: contents.fingerprint,
    writtenAs: contents.mode,
    time: contents.time,
    sheets: names,
    towns: townRecords(results),
    rankingPrint: contentPrint(contents.ranking.cells),
    compared,
    ...(issue?.kind === "revised" ? { revises: issue.print } : {}),
  };
}

/** The cells that were scored, so that a later reading can name those that have changed since. */
function inputsText({ input, reading }: RankingPlan): string {
  const areas = input.used.flatMap((used) => {
    const grid = reading.grids.get(used.sheet);
    return grid ? [{ ...used, area: a1Area(used.area), values: valuesIn(grid, used) }] : [];
  });
  return JSON.stringify(areas);
}

function valuesIn(grid: Grid, used: UsedArea): CellValue[][] {
  return rowsOf(used).map((row) => columnsOf(used).map((column) => valueAt(grid, row, column)));
}
