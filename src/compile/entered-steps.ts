import { decimal, over, times } from "../formula/tree";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { fromInputs } from "./input-columns";
import { UNIT } from "./parameters";
import { cleared, isAssigned, scaleOf, unitsHeader, unitsOf } from "./units";
import { native as words } from "../messages/zh/native";

/** 酌情打分: what the bureau entered; the figure's own column refuses anything outside of the bounds. */
export function enteredSteps(
  context: CompileContext,
  { code, clause, rule }: IndicatorOf<"entered">,
): ScoreSteps {
  const { inputs, columns, parameters } = context;
  const name = { quantity: rule.of };
  const value = columns.add({
    header: words.steps.measure(code),
    basis: clause,
    cell: (town) =>
      fromInputs(inputs, [name], town, isAssigned(context, code, town), inputs.of(name).own(town)),
  });
  const units = columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const points = over(times(value.own(town), decimal(scaleOf(context))), parameters.of(UNIT));
      return unitsOf(context, code, town, value.own(town), cleared(points));
    },
  });
  return { code, units, bottom: null };
}
