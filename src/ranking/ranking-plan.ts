import { publishedRecords } from "../record/stored-issues";
import { mainTask } from "../method/inputs";
import { growthsOf } from "../method/needed-inputs";
import type { Finding } from "../cells/finding";
import { valueAt, type Grid } from "../cells/grid";
import {
  GROUNDS_SHEET_PREFIX,
  RANKING_SHEET_PREFIX,
  SCORES_SHEET_PREFIX,
  STEPS_SHEET_PREFIX,
} from "../method/sheet-terms";
import type { Conventions } from "../method/conventions";
import type { UsedArea } from "../reading/used-areas";
import { lastMonthOf } from "../reading/words/period";
import { targetsOf } from "../reading/sheets/task-sheet";
import { completeScores, type TownResult } from "../scoring/complete-scores";
import { countyText } from "./county";
import { publishedConventions } from "./published-conventions";
import { groundsSheet } from "./grounds-sheet";
import type { Issue } from "./issue-of";
import { targetSheet } from "../record/own-sheets";
import {
  earlierRecord,
  lastRanking,
  rankingLabel,
  rankingLabelOf,
  type ComparedRanking,
  type LastRanking,
  type RankingRecord,
  type RankingSheets,
} from "../record/ranking-record";
import { isSampleInput } from "./sample-input";
import type { FormulaInputs, SheetArea } from "./scores-sheet";
import { decidedText, isDecided, warningText } from "./warning-text";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { SheetContent } from "../workbook/workbook";
import { warningsOf, type CheckedInput } from "./checked-input";
import { issueOf } from "./issue-of";
import type { WorkbookReading } from "../record/workbook-reading";

/** Everything that a ranking will write, but for the time and the way of writing. */
export interface RankingPlan {
  readonly kind: "plan";
  readonly reading: WorkbookReading;
  readonly input: CheckedInput;
  readonly scores: ScoreSheet;
  readonly results: readonly TownResult[];
  readonly names: RankingSheets;
  readonly renamed: readonly Renamed[];
  /** The sheet 计算, for 原生公式. */
  readonly stepsName: string;
  /** How it stands to what was issued; null while the month is not issued. */
  readonly issue: Issue | null;
  /** The record of the last run of this period: of the revision, where this is one. */
  readonly record: RankingRecord | null;
  readonly last: LastRanking | null;
  /** The ranking that `last` is of. */
  readonly compared: ComparedRanking | null;
  /** The conventions that `last` was published under; null where they are not known, or there is no such ranking. */
  readonly lastConventions: Conventions | null;
  readonly county: string;
  /** Decisions in force and the other warnings, each a sentence. */
  readonly decided: readonly string[];
  readonly warnings: readonly string[];
  /** Something was read from a sheet of invented figures. */
  readonly isSample: boolean;
  readonly grounds: SheetContent;
  /** null when the scores cannot be written as formulas. */
  readonly formulaInputs: FormulaInputs | null;
}

/** A sheet that goes under another name, because the wanted one is the user's. */
export interface Renamed {
  readonly wanted: string;
  readonly written: string;
}

export type Planned =
  | RankingPlan
  /** A score is missing although nothing blocked: nothing may be published. */
  | { readonly kind: "incomplete"; readonly findings: readonly Finding[] };

