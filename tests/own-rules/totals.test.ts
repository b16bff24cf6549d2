/** Totals and places of own methods: the engine, the oracle and the formulas are of one mind. */
import fc from "fast-check";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { shortestText } from "../../src/numbers/decimal-text";
import type { Exact } from "../../src/numbers/exact";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { compared } from "../conformance/difference";
import { ownCalculation } from "../conformance/own-calculation";
import { nativeFixture, scoreFixture, type FixtureMonth } from "./fixture";
import { Ratio } from "./fractions";
import { oracleTotals, type OracleEdition, type OracleReadings } from "./oracle-totals";
import type { OracleTown } from "./oracle-terms";
import { randomOverallMonth } from "./random-overall";

const text = (value: Exact | null): string =>
  value ? Ratio.of(value.numerator, value.denominator).text : "none";

const totalsOf = ({ totals }: ScoreSheet): string[] =>
  totals.map(({ points, place }) => `${text(points)} ${place ? shortestText(place) : "none"}`);

function expected({ indicators, towns, conventions, overall = {} }: FixtureMonth): string[] {
  const edition: OracleEdition = {
    indicators: indicators as OracleEdition["indicators"],
    cap: overall.cap ?? null,
    conditions: overall.conditions ?? [],
    smallestFirst: overall.lowerIsBetter === true,
    ranksExact: overall.ranksExact === true,
    ties: overall.ties ?? null,
  };
  const readings = { ...changxing2020.defaultConventions, ...conventions } as OracleReadings;
  return oracleTotals(edition, towns as readonly OracleTown[], readings).map(
    ({ total, place }) => `${total?.text ?? "none"} ${place ?? "none"}`,
  );
}

test("the engine's totals and places are the oracle's, exactly", () => {
  fc.assert(
    fc.property(randomOverallMonth, (month) => {
      expect(totalsOf(scoreFixture(month))).toEqual(expected(month));
    }),
    { numRuns: 4_000, seed: 20261201 },
  );
});

test("the formulas compute them, or say that they cannot tell", () => {
  let [cells, undecided] = [0, 0];
  fc.assert(
    fc.property(randomOverallMonth, (month) => {
      const native = nativeFixture("overall", month);
      const found = compared(native.scores, ownCalculation(native));
      cells += found.cells;
      undecided += found.undecided;
      expect(found.differences).toEqual([]);
    }),
    { numRuns: 400, seed: 20261203 },
  );
  expect(undecided * 20).toBeLessThan(cells);
});
