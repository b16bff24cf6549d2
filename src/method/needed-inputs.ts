import { indicatorsOf, type Method } from "./method";
import type { Conventions } from "./conventions";
import type { Rule } from "./rule-kinds";
import type { TermsOf } from "./rule-lookup";
import type { Decimal, Ledger, Measure, Quantity, Task } from "./types";

/** What a method under its conventions takes from the sheets; a fault elsewhere is no finding. */
export interface NeededInputs {
  readonly quantities: ReadonlySet<Quantity>;
  readonly tasks: ReadonlySet<Task>;
  readonly ledgers: ReadonlySet<Ledger>;
}

export function neededInputs(method: Method, conventions: Conventions): NeededInputs {
  const rules = indicatorsOf(method).map(({ rule }) => rule);
  return {
    quantities: new Set([
      ...rules.flatMap((rule) => quantitiesOf(method.termsOf, rule, conventions)),
      ...(method.overall?.conditions ?? []).map(({ of }) => of),
    ]),
    tasks: new Set(rules.flatMap((rule) => tasksOf(method.termsOf, rule, conventions))),
    ledgers: ledgersOf(method),
  };
}

/** The ledgers whose rows a method counts. */
export function ledgersOf(method: Method): ReadonlySet<Ledger> {
  return new Set(indicatorsOf(method).flatMap(({ rule }) => method.termsOf(rule).ledger ?? []));
}

/** The targets that a rule takes, that of its own task first. */
export function tasksOf(termsOf: TermsOf, rule: Rule, conventions: Conventions): readonly Task[] {
  const inputs = termsOf(rule).inputs(rule, conventions);
  return inputs.flatMap(({ name }) => ("task" in name ? [name.task] : []));
}

/** The columns of the data sheet that a rule takes. */
export function quantitiesOf(
  termsOf: TermsOf,
  rule: Rule,
  conventions: Conventions,
): readonly Quantity[] {
  const inputs = termsOf(rule).inputs(rule, conventions);
  return inputs.flatMap(({ name }) => ("quantity" in name ? [name.quantity] : []));
}

/** The full points of the indicator that this quantity enters as points itself (酌情分), or null. */
export function mostEntered(method: Method, quantity: Quantity): Decimal | null {
  const entered = indicatorsOf(method).find(({ rule }) =>
    method
      .termsOf(rule)
      .inputs(rule, method.defaultConventions)
      .some(({ name, isPoints }) => isPoints && "quantity" in name && name.quantity === quantity),
  );
  return entered ? entered.points : null;
}

/** A growth that a method scores. */
export type Growth = Extract<Measure, { kind: "growth" }>;

/** Every growth that a rule of the method measures, each once. */
export function growthsOf(method: Method): readonly Growth[] {
  const measures = indicatorsOf(method).flatMap(({ rule }) =>
    "measure" in rule ? [rule.measure] : [],
  );
  const growths = measures.filter((measure) => measure.kind === "growth");
  return [...new Map(growths.map((growth) => [growth.of, growth])).values()];
}
