import type { Quantity } from "../../method/changxing-2020-names";
import fc from "fast-check";
import type { LeverId } from "../../../src/features/analysis/levers";
import { placeGaps, type LeverGap } from "../../../src/features/analysis/place-gap";
import { finished } from "../../../src/features/analysis/town-result";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import type { Conventions } from "../../../src/method/conventions";
import type { ItemLevel } from "../../../src/method/types";
import { shortestText } from "../../../src/numbers/decimal-text";
import { add, compare, exact, integer, multiply } from "../../../src/numbers/exact";
import type { ScoreSheet } from "../../../src/scoring/score-sheet";
import { month, QUANTITIES, scoreMonth, type Cell, type TownFacts } from "../../scoring/month";
import { randomConventions } from "../../scoring/random-month";

const DEFAULTS = changxing2020.defaultConventions;

/** What each lever moves, said again without the code under test. */
const MOVES: Readonly<
  Record<LeverId, readonly [unit: string, ...moved: (Quantity | ItemLevel)[]]>
> = {
  exports: ["0.01", "exports"],
  activeExporters: ["1", "activeExporters", "newExporters"],
  insuredExporters: ["1", "insuredExporters"],
  imports: ["0.01", "imports"],
  epidemicExports: ["0.01", "epidemicExports"],
  outsourcing: ["0.01", "outsourcing"],
  newServiceFirms: ["1", "newServiceFirms"],
  submittedItems: ["1", "submitted"],
  cityItems: ["1", "city"],
  provinceItems: ["1", "province"],
};

/** The month after `units` of a lever in the hands of one town. */
function changed(
  towns: readonly TownFacts[],
  town: number,
  lever: LeverId,
  units: number,
): TownFacts[] {
  const [unit, ...moved] = MOVES[lever];
  return towns.map((facts, index) => {
    if (index !== town) return facts;
    const data: Partial<Record<Quantity, Cell>> = { ...facts.data };
    const items = [...(facts.items ?? [])];
    for (const name of moved) {
      if (name === "submitted" || name === "city" || name === "province") {
        items.push(...Array<ItemLevel>(units).fill(name));
        continue;
      }
      const before = data[name];
      if (typeof before !== "string") throw new Error(`${name} is not given`);
      data[name] = shortestText(add(exact(before), multiply(integer(units), exact(unit))));
    }
    return { ...facts, data, items };
  });
}

/** How many towns are ahead, which is a place less one unless equal totals are dense. */
function ahead({ totals, conventions }: ScoreSheet, town: number): number {
  const own = totals[town];
  if (!own?.place || !own.points) throw new Error("a gap");
  const { place, points } = own;
  if (conventions.rankTies !== "dense") return Number(place.numerator / place.denominator) - 1;
  return totals.filter((other) => other.points && compare(other.points, points) > 0).length;
}

/** The smallest number of units up to `most` that gains a place, by trying every one. */
function bruteForce(
  towns: readonly TownFacts[],
  conventions: Partial<Conventions>,
  town: number,
  lever: LeverId,
  most: number,
): number | null {
  const now = ahead(scoreMonth(month(towns), conventions), town);
  for (let units = 1; units <= most; units += 1) {
    const sheet = scoreMonth(month(changed(towns, town, lever, units)), conventions);
    if (ahead(sheet, town) < now) return units;
  }
  return null;
}

function gapsOf(towns: readonly TownFacts[], conventions: Partial<Conventions> = {}) {
  const observations = month(towns);
  return finished(placeGaps(scoreMonth(observations, conventions), observations));
}

const unitsOf = (gap: LeverGap): number => {
  const amount = gap.kind === "gains" ? gap.amount : gap.most;
  const [unit] = MOVES[gap.lever];
  return Math.trunc(Number(shortestText(amount)) / Number(unit) + 0.5);
};

