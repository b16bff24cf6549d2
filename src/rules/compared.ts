import type { Compared, Reference } from "../method/references";
import { isPercent, isPlain, namesOfOwn, type OwnMeasure } from "../method/own-measures";
import type { Task } from "../method/types";
import {
  compare,
  divide,
  HUNDRED,
  INFINITE,
  integer,
  larger,
  multiply,
  smaller,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type {
  DecidedTrace,
  Input,
  LeftOut,
  Measured,
  OwnNoticeKind,
  RuleScore,
} from "../scoring/score-sheet";
import { gather } from "./gather";
import { emptyDenominator, isOfNothing } from "./measure";
import { measureOwn } from "./own-measure";
import type { RuleContext } from "./rule";

/** A town's value as a rule of an own method reads it, and the targets that the rule takes. */
export interface OwnValue {
  readonly measured: Measured;
  /** A growth or a ratio in percent; INFINITE where it counts as better than every number; null: there is none. */
  readonly value: Exact | null;
  /** In the order asked for. */
  readonly targets: readonly Input[];
}

export type TownCompared =
  { readonly outcome: "compared"; readonly own: OwnValue } | RuleScore<DecidedTrace>;

/** The values of all towns, in roster order. */
export function compareTowns(
  context: RuleContext,
  { measure }: Compared,
  tasks: readonly Task[] = [],
): TownCompared[] {
  const { observations, assigned } = context;
  const own = namesOfOwn(measure);
  const names = [...own, ...tasks.map((task) => ({ task }))];
  const towns = gather(observations, assigned, names);
  const measureTown = measureOwn(context, measure, towns);
  return towns.map((town, index) => {
    if (town.outcome !== "inputs") return town;
    const found = measureTown(index, town.inputs);
    if (found.outcome !== "measured") return found;
    const { measured } = found;
    const targets = town.inputs.slice(own.length);
    return {
      outcome: "compared",
      own: { measured, value: readValue(measured, measure), targets },
    };
  });
}

/** Percents are held against percents: targets, references and tiers. */
function readValue({ value, standsFor }: Measured, measure: OwnMeasure): Exact | null {
  if (value === null) return { best: INFINITE, zero: ZERO, none: null }[standsFor ?? "none"];
  return isPercent(measure) ? multiply(value, HUNDRED) : value;
}

/** The best and the worst value, each of the first town in the roster that has it, and the mean of all. */
export interface Extremes {
  readonly best: Leader | null;
  readonly worst: Leader | null;
  readonly mean: Held | null;
}

export interface Leader {
  readonly town: number;
  readonly own: OwnValue;
}

/** What better than every number is neither: nothing can be in proportion to it. */
export function extremesOf(
  towns: readonly TownCompared[],
  { lowerIsBetter }: Pick<Compared, "lowerIsBetter">,
): Extremes {
  let [least, most]: (Leader | null)[] = [null, null];
  const numbers = numbersOf(towns);
  for (const { town, own, value } of numbers) {
    if (!least?.own.value || compare(value, least.own.value) < 0) least = { town, own };
    if (!most?.own.value || compare(value, most.own.value) > 0) most = { town, own };
  }
  const [best = null, worst = null] = lowerIsBetter ? [least, most] : [most, least];
  return { best, worst, mean: meanOf(numbers.map(({ value }) => value)) };
}

function meanOf(values: readonly Exact[]): Held | null {
  if (values.length === 0) return null;
  return { value: divide(sum(values), integer(values.length)), meanOf: values.length };
}

/** The towns whose value is a number, in roster order. */
export function numbersOf(
  towns: readonly TownCompared[],
): { readonly town: number; readonly own: OwnValue; readonly value: Exact }[] {
  return towns.flatMap((each, town) => {
    const value = each.outcome === "compared" ? each.own.value : null;
    if (each.outcome !== "compared" || value === null || value === INFINITE) return [];
    return [{ town, own: each.own, value }];
  });
}

/** What a value is held against, and where it comes from. */
export interface Held {
  readonly value: Exact;
  readonly target?: Input;
  readonly leader?: Leader;
  /** Of so many values. */
  readonly meanOf?: number;
}

/** null: there is none, since no town has a value. `target` is the town's own. */
export function hold(
  reference: Reference,
  { best, worst, mean }: Extremes,
  target: Input | undefined,
  numberOf: (decimal: string) => Exact,
): Held | null {
  switch (reference.kind) {
    case "number":
      return { value: numberOf(reference.value) };
    case "task":
      if (!target) throw new Error("a reference without its target");
      return { value: target.value, target };
    case "best":
      return heldBy(best);
    case "worst":
      return heldBy(worst);
    case "mean":
      return mean;
  }
}

const heldBy = (leader: Leader | null): Held | null =>
  leader?.own.value ? { value: leader.own.value, leader } : null;

/** Not below the one and not above the other; null: 不限. */
export function within(value: Exact, least: Exact | null, most: Exact | null): Exact {
  const capped = most ? smaller(value, most) : value;
  return least ? larger(capped, least) : capped;
}

/** The towns whose value is not known; those outside by a decision are not among them. */
export function unknownAmong(towns: readonly TownCompared[]): LeftOut {
  return towns.flatMap(({ outcome }, index) =>
    outcome === "missing" || outcome === "invalid" ? [index] : [],
  );
}

/** Whether the convention `zeroDenominator` decides the value of any town, and so the comparison of all. */
export function asksOfNothing(towns: readonly TownCompared[], measure: OwnMeasure): boolean {
  return towns.some(
    (town) =>
      town.outcome === "compared" && isPlain(measure) && isOfNothing(town.own.measured, measure),
  );
}

/** A growth of something other than exports from nothing is said in other words than 1.1's. */
export function withoutValue(measure: OwnMeasure, measured: Measured): readonly OwnNoticeKind[] {
  if (isPlain(measure)) {
    return emptyDenominator(measure, measured).map((kind) =>
      kind === "zero-base" ? "no-base" : kind,
    );
  }
  if (measured.value !== null) return [];
  if (measure.kind === "attained") return ["no-target"];
  return [measure.kind === "contribution" ? "no-increase" : "zero-denominator"];
}
