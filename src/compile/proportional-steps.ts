import { above, call, equal, over, times, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { Measure } from "../method/types";
import { partsOf as ruleParts } from "../method/every-rule";
import { isOfCounty, measureUnder } from "../method/rule-kinds";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { measureColumn, partColumn, partsOf, reducedColumns } from "./measure-columns";
import { placedSteps } from "./proportional-places";
import type { StepColumn } from "./step-columns";
import { cleared, fullUnits, unitsHeader, unitsOf } from "./units";

const { best } = words.states;

/** 第一得满分, 其余按比例: full × value ÷ best. */
export function proportionalSteps(
  context: CompileContext,
  indicator: IndicatorOf<"proportional">,
): ScoreSteps {
  const { code, rule, clause } = indicator;
  const measure = measureUnder(rule, context.conventions);
  const isPart = measure.kind === "ratio" && isOfCounty(rule, context.conventions);
  const value = isPart
    ? partColumn(context, indicator, measure)
    : measureColumn(context, indicator, measure);
  const full = fullUnits(context, code);
  const first = firstWithoutPositive(context, code, measure, value);
  const hasBest = measure.kind === "ratio" && context.conventions.zeroDenominator === "best";
  const units = (score: (town: number) => Formula, ofBest: (town: number) => Formula): StepColumn =>
    context.columns.add({
      header: unitsHeader(context, code),
      basis: clause,
      cell: (town) => {
        const own = value.own(town);
        const counted = unitsOf(context, code, town, own, score(town));
        return hasBest ? when(equal(own, best), ofBest(town), counted) : counted;
      },
    });
  const share = (town: number): Formula =>
    cleared(over(times(full, call("MAX", 0, value.own(town))), value.top));
  const none = (town: number): Formula | number => (first ? first(town, full) : 0);
  if (ruleParts(rule).placedBy(rule, context.conventions)) {
    const placed = placedSteps(context, code, measure, value);
    const points = (town: number): Formula => placed.points(town, full);
    return {
      code,
      units: units((town) => when(above(placed.count, 0), points(town), none(town)), points),
      bottom: placed.bottom,
    };
  }
  return {
    code,
    units: units(
      (town) => when(above(value.top, 0), share(town), none(town)),
      () => cleared(full),
    ),
    bottom: bottomColumn(context, code, isPart ? null : measure, value),
  };
}

/** 口径 noPositive: nobody grew, and the first place still gets the full points; a town with nothing in either year is no contender. */
function firstWithoutPositive(
  context: CompileContext,
  code: string,
  measure: Measure,
  value: StepColumn,
): ((town: number, full: Formula) => Formula) | null {
  if (measure.kind !== "increase" || context.conventions.noPositive !== "first-increment")
    return null;
  const [now, before] = partsOf(context, measure).names.map((name) => context.inputs.of(name));
  if (!now || !before) throw new Error("an increase needs two inputs");
  const contending = context.columns.add({
    header: words.steps.contending(code),
    basis: words.parameters.convention("noPositive"),
    head: (all) => call("MAX", all),
    cell: (town) =>
      when(call("AND", equal(now.own(town), 0), equal(before.own(town), 0)), "", value.own(town)),
  });
  return (town, full) =>
    when(
      call("ISNUMBER", contending.own(town)),
      when(equal(contending.own(town), contending.top), cleared(full), 0),
      0,
    );
}

/**
 * Denominator of value ÷ best after every common divisor is out: an exact half can only have a small one. Values of no
 * measure are whole numbers.
 */
function bottomColumn(
  context: CompileContext,
  code: string,
  measure: Measure | null,
  value: StepColumn,
): StepColumn {
  const reduced =
    measure && partsOf(context, measure).bottom
      ? reducedColumns(context, code, measure, value)
      : null;
  const denominator = (town: number): Formula => {
    if (!reduced) return over(value.top, call("GCD", value.own(town), value.top));
    const own = over(
      reduced.bottom.own(town),
      call("GCD", reduced.bottom.own(town), reduced.bottom.top),
    );
    const best = over(reduced.top.top, call("GCD", reduced.top.own(town), reduced.top.top));
    return times(own, best);
  };
  return context.columns.add({
    header: words.steps.bottom(code),
    basis: words.basis.bottom,
    cell: (town) =>
      when(
        call("ISNUMBER", value.own(town)),
        when(above(value.own(town), 0), denominator(town), 1),
        1,
      ),
  });
}
