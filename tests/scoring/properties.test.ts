import type { Quantity } from "../method/changxing-2020-names";
import fc from "fast-check";
import { compare, equals, exact, isNegative, multiply, type Exact } from "../../src/numbers/exact";
import type { Observations, Figure } from "../../src/scoring/observations";
import type { Score, ScoreSheet, Trace } from "../../src/scoring/score-sheet";
import { month, scoreMonth, type TownFacts } from "./month";
import { randomConventions, randomTowns } from "./random-month";

const scoresOf = (sheet: ScoreSheet): { code: string; full: Exact; score: Score }[] =>
  sheet.indicators.flatMap(({ indicator, scores }) =>
    scores.map((score) => ({ code: indicator.code, full: exact(indicator.points), score })),
  );
const unrounded = (score: Score | undefined): Exact => {
  if (score?.outcome !== "scored") throw new Error("expected a score");
  return score.unrounded;
};
/** All points and places as texts that compare by value. */
const published = (sheet: ScoreSheet, town: number): string[] => {
  const values = [
    ...sheet.indicators.map(({ scores }) => unrounded(scores[town])),
    sheet.totals[town]?.points,
    sheet.totals[town]?.place,
  ];
  return values.map((value) => reduced(value));
};
function reduced(value: Exact | null | undefined): string {
  if (!value) return "none";
  let [a, b] = [value.numerator < 0n ? -value.numerator : value.numerator, value.denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return `${value.numerator / a}/${value.denominator / a}`;
}

// Every run scores a whole month; what breaks these breaks them within a few.
fc.configureGlobal({ numRuns: 25, seed: 2020 });

test("points lie between 0 and the full points", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      for (const { full, score } of scoresOf(scoreMonth(month(towns), conventions))) {
        expect(isNegative(unrounded(score))).toBe(false);
        expect(compare(unrounded(score), full)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(
      randomTowns,
      randomConventions,
      fc.integer({ min: 0, max: 11 }),
      (towns, conventions, shift) => {
        const moved = towns.map((_, index) => (index + shift) % towns.length).reverse();
        const before = scoreMonth(month(towns), conventions);
        const after = scoreMonth(
          month(moved.map((index) => towns[index] as TownFacts)),
          conventions,
        );
        for (const [row, index] of moved.entries()) {
          expect(published(after, row)).toEqual(published(before, index));
        }
      },
    ),
  );
});

test("equal towns get equal points and places", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      const [first] = towns;
      const sheet = scoreMonth(month([...towns, first as TownFacts]), conventions);
      expect(published(sheet, towns.length)).toEqual(published(sheet, 0));
    }),
  );
});

const valueOf = (trace: Trace): Exact | null => {
  if (trace.kind === "proportional" || trace.kind === "rank-step") return trace.measured.value;
  return trace.kind === "entered" ? trace.input.value : null;
};

test("a better value never gets less", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      // Under zeroEarnsPlace=no an import of 0 from 0 gets nothing, though it beats a fall that gets nothing too.
      for (const { scores } of scoreMonth(month(towns), conventions).indicators) {
        const known = scores.flatMap((score) => {
          const value = score.outcome === "scored" ? valueOf(score.trace) : null;
          return value ? [{ value, points: unrounded(score) }] : [];
        });
        known.sort((a, b) => compare(a.value, b.value) || compare(a.points, b.points));
        const zeroRefused = conventions.zeroEarnsPlace === false;
        for (const [index, { value, points }] of known.entries()) {
          const next = known[index + 1];
          if (next && !(zeroRefused && equals(value, next.value))) {
            expect(compare(points, next.points)).toBeLessThanOrEqual(0);
          }
        }
      }
    }),
  );
});

test("more exports never lower one's own 1.1", () => {
  const cents = fc.integer({ min: 0, max: 300_000 }).map((value) => String(value / 100));
  fc.assert(
    fc.property(
      cents,
      cents,
      cents,
      fc.constantFrom("8.5", "0", "-3", "100"),
      randomConventions,
      (a, b, base, goal, conventions) => {
        const [less, more] = compare(exact(a), exact(b)) <= 0 ? [a, b] : [b, a];
        const points = (exports: string) =>
          unrounded(
            scoreMonth(
              month([
                { data: { exports, exportsLastYear: base }, targets: { exportGrowth: goal } },
              ]),
              conventions,
            ).indicators[0]?.scores[0],
          );
        expect(compare(points(less), points(more))).toBeLessThanOrEqual(0);
      },
    ),
  );
});

const AMOUNTS: readonly Quantity[] = [
  "exports",
  "exportsLastYear",
  "generalTradeExports",
  "epidemicExports",
  "imports",
  "importsLastYear",
  "outsourcing",
];

function inOtherUnit(observations: Observations, factor: Exact): Observations {
  const scaled = (observed: Figure): Figure =>
    observed.kind === "number"
      ? { ...observed, value: multiply(observed.value, factor) }
      : observed;
  const quantities = new Map(observations.quantities);
  for (const quantity of AMOUNTS)
    quantities.set(quantity, (quantities.get(quantity) ?? []).map(scaled));
  return { ...observations, quantities };
}

test("the unit of the amounts does not matter", () => {
  fc.assert(
    fc.property(
      randomTowns,
      randomConventions,
      fc.constantFrom("10000", "0.0001", "7.0693"),
      (towns, conventions, factor) => {
        const observations = month(towns);
        const before = scoreMonth(observations, conventions);
        const after = scoreMonth(inOtherUnit(observations, exact(factor)), conventions);
        for (const town of towns.keys())
          expect(published(after, town)).toEqual(published(before, town));
      },
    ),
  );
});

test("4,000 towns: places are still the count of better totals", () => {
  const towns = Array.from({ length: 4_000 }, (_, index): TownFacts => ({
    data: { ordersScore: String(index % 500) },
  }));
  const { totals } = scoreMonth(month(towns));
  // 8 towns share each of the 500 values; the best, 499, comes first.
  expect([499, 498, 0].map((town) => reduced(totals[town]?.place))).toEqual([
    "1/1",
    "9/1",
    "3993/1",
  ]);
});