export function planRanking(
  reading: WorkbookReading,
  input: CheckedInput,
  scores: ScoreSheet,
): Planned {
  const results = completeScores(scores);
  if (!results) return { kind: "incomplete", findings: missingFindings(scores) };
  const { period } = scores;
  const issue = issueOf(reading, input, results, period);
  const label = rankingLabelOf(period, issue?.kind === "revised" ? issue.revision : 0);
  const record = reading.records.find((one) => rankingLabel(one) === label) ?? null;
  const { names, renamed } = namesOf(label, record, reading);
  const isSample = isSampleInput(reading, input);
  const main = mainTask(input.method.inputs);
  const target = main === null ? null : targetsOf(input.task, main, period)?.county;
  const [growth] = growthsOf(input.method);
  const warnings = warningsOf(input).filter(isOfPeriod);
  return {
    kind: "plan",
    reading,
    input,
    scores,
    results,
    names,
    renamed,
    stepsName: targetSheet(
      `${STEPS_SHEET_PREFIX}${label}`,
      record?.sheets.steps ?? null,
      reading.listed,
      reading.grids,
    ),
    issue,
    record,
    ...comparison(reading, scores),
    county: growth ? countyText(input.observations, growth, target ?? null, input.currency) : "",
    decided: warnings.filter(isDecided).map(decidedText),
    warnings: warnings.filter((one) => !isDecided(one)).map(warningText),
    isSample,
    grounds: groundsSheet(names.grounds, scores, isSample),
    formulaInputs: formulaInputs(input.used, reading.grids),
  };
}

function comparison(
  { records, archive }: WorkbookReading,
  { period, year, method }: ScoreSheet,
): Pick<RankingPlan, "last" | "compared" | "lastConventions"> {
  const current = { period, year, method: method.id };
  const published = publishedRecords({ archive, records });
  const earlier = earlierRecord(published, current, lastMonthOf);
  return {
    last: lastRanking(published, current, lastMonthOf),
    compared: earlier && { period: earlier.period, fingerprint: earlier.fingerprint },
    lastConventions: earlier && publishedConventions(archive, rankingLabel(earlier), method),
  };
}

/** Ledger rows of later months grow in number while the published ranking stays as it is. */
const isOfPeriod = ({ code }: Finding): boolean => code !== "ledger-rows-later";

function missingFindings({ indicators }: ScoreSheet): Finding[] {
  return indicators.flatMap(({ scores }) =>
    scores.flatMap((score) => (score.outcome === "scored" ? [] : score.findings)),
  );
}

function namesOf(
  label: string,
  record: RankingRecord | null,
  { listed, grids }: WorkbookReading,
): { names: RankingSheets; renamed: Renamed[] } {
  const wanted = {
    scores: `${SCORES_SHEET_PREFIX}${label}`,
    ranking: `${RANKING_SHEET_PREFIX}${label}`,
    grounds: `${GROUNDS_SHEET_PREFIX}${label}`,
  };
  const nameOf = (kind: keyof typeof wanted): string =>
    targetSheet(wanted[kind], record?.sheets[kind] ?? null, listed, grids);
  const names = {
    scores: nameOf("scores"),
    ranking: nameOf("ranking"),
    grounds: nameOf("grounds"),
  };
  const renamed = (["scores", "ranking", "grounds"] as const)
    .filter((kind) => names[kind] !== wanted[kind])
    .map((kind) => ({ wanted: wanted[kind], written: names[kind] }));
  return { names, renamed };
}

function formulaInputs(
  used: readonly UsedArea[],
  grids: WorkbookReading["grids"],
): FormulaInputs | null {
  const find = (as: UsedArea["as"]): SheetArea | null => {
    const area = used.find((one) => one.as === as);
    return area ? filledArea(area, grids.get(area.sheet)) : null;
  };
  const [data, tasks, projects, items] = [
    find("data"),
    find("task"),
    find("projects"),
    find("items"),
  ];
  if (!data || !tasks || !projects || !items) return null;
  return { data, tasks, projects, items, method: find("method") };
}

/** Without the blank rows below: Excel for Windows may pass a blank cell as 0, which no function can tell from a figure. */
function filledArea({ sheet, area }: UsedArea, grid: Grid | undefined): SheetArea {
  const isBlank = (row: number): boolean =>
    Array.from({ length: area.columns }, (_, index) => area.column + index).every(
      (column) => !grid || valueAt(grid, row, column) === null,
    );
  let { rows } = area;
  while (rows > 1 && isBlank(area.row + rows - 1)) rows -= 1;
  return { sheet, area: { ...area, rows } };
}
