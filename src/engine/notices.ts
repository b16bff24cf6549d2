import type { Rule, RuleKind } from "../method/rule-kinds";
import { isOwn } from "../method/every-rule";
import { exact, type Exact } from "../numbers/exact";
import type {
  IndicatorScores,
  Notice,
  NoticeKind,
  OwnNoticeKind,
  Scored,
  ScoreSheet,
  TraceOf,
} from "../scoring/score-sheet";
import { OWN_NOTICES } from "./every-rule-table";
import { NOTICES } from "./rule-table";

const KINDS: readonly AnyNoticeKind[] = [
  "zero-denominator",
  "denominator-open",
  "denominator-as-zero",
  "denominator-as-best",
  "zero-base",
  "zero-earns-place",
  "printed-full-but-target-unmet",
  "no-base",
  "no-base-met",
  "no-target",
  "no-increase",
  "interval-inverted",
  "unit-of-nothing",
  "tier-missed",
];

export type AnyNoticeKind = NoticeKind | OwnNoticeKind;

/** Facts that a published result must mention: of each indicator one notice a kind, in a fixed order. */
export function noticesOf({ indicators }: ScoreSheet): Notice<AnyNoticeKind>[] {
  return indicators.flatMap((scores) => {
    const { rule } = scores.indicator;
    const found = isOwn(rule) ? OWN_NOTICES[rule.kind] : NOTICES[rule.kind];
    return noticesIn(scores, found as NoticesBy);
  });
}

type NoticesBy = ((rule: Rule, score: ByRule, full: Exact) => readonly AnyNoticeKind[]) | undefined;

/** The notices of one indicator, those of each kind in one. */
function noticesIn(
  { indicator, scores }: IndicatorScores,
  noticesBy: NoticesBy,
): Notice<AnyNoticeKind>[] {
  const { code, rule, points } = indicator;
  if (!noticesBy) return [];
  const towns = new Map(KINDS.map((kind): [AnyNoticeKind, number[]] => [kind, []]));
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
