import fc from "fast-check";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { Ratio } from "./fractions";
import { scoreFixture, type FixtureMonth } from "./fixture";
import { oracleMonth } from "./oracle";
import type { OracleTown } from "./oracle-terms";
import { OWN_KINDS, randomFixtureTowns, randomIndicators, randomReadings } from "./random";

/** Months of each kind of rule. */
const MONTHS = 3_000;

const textsOf = (sheet: ScoreSheet): string[] =>
  sheet.indicators.flatMap(({ scores }) =>
    scores.map((score) =>
      score.outcome === "scored"
        ? Ratio.of(score.unrounded.numerator, score.unrounded.denominator).text
        : "gap",
    ),
  );

function expected({ indicators, towns, conventions }: FixtureMonth): string[] {
  const all = { ...changxing2020.defaultConventions, ...conventions };
  const columns = oracleMonth(
    indicators as Parameters<typeof oracleMonth>[0],
    towns as readonly OracleTown[],
    all,
  );
  return columns.flat().map((one) => (one === "gap" ? "gap" : one.text));
}

test.each(OWN_KINDS)("%s: the engine is the oracle, exactly", (kind) => {
  fc.assert(
    fc.property(
      randomIndicators(kind),
      randomFixtureTowns,
      randomReadings,
      (indicators, towns, conventions) => {
        const month = { indicators, towns, conventions };
        expect(textsOf(scoreFixture(month))).toEqual(expected(month));
      },
    ),
    { numRuns: MONTHS, seed: 20261201 },
  );
});
