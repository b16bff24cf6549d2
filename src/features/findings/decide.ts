import type { Gap } from "../../cells/finding";
import {
  isOfGap,
  type Decision,
  type GapDecision,
  type PointsDecision,
  type TargetDecision,
} from "../../method/decision";
import { indicatorsOf } from "../../method/method";
import { exact, isNegative, compare } from "../../numbers/exact";
import { canonicalOf, lastMonthOf, readPeriod } from "../../reading/words/period";
import type { WorkbookInput } from "../../reading/workbook-input";
import { changedTexts, type Archive } from "../../record/archive";
import { withDecision, withoutDecision } from "../../record/policy-record";
import type { Workbook } from "../../workbook/workbook";
import { printedTime } from "../../record/printed-time";
import { writeRecorded } from "../../record/recorded-write";
import { settleWorkbook } from "../../record/unfinished-write";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookReading } from "../../record/workbook-reading";

/** A decision as the user makes it: the year is the workbook's, the time is now. Points may be typed with spaces around. */
export type DecisionRequest =
  Requested<GapDecision> | Requested<PointsDecision> | Requested<TargetDecision>;
type Requested<One> = Omit<One, "year" | "time">;

export type DecideOutcome =
  | { readonly kind: "decided"; readonly decision: Decision }
  /** Nothing was written. `most` are the indicator's full points. */
  | { readonly kind: "refused"; readonly why: "no-grounds" | "not-a-gap" | "no-indicator" }
  | { readonly kind: "refused"; readonly why: "points"; readonly most: string };

/**
 * 决定: keeps a decision about a gap in 考核存档; no cell of the user's is touched. Only a gap that is there now can be
 * decided, or a target that looks like a fraction, never a text or an error. Throws ChangeRefused.
 */
export async function decide(
  workbook: Workbook,
  request: DecisionRequest,
  now: Date,
): Promise<DecideOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const input = inputOf(reading, request.period);
  const refused = refusalOf(request, input);
  if (refused) return refused;
  const period = canonicalOf(readPeriod(request.period)) ?? request.period;
  const decision: Decision = {
    ...trimmed(request),
    period,
    year: input.observations?.year ?? input.method.year,
    time: printedTime(now),
  };
  await write(workbook, reading, withDecision(reading.archive, decision), decision);
  return { kind: "decided", decision };
}

/** gone: 考核存档 holds no such decision by now, and nothing was written. */
export interface RevokeOutcome {
  readonly kind: "revoked" | "gone";
}

/** 撤销: takes a decision out of 考核存档. Throws ChangeRefused. */
export async function revokeDecision(
  workbook: Workbook,
  decision: Decision,
  now = new Date(),
): Promise<RevokeOutcome> {
  const { reading } = await settleWorkbook(workbook);
  const about = { period: decision.period, time: printedTime(now) };
  const changed = withoutDecision(reading.archive, decision);
  if (changedTexts(reading.archive, changed).size === 0) return { kind: "gone" };
  await write(workbook, reading, changed, about);
  return { kind: "revoked" };
}

async function write(
  workbook: Workbook,
  reading: WorkbookReading,
  changed: Archive,
  { period, time }: { readonly period: string; readonly time: string },
): Promise<void> {
  await writeRecorded(workbook, reading, {
    action: "decide",
    about: period,
    time,
    change: { sheets: [], edits: [], show: null },
    texts: changedTexts(reading.archive, changed),
  });
}

function trimmed(request: DecisionRequest): DecisionRequest {
  const grounds = { note: oneLine(request.note), basis: oneLine(request.basis) };
  return request.kind === "points"
    ? { ...request, ...grounds, points: request.points.trim() }
    : { ...request, ...grounds };
}

const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, "；");

function refusalOf(
  request: DecisionRequest,
  input: WorkbookInput,
): Extract<DecideOutcome, { kind: "refused" }> | null {
  if (request.note.trim() === "" || request.basis.trim() === "") {
    return { kind: "refused", why: "no-grounds" };
  }
  if (request.kind === "confirmed") {
    return isQuestioned(request, input) ? null : { kind: "refused", why: "not-a-gap" };
  }
  if (request.kind !== "points") {
    return isGap(request, input) ? null : { kind: "refused", why: "not-a-gap" };
  }
  const indicator = indicatorsOf(input.method).find(({ code }) => code === request.code);
  if (!indicator) return { kind: "refused", why: "no-indicator" };
  return arePoints(request.points.trim(), indicator.points)
    ? null
    : { kind: "refused", why: "points", most: indicator.points };
}

/** A gap that asks for this decision now, or one about which is decided again. */
function isGap({ kind, town, quantity }: Requested<GapDecision>, input: WorkbookInput): boolean {
  if (kind === "zero" && quantity === "all") return false;
  const asks = input.findings.some(
    ({ gap }) => gap?.town === town && gap.quantity === quantity && gap.choices.includes(kind),
  );
  const isDecided = input.decisions.some(
    (one) => isOfGap(one) && one.town === town && one.quantity === quantity,
  );
  return asks || isDecided;
}

/** A target of that number that asks now, or about which is decided again. */
function isQuestioned(
  { town, task, value }: Requested<TargetDecision>,
  { findings, decisions }: WorkbookInput,
): boolean {
  const asks = findings.some(
    ({ gap }) => gap?.town === town && gap.target?.task === task && gap.target.value === value,
  );
  const isDecided = decisions.some(
    (one) =>
      one.kind === "confirmed" && one.town === town && one.task === task && one.value === value,
  );
  return asks || isDecided;
}

function arePoints(text: string, most: string): boolean {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text)) return false;
  const value = exact(text);
  return !isNegative(value) && compare(value, exact(most)) <= 0;
}

/** What was decided about the same gap in the latest earlier period of a year, to be asked again; null when nothing was. */
export function decisionBefore(
  decisions: readonly Decision[],
  gap: Gap,
  { period, year }: { readonly period: string; readonly year: number },
): Decision | null {
  const month = lastMonthOf(period);
  const earlier = decisions
    .filter((one) => one.year === year && lastMonthOf(one.period) < month && isAbout(one, gap))
    .sort((a, b) => lastMonthOf(b.period) - lastMonthOf(a.period));
  return earlier[0] ?? null;
}

function isAbout(decision: Decision, gap: Gap): boolean {
  if (!gap.choices.includes(decision.kind)) return false;
  if (isOfGap(decision)) {
    return decision.town === gap.town && decision.quantity === gap.quantity;
  }
  if (decision.kind === "confirmed") {
    return decision.town === gap.town && decision.task === gap.target?.task;
  }
  const isOfTown = decision.town === null || decision.town === gap.town;
  return isOfTown && gap.codes.includes(decision.code);
}
