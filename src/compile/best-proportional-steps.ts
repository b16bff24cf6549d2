import { above, decimal, equal, over, times, when, type Formula } from "../formula/tree";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { commonBottom, exactColumns } from "./exact-columns";
import { pointsKey } from "./parameters";
import { clearedUnits, unitsColumn } from "./reference-columns";

type ByTown = (town: number) => Formula;

/** 最优按比例: full × value ÷ best; 越小越好: full × smallest ÷ value. */
export function bestProportionalSteps(
  context: CompileContext,
  indicator: IndicatorOf<"best-proportional">,
): ScoreSteps {
  const { code, rule } = indicator;
  const exact = exactColumns(context, indicator, rule);
  const { value } = exact;
  const best = exact.best();
  const one = (): Formula => decimal("1");
  const sides = [
    [best.top, exact.bottom ?? one],
    [exact.top, best.bottom ?? one],
  ] as const;
  const [tops, bottoms] = rule.lowerIsBetter ? sides : [sides[1], sides[0]];
  const bottom = commonBottom(context, code, value, tops, bottoms);
  const full = context.parameters.of(pointsKey(code));
  const product = (parts: readonly ByTown[], town: number): Formula =>
    parts.map((part) => part(town)).reduce((a, b) => times(a, b));
  const share = (town: number): Formula => over(product(tops, town), product(bottoms, town));
  const fullUnits = clearedUnits(context, full);
  const units = unitsColumn(
    context,
    indicator,
    value,
    (town) => {
      const part = rule.lowerIsBetter ? best.value : value.own(town);
      const others = when(above(part, 0), clearedUnits(context, times(full, share(town))), 0);
      if (!rule.lowerIsBetter) return others;
      return when(equal(value.own(town), best.value), fullUnits, others);
    },
    () => fullUnits,
  );
  return { code, units, bottom };
}
