import { isIssued } from "../../ranking/issue-of";
import { EDITIONS } from "../../method/catalog";
import { MOST_FORMULA_TOWNS, type WriteMode } from "../../record/write-mode";
import type { Workbook } from "../../workbook/workbook";
import { nextTurn } from "../../workbook/next-turn";
import { nativeOf } from "../../ranking/native-of";
import type { NativeSheets } from "../../ranking/native-sheets";
import type { Hindrance, RankingWritten } from "../../ranking/rank-outcome";
import { printedTime } from "../../record/printed-time";
import type { RankingPlan } from "../../ranking/ranking-plan";
import {
  contentsStand,
  standsAsWritten,
  rankingContents,
  rankingWrite,
  sheetsOf,
  type RankingContents,
} from "../../ranking/ranking-sheets";
import { writeRecorded } from "../../record/recorded-write";
import { writeFormulas } from "./write-formulas";

export interface WriteRequest {
  readonly writeMode: WriteMode;
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onProgress: (step: "writing" | "verifying") => void;
  readonly calculationLimitMs?: number;
  readonly stays?: boolean;
}

/** Workbooks whose formulas did not show the scores while this page has been open: they are not asked twice. */
const withoutFormulas = new WeakMap<Workbook, Hindrance>();

/** Writes what a plan says, unless it stands there already or the user cancels before. */
export async function writeRanking(
  workbook: Workbook,
  plan: RankingPlan,
  request: WriteRequest,
): Promise<RankingWritten | "cancelled"> {
  const wanted = issuedMode(plan) ?? request.writeMode;
  const { native, fallback } = await possible(workbook, plan, wanted);
  const mode = fallback === null ? wanted : "values";
  if (await isStopped(request)) return "cancelled";
  const standing = standingContents(plan, mode, native);
  if (standing) return outcome(plan, standing, "unchanged", fallback);

  if (await isStopped(request)) return "cancelled";
  // What is issued becomes again what it was, to the minute.
  const issued = isIssued(plan.issue) ? plan.record : null;
  const time = issued ? issued.time : printedTime(request.now);
  const contents = rankingContents(plan, mode, time, native);
  request.onProgress("writing");
  if (await isStopped(request)) return "cancelled";
  if (mode !== "values") {
    const written = await writeFormulas(workbook, plan, contents, request);
    if (written.hindrance && mode === "formulas") withoutFormulas.set(workbook, written.hindrance);
    return outcome(plan, written.contents, "changed", written.hindrance);
  }
  await writeRecorded(workbook, plan.reading, rankingWrite(plan, contents, request));
  return outcome(plan, contents, "changed", fallback);
}

/** What is issued stays as it was written. */
function issuedMode({ issue, record }: RankingPlan): WriteMode | null {
  return isIssued(issue) && record ? record.writtenAs : null;
}

async function isStopped({ signal }: WriteRequest): Promise<boolean> {
  await nextTurn();
  return signal.aborted;
}

/** The sheets of 原生公式 where those are wanted and can be, or why formulas of either kind are not written. */
async function possible(
  workbook: Workbook,
  plan: RankingPlan,
  wanted: WriteMode,
): Promise<{ native: NativeSheets | null; fallback: RankingWritten["fallback"] }> {
  const native = await nativeOf(plan, wanted);
  if (typeof native === "string") return { native: null, fallback: native };
  const fallback = wanted === "formulas" ? await formulaHindrance(workbook, plan) : null;
  return { native, fallback };
}

/** Why formulas are not written although they were asked for; null when they may be. */
async function formulaHindrance(
  workbook: Workbook,
  plan: RankingPlan,
): Promise<RankingWritten["fallback"]> {
  // CX.SCORE sees cells alone: it would show #N/A where a decision gives points, or other points.
  if (!EDITIONS.some(({ id }) => id === plan.input.method.id)) return "own-method";
  if (plan.input.decisions.length > 0) return "decisions";
  if (plan.results.length > MOST_FORMULA_TOWNS) return "too-many-towns";
  const known = withoutFormulas.get(workbook);
  if (known !== undefined) return known;
  const { customFunctions } = await workbook.capabilities();
  return customFunctions && plan.formulaInputs ? null : "no-functions";
}

function standingContents(
  plan: RankingPlan,
  mode: WriteMode,
  native: NativeSheets | null,
): RankingContents | null {
  const { record } = plan;
  if (record?.writtenAs !== mode) return null;
  const contents = rankingContents(plan, mode, record.time, native);
  if (contents.fingerprint !== record.fingerprint) return null;
  // What is issued stays as it was written, also where it would be written otherwise now.
  const isKept = isIssued(plan.issue) && standsAsWritten(plan, contents);
  return isKept || contentsStand(plan, contents) ? contents : null;
}

function outcome(
  { names, issue }: RankingPlan,
  contents: RankingContents,
  written: RankingWritten["written"],
  fallback: RankingWritten["fallback"],
): RankingWritten {
  const { mode, fingerprint } = contents;
  const isRevision = issue?.kind === "revised";
  const sheets = sheetsOf(names, contents);
  return { written, sheets, isRevision, fingerprint, writtenAs: mode, fallback };
}