const tiny = fc.constantFrom("0", "0.1", "0.5", "0.51", "1", "1.01", "1.5");
const few = fc.constantFrom("0", "1", "2", "3", "4", "5");
const COUNTS: readonly Quantity[] = [
  "activeExporters",
  "activeExportersLastYear",
  "newExporters",
  "newServiceFirms",
];
/** Tiny figures, so that every change can be tried; ties, zeros and leaders are common. */
const tinyTown: fc.Arbitrary<TownFacts> = fc
  .record({
    data: fc.record(
      Object.fromEntries(
        QUANTITIES.map((quantity) => [quantity, COUNTS.includes(quantity) ? few : tiny]),
      ),
    ),
    insured: fc.constantFrom(0, 1),
    general: fc.constantFrom("0.5", "1.2"),
    targets: fc.record({ exportGrowth: fc.constantFrom("8.5", "40", "100", "-2") }),
    items: fc.array(fc.constantFrom<ItemLevel>("submitted", "city", "province"), { maxLength: 3 }),
  })
  .map(({ data, insured, general, targets, items }) => {
    const active = Number(data.activeExporters);
    const insuredExporters = String(Math.min(active, insured));
    const epidemicQuality = "0.2";
    return {
      data: { ...data, insuredExporters, epidemicQuality, generalTradeExports: general },
      targets,
      items,
    };
  });

/**
 * `insured` month moves two columns; it has a row of its own below. How many towns are ahead can be told from equal
 * totals that are dense only when they are ranked as printed.
 */
const conventions = randomConventions.map((all): Partial<Conventions> => {
  const { rounding } = DEFAULTS;
  return { ...all, insured: "cumulative", ...(all.rankTies === "dense" && { rounding }) };
});

test.each([
  [2, 6],
  [3, 4],
  [4, 2],
])(
  "%i random tiny towns: the smallest change of every lever, as by trying all",
  (count, numRuns) => {
    fc.assert(
      fc.property(
        fc.array(tinyTown, { minLength: count, maxLength: count }),
        conventions,
        (towns, chosen) => {
          for (const { town, levers } of gapsOf(towns, chosen)) {
            for (const gap of levers) {
              const units = unitsOf(gap);
              const found = bruteForce(towns, chosen, town, gap.lever, units);
              expect([gap.lever, found]).toEqual([gap.lever, gap.kind === "gains" ? units : null]);
            }
          }
        },
      ),
      { numRuns, seed: 2020 },
    );
  },
);

/** What a lever says of a town: `3→1`, that many units to that place, or `no ≤3`. */
function said(towns: readonly TownFacts[], town: number, chosen: Partial<Conventions> = {}) {
  const found = gapsOf(towns, chosen)[town]?.levers ?? [];
  return Object.fromEntries(
    found.map((gap) => [
      gap.lever,
      gap.kind === "gains"
        ? `${shortestText(gap.amount)}→${shortestText(gap.to)}`
        : `no ≤${shortestText(gap.most)}`,
    ]),
  );
}

test("a town that nobody is ahead of has no lever, nor have equals", () => {
  expect(gapsOf([{}, {}]).map(({ levers }) => levers)).toEqual([[], []]);
});

test("two towns apart by one insured firm: what draws level, and what cannot", () => {
  // 45 of 50 against 44 of 50 in 7: 5 and 4.89 points, all else equal.
  expect(said([{}, { data: { insuredExporters: "44" } }], 1)).toEqual({
    // It leads 1.2 to 1.4 then, and the other falls to 6.90, 6.90 and 5.99; but its share in 6.1 is the smaller one.
    exports: "1.17→1",
    // Of 52 active exporters 44 are insured: 4.70 in 7, while the other falls to 9.62 in 2.
    activeExporters: "2→1",
    insuredExporters: "1→1",
    imports: "0.01→1",
    epidemicExports: "0.01→1",
    // A lead of one rank step is 0.1, and 0.11 are wanted.
    outsourcing: "no ≤1075",
    newServiceFirms: "no ≤5",
    submittedItems: "1→1",
    cityItems: "1→1",
    provinceItems: "1→1",
  });
});

test("under the month's reading an insured firm counts in both columns", () => {
  const towns: TownFacts[] = [
    {},
    { data: { insuredExporters: "48", insuredExportersOfMonth: "8" } },
  ];
  expect(said(towns, 1, { insured: "month" }).insuredExporters).toBe("2→1");
  const full: TownFacts[] = [
    {},
    { data: { insuredExporters: "49", insuredExportersOfMonth: "8" } },
  ];
  expect(said(full, 1, { insured: "month" }).insuredExporters).toBe("no ≤1");
});

test("items are capped: what is left of the 8 points is all that is searched", () => {
  const full: TownFacts = { items: ["province", "province", "submitted"] };
  const behind: TownFacts = { ...full, data: { ordersScore: "20" } };
  const levers = said([full, behind], 1);
  expect([levers.submittedItems, levers.cityItems, levers.provinceItems]).toEqual([
    "no ≤1",
    "no ≤1",
    "no ≤1",
  ]);
});
