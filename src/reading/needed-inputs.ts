import type { Readings } from "../method/readings";
import {
  indicatorsOf,
  type Measure,
  type Method,
  type Quantity,
  type Rule,
  type Task,
} from "../method/types";

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
  const quantities = new Set(rules.flatMap((rule) => quantitiesOf(rule, readings)));
  const tasks = new Set(rules.flatMap((rule) => (rule.kind === "completion" ? [rule.task] : [])));
  if (readings.targetScope === "growth") return { quantities, tasks };
  return {
    quantities: new Set([...quantities, ...BEHIND_FOUR_TASKS]),
    tasks: new Set([...tasks, ...FOUR_TASKS]),
  };
}

function quantitiesOf(rule: Rule, readings: Readings): Quantity[] {
  switch (rule.kind) {
    case "completion":
      return measured(rule.measure);
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
