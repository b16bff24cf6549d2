/** Random fixture editions and random months for them: few and small numbers, so that ties, zeros, halves and falls are common. */
import fc from "fast-check";
import type { CombinedRule, OwnRule } from "../../src/method/own-rules";
import type { Reference } from "../../src/method/references";
import { isPlain, type OwnMeasure } from "../../src/method/own-measures";
import type { Measure } from "../../src/method/types";
import type { Conventions } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import type { FixtureIndicator } from "./fixture";

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("0", "1", "2", "2.5", "4", "5", "8", "10", "100") },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 200_000 }).map((cents) => String(cents / 100)),
  },
);
/** A blank cell now and then. */
const cell = fc.oneof(
  { weight: 40, arbitrary: amount },
  { weight: 1, arbitrary: fc.constant(null) },
);
const target = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom("8", "8.5", "0", "-2", "-50", "33.3", "100", "5", "2.5"),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** The columns that the fixtures measure. */
const town: fc.Arbitrary<TownFacts> = fc.record({
  data: fc.record({
    exports: cell,
    exportsLastYear: cell,
    imports: cell,
    importsLastYear: cell,
    ordersScore: cell,
  }),
  targets: fc.record({ exportGrowth: target, newExporters: target }),
});

export const randomFixtureTowns = fc.array(town, { minLength: 1, maxLength: 9 });

const plainMeasure = fc.constantFrom<Measure>(
  { kind: "amount", of: "ordersScore" },
  { kind: "amount", of: "imports" },
  { kind: "increase", of: "exports", from: "exportsLastYear" },
  { kind: "increase", of: "imports", from: "importsLastYear" },
  { kind: "growth", of: "exports", from: "exportsLastYear" },
  { kind: "growth", of: "imports", from: "importsLastYear" },
  { kind: "ratio", of: "imports", to: "importsLastYear" },
  { kind: "ratio", of: "exports", to: "imports" },
);

const SHARES = { of: "imports", to: "exports" } as const;
const SHARES_BEFORE = { ofBefore: "importsLastYear", toBefore: "exportsLastYear" } as const;

/** What needs no other indicator beside it. */
export const randomMeasure = fc.oneof(
  { weight: 2, arbitrary: plainMeasure },
  {
    weight: 1,
    arbitrary: fc.constantFrom<OwnMeasure>(
      { kind: "attained", of: "ordersScore", task: "newExporters" },
      { kind: "attained", of: "exports", task: "exportGrowth" },
      { kind: "share-change", ...SHARES, ...SHARES_BEFORE },
      { kind: "contribution", of: "exports", from: "exportsLastYear" },
      { kind: "contribution", of: "imports", from: "importsLastYear" },
    ),
  },
);

const signed = fc.constantFrom("0", "1", "2.5", "5", "8.5", "60", "100", "-3", "-0.125", "33.333");

const isReference = (reference: Reference, among: readonly Reference["kind"][]): boolean =>
  among.includes(reference.kind);

export const randomReference = (...among: readonly Reference["kind"][]): fc.Arbitrary<Reference> =>
  fc
    .oneof(
      signed.map((value): Reference => ({ kind: "number", value })),
      fc.constantFrom<Reference>(
        { kind: "task", task: "exportGrowth" },
        { kind: "task", task: "newExporters" },
        { kind: "best" },
        { kind: "worst" },
        { kind: "mean" },
      ),
    )
    .filter((reference) => isReference(reference, among));

const randomEnd = randomReference("number", "task", "worst", "best") as fc.Arbitrary<
  Exclude<Reference, { kind: "mean" }>
>;

const full = fc.constantFrom("10", "7", "2.5", "15", "40", "0.5", "100");
const base = fc.constantFrom("0", "0.5", "0.25", "0.1");
const compared = { measure: randomMeasure, lowerIsBetter: fc.boolean() };

const interval: fc.Arbitrary<OwnRule> = fc
  .record({
    kind: fc.constant("interval" as const),
    ...compared,
    base,
    low: randomEnd,
    high: randomEnd,
  })
  .filter(({ low, high }) => JSON.stringify(low) !== JSON.stringify(high));

