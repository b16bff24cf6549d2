import type { Rule } from "../method/rule-kinds";
import type { Measure } from "../method/types";
import { equals, exact, isPositive, type Exact } from "../numbers/exact";
import type { IndicatorScores, Measured, Notice, Scored } from "./score-sheet";

/** Facts of one indicator that a published result must mention: one notice a kind, in a fixed order. */
export function noticesOf({ indicator, scores }: IndicatorScores): Notice[] {
  const towns = new Map(KINDS.map((kind): [NoticeKind, number[]] => [kind, []]));
  const full = exact(indicator.points);
  for (const [town, score] of scores.entries()) {
    if (score.outcome !== "scored") continue;
    const facts = factsOf(indicator.rule, score, full);
    if (facts.length > 0) for (const kind of new Set(facts)) towns.get(kind)?.push(town);
  }
  return [...towns]
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => ({ kind, code: indicator.code, towns: found }));
}

type NoticeKind = Notice["kind"];

const KINDS: readonly NoticeKind[] = [
  "zero-denominator",
  "zero-base",
  "zero-earns-place",
  "printed-full-but-target-unmet",
];

function factsOf(rule: Rule, score: Scored, full: Exact): NoticeKind[] {
  const { trace, unrounded, points } = score;
  if (trace.kind === "completion" && rule.kind === "completion") {
    const others = (trace.parts ?? []).slice(1).map(({ measured }) => measured);
    return [
      ...emptyDenominator(rule.measure, trace.growth),
      ...others.flatMap((measured) => emptyDenominator(null, measured)),
      ...(!trace.isMet && equals(points, full) ? (["printed-full-but-target-unmet"] as const) : []),
    ];
  }
  if (trace.kind === "proportional" && rule.kind === "proportional") {
    return emptyDenominator(rule.measure, trace.measured);
  }
  if (trace.kind !== "rank-step") return [];
  const earns = trace.isZeroValue && isPositive(unrounded);
  return [
    ...emptyDenominator(null, trace.measured),
    ...(earns ? (["zero-earns-place"] as const) : []),
  ];
}

/** Something grown from nothing is a question of its own (`zeroBase`); nothing from nothing is not. */
function emptyDenominator(
  measure: Measure | null,
  measured: Measured,
): ("zero-base" | "zero-denominator")[] {
  if (measured.value !== null) return [];
  const [now] = measured.inputs;
  const isGrown = measure?.kind === "growth" && now !== undefined && isPositive(now.value);
  return [isGrown ? "zero-base" : "zero-denominator"];
}
