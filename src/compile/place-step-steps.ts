import { call, equal, minus, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { isPlain } from "../method/own-measures";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { exactColumns } from "./exact-columns";
import { orientedPlaces } from "./oriented-places";
import { pointsKey, ruleKey } from "./parameters";
import { clearedUnits, unitsColumn } from "./reference-columns";
import type { StepColumn } from "./step-columns";

/** 名次递减: the best value is first. */
export function placeStepSteps(
  context: CompileContext,
  indicator: IndicatorOf<"place-step">,
): ScoreSteps {
  const { code, rule } = indicator;
  const { parameters } = context;
  const exact = exactColumns(context, indicator, rule);
  const place = orientedPlaces(context, code, exact, rule.lowerIsBetter);
  const refused = zeroRefusal(context, indicator, exact.value);
  const points = (town: number): Formula => {
    const lost = times(parameters.of(ruleKey(code, "lostStep")), minus(place.own(town), 1));
    const left = minus(parameters.of(pointsKey(code)), lost);
    const earned = clearedUnits(context, call("MAX", parameters.of(ruleKey(code, "least")), left));
    return refused ? when(refused(town), 0, earned) : earned;
  };
  const units = unitsColumn(context, indicator, exact.value, points, points);
  const isSigned = rule.least.startsWith("-");
  return { code, units, bottom: null, ...(isSigned && { isSigned }) };
}

/** 口径 zeroEarnsPlace: a value of 0 earns nothing, or nobody does where all are 0. */
function zeroRefusal(
  { columns, conventions, inputs }: CompileContext,
  { code, rule: { measure } }: IndicatorOf<"place-step">,
  value: StepColumn,
): ((town: number) => Formula) | null {
  const { zeroEarnsPlace, zeroDenominator } = conventions;
  if (zeroEarnsPlace === "always") return null;
  // What counts as 0 has a figure above it.
  const isValue = measure.kind === "ratio" && zeroDenominator === "zero";
  const ofFigure = isPlain(measure) || measure.kind === "attained";
  const amount = ofFigure && !isValue ? inputs.of({ quantity: measure.of }) : value;
  if (!zeroEarnsPlace) return (town) => equal(amount.own(town), 0);
  const nonZero = columns.add({
    header: words.steps.nonZero(code),
    basis: words.parameters.convention("zeroEarnsPlace"),
    head: (all) => call("SUM", all),
    cell: (town) => {
      const own = value.own(town);
      const isBest = when(equal(own, words.states.best), 1, "");
      return when(call("ISNUMBER", own), when(equal(amount.own(town), 0), 0, 1), isBest);
    },
  });
  return () => equal(nonZero.top, 0);
}