const limits = fc.record({
  least: fc.constantFrom(null, "0", "-5", "0.25"),
  most: fc.constantFrom(null, "10", "0.5", "15"),
});

const perUnit: fc.Arbitrary<OwnRule> = fc
  .record({
    kind: fc.constant("per-unit" as const),
    ...compared,
    reference: randomReference("number", "task", "worst", "best", "mean"),
    unit: fc.constantFrom("1", "5", "0.5", "10", "2.5", "3"),
    isPercentOfReference: fc.boolean(),
    points: fc.constantFrom("1", "0.5", "2", "0.2"),
    base: fc.constantFrom("0", "5", "-1", "0.25"),
    wholeSteps: fc.boolean(),
    limits,
  })
  .map(({ limits: { least, most }, ...rest }) => ({ ...rest, least, most }));

/** From the best one down: bounds of whatever order are put into it, and points too. */
const tier: fc.Arbitrary<OwnRule> = fc
  .record({
    ...compared,
    by: fc.constantFrom<"value" | "place">("value", "place"),
    bounds: fc.uniqueArray(fc.constantFrom("1", "2", "2.5", "3", "5", "8.5", "-3", "50", "100"), {
      minLength: 1,
      maxLength: 4,
    }),
    points: fc.uniqueArray(fc.constantFrom("10", "7", "2.5", "0.125", "0", "-1", "-0.005"), {
      minLength: 4,
      maxLength: 4,
    }),
    isIncluded: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ bounds, points, isIncluded, ...rest }) => {
    const up = (a: string, b: string): number => Number(a) - Number(b);
    const isLow = rest.by === "place" || rest.lowerIsBetter;
    const ordered = isLow ? [...bounds].sort(up) : [...bounds].sort(up).reverse();
    const worth = [...points].sort(up).reverse();
    const tiers = ordered.map((bound, index) => ({
      bound,
      isIncluded: isIncluded[index] === true,
      points: worth[index] ?? "",
    }));
    return { kind: "tier", ...rest, tiers };
  });

const attainment = fc
  .record({
    ...compared,
    reference: randomReference("number", "task", "worst", "best"),
    unmet: fc.constantFrom<"proportion" | "nothing">("proportion", "proportion", "nothing"),
    limits,
  })
  .map(
    ({ limits: { least, most }, ...rest }) =>
      ({ kind: "attainment", ...rest, least, most }) as OwnRule,
  );

/** Of what published editions compare, they have rules of their own for 越大越好. */
const lowerOrOwn = fc.record(compared).map(({ measure, lowerIsBetter }) => ({
  measure,
  lowerIsBetter: lowerIsBetter || isPlain(measure),
}));

const bestProportional = lowerOrOwn.map((own): OwnRule => ({ kind: "best-proportional", ...own }));

const placeStep = fc
  .record({
    own: lowerOrOwn,
    step: fc.constantFrom("0.2", "1", "0.05", "5"),
    least: fc.constantFrom("0", "0.25", "-1.5"),
  })
  .map(({ own, ...rest }): OwnRule => ({ kind: "place-step", ...own, ...rest }));

export const monitored: fc.Arbitrary<OwnRule> = fc.record({
  kind: fc.constant("monitored" as const),
  ...compared,
  task: fc.constantFrom<"exportGrowth" | null>("exportGrowth", null),
});

const RULES = {
  interval,
  "per-unit": perUnit,
  tier,
  attainment,
  "best-proportional": bestProportional,
  "place-step": placeStep,
} satisfies { readonly [Kind in AloneKind]: fc.Arbitrary<OwnRule> };

/** Kinds that need no other one beside them. */
type AloneKind = Exclude<OwnRule["kind"], "combined" | "monitored">;
const ALONE = Object.keys(RULES) as AloneKind[];

export const OWN_KINDS: readonly OwnRule["kind"][] = [...ALONE, "combined", "monitored"];

const indicatorOf = (kind: AloneKind): fc.Arbitrary<FixtureIndicator> =>
  fc.record({ points: full, rule: RULES[kind] });

