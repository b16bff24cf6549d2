import type { IndicatorScores, Notice, NoticeKind, Scored } from "./score-sheet";

const KINDS: readonly NoticeKind[] = [
  "zero-denominator",
  "zero-base",
  "zero-earns-place",
  "printed-full-but-target-unmet",
];

/** Facts of one indicator that a published result must mention: one notice a kind, in a fixed order. */
export function noticesOf(
  { indicator, scores }: IndicatorScores,
  factsOf: (score: Scored) => readonly NoticeKind[],
): Notice[] {
  const towns = new Map(KINDS.map((kind): [NoticeKind, number[]] => [kind, []]));
  for (const [town, score] of scores.entries()) {
    if (score.outcome !== "scored") continue;
    const facts = factsOf(score);
    if (facts.length > 0) for (const kind of new Set(facts)) towns.get(kind)?.push(town);
  }
  return [...towns]
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => ({ kind, code: indicator.code, towns: found }));
}
