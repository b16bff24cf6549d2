import { indicatorsOf, type Indicator, type PublishedMethod } from "../method/method";
import type { Conventions } from "../method/conventions";
import type { PublishedRule, RuleKind } from "../method/rule-kinds";
import { exact } from "../numbers/exact";
import type { RuleContext, RuleScoring } from "../rules/rule";
import type { Observations } from "../scoring/observations";
import { publish } from "../scoring/publish";
import type { IndicatorScores, PublishedSheet, RuleScore } from "../scoring/score-sheet";
import { totalsOf } from "../scoring/totals";
import { SCORING } from "./rule-table";

/** As `score`, of a published method. */
export function scorePublished(
  method: PublishedMethod,
  conventions: Conventions,
  observations: Observations,
): PublishedSheet {
  const { period, year, towns } = observations;
  const indicators = indicatorsOf(method).map((indicator) =>
    scoresOf(indicator, conventions, observations),
  );
  return {
    method,
    conventions,
    period,
    year,
    towns,
    indicators,
    totals: totalsOf(indicators, conventions, towns.length),
  };
}

/**
 * The scores of one indicator, in roster order: what `scorePublished` gives for it, without computing the others.
 * Throws for a code that the method has not.
 */
export function scoreIndicator(
  method: PublishedMethod,
  conventions: Conventions,
  observations: Observations,
  code: string,
): IndicatorScores<PublishedRule> {
  const found = indicatorsOf(method).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`${method.id} has no indicator ${code}`);
  return scoresOf(found, conventions, observations);
}

function scoresOf(
  indicator: Indicator<PublishedRule>,
  conventions: Conventions,
  observations: Observations,
): IndicatorScores<PublishedRule> {
  const assigned = observations.assigned?.get(indicator.code);
  const context = { observations, conventions, full: exact(indicator.points), assigned };
  const scores = scoreByRule(indicator.rule, context).map((score) =>
    publish(score, conventions.rounding),
  );
  return { indicator, scores };
}

/** Scores all towns by a rule, in roster order. */
export function scoreByRule(rule: PublishedRule, context: RuleContext): readonly RuleScore[] {
  return scoringOf(rule).column(rule, context);
}

function scoringOf({ kind }: PublishedRule): RuleScoring<RuleKind> {
  return SCORING[kind] as RuleScoring<RuleKind>;
}
