import { call, equal, minus, plus, when } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext } from "./context";
import type { ExactColumns } from "./exact-columns";
import { placeColumns } from "./rank-step-steps";
import type { StepColumn } from "./step-columns";

/** Places of the values under their direction; what counts as better than every number comes first. */
export function orientedPlaces(
  context: CompileContext,
  code: string,
  { value, best }: ExactColumns,
  lowerIsBetter: boolean,
): StepColumn {
  const top = best().value;
  const ranked = context.columns.add({
    header: words.steps.ranked(code),
    basis: words.parameters.convention("zeroDenominator"),
    cell: (town) => {
      const own = value.own(town);
      const number = lowerIsBetter ? minus(0, own) : own;
      const first = lowerIsBetter ? minus(1, top) : plus(top, 1);
      const without = when(equal(own, words.states.best), first, own);
      return when(call("ISNUMBER", own), number, without);
    },
  });
  return placeColumns(context, code, ranked, context.conventions.stepTies);
}
