/** A method whose parts of a 合并 and whose 监测 stand outside the total: everything that adds up points leaves them out. */
import fc from "fast-check";
import { score } from "../../src/engine/score";
import { explainTotal } from "../../src/engine/explain";
import { conventionEffects } from "../../src/features/analysis/convention-effect";
import { placeGaps } from "../../src/features/analysis/place-gap";
import { rankEnvelope } from "../../src/features/analysis/rank-envelope";
import { finished } from "../../src/features/analysis/town-result";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import { fittingChoices } from "../../src/method/convention-choices";
import type { ConventionId, Conventions } from "../../src/method/conventions";
import type { CombinedRule } from "../../src/method/own-rules";
import { fixedText, shortestText } from "../../src/numbers/decimal-text";
import { add, compare, exact, HUNDRED, multiply, type Exact } from "../../src/numbers/exact";
import { categoryPoints } from "../../src/ranking/ranking-sheet";
import { completeScores } from "../../src/scoring/complete-scores";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { month, type TownFacts } from "../scoring/month";
import { fixture, type FixtureIndicator } from "./fixture";

const combined = (how: CombinedRule["how"], reads: CombinedRule["reads"]): FixtureIndicator => ({
  points: "60",
  rule: {
    kind: "combined",
    how,
    parts: [
      { code: "2", weight: "1/3" },
      { code: "3", weight: "2/3" },
    ],
    reads,
    least: null,
    most: null,
  },
});
const outside = (rule: FixtureIndicator["rule"], points = "60"): FixtureIndicator => ({
  points,
  rule,
  isOutsideTotal: true,
});
const growth = { kind: "growth", of: "exports", from: "exportsLastYear" } as const;

const indicatorsWith = (whole: FixtureIndicator): readonly FixtureIndicator[] => [
  whole,
  outside({ kind: "proportional", measure: growth }),
  outside({ kind: "proportional", measure: { kind: "amount", of: "imports" } }),
  outside({ kind: "monitored", measure: growth, lowerIsBetter: false, task: null }, "0"),
  {
    points: "40",
    rule: {
      kind: "rank-step",
      measure: { kind: "amount", of: "ordersScore" },
      step: "3",
      fallGetsNothing: false,
      zeroOf: "ordersScore",
    },
  },
];

const few = fc.constantFrom("0", "1", "2", "2.5", "4");
const town: fc.Arbitrary<TownFacts> = fc.record({
  data: fc.record({
    exports: few,
    exportsLastYear: few,
    imports: few,
    ordersScore: few,
  }),
});
const towns = fc.array(town, { minLength: 2, maxLength: 4 });
const wholes = fc
  .tuple(
    fc.constantFrom<CombinedRule["how"]>("weighted-sum", "mean", "highest", "lowest"),
    fc.constantFrom<CombinedRule["reads"]>("published", "exact"),
  )
  .map(([how, reads]) => combined(how, reads));

const text = (value: Exact | null | undefined): string => (value ? shortestText(value) : "none");

test("the columns of 排名 add up to the total, and the sentence adds the same", () => {
  fc.assert(
    fc.property(towns, wholes, (facts, whole) => {
      const method = fixture(indicatorsWith(whole));
      const sheet = score(method, method.defaultConventions, month(facts));
      for (const { points, total, town: at } of completeScores(sheet) ?? []) {
        expect(categoryPoints(method, points).map(text)).toEqual([text(total)]);
        expect(text(add(points[0] ?? exact("0"), points[4] ?? exact("0")))).toBe(text(total));
        const sentence = explainTotal(sheet, at, zh);
        const printed = [points[0], points[4]].map((one) => one && fixedText(one, 2));
        expect(sentence).toContain(`${printed.join("+")}=`);
      }
    }),
    { numRuns: 60 },
  );
});

const IDS: readonly ConventionId[] = ["zeroBase", "proportionBasis", "stepTies", "rounding"];

test("the places under other readings are those of scoring again", () => {
  fc.assert(
    fc.property(towns, wholes, (facts, whole) => {
      const method = fixture(indicatorsWith(whole));
      const observations = month(facts);
      const placesUnder = (conventions: Conventions): readonly (Exact | null)[] =>
        score(method, conventions, observations).totals.map(({ place }) => place);
      const all = IDS.reduce<readonly Conventions[]>(
        (some, id) =>
          fittingChoices(id, method).flatMap((choice) =>
            some.map((each) => ({ ...each, [id]: choice })),
          ),
        [method.defaultConventions],
      ).map(placesUnder);
      const sheet = score(method, method.defaultConventions, observations);
      const effects = finished(conventionEffects(sheet, observations));
      for (const { town: at, best, worst } of finished(rankEnvelope(sheet, observations, effects))
        .towns) {
        const met = all.flatMap((places) => places[at] ?? []).sort(compare);
        // Other readings than these may take it further, never less far.
        expect([
          compare(best, met[0] ?? best) <= 0,
          compare(worst, met.at(-1) ?? worst) >= 0,
        ]).toEqual([true, true]);
      }
    }),
    { numRuns: 40 },
  );
});

function ahead({ totals }: ScoreSheet, at: number): number {
  const own = totals[at]?.points;
  return totals.filter(({ points }) => own && points && compare(points, own) > 0).length;
}

test("what gains a place through a part of a 合并 is the smallest that does", () => {
  fc.assert(
    fc.property(towns, wholes, (facts, whole) => {
      const method = fixture(indicatorsWith(whole));
      const scored = (changed: readonly TownFacts[]): ScoreSheet =>
        score(method, method.defaultConventions, month(changed));
      const sheet = scored(facts);
      for (const { town: at, levers } of finished(placeGaps(sheet, month(facts)))) {
        const own = facts[at];
        const gap = levers.find(({ lever }) => lever === "imports");
        if (!gap || !own) continue;
        const gains = (cents: number): boolean => {
          const imports = shortestText(
            add(exact(own.data?.imports ?? ""), exact(String(cents / 100))),
          );
          const changed = facts.map((each, index) =>
            index === at ? { ...own, data: { ...own.data, imports } } : each,
          );
          return ahead(scored(changed), at) < ahead(sheet, at);
        };
        const tried = Array.from({ length: 60 }, (_, index) => index + 1);
        const first = tried.find(gains);
        const told = gap.kind === "gains" ? Number(text(multiply(gap.amount, HUNDRED))) : null;
        if (first !== undefined) expect(told).toBe(first);
        else expect(told === null || told > 60).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test("no lever is tried whose points may fall after they rose", () => {
  const opposite = { kind: "ratio", of: "imports", to: "exports" } as const;
  const facts: TownFacts[] = [{}, { data: { exports: "900" } }];
  const tried = (indicators: readonly FixtureIndicator[]): string[] => {
    const method = fixture(indicators);
    const observations = month(facts);
    const sheet = score(method, method.defaultConventions, observations);
    const gaps = finished(placeGaps(sheet, observations));
    return gaps.flatMap(({ levers }) => levers.map(({ lever }) => lever));
  };
  const whole = combined("weighted-sum", "published");
  const [, ...parts] = indicatorsWith(whole);
  const turning = [
    whole,
    ...parts.slice(0, 1),
    outside({ kind: "proportional", measure: opposite }),
  ];
  expect(tried([whole, ...parts])).toContain("exports");
  expect(tried(turning)).not.toContain("exports");
  expect(tried(turning)).toContain("imports");
  expect(tried([combined("product", "exact"), ...parts])).not.toContain("exports");
});
