import type { Finding } from "../cells/finding";
import { shortestText } from "../numbers/decimal-text";
import { compare, isNegative, type Exact } from "../numbers/exact";
import type { Input } from "../scoring/score-sheet";
import { gather } from "./gather";
import type { RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly entered: { readonly kind: "entered"; readonly input: Input };
  }
}

/** 酌情分 may be anything from 0 to the full points, both included. */
export function isAllowedEntry(value: Exact, full: Exact): boolean {
  return !isNegative(value) && compare(value, full) <= 0;
}

export const enteredScoring: RuleScoring<"entered"> = {
  column: (rule, { observations, full, assigned }) =>
    gather(observations, assigned, [{ quantity: rule.of }]).map((town, index) => {
      if (town.outcome !== "inputs") return town;
      const [input] = town.inputs;
      if (!input) throw new Error("an entered score without its input");
      if (!isAllowedEntry(input.value, full)) {
        const name = observations.towns[index] ?? "";
        return { outcome: "invalid", findings: [outOfRange(name, input, full)] };
      }
      const trace = { kind: "entered", input } as const;
      return { outcome: "scored", unrounded: input.value, conventions: [], trace };
    }),
};

function outOfRange(town: string, { value, cell }: Input, full: Exact): Finding {
  return {
    code: "quality-out-of-range",
    severity: "block",
    cell,
    facts: { town, value: shortestText(value), most: shortestText(full) },
  };
}
