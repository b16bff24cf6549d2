import type { BestProportionalRule } from "../method/own-rules";
import { divide, equals, INFINITE, isPositive, multiply, ZERO, type Exact } from "../numbers/exact";
import {
  asksOfNothing,
  compareTowns,
  extremesOf,
  unknownAmong,
  withoutValue,
  type Leader,
  type OwnValue,
} from "./compared";
import type { OwnNotices, RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly "best-proportional": {
      readonly kind: "best-proportional";
      readonly own: OwnValue;
      /** The best value, of the first town that has it; null: nobody has one. */
      readonly best: Leader | null;
      readonly leftOut: LeftOut;
    };
  }
}

/**
 * full × value ÷ best, and nothing below 0 or where the best is not above 0. 越小越好: the smallest value has the full
 * points, the others full × smallest ÷ value; a smallest one not above 0 leaves them nothing.
 */
export function bestPoints(value: Exact, best: Exact, full: Exact, lowerIsBetter: boolean): Exact {
  if (lowerIsBetter && equals(value, best)) return full;
  if (!isPositive(best) || !isPositive(value)) return ZERO;
  const [part, whole] = lowerIsBetter ? [best, value] : [value, best];
  return divide(multiply(full, part), whole);
}

export const bestProportionalScoring: RuleScoring<"best-proportional"> = {
  column: (rule, context) => {
    const towns = compareTowns(context, rule);
    const { best } = extremesOf(towns, rule);
    const leftOut = unknownAmong(towns);
    const conventions = asksOfNothing(towns, rule.measure) ? (["zeroDenominator"] as const) : [];
    return towns.map((town) => {
      if (town.outcome !== "compared") return town;
      const { own } = town;
      return {
        outcome: "scored",
        unrounded: pointsOf(rule, own.value, best?.own.value ?? null, context.full),
        conventions,
        trace: {
          kind: "best-proportional",
          own,
          best,
          leftOut: own.value === null ? [] : leftOut,
        },
      };
    });
  },
};

function pointsOf(
  { lowerIsBetter }: BestProportionalRule,
  value: Exact | null,
  best: Exact | null,
  full: Exact,
): Exact {
  if (value === null) return ZERO;
  if (value === INFINITE) return full;
  if (!best) throw new Error("a value, and nobody has the best");
  return bestPoints(value, best, full, lowerIsBetter);
}

export const bestProportionalNotices: OwnNotices<"best-proportional"> = ({ measure }, { trace }) =>
  withoutValue(measure, trace.own.measured);
