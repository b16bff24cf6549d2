import { indicatorsOf, type Indicator, type Method } from "./method";
import type { Rule } from "./rule-kinds";

/** The codes whose points a rule needs. */
export const codesNeeded = (rule: Rule): readonly string[] =>
  rule.kind === "combined" ? rule.parts.map(({ code }) => code) : [];

/** Indicators in the order in which they need each other's points, and the codes that need themselves by a detour. */
export interface ScoringOrder {
  readonly order: readonly Indicator<Rule>[];
  readonly circle: readonly string[];
}

/** Otherwise in the method's own order. `scoringOrder(method).order` */
export function scoringOrder(method: Method<Rule>): ScoringOrder {
  const known = new Set(indicatorsOf(method).map(({ code }) => code));
  const order: Indicator<Rule>[] = [];
  const done = new Set<string>();
  let rest = indicatorsOf(method);
  for (let isMoving = true; isMoving;) {
    const ready = rest.find(({ rule }) =>
      codesNeeded(rule).every((code) => done.has(code) || !known.has(code)),
    );
    isMoving = ready !== undefined;
    if (!ready) continue;
    order.push(ready);
    done.add(ready.code);
    rest = rest.filter((each) => each !== ready);
  }
  return { order, circle: rest.map(({ code }) => code) };
}
