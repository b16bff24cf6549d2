import { SCORES_FIRST_ROW } from "../../compile/score-columns";
import { CONVENTION_IDS } from "../../method/conventions";
import { PLACE_HEADER, TOTAL_HEADER } from "../../method/sheet-terms";
import { lastMonthOf } from "../../reading/words/period";
import type { CopiedMonth, CopyKind } from "./copy-sheet";
import type { RankingRecord } from "../../record/ranking-record";
import type { SheetContent } from "../../workbook/workbook";
import { issueState } from "../issuing/check-issue";
import { checkedInput, scoresOf } from "../../ranking/checked-input";
import type { FilledSheet } from "./filled-sheet";
import { nativeSheets, type NativeSheets } from "../../ranking/native-sheets";
import { inputOf } from "../../ranking/period-input";
import type { NativeMonth } from "./native-calls/native-scope";
import { planRanking, type RankingPlan } from "../../ranking/ranking-plan";
import { rankingContents, rankingWrite } from "../../ranking/ranking-sheets";
import { recalled } from "../../ranking/recall-ranking";
import type { WorkbookReading } from "../../record/workbook-reading";

/** A month of the copy, and what is written for it. */
export interface MonthOfCopy {
  readonly period: string;
  readonly state: CopiedMonth;
  /** Written whole, with the values that formulas show; empty where the month stays as it is. */
  readonly sheets: readonly FilledSheet[];
  readonly removed: readonly string[];
  /** What 考核存档 is told. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** null where 评分 holds no plain formulas. */
  readonly native: NativeMonth | null;
  readonly scores: number;
}

/** The ranked periods, from the first month on, as issued rather than revised. */
export function rankedPeriods({ records }: WorkbookReading): string[] {
  const periods = new Set(records.map(({ period }) => period));
  return [...periods].sort((a, b) => lastMonthOf(a) - lastMonthOf(b));
}

/** A ranked month as the copy shall hold it. `reading` has the earlier months as they are copied. */
export async function monthOfCopy(
  reading: WorkbookReading,
  period: string,
  kind: CopyKind,
): Promise<MonthOfCopy> {
  const kept = (state: CopiedMonth): MonthOfCopy => ({
    period,
    state,
    sheets: [],
    removed: [],
    texts: new Map(),
    native: null,
    scores: 0,
  });
  const issue = issueState(reading, period);
  if (issue !== null) return kept(issue);
  const record = reading.records.find((one) => one.period === period);
  const checked = checkedInput(inputOf(reading, period));
  if (!record || !checked) return kept("blocked");
  const { kind: standing } = await recalled(reading, period);
  if (standing !== "current") {
    const isLive = standing === "stale" && record.writtenAs !== "values";
    return kept(standing !== "stale" ? "altered" : isLive ? "stale-live" : "stale");
  }
  const scores = scoresOf(checked);
  const plan = planRanking(reading, checked, scores);
  if (plan.kind === "incomplete") return kept("blocked");
  const native = kind === "native" ? nativeSheets(plan) : null;
  const isNative = native !== null && typeof native === "object";
  if (!isNative && record.writtenAs === "values") return kept(native ?? "values");
  const written = writtenMonth(plan, record, isNative ? native : null);
  return {
    ...kept(native === null || isNative ? (isNative ? "native" : "values") : native),
    ...written,
  };
}

/** What a month that was intact is once its formulas were replaced. */
export function afterReplacing(reading: WorkbookReading, month: MonthOfCopy): MonthOfCopy {
  if (month.state !== "issued" && month.state !== "issued-frozen") return month;
  const state = issueState(reading, month.period);
  return {
    ...month,
    state: state === "issued-altered" || state === null ? "issued-rewritten" : state,
  };
}

function writtenMonth(
  plan: RankingPlan,
  record: RankingRecord,
  native: NativeSheets | null,
): Pick<MonthOfCopy, "sheets" | "removed" | "texts" | "native" | "scores"> {
  const contents = rankingContents(plan, native ? "native" : "values", record.time, native);
  const { change, texts = new Map() } = rankingWrite(plan, contents);
  const valuesOf = (content: SheetContent): SheetContent => {
    if (content === contents.scores) return contents.scoreValues;
    return native && content === contents.steps ? native.stepValues : content;
  };
  return {
    sheets: change.sheets.map((content) => ({ content, values: valuesOf(content) })),
    removed: (change.removed ?? []).map(({ name }) => name),
    texts,
    native: native && nativeMonth(plan),
    scores: plan.results.length * (plan.scores.indicators.length + 2),
  };
}

function nativeMonth({ scores, names, input }: RankingPlan): NativeMonth {
  const codes = scores.indicators.map(({ indicator }) => indicator.code);
  const sheetAs = (as: string): string | null =>
    input.used.find((one) => one.as === as)?.sheet ?? null;
  const { defaultConventions } = scores.method;
  const isDefault = CONVENTION_IDS.every(
    (id) => JSON.stringify(scores.conventions[id]) === JSON.stringify(defaultConventions[id]),
  );
  return {
    period: scores.period,
    scoresSheet: names.scores,
    sheets: {
      data: sheetAs("data"),
      task: sheetAs("task"),
      method: sheetAs("method"),
      projects: sheetAs("projects"),
      items: sheetAs("items"),
    },
    hasDefaultConventions: isDefault,
    firstRow: SCORES_FIRST_ROW,
    towns: scores.towns.length,
    columns: new Map([...codes, TOTAL_HEADER, PLACE_HEADER].map((code, i) => [code, i + 1])),
  };
}
