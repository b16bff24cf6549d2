import type { Finding } from "../../cells/finding";
import { chartsSheet as words } from "../../messages/zh/charts-sheet";
import { sheets } from "../../messages/zh/sheets";
import { mainTask } from "../../method/inputs";
import { CHARTS_SHEET_PREFIX } from "../../method/sheet-terms";
import { compare, isNegative, negate, type Exact } from "../../numbers/exact";
import { checkedInput, scoresOf } from "../../ranking/checked-input";
import { inputFingerprint } from "../../ranking/input-fingerprint";
import { inputOf } from "../../ranking/period-input";
import { folded, printedFingerprint } from "../../ranking/ranking-footer";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import {
  resultStanding,
  writeResult,
  type ResultSheet,
  type ResultStanding,
  type ResultWritten,
} from "../../record/result-sheet";
import { settleWorkbook } from "../../record/unfinished-write";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";
import type { SheetContent, Workbook } from "../../workbook/workbook";
import { earlierMonth } from "../analysis/earlier-month";
import { monthChanges, type TownChange } from "../analysis/month-change";
import { taskProgress } from "../tasks/progress";
import { changeChart } from "./change-chart";
import type { ChartBlock } from "./chart-block";
import { chartsSheet } from "./charts-sheet";
import { placesChart } from "./places-chart";
import { pointsChart } from "./points-chart";
import { targetsChart } from "./targets-chart";

export interface ChartsRequest {
  readonly period: string;
  /** Whose 得分变化 is drawn; null: the town's whose points moved most. */
  readonly town: string | null;
}

export interface ChartsBlocked {
  readonly kind: "blocked";
  readonly findings: readonly Finding[];
}

/** The pictures as the sheet would hold them. */
export interface ChartsSeen {
  readonly kind: "charts";
  readonly content: SheetContent;
  readonly towns: readonly string[];
  /** Whose 得分变化 it is; null where there is none. */
  readonly town: string | null;
  readonly sheet: ResultStanding;
  /** The program shows pictures on sheets. */
  readonly isDrawn: boolean;
}

/** 图表 for the pane; nothing is written. */
export async function seeCharts(
  workbook: Workbook,
  request: ChartsRequest,
): Promise<ChartsSeen | ChartsBlocked> {
  const reading = await readWorkbook(workbook);
  const month = monthOf(reading, request);
  if (month.kind === "blocked") return month;
  const { result, towns, town } = month;
  const content = result.content(result.wanted, "");
  const { drawsCharts: isDrawn } = await workbook.capabilities();
  const sheet = resultStanding(reading, result);
  return { kind: "charts", content, towns, town, sheet, isDrawn };
}

/** Writes 图表 {period}, or leaves it where it shows this already. Throws ChangeRefused. */
export async function writeCharts(
  workbook: Workbook,
  request: ChartsRequest,
  now: Date,
): Promise<(ResultWritten & { readonly kind: "written" }) | ChartsBlocked> {
  const { reading } = await settleWorkbook(workbook);
  const month = monthOf(reading, request);
  if (month.kind === "blocked") return month;
  return { kind: "written", ...(await writeResult(workbook, reading, month.result, now)) };
}

interface Month {
  readonly kind: "month";
  readonly result: ResultSheet;
  readonly towns: readonly string[];
  readonly town: string | null;
}

function monthOf(reading: WorkbookReading, { period, town }: ChartsRequest): Month | ChartsBlocked {
  const input = inputOf(reading, period);
  const checked = checkedInput(input);
  if (!checked) return { kind: "blocked", findings: input.findings };
  const plan = planRanking(reading, checked, scoresOf(checked));
  if (plan.kind !== "plan") return { kind: "blocked", findings: plan.findings };
  const change = changePart(plan, town);
  const { blocks, notes } = together([pointsPart(plan), targetPart(plan), placePart(plan), change]);
  return {
    kind: "month",
    towns: plan.scores.towns,
    town: change.town,
    result: resultOf(plan, blocks, notes),
  };
}

/** A picture, or why there is none. */
interface Part {
  readonly block: ChartBlock | null;
  readonly note: string | null;
}

const drawn = (block: ChartBlock): Part => ({ block, note: null });
const left = (note: string | null): Part => ({ block: null, note });

const pointsPart = (plan: RankingPlan): Part => drawn(pointsChart(plan));

function targetPart({ input }: RankingPlan): Part {
  const main = mainTask(input.method.inputs);
  const task = taskProgress(input).find((one) => one.task === main);
  return task && task.measure
    ? drawn(targetsChart(task, input.method.names.units))
    : left(words.notes.noTask);
}

const placePart = (plan: RankingPlan): Part =>
  plan.last ? drawn(placesChart(plan, plan.last)) : left(words.notes.noEarlier);

function changePart(plan: RankingPlan, asked: string | null): Part & { town: string | null } {
  const { reading, scores, input } = plan;
  const earlier = earlierMonth(reading, scores);
  const none = (note: string | null) => ({ ...left(note), town: asked });
  if (earlier.kind === "no-earlier") return none(null);
  const changes =
    earlier.kind === "found" ? monthChanges(scores, input.observations, earlier.month) : null;
  if (!changes) return none(words.notes.unreadable(earlier.period));
  const change = asked === null ? mostMoved(changes) : changeOf(changes, scores.towns, asked);
  const name = change && scores.towns[change.town];
  if (!change || name === undefined || name === null) return none(null);
  if (change.kind === "new-town") return none(words.notes.noChange(name));
  const { decimals } = scores.conventions.rounding;
  return { ...drawn(changeChart(name, change, decimals)), town: name };
}

const changeOf = (changes: readonly TownChange[], towns: readonly string[], name: string) =>
  changes.find(({ town }) => towns[town] === name) ?? null;

function mostMoved(changes: readonly TownChange[]): TownChange | null {
  const compared = changes.flatMap((change) => (change.kind === "compared" ? [change] : []));
  const [first, ...rest] = compared;
  if (!first) return null;
  return rest.reduce(
    (most, one) => (compare(size(one.points), size(most.points)) > 0 ? one : most),
    first,
  );
}

const size = (points: Exact): Exact => (isNegative(points) ? negate(points) : points);

function together(parts: readonly Part[]) {
  return {
    blocks: parts.flatMap(({ block }) => block ?? []),
    notes: parts.flatMap(({ note }) => note ?? []),
  };
}

function resultOf(
  { scores, input, reading, isSample, issue }: RankingPlan,
  blocks: readonly ChartBlock[],
  notes: readonly string[],
): ResultSheet {
  const { year, period } = scores;
  const { footer } = sheets;
  const print = printedFingerprint(inputFingerprint(reading, input, "values"));
  return {
    action: "charts",
    period,
    wanted: `${CHARTS_SHEET_PREFIX}${period}`,
    content: (name, time) =>
      chartsSheet(name, blocks, {
        names: scores.method.names,
        year,
        period,
        isSample,
        isRevision: issue?.kind === "revised",
        notes: [words.notes.bars, ...notes, footer.fingerprint(print), footer.time(time)].flatMap(
          folded,
        ),
      }),
  };
}
