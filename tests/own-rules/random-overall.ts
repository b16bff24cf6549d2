/** Random editions that say something of their total and places, and months in which totals are often equal. */
import fc from "fast-check";
import type { Conventions } from "../../src/method/conventions";
import type { Condition, Overall } from "../../src/method/overall";
import type { TownFacts } from "../scoring/month";
import type { FixtureIndicator, FixtureMonth } from "./fixture";
import { anyIndicator, anyRounding, monitored, randomFixtureTowns, randomReadings } from "./random";

const counted: fc.Arbitrary<FixtureIndicator> = fc
  .tuple(anyIndicator, fc.constantFrom("yes", "yes", "bonus", "no"))
  .map(([each, counts]) => ({
    ...each,
    ...(counts === "bonus" ? { isBonus: true } : {}),
    ...(counts === "no" ? { isOutsideTotal: true } : {}),
  }));
const watched: fc.Arbitrary<FixtureIndicator> = monitored.map((rule) => ({
  points: "0",
  rule,
  isOutsideTotal: true,
}));

/** The codes 1 and 2 have points, 3 is 监测, 4 may be anything. */
const indicators: fc.Arbitrary<FixtureIndicator[]> = fc
  .tuple(counted, counted, watched, fc.oneof(counted, watched))
  .map((all) => all);

const few = fc.constantFrom("0", "1", "2", "2.5", "4");
const fewTowns: fc.Arbitrary<TownFacts[]> = fc.array(
  fc.record({
    data: fc.record({
      exports: few,
      exportsLastYear: few,
      imports: few,
      importsLastYear: few,
      ordersScore: few,
    }),
    targets: fc.record({
      exportGrowth: fc.constantFrom("8", "100"),
      newExporters: fc.constantFrom("5", "2.5"),
    }),
  }),
  { minLength: 2, maxLength: 9 },
);

const decidedBy = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4"), { maxLength: 3 });
const ties = fc.record({ decidedBy, then: fc.constantFrom("shared" as const, "roster" as const) });

const condition: fc.Arbitrary<Condition> = fc.record({
  of: fc.constantFrom("exports", "ordersScore", "importsLastYear"),
  compares: fc.constantFrom<Condition["compares"]>(
    "above",
    "at-least",
    "below",
    "at-most",
    "equals",
  ),
  value: fc.constantFrom("0", "1", "2.5", "4", "-1"),
  effect: fc.constantFrom<Condition["effect"]>(
    { kind: "zero" },
    { kind: "deduct", points: "5" },
    { kind: "deduct", points: "1" },
    { kind: "deduct", points: "12" },
  ),
});

const head: fc.Arbitrary<Overall> = fc
  .record({
    cap: fc.constantFrom(null, "5", "10", "0"),
    isUp: fc.boolean(),
    ranksExact: fc.boolean(),
    ties: fc.option(ties, { nil: null }),
    conditions: fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 3 })),
  })
  .map(({ cap, isUp, ranksExact, ties: said, conditions }) => ({
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(cap === null ? {} : { cap }),
    ...(isUp ? { lowerIsBetter: true } : {}),
    ...(ranksExact ? { ranksExact: true } : {}),
    ...(said ? { ties: said } : {}),
  }));

const readings: fc.Arbitrary<Partial<Conventions>> = fc
  .tuple(
    randomReadings,
    anyRounding,
    fc.constantFrom<Conventions["rankTies"]>("skip", "dense", { decidedBy: ["2"] }),
  )
  .map(([all, rounding, rankTies]) => ({ ...all, rounding, rankTies }));

/** Every head says something. */
export const randomOverallMonth: fc.Arbitrary<FixtureMonth & { readonly overall: Overall }> =
  fc.record({
    indicators,
    towns: fc.oneof(fewTowns, randomFixtureTowns),
    conventions: readings,
    overall: head,
  });
