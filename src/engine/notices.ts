import type { PublishedKind, Rule, RuleKind } from "../method/rule-kinds";
import { exact, type Exact } from "../numbers/exact";
import type {
  IndicatorScores,
  Notice,
  NoticeKind,
  Scored,
  ScoreSheet,
  TraceOf,
} from "../scoring/score-sheet";
import { NOTICES } from "./rule-table";

export const NOTICE_KINDS: readonly NoticeKind[] = [
  "zero-denominator",
  "denominator-open",
  "denominator-as-zero",
  "denominator-as-best",
  "zero-base",
  "zero-earns-place",
  "printed-full-but-target-unmet",
];

/** Facts that a published result must mention: of each indicator one notice a kind, in a fixed order. */
export function noticesOf({ indicators }: ScoreSheet): Notice[] {
  return indicators.flatMap((scores) => {
    const kind: PublishedKind = scores.indicator.rule.kind;
    return noticesIn(scores, NOTICES[kind] as NoticesBy<NoticeKind>, NOTICE_KINDS);
  });
}

export type NoticesBy<Kinds extends string> =
  ((rule: Rule, score: ByRule, full: Exact) => readonly Kinds[]) | undefined;

/** The notices of one indicator, those of each kind in one. */
export function noticesIn<Kinds extends string>(
  { indicator, scores }: IndicatorScores<Rule>,
  noticesBy: NoticesBy<Kinds>,
  kinds: readonly Kinds[],
): Notice<Kinds>[] {
  const { code, rule, points } = indicator;
  if (!noticesBy) return [];
  const towns = new Map(kinds.map((kind): [Kinds, number[]] => [kind, []]));
  for (const [town, score] of scores.entries()) {
    if (score.outcome !== "scored" || score.trace.kind === "decided") continue;
    const facts = noticesBy(rule, score as ByRule, exact(points));
    for (const kind of new Set(facts)) towns.get(kind)?.push(town);
  }
  return [...towns]
    .filter(([, found]) => found.length > 0)
    .map(([kind, found]) => ({ kind, code, towns: found }));
}

type ByRule = Scored<TraceOf<RuleKind>>;
