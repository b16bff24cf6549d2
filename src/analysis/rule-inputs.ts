import type { Readings } from "../method/readings";
import {
  indicatorsOf,
  type Measure,
  type Method,
  type Quantity,
  type Rule,
  type Task,
} from "../method/types";
import { quantitiesOf } from "../rules/measure";
import { measureUnder } from "../rules/proportional";
import type { Observations } from "../scoring/observations";
import type { InputName } from "../scoring/score-sheet";

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

/** An input that the observations have not for all towns. */
export interface MissingInput {
  readonly name: InputName;
  /** Indices in the roster. */
  readonly towns: readonly number[];
}

/** What keeps a month from being scored under these readings; empty when nothing does. Each input once. */
export function missingInputs(
  method: Method,
  readings: Readings,
  observations: Observations,
): MissingInput[] {
  const names = indicatorsOf(method).flatMap(({ rule }) =>
    inputsOfRule(rule, readings).map(({ name }) => name),
  );
  const once = new Map(names.map((name) => [keyOf(name), name]));
  return [...once.values()].flatMap((name) => {
    const towns = townsWithout(name, observations);
    return towns.length > 0 ? [{ name, towns }] : [];
  });
}

function keyOf(name: InputName): Quantity | `task ${Task}` {
  return "quantity" in name ? name.quantity : `task ${name.task}`;
}

function townsWithout(name: InputName, { towns, quantities, targets }: Observations): number[] {
  const column = "quantity" in name ? quantities.get(name.quantity) : targets.get(name.task);
  return towns.flatMap((_, town) => (column?.[town]?.kind === "number" ? [] : [town]));
}
