import fc from "fast-check";
import { completion, interval, perUnit, tier } from "../../src/functions/rule-functions";
import { Ratio } from "../own-rules/fractions";
import { oracleMonth, rounded } from "../own-rules/oracle";
import type { OracleRule } from "../own-rules/oracle-terms";
import { columnOf, shown, standInForExcel } from "./custom-functions-host";
import { RUNS } from "./months";

beforeAll(standInForExcel);

const CONVENTIONS = {
  zeroDenominator: "none",
  zeroBase: "met",
  targetNotPositive: "zero",
  stepTies: "skip",
  zeroEarnsPlace: true,
  rounding: { stage: "each", decimals: 2, mode: "half-away" },
} as const;
const COMPARED = { measure: { kind: "amount", of: "value" }, lowerIsBetter: false } as const;
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((units) => units / 100);
const values = fc.array(hundredths(-500, 2_000), { minLength: 1, maxLength: 8 });
const points = hundredths(1, 4_000);

/** The published points of a column of values; `other` is what stands beside each, the oracle's target. */
function oracle(rule: OracleRule, full: number, all: readonly number[], other?: readonly number[]) {
  const towns = all.map((value, row) => ({
    data: { value: String(value) },
    targets: { other: other ? String(other[row]) : null },
  }));
  const [column = []] = oracleMonth([{ rule, points: String(full) }], towns, CONVENTIONS);
  return column.map((each) => {
    if (!(each instanceof Ratio)) throw new Error("a gap where there is none");
    const units = rounded(each, 2, "half-away").times(Ratio.of(100n));
    return [Number(units.cut.top) / 100];
  });
}

const beside = (all: readonly number[], seed: readonly number[]) =>
  all.map((_, row) => seed[row % seed.length] ?? NaN);

test("COMPLETION", () => {
  fc.assert(
    fc.property(values, values, points, fc.boolean(), (all, seed, full, isAll) => {
      const targets = beside(all, seed);
      const rule: OracleRule = {
        ...COMPARED,
        kind: "attainment",
        reference: { kind: "task", task: "other" },
        unmet: isAll ? "nothing" : "proportion",
        least: "0",
        most: String(full),
      };
      const given = completion(columnOf(all), columnOf(targets), full, isAll ? "none" : null);
      expect(shown(given)).toEqual(oracle(rule, full, all, targets));
    }),
    RUNS,
  );
});

test("INTERVAL", () => {
  fc.assert(
    fc.property(values, points, fc.nat({ max: 100 }), fc.boolean(), (all, full, part, isLow) => {
      const base = Math.floor((full * 100 * part) / 100) / 100;
      const [low, high] = [{ kind: "worst" } as const, { kind: "best" } as const];
      const rule: OracleRule = {
        ...COMPARED,
        lowerIsBetter: isLow,
        kind: "interval",
        base: String(base),
        low,
        high,
      };
      const given = interval(columnOf(all), columnOf(all), full, base, isLow ? "low" : null);
      expect(shown(given)).toEqual(oracle(rule, full, all));
    }),
    RUNS,
  );
});

test("PERUNIT", () => {
  const limits = fc.tuple(hundredths(-500, 0), hundredths(0, 500));
  fc.assert(
    fc.property(
      values,
      values,
      hundredths(1, 300),
      points,
      hundredths(-300, 300),
      fc.option(limits),
      fc.boolean(),
      (all, seed, per, step, base, within, whole) => {
        const references = beside(all, seed);
        const [least, most] = within ?? [null, null];
        const rule: OracleRule = {
          ...COMPARED,
          kind: "per-unit",
          reference: { kind: "task", task: "other" },
          unit: String(per),
          isPercentOfReference: false,
          points: String(step),
          base: String(base),
          wholeSteps: whole,
          least: least === null ? null : String(least),
          most: most === null ? null : String(most),
        };
        const [own, other] = [columnOf(all), columnOf(references)];
        const given = perUnit(own, other, per, step, base, least, most, whole);
        expect(shown(given)).toEqual(oracle(rule, 100, all, references));
      },
    ),
    RUNS,
  );
});

test("TIER", () => {
  const bounds = fc.uniqueArray(hundredths(-500, 2_000), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      values,
      bounds,
      fc.array(fc.boolean(), { minLength: 5 }),
      fc.boolean(),
      (all, some, yes, isLow) => {
        const sorted = [...some].sort((a, b) => (isLow ? a - b : b - a));
        const tiers = sorted.map((bound, index) => ({
          bound: String(bound),
          isIncluded: yes[index] ?? false,
          points: String(10 - index * 2.5),
        }));
        const rule: OracleRule = {
          ...COMPARED,
          lowerIsBetter: isLow,
          kind: "tier",
          by: "value",
          tiers,
        };
        const range = tiers.map(({ bound, isIncluded, points: earned }) => [
          Number(bound),
          isIncluded ? "是" : "否",
          Number(earned),
        ]);
        const given = tier(columnOf(all), [["至少", "含", "分"], ...range], isLow ? "low" : "high");
        expect(shown(given)).toEqual(oracle(rule, 10, all));
      },
    ),
    RUNS,
  );
});
