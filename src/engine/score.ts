import type { Conventions } from "../method/conventions";
import { indicatorsOf, isCounted, type Indicator, type Method } from "../method/method";
import type { RuleKind } from "../method/rule-kinds";
import { partsBefore, scoringOrder } from "../method/scoring-order";
import { exact } from "../numbers/exact";
import type { RuleScoring } from "../rules/rule";
import type { Observations } from "../scoring/observations";
import { publish } from "../scoring/publish";
import type { RuleScore, Score, ScoreSheet } from "../scoring/score-sheet";
import { ownTotalsOf } from "../scoring/own-totals";
import { totalsOf } from "../scoring/totals";
import { EVERY_SCORING } from "./every-rule-table";

/** Scores a period: every indicator, total and place. `const sheet = score(method, conventions, observations);` */
export function score(
  method: Method,
  conventions: Conventions,
  observations: Observations,
): ScoreSheet {
  const { period, year, towns } = observations;
  const { order, circle } = scoringOrder(method);
  if (circle.length > 0) throw new Error(`${circle.join(", ")} need each other's points`);
  const scored = new Map<string, readonly Score[]>();
  for (const indicator of order) {
    scored.set(indicator.code, scoresOf(indicator, conventions, observations, scored));
  }
  const indicators = indicatorsOf(method).map((indicator) => ({
    indicator,
    scores: scored.get(indicator.code) ?? [],
  }));
  const counted = indicators.filter(({ indicator }) => isCounted(indicator));
  const totals = method.overall
    ? ownTotalsOf(method.overall, { all: indicators, counted, observations }, conventions)
    : totalsOf(counted, conventions, towns.length);
  return { method, conventions, period, year, towns, indicators, totals };
}

/** An indicator alone, and the indicators whose points it needs. */
export interface OneIndicator {
  /** Before they are rounded, in roster order. */
  readonly scores: readonly RuleScore[];
  /** Those of a 合并, also by a detour. */
  readonly parts: readonly (readonly Score[])[];
}

export function scoreIndicator(
  method: Method,
  conventions: Conventions,
  observations: Observations,
  wanted: Indicator,
): OneIndicator {
  const scored = new Map<string, readonly Score[]>();
  for (const indicator of partsBefore(method, wanted)) {
    scored.set(indicator.code, scoresOf(indicator, conventions, observations, scored));
  }
  const scores = byRule(wanted, conventions, observations, scored);
  return { scores, parts: [...scored.values()] };
}

function scoresOf(
  indicator: Indicator,
  conventions: Conventions,
  observations: Observations,
  scored: ReadonlyMap<string, readonly Score[]>,
): readonly Score[] {
  return byRule(indicator, conventions, observations, scored).map((score) =>
    publish(score, conventions.rounding),
  );
}

function byRule(
  { code, points, rule }: Indicator,
  conventions: Conventions,
  observations: Observations,
  scored: ReadonlyMap<string, readonly Score[]>,
): readonly RuleScore[] {
  const assigned = observations.assigned?.get(code);
  const scoring = EVERY_SCORING[rule.kind] as RuleScoring<RuleKind>;
  return scoring.column(rule, {
    observations,
    conventions,
    full: exact(points),
    assigned,
    scored,
  });
}
