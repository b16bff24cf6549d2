/** Random rules of every kind over the columns of `random-inputs`. */
import fc from "fast-check";
import type { SheetRule, SheetRuleKind } from "../../../src/method/own-sheet/terms";
import type { OwnMeasure } from "../../../src/method/own-measures";
import type { Reference } from "../../../src/method/references";
import type { Measure } from "../../../src/method/types";
import { COLUMNS, PAIRS, POINT_COLUMNS, TASK_NAMES } from "./random-inputs";

type RuleOf<Kind extends SheetRuleKind> = Extract<SheetRule, { kind: Kind }>;
/** As far as the rule knows of its indicator: the full points. */
type Drawn = fc.Arbitrary<SheetRule>;

const column = fc.constantFrom(...COLUMNS);
const task = fc.constantFrom(...TASK_NAMES);
const pair = fc.constantFrom(...PAIRS);

const growth = pair.map(([of, from]) => ({ kind: "growth", of, from }) as const);
const ratio = fc
  .tuple(column, column)
  .filter(([of, to]) => of !== to)
  .map(([of, to]) => ({ kind: "ratio", of, to }) as const);
export const measure: fc.Arbitrary<Measure> = fc.oneof(
  column.map((of) => ({ kind: "amount", of }) as const),
  pair.map(([of, from]) => ({ kind: "increase", of, from }) as const),
  growth,
  ratio,
);

const positive = fc.constantFrom("1", "0.5", "2.5", "10", "0.05", "1000", "33.333");
const small = fc.constantFrom("0", "0.5", "0.25", "0.1");
const signed = fc.oneof(positive, fc.constantFrom("0", "-3", "-0.125", "-50"));

const reference = <Kind extends "best" | "worst" | "mean">(
  ...among: readonly Kind[]
): fc.Arbitrary<{ kind: Kind } | Extract<Reference, { kind: "number" | "task" }>> =>
  fc.oneof(
    signed.map((value) => ({ kind: "number", value }) as const),
    task.map((name) => ({ kind: "task", task: name }) as const),
    fc.constantFrom(...among).map((kind) => ({ kind })),
  );
const any = reference("best", "worst", "mean");

/** What only rules of own methods compare; of the points of the codes 1 and 2, which every method has. */
const ownOnly: fc.Arbitrary<OwnMeasure> = fc.oneof(
  fc.record({ kind: fc.constant("attained" as const), of: column, task }),
  pair.map(([of, from]) => ({ kind: "contribution", of, from }) as const),
  fc.record({
    kind: fc.constant("points" as const),
    code: fc.constantFrom("1", "2"),
    reads: fc.constant("published" as const),
  }),
);
const ownMeasure: fc.Arbitrary<OwnMeasure> = fc.oneof(measure, ownOnly);
const compared = { measure: ownMeasure, lowerIsBetter: fc.boolean() };
/** With a plain measure, only 越小越好. */
const lowerOrOwn = fc.oneof(
  fc.record({ measure, lowerIsBetter: fc.constant(true) }),
  fc.record({ measure: ownOnly, lowerIsBetter: fc.boolean() }),
);
const limits = {
  least: fc.constantFrom(null, "0", "-5", "0.25"),
  most: fc.constantFrom(null, "10", "0.5", "15"),
};

/** From the best one down. */
const ordered = (bounds: readonly string[], isLow: boolean): string[] =>
  [...bounds].sort((a, b) => (isLow ? Number(a) - Number(b) : Number(b) - Number(a)));
const POINTS = ["0.5", "0.25", "0.125", "0", "-1"];

const tier: fc.Arbitrary<RuleOf<"tier">> = fc
  .record({
    ...compared,
    by: fc.constantFrom<"value" | "place">("value", "place"),
    bounds: fc.subarray(["1", "2", "3", "5", "8", "100"], { minLength: 1, maxLength: 5 }),
    minus: fc.boolean(),
    included: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ bounds, minus, included, ...rest }) => {
    const isNegative = minus && rest.by === "value";
    const all = isNegative ? bounds.map((bound) => `-${bound}`) : bounds;
    const tiers = ordered(all, rest.by === "place" || rest.lowerIsBetter).map((bound, index) => ({
      bound,
      isIncluded: included[index] === true,
      points: POINTS[index] ?? "",
    }));
    return { kind: "tier", ...rest, tiers };
  });

