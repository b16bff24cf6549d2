import type { Measure, Quantity, Task } from "./types";

/** What an input is: a column of the data sheet or a target of 附件3. */
export type InputName = { readonly quantity: Quantity } | { readonly task: Task };

/** One input of a rule. */
export interface RuleInput {
  readonly name: InputName;
  /** More of it never lowers the town against any other; otherwise less of it never does. */
  readonly raises: boolean;
  /** It is points itself, entered by the bureau: at most the full points of its indicator. */
  readonly isPoints?: true;
}

/** The quantities of a measure, the measured one first. */
export function quantitiesOfMeasure(measure: Measure): readonly Quantity[] {
  if (measure.kind === "amount") return [measure.of];
  return [measure.of, measure.kind === "ratio" ? measure.to : measure.from];
}

export function namesOfMeasure(measure: Measure): readonly InputName[] {
  return quantitiesOfMeasure(measure).map((quantity) => ({ quantity }));
}

/** The measured quantity raises a measure; what it is compared with lowers it. */
export function inputsOfMeasure(measure: Measure): readonly RuleInput[] {
  return namesOfMeasure(measure).map((name, index) => ({
    name,
    raises: index === 0,
  }));
}

/** A lower target is met sooner. */
export function inputOfTask(task: Task): RuleInput {
  return { name: { task }, raises: false };
}
