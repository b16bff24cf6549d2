import type { RuleKind } from "../method/rule-kinds";
import { exact } from "../numbers/exact";
import type { RuleNotices } from "../rules/rule";
import type {
  IndicatorScores,
  Notice,
  NoticeKind,
  Scored,
  ScoreSheet,
  TraceOf,
} from "../scoring/score-sheet";
import { NOTICES } from "./rule-table";

const KINDS: readonly NoticeKind[] = [
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
  return indicators.flatMap(noticesIn);
}

function noticesIn({ indicator, scores }: IndicatorScores): Notice[] {
  const { code, rule, points } = indicator;
  const noticesBy = NOTICES[rule.kind] as RuleNotices<RuleKind> | undefined;
  if (!noticesBy) return [];
  const towns = new Map(KINDS.map((kind): [NoticeKind, number[]] => [kind, []]));
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
