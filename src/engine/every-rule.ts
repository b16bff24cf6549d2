/** Scoring and telling a month by a method of any kinds of rule. */
import type { OwnContext } from "../explanation/held-words";
import type { Conventions } from "../method/conventions";
import { isOwn } from "../method/every-rule";
import { indicatorsOf, type Indicator, type Method } from "../method/method";
import type { Rule, RuleKind } from "../method/rule-kinds";
import { scoringOrder } from "../method/scoring-order";
import type { EveryExplanation } from "../messages/zh/own-rule-words";
import { exact } from "../numbers/exact";
import type { RuleScoring } from "../rules/rule";
import type { Observations } from "../scoring/observations";
import { publish } from "../scoring/publish";
import type {
  AnySheet,
  Notice,
  NoticeKind,
  OwnNoticeKind,
  Score,
  Trace,
} from "../scoring/score-sheet";
import { totalsOf } from "../scoring/totals";
import { derivationBy, type Derivation } from "./derivation";
import { EVERY_SCORING, EVERY_WORDS, OWN_NOTICES, type EveryWords } from "./every-rule-table";
import { NOTICE_KINDS, noticesIn, type NoticesBy } from "./notices";
import { NOTICES } from "./rule-table";

/** As `score`, of a method of any kinds of rule. */
export function scoreEvery(
  method: Method<Rule>,
  conventions: Conventions,
  observations: Observations,
): AnySheet {
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
  const counted = indicators.filter(({ indicator }) => !indicator.isOutsideTotal);
  const totals = totalsOf(counted, conventions, towns.length);
  return { method, conventions, period, year, towns, indicators, totals };
}

function scoresOf(
  indicator: Indicator<Rule>,
  conventions: Conventions,
  observations: Observations,
  scored: ReadonlyMap<string, readonly Score[]>,
): readonly Score[] {
  const { code, points, rule } = indicator;
  const assigned = observations.assigned?.get(code);
  const scoring = EVERY_SCORING[rule.kind] as RuleScoring<RuleKind>;
  return scoring
    .column(rule, { observations, conventions, full: exact(points), assigned, scored })
    .map((score) => publish(score, conventions.rounding));
}

/** As `derive`, of a score by any kind of rule. */
export function deriveEvery(
  sheet: AnySheet,
  indicator: number,
  town: number,
  words: EveryExplanation,
): Derivation {
  return derivationBy(
    (telling, trace) => {
      const { rule } = telling.indicator;
      const inWords = EVERY_WORDS[rule.kind] as EveryWords<RuleKind>;
      const context: OwnContext<Trace> = { ...telling, trace, words };
      return inWords(rule, context as Parameters<typeof inWords>[1]);
    },
    sheet,
    indicator,
    town,
    words,
  );
}

const OWN_KINDS: readonly OwnNoticeKind[] = [
  "no-base",
  "no-base-met",
  "interval-inverted",
  "unit-of-nothing",
  "tier-missed",
];
const EVERY_KIND: readonly (NoticeKind | OwnNoticeKind)[] = [...NOTICE_KINDS, ...OWN_KINDS];

/** As `noticesOf`, of every kind of rule. */
export function everyNoticesOf({ indicators }: AnySheet): Notice<NoticeKind | OwnNoticeKind>[] {
  return indicators.flatMap((scores) => {
    const { rule } = scores.indicator;
    const found = isOwn(rule) ? OWN_NOTICES[rule.kind] : NOTICES[rule.kind];
    return noticesIn(scores, found as NoticesBy<NoticeKind | OwnNoticeKind>, EVERY_KIND);
  });
}
