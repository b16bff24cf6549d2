import { subtract, INFINITE, ZERO, type Exact } from "../numbers/exact";
import type { Standing } from "../numbers/places";
import { asksOfNothing, compareTowns, unknownAmong, withoutValue, type OwnValue } from "./compared";
import type { OwnNotices, RuleScoring } from "./rule";
import { placedIn } from "./standings";
import { placesOf } from "./tier";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly monitored: {
      readonly kind: "monitored";
      readonly own: OwnValue;
      readonly target: Input | null;
      /** value − target; null where there is no number to compare. */
      readonly gap: Exact | null;
      readonly standing: Standing | null;
      readonly placed: number;
      readonly leftOut: LeftOut;
    };
  }
}

export const monitoredScoring: RuleScoring<"monitored"> = {
  column: (rule, context) => {
    const towns = compareTowns(context, rule, rule.task === null ? [] : [rule.task]);
    const all = placesOf(towns, rule, context.conventions.stepTies);
    const leftOut = unknownAmong(towns);
    const asked = asksOfNothing(towns, rule.measure) ? (["zeroDenominator"] as const) : [];
    return towns.map((town, index) => {
      if (town.outcome !== "compared") return town;
      const { own } = town;
      const [target = null] = own.targets;
      const isNumber = own.value !== null && own.value !== INFINITE;
      return {
        outcome: "scored",
        unrounded: ZERO,
        conventions: ["stepTies", ...asked],
        trace: {
          kind: "monitored",
          own,
          target,
          gap: target && isNumber ? subtract(own.value, target.value) : null,
          standing: all[index] ?? null,
          placed: placedIn(all),
          leftOut: own.value === null ? [] : leftOut,
        },
      };
    });
  },
};

export const monitoredNotices: OwnNotices<"monitored"> = ({ measure }, { trace }) =>
  withoutValue(measure, trace.own.measured);
