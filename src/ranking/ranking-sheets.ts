import { a1Area } from "../cells/address";
import { valueAt, type CellValue, type Grid } from "../cells/grid";
import { isIssued, issueLines } from "./issue-of";
import { hasMarker } from "../record/own-sheets";
import { footerLines } from "./ranking-footer";
import {
  inputsKey,
  recordKey,
  rankingLabel,
  recordText,
  townRecords,
  type RankingRecord,
  type RankingSheets,
} from "../record/ranking-record";
import { rankingSheet } from "./ranking-sheet";
import { scoresSheet } from "./scores-sheet";
import type { WriteMode } from "../record/write-mode";
import { columnsOf, rowsOf, type UsedArea } from "../reading/used-areas";
import { decisionsInForce } from "../record/convention-decisions";
import { sheetShows } from "../workbook/sheet-shows";
import type { SheetContent } from "../workbook/workbook";
import { contentPrint, gridPrint } from "../record/content-print";
import { heldSheet } from "../record/held-sheet";
import { inputFingerprint } from "./input-fingerprint";
import type { NativeSheets } from "./native-sheets";
import { type RankingPlan } from "./ranking-plan";
import { readLayouts, type RecordedWrite } from "../record/recorded-write";

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
  /** 计算, where `scores` are 原生公式. */
  readonly steps: SheetContent | null;
}

/** `native` are the sheets of 原生公式, for that mode. */
export function rankingContents(
  plan: RankingPlan,
  mode: WriteMode,
  time: string,
  native: NativeSheets | null,
): RankingContents {
  const { scores, results, names } = plan;
  const fingerprint = inputFingerprint(plan.reading, plan.input, mode);
  const footer = footerLines(scores, {
    currency: plan.input.currency,
    comparedPeriod: plan.last && plan.last.period,
    comparedConventions: plan.lastConventions,
    decided: plan.decided,
    warnings: plan.warnings,
    fingerprint,
    time,
    renamed: plan.renamed,
    conventionDecisions: decisionsInForce(plan.reading.archive, scores.conventions),
    issue: plan.issue ? issueLines(plan.issue, scores) : [],
  });
  return {
    mode,
    fingerprint,
    time,
    ...scoreContents(plan, mode, native),
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

function scoreContents(
  { scores, results, names, formulaInputs, isSample }: RankingPlan,
  mode: WriteMode,
  native: NativeSheets | null,
): Pick<RankingContents, "scores" | "scoreValues" | "steps"> {
  if (mode === "native") {
    if (!native) throw new Error("原生公式 without its sheets");
    return native;
  }
  const scoreValues = scoresSheet(names.scores, scores, results, null, isSample);
  const asFormulas = (): SheetContent =>
    scoresSheet(names.scores, scores, results, formulaInputs, isSample);
  return { scores: mode === "formulas" ? asFormulas() : scoreValues, scoreValues, steps: null };
}

/** True when all sheets show exactly this already; of what is issued, also as the values of its formulas (冻结为数值). */
export function contentsStand(plan: RankingPlan, contents: RankingContents): boolean {
  const { ranking } = contents;
  const shown = plan.reading.grids.get(ranking.name);
  return scoresStand(plan, contents) && sheetShows(shown, ranking, ranking);
}

/** True when 评分 and 依据 show this, and 排名 what was written at its time: nobody has changed anything by hand. */
export function standsAsWritten(plan: RankingPlan, contents: RankingContents): boolean {
  const { reading, record } = plan;
  const ranking = reading.grids.get(contents.ranking.name);
  const isAsWritten = ranking !== undefined && gridPrint(ranking) === record?.rankingPrint;
  return isAsWritten && scoresStand(plan, contents);
}

function scoresStand({ reading, issue }: RankingPlan, contents: RankingContents): boolean {
  const frozen = { ...contents, scores: contents.scoreValues, steps: null };
  return areShown(reading, contents) || (isIssued(issue) && areShown(reading, frozen));
}

function areShown(
  { grids }: RankingPlan["reading"],
  { scores, scoreValues, grounds, steps }: RankingContents,
): boolean {
  return (
    // Of its doubles programs may differ in the last digit; those that matter are in 评分.
    (steps === null || sheetShows(grids.get(steps.name), steps, null)) &&
    sheetShows(grids.get(scores.name), scores, scoreValues) &&
    sheetShows(grids.get(grounds.name), grounds, grounds)
  );
}

/** 计算 of a run that wrote 原生公式, of no use any more. */
function stepsLeft({ record, reading }: RankingPlan): SheetContent[] {
  const name = record?.sheets.steps;
  const grid = name === undefined ? undefined : reading.grids.get(name);
  if (!grid || !hasMarker(grid)) return [];
  return [heldSheet(grid, readLayouts(reading.archive).get(grid.sheet) ?? null)];
}

/** The sheets, and what 考核存档 is told of them. `stays`: the sheet that the user looks at stays in front. */
export function rankingWrite(
  plan: RankingPlan,
  contents: RankingContents,
  { stays = false }: { readonly stays?: boolean } = {},
): RecordedWrite {
  const record = recordOf(plan, contents);
  const label = rankingLabel(record);
  return {
    action: "rank",
    about: label,
    time: contents.time,
    change: {
      sheets: [
        contents.scores,
        contents.ranking,
        contents.grounds,
        ...(contents.steps ? [contents.steps] : []),
      ],
      removed: contents.steps ? [] : stepsLeft(plan),
      edits: [],
      show: stays ? null : contents.ranking.name,
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
    sheets: sheetsOf(names, contents),
    towns: townRecords(results),
    rankingPrint: contentPrint(contents.ranking.cells),
    compared,
    ...(issue?.kind === "revised" ? { revises: issue.print } : {}),
    ...(issue?.kind === "revised" && issue.revision > 1 ? { revision: issue.revision } : {}),
  };
}

export function sheetsOf(names: RankingSheets, { steps }: RankingContents): RankingSheets {
  return steps ? { ...names, steps: steps.name } : names;
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
