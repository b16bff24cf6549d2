import { above, atLeast, atMost, below, decimal, minus, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { bestIsLow, type TierRule } from "../method/own-rules";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { differenceColumn, exactColumns, type ExactColumns } from "./exact-columns";
import { orientedPlaces } from "./oriented-places";
import { ruleKey } from "./parameters";
import { clearedUnits, constantColumns, unitsColumn } from "./reference-columns";

/** 分档: the points of the best tier that is reached, else 0. */
export function tierSteps(context: CompileContext, indicator: IndicatorOf<"tier">): ScoreSteps {
  const { code, rule } = indicator;
  const { parameters } = context;
  const exact = exactColumns(context, indicator, rule);
  const distance =
    rule.by === "place"
      ? fromPlaces(context, code, rule, exact)
      : fromValues(context, code, rule, exact);
  const points = (tier: number): Formula =>
    clearedUnits(context, parameters.of(ruleKey(code, "tierEarns", String(tier + 1))));
  const none: Formula = decimal("0");
  const reached = (town: number): Formula =>
    rule.tiers.reduceRight<Formula>((rest, { isIncluded }, tier) => {
      const from = distance(town, tier);
      const low = isIncluded ? atMost(from, 0) : below(from, 0);
      const high = isIncluded ? atLeast(from, 0) : above(from, 0);
      return when(bestIsLow(rule) ? low : high, points(tier), rest);
    }, none);
  const units = unitsColumn(context, indicator, exact.value, reached, (town) =>
    rule.by === "place" ? reached(town) : points(0),
  );
  const isSigned = rule.tiers.some((tier) => tier.points.startsWith("-"));
  return { code, units, bottom: null, ...(isSigned && { isSigned }) };
}

/** How far a town's value is above the bound of a tier, right in its sign. */
type Distance = (town: number, tier: number) => Formula;

function fromPlaces(
  context: CompileContext,
  code: string,
  { lowerIsBetter }: TierRule,
  exact: ExactColumns,
): Distance {
  const place = orientedPlaces(context, code, exact, lowerIsBetter);
  return (town, tier) =>
    minus(place.own(town), context.parameters.of(ruleKey(code, "tierBound", String(tier + 1))));
}

function fromValues(
  context: CompileContext,
  code: string,
  { tiers, measure }: TierRule,
  exact: ExactColumns,
): Distance {
  const differences = tiers.map(({ bound }, tier) => {
    const which = String(tier + 1);
    const parameter = context.parameters.of(ruleKey(code, "tierBound", which));
    const held = constantColumns(context, parameter, bound, measure);
    const name = words.steps.overBound(code, which);
    return differenceColumn(context, name, exact.value, exact, held);
  });
  return (town, tier) => {
    const difference = differences[tier];
    if (!difference) throw new Error(`no tier ${tier}`);
    return difference.own(town);
  };
}