export const anyIndicator = fc.oneof(...ALONE.map(indicatorOf));
const part = anyIndicator.map((each): FixtureIndicator => ({ ...each, isOutsideTotal: true }));

const combinedRule = (codes: readonly string[]): fc.Arbitrary<OwnRule> =>
  fc
    .record({
      kind: fc.constant("combined" as const),
      how: fc.constantFrom<CombinedRule["how"]>(
        "weighted-sum",
        "weighted-sum",
        "mean",
        "highest",
        "lowest",
        "product",
      ),
      weights: fc.array(fc.constantFrom("1/3", "0.5", "1", "2/7", "0.125", "2"), {
        minLength: codes.length,
        maxLength: codes.length,
      }),
      reads: fc.constantFrom<CombinedRule["reads"]>("published", "exact"),
      limits,
    })
    .map(({ weights, limits: { least, most }, ...rest }) => {
      const parts = codes.map((code, index) => ({ code, weight: weights[index] ?? "" }));
      return { ...rest, parts, least, most };
    });

/** Of two others, one of which may be a combined one itself; it stands before what it needs. */
const combinedIndicators: fc.Arbitrary<FixtureIndicator[]> = fc
  .tuple(combinedRule(["3", "2"]), combinedRule(["3", "4"]), part, part, anyIndicator, full)
  .map(([outer, inner, second, third, fourth, points]) => [
    { points, rule: outer },
    { points, rule: inner, isOutsideTotal: true },
    second,
    third,
    fourth,
  ]);

/** The first one is of the kind. */
export const randomIndicators = (kind: OwnRule["kind"]): fc.Arbitrary<FixtureIndicator[]> => {
  if (kind === "combined") return combinedIndicators;
  if (kind === "monitored") {
    const first = monitored.map((rule): FixtureIndicator => ({
      points: "0",
      rule,
      isOutsideTotal: true,
    }));
    return fc.tuple(first, anyIndicator, ofPoints).map(beside);
  }
  return fc.oneof(
    { weight: 3, arbitrary: indicatorOf(kind).map((one) => [one]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          indicatorOf(kind),
          part,
          ofPoints.filter((one) => one !== null),
        )
        .map(beside),
    },
  );
};

/** Whether the first one measures the points of the other, and which: before they are rounded formulas often cannot tell. */
const ofPoints = fc.constantFrom(
  null,
  null,
  ...Array<"published">(3).fill("published"),
  "exact" as const,
);

const beside = ([first, other, reads]: [
  FixtureIndicator,
  FixtureIndicator,
  "published" | "exact" | null,
]): FixtureIndicator[] => {
  const { rule } = first;
  if (reads === null || !("lowerIsBetter" in rule)) return [first, other];
  return [{ ...first, rule: { ...rule, measure: { kind: "points", code: "2", reads } } }, other];
};

export const anyRounding: fc.Arbitrary<Conventions["rounding"]> = fc.record({
  stage: fc.constantFrom("each" as const, "total" as const),
  decimals: fc.constantFrom(0, 1, 2, 3),
  mode: fc.constantFrom("half-away" as const, "half-even" as const),
  rankBy: fc.constantFrom("printed" as const, "exact" as const),
});

export const randomReadings: fc.Arbitrary<Partial<Conventions>> = fc.record({
  stepTies: fc.constantFrom<Conventions["stepTies"]>("skip", "dense", "average"),
  zeroBase: fc.constantFrom<Conventions["zeroBase"]>("met", "zero"),
  zeroEarnsPlace: fc.constantFrom<Conventions["zeroEarnsPlace"]>(true, "always", false),
  zeroDenominator: fc.constantFrom<Conventions["zeroDenominator"]>("none", "zero", "best"),
  targetNotPositive: fc.constantFrom<Conventions["targetNotPositive"]>("zero", "exports"),
  rounding: fc.record({
    stage: fc.constant("each" as const),
    decimals: fc.constantFrom(0, 1, 2, 3),
    mode: fc.constantFrom("half-away" as const, "half-even" as const),
    rankBy: fc.constant("printed" as const),
  }),
});
