/** Random months of fixture editions that have the kinds of rule of own methods, as formulas. */
import fc from "fast-check";
import { nativeFixture } from "../own-rules/fixture";
import {
  OWN_KINDS,
  randomFixtureTowns,
  randomIndicators,
  randomReadings,
} from "../own-rules/random";
import { randomOverallMonth } from "../own-rules/random-overall";
import type { NativeMonth } from "./native-month";

/** So many months of each kind, and of editions that say something of their total and places. */
export function ownRuleMonths(seed: number, count: number): NativeMonth[] {
  const overall = fc
    .sample(randomOverallMonth, { numRuns: count * 2, seed })
    .map((month, index) => nativeFixture(`overall ${index + 1}`, month));
  const ofKinds = OWN_KINDS.flatMap((kind) =>
    fc
      .sample(fc.tuple(randomIndicators(kind), randomFixtureTowns, randomReadings), {
        numRuns: count,
        seed,
      })
      .map(([indicators, towns, conventions], index) =>
        nativeFixture(`${kind} ${index + 1}`, { indicators, towns, conventions }),
      ),
  );
  return [...overall, ...ofKinds];
}
