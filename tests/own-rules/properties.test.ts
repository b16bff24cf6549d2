import fc from "fast-check";
import type { OwnRule } from "../../src/method/own-rules";
import { compare, type Exact } from "../../src/numbers/exact";
import type { ScoreSheet, Score } from "../../src/scoring/score-sheet";
import { scoreFixture } from "./fixture";
import { Ratio } from "./fractions";
import { OWN_KINDS, randomFixtureTowns, randomIndicators, randomReadings } from "./random";

const pointsOf = (score: Score | undefined): string =>
  score?.outcome === "scored"
    ? Ratio.of(score.unrounded.numerator, score.unrounded.denominator).text
    : "gap";

const columnsOf = ({ indicators }: ScoreSheet): string[][] =>
  indicators.map(({ scores }) => scores.map(pointsOf));

test.each(OWN_KINDS)("%s: the order of the rows changes nothing", (kind) => {
  fc.assert(
    fc.property(
      randomIndicators(kind),
      randomFixtureTowns,
      randomReadings,
      (indicators, towns, conventions) => {
        const before = columnsOf(scoreFixture({ indicators, towns, conventions }));
        const turned = [...towns].reverse();
        const after = columnsOf(scoreFixture({ indicators, towns: turned, conventions }));
        expect(after).toEqual(before.map((column) => [...column].reverse()));
      },
    ),
    { numRuns: 500, seed: 20261204 },
  );
});

/**
 * Held against the town's own target, or ends that are the wrong way round, a better value may have fewer points; and who
 * reaches no tier has 0, which is more than a tier that takes points off.
 */
function isOrdered(rule: OwnRule, score: Score): boolean {
  if (JSON.stringify(rule).includes('"task"')) return false;
  if (rule.kind === "tier" && rule.tiers.some(({ points }) => points.startsWith("-"))) return false;
  return score.outcome === "scored" && !(score.trace.kind === "interval" && score.trace.isInverted);
}

const RANKED = OWN_KINDS.filter((kind) => kind !== "combined" && kind !== "monitored");

test.each(RANKED)("%s: a better value never has fewer points", (kind) => {
  let compared = 0;
  fc.assert(
    fc.property(
      randomIndicators(kind),
      randomFixtureTowns,
      randomReadings,
      (all, towns, conventions) => {
        const [indicator] = all;
        if (!indicator || conventions.zeroEarnsPlace === false) return;
        const rule = indicator.rule as Extract<OwnRule, { lowerIsBetter: boolean }>;
        const { indicators } = scoreFixture({ indicators: all, towns, conventions });
        const known = (indicators[0]?.scores ?? []).flatMap((score) => {
          if (score.outcome !== "scored" || !("own" in score.trace)) return [];
          const { value } = score.trace.own;
          return value && isOrdered(rule, score) ? [{ value, points: score.unrounded }] : [];
        });
        const isBetter = (a: Exact, b: Exact): boolean =>
          rule.lowerIsBetter && a.denominator !== 0n && b.denominator !== 0n
            ? compare(a, b) < 0
            : compare(a, b) > 0;
        for (const a of known) {
          for (const b of known.filter((other) => isBetter(a.value, other.value))) {
            compared += 1;
            expect(compare(a.points, b.points)).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
    { numRuns: 800, seed: 20261205 },
  );
  expect(compared).toBeGreaterThan(1_000);
});
