import { decimal } from "../formula/tree";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { exactColumns } from "./exact-columns";
import { unitsColumn } from "./reference-columns";

/** 监测: no points, once the value is there. */
export function monitoredSteps(
  context: CompileContext,
  indicator: IndicatorOf<"monitored">,
): ScoreSteps {
  const { code, rule } = indicator;
  const tasks = rule.task === null ? [] : [rule.task];
  const { value } = exactColumns(context, indicator, rule, tasks);
  const nothing = (): ReturnType<typeof decimal> => decimal("0");
  const units = unitsColumn(context, indicator, value, nothing, nothing);
  return { code, units, bottom: null, value };
}
