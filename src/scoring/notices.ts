import type { Measure, Rule } from "../method/types";
import { equals, exact, isPositive, type Exact } from "../numbers/exact";
import type { IndicatorScores, Measured, Notice, Scored } from "./score-sheet";

/** Facts of one indicator that a published result must mention: one notice a kind, in a fixed order. */
export function noticesOf({ indicator, scores }: IndicatorScores): Notice[] {
  const { rule, code } = indicator;
  const full = exact(indicator.points);
  const claims: readonly [Notice["kind"], (score: Scored) => boolean][] = [
    ["zero-denominator", (score) => emptyDenominators(rule, score).includes("zero-denominator")],
    ["zero-base", (score) => emptyDenominators(rule, score).includes("zero-base")],
    ["zero-earns-place", zeroEarnsPlace],
    ["printed-full-but-target-unmet", (score) => looksMet(score, full)],
  ];
  return claims.flatMap(([kind, holds]) => {
    const towns = scores.flatMap((score, town) =>
      score.outcome === "scored" && holds(score) ? [town] : [],
    );
    return towns.length > 0 ? [{ kind, code, towns }] : [];
  });
}

type EmptyDenominator = "zero-base" | "zero-denominator";

function emptyDenominators(rule: Rule, { trace }: Scored): EmptyDenominator[] {
  if (trace.kind === "completion" && rule.kind === "completion") {
    const others = (trace.parts ?? []).slice(1).map(({ measured }) => measured);
    return [
      ...emptyDenominator(rule.measure, trace.growth),
      ...others.flatMap((measured) => emptyDenominator(null, measured)),
    ];
  }
  if (trace.kind === "proportional" && rule.kind === "proportional") {
    return emptyDenominator(rule.measure, trace.measured);
  }
  return trace.kind === "rank-step" ? emptyDenominator(null, trace.measured) : [];
}

/** Something grown from nothing is a question of its own (`zeroBase`); nothing from nothing is not. */
function emptyDenominator(measure: Measure | null, measured: Measured): EmptyDenominator[] {
  if (measured.value !== null) return [];
  const [now] = measured.inputs;
  const isGrown = measure?.kind === "growth" && now !== undefined && isPositive(now.value);
  return [isGrown ? "zero-base" : "zero-denominator"];
}

function zeroEarnsPlace({ trace, unrounded }: Scored): boolean {
  return trace.kind === "rank-step" && trace.isZeroValue && isPositive(unrounded);
}

function looksMet({ trace, points }: Scored, full: Exact): boolean {
  return trace.kind === "completion" && !trace.isMet && equals(points, full);
}
