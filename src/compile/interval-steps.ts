import { tasksAmong } from "../method/references";
import { call, equal, minus, over, plus, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { commonBottom, differenceColumn, exactColumns } from "./exact-columns";
import { pointsKey, ruleKey } from "./parameters";
import { clearedUnits, heldColumns, unitsColumn } from "./reference-columns";

/** 区间换算: 起分+(分值−起分)×(v−下端)÷(上端−下端), within 0 and the full points. */
export function intervalSteps(
  context: CompileContext,
  indicator: IndicatorOf<"interval">,
): ScoreSteps {
  const { code, rule } = indicator;
  const { parameters } = context;
  const exact = exactColumns(context, indicator, rule, tasksAmong(rule.low, rule.high));
  const { value } = exact;
  const low = heldColumns(context, code, rule.low, "low", rule.measure, exact);
  const high = heldColumns(context, code, rule.high, "high", rule.measure, exact);
  const part = differenceColumn(context, words.steps.overLow(code), value, exact, low);
  const whole = differenceColumn(context, words.steps.span(code), value, high, low);
  const one = (): Formula => ({ kind: "number", text: "1" });
  // (v − low) ÷ (high − low): the denominator of `low` is the same in both.
  const tops = [part.own, high.bottom ?? one];
  const bottoms = [whole.own, exact.bottom ?? one];
  const bottom = commonBottom(context, code, value, tops, bottoms);
  const [full, base] = [parameters.of(pointsKey(code)), parameters.of(ruleKey(code, "base"))];
  const points = (town: number): Formula => {
    const product = (parts: typeof tops): Formula =>
      parts.map((of) => of(town)).reduce((a, b) => times(a, b));
    const share = over(product(tops), product(bottoms));
    const inside = call("MIN", full, call("MAX", 0, plus(base, times(minus(full, base), share))));
    return when(equal(whole.own(town), 0), full, inside);
  };
  const units = unitsColumn(
    context,
    indicator,
    value,
    (town) => clearedUnits(context, points(town)),
    () => clearedUnits(context, full),
  );
  return { code, units, bottom };
}
