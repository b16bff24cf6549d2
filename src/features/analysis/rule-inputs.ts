import type { Readings } from "../../method/readings";
import { indicatorsOf, type Measure, type Method, type Rule } from "../../method/types";
import { quantitiesOf } from "../../rules/measure";
import { measureUnder } from "../../rules/proportional";
import type { Observations } from "../../scoring/observations";
import type { InputName } from "../../scoring/score-sheet";

/** One input of a rule. */
export interface RuleInput {
  readonly name: InputName;
  /** More of it never lowers the town against any other; otherwise less of it never does. */
  readonly raises: boolean;
}

/** What a rule takes from the data sheet and the task sheet under these readings; of ledgers nothing. */
export function inputsOfRule(rule: Rule, readings: Readings): readonly RuleInput[] {
  switch (rule.kind) {
    case "completion": {
      const others = readings.targetScope === "four-tasks" ? rule.otherTasks : [];
      return [{ task: rule.task, measure: rule.measure }, ...others].flatMap(
        ({ task, measure }) => [...inputsOfMeasure(measure), { name: { task }, raises: false }],
      );
    }
    case "proportional":
      return inputsOfMeasure(measureUnder(rule, readings));
    case "rank-step":
      return inputsOfMeasure(rule.measure);
    case "entered":
      return [{ name: { quantity: rule.of }, raises: true }];
    case "counted-projects":
    case "counted-items":
      return [];
  }
}

/** The measured quantity raises a measure; what it is compared with lowers it. */
function inputsOfMeasure(measure: Measure): RuleInput[] {
  return quantitiesOf(measure).map((quantity, index) => ({
    name: { quantity },
    raises: index === 0,
  }));
}

/** An input that the observations have not for all towns that need it. */
export interface MissingInput {
  readonly name: InputName;
  /** Indices in the roster. */
  readonly towns: readonly number[];
}

/**
 * What keeps a month from being scored under these readings; empty when nothing does. Each input once.
 * A town whose points were decided, or one of whose inputs was, needs none of that indicator's other inputs.
 */
export function missingInputs(
  method: Method,
  readings: Readings,
  observations: Observations,
): MissingInput[] {
  const found = new Map<string, { name: InputName; towns: Set<number> }>();
  for (const { code, rule } of indicatorsOf(method)) {
    const names = inputsOfRule(rule, readings).map(({ name }) => name);
    for (const name of names) {
      const key = JSON.stringify(name);
      const known = found.get(key) ?? { name, towns: new Set() };
      found.set(key, known);
      for (const town of observations.towns.keys()) {
        if (missingOf(names, observations, code, town).includes(name)) known.towns.add(town);
      }
    }
  }
  return [...found.values()]
    .filter(({ towns }) => towns.size > 0)
    .map(({ name, towns }) => ({ name, towns: [...towns].sort((a, b) => a - b) }));
}

function missingOf(
  names: readonly InputName[],
  { assigned, quantities, targets }: Observations,
  code: string,
  town: number,
): readonly InputName[] {
  const kinds = names.map((name) => {
    const column = "quantity" in name ? quantities.get(name.quantity) : targets.get(name.task);
    return { name, kind: column ? column[town]?.kind : "no-column" };
  });
  const isDecided = assigned?.get(code)?.[town] || kinds.some(({ kind }) => kind === "settled");
  return kinds
    .filter(({ kind }) => kind !== "number" && kind !== "settled")
    .filter(({ kind }) => !isDecided || kind !== "missing")
    .map(({ name }) => name);
}
