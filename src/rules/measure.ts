import type { Measure, Quantity } from "../method/types";
import { divide, isZero, subtract, type Exact } from "../numbers/exact";
import type { Input, InputName, LeftOut, Measured, RuleScore } from "../scoring/score-sheet";
import { gather } from "./gather";
import type { RuleContext } from "./rule";

/** The quantities of a measure, the measured one first. */
export function quantitiesOf(measure: Measure): readonly Quantity[] {
  if (measure.kind === "amount") return [measure.of];
  return [measure.of, measure.kind === "ratio" ? measure.to : measure.from];
}

export function inputsOf(measure: Measure): readonly InputName[] {
  return quantitiesOf(measure).map((quantity) => ({ quantity }));
}

/** now − before. */
export const increase = subtract;

/** now ÷ before − 1 as a fraction: 1085 from 1000 → 0.085. null when there is no base to grow from. */
export function growth(now: Exact, before: Exact): Exact | null {
  return ratio(subtract(now, before), before);
}

/** part ÷ whole as a fraction. null when the whole is 0. */
export function ratio(part: Exact, whole: Exact): Exact | null {
  return isZero(whole) ? null : divide(part, whole);
}

/** A measure's value from the inputs of `inputsOf`, in that order. */
export function measured(measure: Measure, inputs: readonly Input[]): Measured {
  const [first, second] = inputs;
  if (!first) throw new Error("a measure without inputs");
  if (measure.kind === "amount") return { inputs: [first], value: first.value };
  if (!second) throw new Error(`a ${measure.kind} needs two inputs`);
  const of = { growth, ratio, increase }[measure.kind];
  return { inputs: [first, second], value: of(first.value, second.value) };
}

/** A town's measure, or the outcome of a town that has none. */
export type TownMeasured =
  { readonly outcome: "measured"; readonly measured: Measured } | RuleScore;

/** A measure of every town, in roster order. */
export function measureTowns(context: RuleContext, measure: Measure): TownMeasured[] {
  const { observations, assigned } = context;
  return gather(observations, assigned, inputsOf(measure)).map((town) =>
    town.outcome === "inputs"
      ? { outcome: "measured", measured: measured(measure, town.inputs) }
      : town,
  );
}

/** The towns whose measure is not known; those outside by a decision are not among them. */
export function leftOutOf(towns: readonly TownMeasured[]): LeftOut {
  return towns.flatMap(({ outcome }, index) =>
    outcome === "missing" || outcome === "invalid" ? [index] : [],
  );
}
