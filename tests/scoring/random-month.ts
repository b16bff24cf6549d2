import type { Quantity } from "../method/changxing-2020-names";
import fc from "fast-check";
import type { Conventions } from "../../src/method/conventions";
import type { ItemLevel } from "../../src/method/types";
import { QUANTITIES, type Cell, type TownFacts } from "./month";

/** Few and small numbers, so that ties, zeros, halves and falls are common. */
const amount = fc.oneof(
  fc.constantFrom("0", "1", "2", "2.5", "100", "100.05", "99.95", "1000", "1000.00"),
  fc.integer({ min: 0, max: 200_000 }).map((cents) => String(cents / 100)),
  fc.integer({ min: 0, max: 12 }).map(String),
);
const quality = fc.constantFrom("0", "0.1", "0.25", "0.333", "0.5");
const target = fc.constantFrom("8", "8.5", "9", "9.5", "0", "-2", "33.3", "100");

const data = fc.record(
  Object.fromEntries(
    QUANTITIES.map((quantity) => [quantity, quantity === "epidemicQuality" ? quality : amount]),
  ),
) as fc.Arbitrary<Record<Quantity, Cell>>;

export const randomTown: fc.Arbitrary<TownFacts> = fc.record({
  data,
  targets: fc.record({
    exportGrowth: target,
    newExporters: target,
    smallExporterInsurance: target,
    exporterInsurance: target,
  }),
  projects: fc.array(
    fc.tuple(
      fc.constantFrom("0", "199.99", "200", "499.99", "500", "1000", "1234.5"),
      fc.boolean(),
    ),
    { maxLength: 3 },
  ),
  items: fc.array(fc.constantFrom<ItemLevel>("submitted", "city", "province"), { maxLength: 5 }),
});

export const randomTowns = fc.array(randomTown, { minLength: 1, maxLength: 12 });

export const randomConventions: fc.Arbitrary<Partial<Conventions>> = fc.record({
  targetBasis: fc.constantFrom<Conventions["targetBasis"]>("growth", "exports"),
  targetScope: fc.constantFrom<Conventions["targetScope"]>("growth", "four-tasks"),
  noPositive: fc.constantFrom<Conventions["noPositive"]>("nobody", "first-increment"),
  zeroBase: fc.constantFrom<Conventions["zeroBase"]>("met", "zero"),
  insured: fc.constantFrom<Conventions["insured"]>("cumulative", "month"),
  stepTies: fc.constantFrom<Conventions["stepTies"]>("skip", "dense", "average"),
  rankTies: fc.constantFrom<Conventions["rankTies"]>("skip", "dense", {
    decidedBy: ["1.2", "1.4"],
  }),
  zeroEarnsPlace: fc.constantFrom<Conventions["zeroEarnsPlace"]>(true, "always", false),
  proportionBasis: fc.constantFrom<Conventions["proportionBasis"]>("value", "place"),
  shareWhole: fc.constantFrom<Conventions["shareWhole"]>("own", "county"),
  zeroDenominator: fc.constantFrom<Conventions["zeroDenominator"]>("none", "zero", "best"),
  targetNotPositive: fc.constantFrom<Conventions["targetNotPositive"]>("zero", "exports"),
  repeatedTitle: fc.constantFrom<Conventions["repeatedTitle"]>("each", "once"),
  bound200: fc.boolean(),
  infoLevels: fc.constantFrom<Conventions["infoLevels"]>(
    "highest",
    "all-levels",
    "submission-plus-adoption",
  ),
  rounding: fc.record({
    stage: fc.constantFrom("each" as const, "total" as const),
    decimals: fc.constantFrom(0, 1, 2, 3, 4),
    mode: fc.constantFrom("half-away" as const, "half-even" as const),
    rankBy: fc.constantFrom("printed" as const, "exact" as const),
  }),
});
