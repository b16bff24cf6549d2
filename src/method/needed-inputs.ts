import type { Readings } from "./readings";
import {
  indicatorsOf,
  type Measure,
  type Method,
  type Quantity,
  type Rule,
  type Task,
} from "./types";

/** What a method under its readings takes from the sheets; a fault elsewhere is no finding. */
export interface NeededInputs {
  readonly quantities: ReadonlySet<Quantity>;
  readonly tasks: ReadonlySet<Task>;
}

const FOUR_TASKS: readonly Task[] = [
  "exportGrowth",
  "newExporters",
  "smallExporterInsurance",
  "exporterInsurance",
];

/** The quantities behind the three tasks that only `targetScope` four-tasks asks for. */
const BEHIND_FOUR_TASKS: readonly Quantity[] = [
  "newExporters",
  "smallExporterInsuranceRate",
  "insuredExporters",
  "activeExporters",
];

export function neededInputs(method: Method, readings: Readings): NeededInputs {
  const rules = indicatorsOf(method).map(({ rule }) => rule);
  return {
    quantities: new Set(rules.flatMap((rule) => quantitiesOf(rule, readings))),
    tasks: new Set(rules.flatMap((rule) => tasksOf(rule, readings))),
  };
}

/** The targets that a rule takes. */
export function tasksOf(rule: Rule, readings: Readings): readonly Task[] {
  if (rule.kind !== "completion") return [];
  return readings.targetScope === "growth" ? [rule.task] : FOUR_TASKS;
}

/** The columns of the data sheet that a rule takes. */
export function quantitiesOf(rule: Rule, readings: Readings): readonly Quantity[] {
  switch (rule.kind) {
    case "completion": {
      const others = readings.targetScope === "growth" ? [] : BEHIND_FOUR_TASKS;
      return [...measured(rule.measure), ...others];
    }
    case "proportional": {
      const ofMonth = readings.insured === "month" ? rule.measureOfMonth : undefined;
      return measured(ofMonth ?? rule.measure);
    }
    case "rank-step":
      return [...measured(rule.measure), rule.zeroOf];
    case "entered":
      return [rule.of];
    default:
      return [];
  }
}

function measured(measure: Measure): Quantity[] {
  switch (measure.kind) {
    case "amount":
      return [measure.of];
    case "ratio":
      return [measure.of, measure.to];
    default:
      return [measure.of, measure.from];
  }
}
