/** Random months of fixture editions that have the kinds of rule of own methods, as formulas. */
import fc from "fast-check";
import { nativeFixture } from "../own-rules/fixture";
import {
  OWN_KINDS,
  randomFixtureTowns,
  randomIndicators,
  randomReadings,
} from "../own-rules/random";
import type { NativeMonth } from "./native-month";

/** So many months of each kind. */
export function ownRuleMonths(seed: number, count: number): NativeMonth[] {
  return OWN_KINDS.flatMap((kind) =>
    fc
      .sample(fc.tuple(randomIndicators(kind), randomFixtureTowns, randomReadings), {
        numRuns: count,
        seed,
      })
      .map(([indicators, towns, conventions], index) =>
        nativeFixture(`${kind} ${index + 1}`, { indicators, towns, conventions }),
      ),
  );
}
