import { namesOfMeasure } from "../method/rule-inputs";
import type { Measure } from "../method/types";
import {
  divide,
  INFINITE,
  isPositive,
  isZero,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type {
  DecidedTrace,
  Input,
  LeftOut,
  Measured,
  NoticeKind,
  RuleScore,
  Unscored,
} from "../scoring/score-sheet";
import { gather } from "./gather";
import type { RuleContext } from "./rule";

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

const MEASURES = { growth, ratio, increase };

/** A measure's value from its figures, in the order of `namesOfMeasure`; null when the denominator is 0. */
export const valueOfMeasure = (measure: Measure, figures: readonly Exact[]): Exact | null =>
  valueOf(measure, figures[0], figures[1]);

function valueOf(
  measure: Measure,
  first: Exact | undefined,
  second: Exact | undefined,
): Exact | null {
  if (!first) throw new Error("a measure without inputs");
  if (measure.kind === "amount") return first;
  if (!second) throw new Error(`a ${measure.kind} needs two inputs`);
  return MEASURES[measure.kind](first, second);
}

/** A measure with its value from the inputs of `namesOfMeasure`, in that order. */
export function measured(measure: Measure, inputs: readonly Input[]): Measured {
  const count = measure.kind === "amount" ? 1 : 2;
  const own = inputs.length === count ? inputs : inputs.slice(0, count);
  return { inputs: own, value: valueOf(measure, own[0]?.value, own[1]?.value) };
}

/** What the towns are compared by; null: the town takes no part. */
export function comparedValue({ value, standsFor }: Measured): Exact | null {
  if (value !== null || !standsFor) return value;
  return standsFor === "best" ? INFINITE : ZERO;
}

/** A value that the convention `zeroDenominator` decides: something of nothing. */
export function isOfNothing({ value, inputs: [first] }: Measured, { kind }: Measure): boolean {
  return kind === "ratio" && value === null && first !== undefined && isPositive(first.value);
}

/** A town's measure, or the outcome of a town that has none. */
export type TownMeasured =
  { readonly outcome: "measured"; readonly measured: Measured } | RuleScore<DecidedTrace>;

/** A measure of every town, in roster order; `ofCounty`: shares of the county's whole instead of the town's own. */
export function measureTowns(
  context: RuleContext,
  measure: Measure,
  ofCounty = false,
): TownMeasured[] {
  const { observations, assigned, conventions } = context;
  const { zeroDenominator } = conventions;
  const county = ofCounty && measure.kind === "ratio" ? countyWhole(context, measure) : null;
  return gather(observations, assigned, namesOfMeasure(measure)).map((town) => {
    if (town.outcome !== "inputs") return town;
    if (county && "outcome" in county) return county;
    const own = measured(measure, town.inputs);
    const share = county ? { ...own, value: shareOf(own, county), whole: county } : own;
    const stands = zeroDenominator !== "none" && isOfNothing(share, measure);
    return {
      outcome: "measured",
      measured: stands ? { ...share, standsFor: zeroDenominator } : share,
    };
  });
}

const shareOf = ({ inputs: [part] }: Measured, whole: Exact): Exact | null =>
  part ? ratio(part.value, whole) : null;

/**
 * The sum over the towns that are not 不适用. A gap makes it unknown for everybody, unless it was decided that the
 * town goes without the indicator: its share of the whole is then nobody's.
 */
function countyWhole(
  { observations: { quantities, towns }, assigned }: RuleContext,
  { of, to }: Extract<Measure, { kind: "ratio" }>,
): Exact | Unscored {
  const [parts = [], wholes = []] = [quantities.get(of), quantities.get(to)];
  const counted = towns.flatMap((_, town) => {
    const [part, whole] = [parts[town], wholes[town]];
    const isOut = part?.kind === "settled" && part.decision.kind === "not-applicable";
    const isDecided = assigned?.[town] && whole?.kind === "missing";
    return !whole || isOut || isDecided || whole.kind === "settled" ? [] : [whole];
  });
  const faults = counted.filter((figure) => figure.kind !== "number");
  if (faults.length === 0) {
    return sum(counted.flatMap((figure) => (figure.kind === "number" ? [figure.value] : [])));
  }
  return {
    outcome: faults.some(({ kind }) => kind === "invalid") ? "invalid" : "missing",
    findings: faults.map(({ finding }) => finding),
  };
}

/** Whether the convention `zeroDenominator` decides the value of any of these towns, and so the comparison of all. */
export function asksZeroDenominator(towns: readonly TownMeasured[], measure: Measure): boolean {
  return towns.some((town) => town.outcome === "measured" && isOfNothing(town.measured, measure));
}

/** The towns whose measure is not known; those outside by a decision are not among them. */
export function leftOutOf(towns: readonly TownMeasured[]): LeftOut {
  return towns.flatMap(({ outcome }, index) =>
    outcome === "missing" || outcome === "invalid" ? [index] : [],
  );
}

/** Something grown from nothing is a question of its own (`zeroBase`), as is a part of nothing (`zeroDenominator`). */
export function emptyDenominator(measure: Measure | null, own: Measured): readonly NoticeKind[] {
  const {
    value,
    standsFor,
    inputs: [now],
  } = own;
  if (value !== null) return [];
  if (standsFor) return [`denominator-as-${standsFor}`];
  if (measure && isOfNothing(own, measure)) return ["denominator-open"];
  const isGrown = measure?.kind === "growth" && now !== undefined && isPositive(now.value);
  return [isGrown ? "zero-base" : "zero-denominator"];
}
