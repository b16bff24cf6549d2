import fc from "fast-check";
import { compared } from "../conformance/difference";
import { ownCalculation } from "../conformance/own-calculation";
import { nativeFixture } from "./fixture";
import { OWN_KINDS, randomFixtureTowns, randomIndicators, randomReadings } from "./random";

test.each(OWN_KINDS)(
  "%s: formulas compute what is scored, or say that they cannot tell",
  (kind) => {
    let [cells, undecided] = [0, 0];
    fc.assert(
      fc.property(
        randomIndicators(kind),
        randomFixtureTowns,
        randomReadings,
        (indicators, towns, conventions) => {
          const month = nativeFixture(kind, { indicators, towns, conventions });
          const found = compared(month.scores, ownCalculation(month));
          cells += found.cells;
          undecided += found.undecided;
          expect(found.differences).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20261203 },
    );
    // Of small numbers halves are common; few are proven against the mean of growths or of what is a quotient of quotients.
    expect(undecided * 30).toBeLessThan(cells);
  },
);
