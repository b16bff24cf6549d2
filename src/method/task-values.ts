import { isPlain } from "./own-measures";
import { indicatorsOf, type Method } from "./method";
import type { Rule } from "./rule-kinds";
import type { Decimal, Measure, Task } from "./types";

/** What is held against the target of a task, and which of two values is the better one. */
export interface TaskValue {
  readonly measure: Measure;
  /** 方向 越小越好. */
  readonly lowerIsBetter: boolean;
}

/** 接近线 where 通报设置 says none: so many percent of a target are near it. */
export const NEAR_PERCENT: Decimal = "90";

/**
 * The value of every task of a method, from the first rule that holds one against it; a task that no rule knows has
 * none. E.g. `exportGrowth` → the growth of `exports` from `exportsLastYear`.
 */
export function taskValues(method: Method<Rule>): ReadonlyMap<Task, TaskValue> {
  const found = indicatorsOf(method).flatMap(({ rule }) => valuesOf(rule, method));
  return new Map([...found].reverse());
}

function valuesOf(
  rule: Rule,
  { defaultConventions, termsOf }: Method<Rule>,
): (readonly [Task, TaskValue])[] {
  if (rule.kind === "completion") {
    return [rule, ...rule.otherTasks].map(({ task, measure }) => [
      task,
      { measure, lowerIsBetter: false },
    ]);
  }
  if (!("measure" in rule)) return [];
  const { measure } = rule;
  const lowerIsBetter = "lowerIsBetter" in rule && rule.lowerIsBetter;
  if (measure.kind === "attained") {
    return [[measure.task, { measure: { kind: "amount", of: measure.of }, lowerIsBetter }]];
  }
  if (!isPlain(measure)) return [];
  const inputs = termsOf(rule).inputs(rule, defaultConventions);
  return inputs.flatMap(({ name }) =>
    "task" in name ? [[name.task, { measure, lowerIsBetter }] as const] : [],
  );
}
