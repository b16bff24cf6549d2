import {
  isPlain,
  namesOfOwn,
  type ContributionMeasure,
  type OwnMeasure,
  type PointsMeasure,
} from "../method/own-measures";
import { isPositive, isZero, subtract, sum, type Exact } from "../numbers/exact";
import type { Input, Measured, Unscored } from "../scoring/score-sheet";
import type { Gathered } from "./gather";
import { isOfNothing, measured, ratio } from "./measure";
import type { RuleContext } from "./rule";

/** What a town has of a measure; without, where a figure that it needs is not known. */
export type OwnMeasured = { readonly outcome: "measured"; readonly measured: Measured } | Unscored;

/** How a measure is made of a town's inputs, which stand in the order of `namesOfOwn`. Asked only for towns that have them all. */
export function measureOwn(
  context: RuleContext,
  measure: OwnMeasure,
  towns: readonly Gathered[],
): (town: number, inputs: readonly Input[]) => OwnMeasured {
  if (measure.kind === "points") return (town) => pointsOf(context, measure, town);
  if (measure.kind === "contribution") return contribution(measure, towns);
  const { zeroDenominator } = context.conventions;
  return (_, inputs) => {
    const own = isPlain(measure) ? measured(measure, inputs) : quotient(measure, inputs);
    const stands = isPlain(measure) && zeroDenominator !== "none" && isOfNothing(own, measure);
    return { outcome: "measured", measured: stands ? { ...own, standsFor: zeroDenominator } : own };
  };
}

/** 完成率: none over a target that is not above 0. 占比变动: none where either whole is 0. */
function quotient(
  measure: Extract<OwnMeasure, { kind: "attained" | "share-change" }>,
  all: readonly Input[],
): Measured {
  const inputs = all.slice(0, namesOfOwn(measure).length);
  const [of, to, ofBefore, toBefore] = inputs.map(({ value }) => value);
  if (!of || !to) throw new Error("a quotient without its figures");
  if (measure.kind === "attained") {
    return { inputs, value: isPositive(to) ? ratio(of, to) : null };
  }
  if (!ofBefore || !toBefore) throw new Error("a change without what was before");
  const [now, before] = [ratio(of, to), ratio(ofBefore, toBefore)];
  return { inputs, value: now && before && subtract(now, before) };
}

/** A gap of one town makes the sum, and so every share of it, unknown. A sum that is not above 0 has no shares. */
function contribution(
  measure: ContributionMeasure,
  towns: readonly Gathered[],
): (town: number, inputs: readonly Input[]) => OwnMeasured {
  const count = namesOfOwn(measure).length;
  const own = towns.flatMap((town) => (town.outcome === "inputs" ? [town.inputs] : []));
  const gaps = towns.filter(({ outcome }) => outcome === "missing" || outcome === "invalid");
  const unknown = gaps.length > 0 ? gapOf(gaps) : null;
  const whole = sum(own.map(increaseOf));
  return (_, inputs) => {
    if (unknown) return unknown;
    const value = isPositive(whole) ? ratio(increaseOf(inputs), whole) : null;
    return { outcome: "measured", measured: { inputs: inputs.slice(0, count), value, whole } };
  };
}

function increaseOf([now, before]: readonly Input[]): Exact {
  if (!now || !before) throw new Error("an increase without its figures");
  return subtract(now.value, before.value);
}

function gapOf(towns: readonly Gathered[]): Unscored {
  const gaps = towns.flatMap((town) =>
    town.outcome === "missing" || town.outcome === "invalid" ? [town] : [],
  );
  return {
    outcome: gaps.some(({ outcome }) => outcome === "invalid") ? "invalid" : "missing",
    findings: gaps.flatMap(({ findings }) => findings),
  };
}

function pointsOf(
  { scored }: RuleContext,
  { code, reads }: PointsMeasure,
  town: number,
): OwnMeasured {
  const score = scored?.get(code)?.[town];
  if (!score) throw new Error(`${code} is not scored yet`);
  if (score.outcome !== "scored") return score;
  const value = reads === "exact" ? score.unrounded : score.points;
  return { outcome: "measured", measured: { inputs: [], value } };
}

/** The measured figure is 0, whatever it is compared with; where there is no such figure, the value itself is. */
export function isZeroMeasured(
  measure: OwnMeasure,
  { inputs, value, standsFor }: Measured,
): boolean {
  const [now] = inputs;
  if (standsFor === "zero") return true;
  if (isPlain(measure) || measure.kind === "attained")
    return now !== undefined && isZero(now.value);
  return value !== null && isZero(value);
}
