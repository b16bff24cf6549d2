import { codeMeasured } from "./own-measures";
import { indicatorsOf, type Indicator, type Method } from "./method";
import type { Rule } from "./rule-kinds";

/** The codes whose points a rule needs. */
export function codesNeeded(rule: Rule): readonly string[] {
  if (rule.kind === "combined") return rule.parts.map(({ code }) => code);
  const code = "measure" in rule ? codeMeasured(rule.measure) : null;
  return code === null ? [] : [code];
}

/** Indicators in the order in which they need each other's points, and the codes that need themselves by a detour. */
export interface ScoringOrder {
  readonly order: readonly Indicator[];
  readonly circle: readonly string[];
}

/** Otherwise in the method's own order. `scoringOrder(method).order` */
export function scoringOrder(method: Method): ScoringOrder {
  const known = new Set(indicatorsOf(method).map(({ code }) => code));
  const order: Indicator[] = [];
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

/** The indicators whose points one of them needs, also by a detour, in the order in which they are scored. */
export function partsBefore(method: Method, { code, rule }: Indicator): readonly Indicator[] {
  const byCode = new Map(indicatorsOf(method).map((each) => [each.code, each]));
  const needed = new Set(codesNeeded(rule));
  for (const one of needed) {
    const part = byCode.get(one);
    for (const further of part ? codesNeeded(part.rule) : []) needed.add(further);
  }
  return scoringOrder(method).order.filter((each) => needed.has(each.code) && each.code !== code);
}
