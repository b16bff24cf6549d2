import { monthChanges, type TownChange } from "./month-change";
import { placeGaps, type TownGap } from "./place-gap";
import { rankEnvelope, type RankEnvelope } from "./rank-envelope";
import { conventionEffects, type ConventionEffect } from "./convention-effect";
import {
  differingConventions,
  type ConventionId,
  type Conventions,
} from "../../method/conventions";
import { decisionsInForce, type ConventionDecision } from "../../record/convention-decisions";
import type { Workbook } from "../../workbook/workbook";
import {
  analysed,
  inTurns,
  MOST_ANALYSED_TOWNS,
  type Analysed,
  type AnalysisRequest,
  type CompleteMonth,
} from "./analysed-month";
import { earlierMonth, type RevisedCell } from "./earlier-month";

export type { RankEnvelope } from "./rank-envelope";

export interface ConventionsAnalysis {
  readonly effects: readonly ConventionEffect[];
  /** Who chose the present conventions, where it is known. */
  readonly decisions: ReadonlyMap<ConventionId, ConventionDecision>;
}

/** 口径: what each other choice of each convention would do to the month. */
export function analyseConventions(
  workbook: Workbook,
  request: AnalysisRequest,
): Promise<Analysed<ConventionsAnalysis>> {
  return analysed(workbook, request, async ({ reading, input, scores }) => {
    const effects = await inTurns(conventionEffects(scores, input.observations), request);
    if (effects === "cancelled") return effects;
    return { effects, decisions: decisionsInForce(reading.archive, scores.conventions) };
  });
}

/** 名次区间: best and worst place over all combinations of conventions; null for too many townships, or a total that is no mere sum. */
export function analyseEnvelope(
  workbook: Workbook,
  request: AnalysisRequest,
): Promise<Analysed<RankEnvelope | null>> {
  return analysed(workbook, request, async ({ input: { observations }, scores }) => {
    if (observations.towns.length > MOST_ANALYSED_TOWNS || scores.method.overall) return null;
    const effects = await inTurns(conventionEffects(scores, observations), request);
    if (effects === "cancelled") return effects;
    return inTurns(rankEnvelope(scores, observations, effects), request);
  });
}

export interface GapAnalysis {
  /** null for too many townships, or a total that is no mere sum. */
  readonly towns: readonly TownGap[] | null;
  /** The unit of amounts, as the data sheet says it. */
  readonly currency: string;
}

/** 差距: the smallest changes that gain a place. */
export function analyseGaps(
  workbook: Workbook,
  request: AnalysisRequest,
): Promise<Analysed<GapAnalysis>> {
  return analysed(workbook, request, async ({ input: { observations, currency }, scores }) => {
    const isLeftOut = observations.towns.length > MOST_ANALYSED_TOWNS || scores.method.overall;
    if (isLeftOut) return { towns: null, currency };
    const towns = await inTurns(placeGaps(scores, observations), request);
    return towns === "cancelled" ? towns : { towns, currency };
  });
}

/** A month against the nearest earlier one that was ranked. */
export type ChangeAnalysis =
  | { readonly kind: "no-earlier" }
  /** The sheets of the earlier period cannot be scored as they are now. */
  | { readonly kind: "earlier-unreadable"; readonly period: string }
  | {
      readonly kind: "compared";
      readonly period: string;
      readonly towns: readonly TownChange[];
      /** Cells of the earlier data sheet that were changed after it was ranked. */
      readonly revised: readonly RevisedCell[];
      /** What the earlier ranking was published under, where that was something else. */
      readonly publishedUnder?: Conventions;
    };

/** 较上期: how places and points changed, and why. */
export function analyseChanges(
  workbook: Workbook,
  request: AnalysisRequest,
): Promise<Analysed<ChangeAnalysis>> {
  return analysed(workbook, request, (month) => Promise.resolve(changeOf(month)));
}

function changeOf({ reading, input, scores }: CompleteMonth): ChangeAnalysis {
  const earlier = earlierMonth(reading, scores);
  if (earlier.kind !== "found") return earlier;
  const { period, month, revised } = earlier;
  const towns = monthChanges(scores, input.observations, month);
  if (!towns) return { kind: "earlier-unreadable", period };
  const { conventions: was } = month;
  const isOther = differingConventions(was, scores.conventions).length > 0;
  return { kind: "compared", period, towns, revised, ...(isOther && { publishedUnder: was }) };
}
