import {
  below,
  call,
  decimal,
  equal,
  joined,
  minus,
  over,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { measureColumn, rankedColumn } from "./measure-columns";
import { pointsKey, ruleKey } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, scaleOf, unitsHeader, unitsOf } from "./units";

/** 第一名得满分, 按名次递减. */
export function rankStepSteps(
  context: CompileContext,
  indicator: IndicatorOf<"rank-step">,
): ScoreSteps {
  const { code, clause } = indicator;
  const { measure } = indicator.rule;
  const value = rankedColumn(context, code, measure, measureColumn(context, indicator, measure));
  const place = placeColumns(context, code, value, context.conventions.stepTies);
  const { parameters } = context;
  const points = (town: number): Formula => {
    const lost = times(parameters.of(ruleKey(code, "step")), minus(place.own(town), 1));
    const left = minus(parameters.of(pointsKey(code)), lost);
    return cleared(times(call("MAX", 0, left), decimal(scaleOf(context))));
  };
  const refusals = [
    ...(indicator.rule.fallGetsNothing ? [(town: number) => below(value.own(town), 0)] : []),
    ...zeroRefusal(context, indicator, value),
  ];
  const units = context.columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const earned = refusals.reduceRight(
        (score, refused) => when(refused(town), 0, score),
        points(town),
      );
      return unitsOf(context, code, town, value.own(town), earned);
    },
  });
  return { code, units, bottom: null };
}

/** 口径 zeroEarnsPlace: a value of 0 earns nothing, or nobody does where all are 0. */
function zeroRefusal(
  { columns, conventions, inputs }: CompileContext,
  { code, rule }: IndicatorOf<"rank-step">,
  value: StepColumn,
): readonly ((town: number) => Formula)[] {
  if (conventions.zeroEarnsPlace === "always") return [];
  // What counts as 0 has a numerator above it.
  const isValue = rule.measure.kind === "ratio" && conventions.zeroDenominator === "zero";
  const amount = isValue ? value : inputs.of({ quantity: rule.zeroOf });
  if (!conventions.zeroEarnsPlace) return [(town) => equal(amount.own(town), 0)];
  const nonZero = columns.add({
    header: words.steps.nonZero(code),
    basis: words.parameters.convention("zeroEarnsPlace"),
    head: (all) => call("SUM", all),
    cell: (town) =>
      when(call("ISNUMBER", value.own(town)), when(equal(amount.own(town), 0), 0, 1), ""),
  });
  return [() => equal(nonZero.top, 0)];
}

export type TieRule = "skip" | "dense" | "average";

/** Places of the numbers of a column, largest first; what is no number takes none. */
export function placeColumns(
  context: CompileContext,
  code: string,
  value: StepColumn,
  ties: TieRule,
): StepColumn {
  const { columns } = context;
  const ofNumbers = (place: (own: Formula) => Formula) => (town: number) =>
    when(call("ISNUMBER", value.own(town)), place(value.own(town)), "");
  const skip = columns.add({
    header: words.steps.place(code),
    basis: "",
    cell: ofNumbers((own) => call("RANK", own, value.all)),
  });
  if (ties === "skip") return skip;
  return ties === "dense" ? densePlaces(context, code, skip) : averagePlaces(context, code, value);
}

/** The mean of the first and the last place that equal values take together. */
function averagePlaces(context: CompileContext, code: string, value: StepColumn): StepColumn {
  return context.columns.add({
    header: words.steps.stepPlace(code),
    basis: words.parameters.convention("stepTies"),
    cell: (town) => {
      const own = value.own(town);
      const last = minus(plus(call("COUNT", value.all), 1), call("RANK", own, value.all, 1));
      return when(call("ISNUMBER", own), over(plus(call("RANK", own, value.all), last), 2), "");
    },
  });
}

/** One place more than there are different places ahead, each counted where it stands first. */
export function densePlaces(context: CompileContext, code: string, skip: StepColumn): StepColumn {
  const { columns } = context;
  const first = columns.add({
    header: words.steps.firstOfPlace(code),
    basis: "",
    cell: (town) => {
      const row = call("MATCH", skip.own(town), skip.all, 0);
      return when(call("ISNUMBER", skip.own(town)), when(equal(row, town + 1), 1, 0), 0);
    },
  });
  return columns.add({
    header: words.steps.stepPlace(code),
    basis: "",
    cell: (town) =>
      when(
        call("ISNUMBER", skip.own(town)),
        plus(call("SUMIF", skip.all, joined("<", skip.own(town)), first.all), 1),
        "",
      ),
  });
}
