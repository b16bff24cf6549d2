import { above, call, decimal, equal, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { pointsKey } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, isAssigned, scaleOf, unitsHeader } from "./units";

const { wrong } = words.states;

/** 累计不超过: the sum of a town's rows, at most the full points; nothing while a row cannot be read. */
export function countedSteps(
  context: CompileContext,
  { code, clause }: IndicatorOf<"counted-projects" | "counted-items">,
  rows: { readonly town: StepColumn; readonly points: StepColumn } | null,
): ScoreSteps {
  const { columns, parameters, layout } = context;
  const scale = decimal(scaleOf(context));
  const units = columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const decided = layout.assigned.get(code)?.[town];
      const given = decided && cleared(times(decimal(decided.points), scale));
      if (!rows) return given ?? { kind: "text", text: "" };
      const sum = call("SUMIF", rows.town.all, town + 1, rows.points.all);
      const counted = cleared(times(call("MIN", parameters.of(pointsKey(code)), sum), scale));
      const ofTown = times(equal(rows.town.all, town + 1), equal(rows.points.all, wrong));
      const faulty = call("OR", above(rows.town.top, 0), above(call("SUMPRODUCT", ofTown), 0));
      return when(faulty, "", isAssigned(context, code, town) && given ? given : counted);
    },
  });
  return { code, units, bottom: null };
}

/** The state itself unless it is 1. */
export const ifCounted = (state: Formula, points: Formula): Formula =>
  when(equal(state, 1), points, state);