const weight = fc.constantFrom("1/3", "0.5", "1", "2/7", "0.125", "2");

/** Of the codes 1 and 2, which every method has. */
const combined: fc.Arbitrary<RuleOf<"combined">> = fc
  .record({
    kind: fc.constant("combined" as const),
    how: fc.constantFrom<RuleOf<"combined">["how"]>(
      "weighted-sum",
      "weighted-sum",
      "mean",
      "highest",
      "lowest",
      "product",
    ),
    weights: fc.tuple(weight, weight),
    codes: fc.shuffledSubarray(["1", "2"], { minLength: 1 }),
    reads: fc.constant("published" as const),
    ...limits,
  })
  .map(({ weights, codes, ...rest }) => ({
    ...rest,
    parts: codes.map((code, index) => ({
      code,
      weight: rest.how === "weighted-sum" ? (weights[index] ?? "") : "1",
    })),
  }));

export const RULES: { readonly [Kind in SheetRuleKind]: Drawn } = {
  completion: fc.record({
    kind: fc.constant("completion" as const),
    measure: growth,
    task,
    otherTasks: fc.array(fc.record({ task, measure }), { maxLength: 3 }),
  }),
  proportional: fc
    .record({
      measure,
      month: fc.option(measure),
      isRanked: fc.boolean(),
      isOfTotal: fc.boolean(),
    })
    .map(({ measure: own, month, isRanked, isOfTotal }) => ({
      kind: "proportional",
      measure: own,
      ...(month ? { measureOfMonth: month } : {}),
      ...(isRanked ? { isRanked: true } : {}),
      ...(isOfTotal && own.kind === "ratio" ? { isOfTotal: true } : {}),
    })),
  "rank-step": fc
    .record({ measure, step: positive, fallGetsNothing: fc.boolean() })
    .map((drawn) => ({
      kind: "rank-step",
      ...drawn,
      zeroOf: drawn.measure.of,
    })),
  "counted-projects": fc
    .record({ each: small, eachBeltAndRoad: positive, count: fc.integer({ min: 0, max: 3 }) })
    .map(({ count, ...each }) => ({
      kind: "counted-projects",
      ...each,
      tiers: ["1000", "500", "200.5"].slice(0, count).map((atLeast, index) => ({
        atLeast,
        points: POINTS[index] ?? "",
      })),
    })),
  "counted-items": fc.constant({
    kind: "counted-items",
    each: { submitted: "0.5", city: "0.5", province: "3" },
  }),
  entered: fc.constantFrom(...POINT_COLUMNS).map((of) => ({ kind: "entered", of })),
  interval: fc
    .record({
      kind: fc.constant("interval" as const),
      ...compared,
      base: small,
      low: reference("best", "worst"),
      high: reference("best", "worst"),
    })
    .filter(({ low, high }) => JSON.stringify(low) !== JSON.stringify(high)),
  "per-unit": fc.record({
    kind: fc.constant("per-unit" as const),
    ...compared,
    reference: any,
    unit: positive,
    isPercentOfReference: fc.boolean(),
    points: positive,
    base: signed,
    wholeSteps: fc.boolean(),
    ...limits,
  }),
  tier,
  attainment: fc.record({
    kind: fc.constant("attainment" as const),
    ...compared,
    reference: reference("best", "worst"),
    unmet: fc.constantFrom<"proportion" | "nothing">("proportion", "nothing"),
    ...limits,
  }),
  "best-proportional": lowerOrOwn.map((own) => ({ kind: "best-proportional", ...own })),
  "place-step": fc
    .tuple(lowerOrOwn, positive, fc.constantFrom("0", "0.25", "-1.5"))
    .map(([own, step, least]) => ({ kind: "place-step", ...own, step, least })),
  combined,
  monitored: fc.record({
    kind: fc.constant("monitored" as const),
    ...compared,
    task: fc.oneof(task, fc.constant(null)),
  }),
};

export const KINDS = Object.keys(RULES) as SheetRuleKind[];
