import { tasksAmong } from "../method/references";
import {
  above,
  atMost,
  below,
  call,
  decimal,
  equal,
  minus,
  over,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { isPercent } from "../method/own-measures";
import type { PerUnitRule } from "../method/own-rules";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import {
  commonBottom,
  differenceColumn,
  exactColumns,
  meanColumns,
  UNPROVEN,
  type ExactColumns,
} from "./exact-columns";
import { ruleKey } from "./parameters";
import {
  constantColumns,
  heldColumns,
  powerOf,
  unitsColumn,
  type HeldColumns,
} from "./reference-columns";
import type { StepColumn } from "./step-columns";
import { toldUnits } from "./told-units";
import { CLEARED, scaleOf } from "./units";

const { undecided } = words.states;

/** So many units that a value is better than its reference: as a double, with what proves it. */
interface UnitSteps {
  /** Oriented: more is better. 无 where there is no unit. */
  readonly count: StepColumn;
  /** Denominator of the exact count. */
  readonly bottom: StepColumn;
  /** How far the double may be from the exact count. */
  readonly noise: (town: number) => Formula;
}

/** 每单位加减: 起分+分×(v−参照)÷每, within 最低 and 最高. */
export function perUnitSteps(
  context: CompileContext,
  indicator: IndicatorOf<"per-unit">,
): ScoreSteps {
  const { code, rule } = indicator;
  const { parameters } = context;
  const { reference } = rule;
  const exact = exactColumns(context, indicator, rule, tasksAmong(reference));
  const steps =
    reference.kind === "mean" && exact.bottoms
      ? overMean(context, code, rule, exact, exact.bottoms)
      : overFraction(context, code, rule, exact);
  const scale = decimal(scaleOf(context));
  const points = parameters.of(ruleKey(code, "perUnit"));
  const base = parameters.of(ruleKey(code, "base"));
  const unlimited = context.columns.add({
    header: words.steps.unlimited(code, context.conventions.rounding.decimals),
    basis: indicator.clause,
    cell: (town) => {
      const own = steps.count.own(town);
      const counted = rule.wholeSteps ? wholeSteps(own, steps, town) : own;
      const units = times(plus(base, times(points, counted)), scale);
      const score = rule.wholeSteps
        ? unlessDoubtful(own, steps, town, toldUnits(units, null))
        : toldUnits(units, times(times(steps.noise(town), points), scale));
      return when(call("ISNUMBER", own), score, own);
    },
  });
  const limit = (number: "least" | "most"): Formula | null =>
    rule[number] === null ? null : times(parameters.of(ruleKey(code, number)), scale);
  const [least, most] = [limit("least"), limit("most")];
  const limited = (units: Formula): Formula => {
    const capped = most ? call("MIN", most, units) : units;
    return least ? call("MAX", least, capped) : capped;
  };
  const none = (own: Formula): Formula => when(equal(own, undecided), undecided, 0);
  const units = unitsColumn(
    context,
    indicator,
    exact.value,
    (town) => {
      const own = unlimited.own(town);
      return when(call("ISNUMBER", own), call("ROUND", limited(own), CLEARED), none(own));
    },
    () => mostUnits(rule, unlimited, times(base, scale), limited),
  );
  const isSigned = rule.least === null || rule.least.startsWith("-");
  const bottom = rule.wholeSteps ? null : steps.bottom;
  return { code, units, bottom, ...(isSigned && { isSigned }) };
}

/** What better than every number earns: 最高; where there is none, as much as the town with the most. */
function mostUnits(
  rule: PerUnitRule,
  unlimited: StepColumn,
  base: Formula,
  limited: (units: Formula) => Formula,
): Formula {
  if (rule.most !== null) return limited(TOO_MANY);
  const most = when(equal(call("COUNT", unlimited.all), 0), base, call("MAX", unlimited.all));
  const isDoubtful = above(call("COUNTIF", unlimited.all, undecided), 0);
  return when(isDoubtful, undecided, call("ROUND", limited(most), CLEARED));
}

/** (v − reference) ÷ unit, all of them fractions. */
function overFraction(
  context: CompileContext,
  code: string,
  rule: PerUnitRule,
  exact: ExactColumns,
): UnitSteps {
  const { value } = exact;
  const parameter = context.parameters.of(ruleKey(code, "unit"));
  const held =
    rule.reference.kind === "mean"
      ? meanFraction(context, code, exact)
      : heldColumns(context, code, rule.reference, "reference", rule.measure, exact);
  const [better, worse] = rule.lowerIsBetter ? [held, exact] : [exact, held];
  const name = words.steps.overReference(code);
  const difference = differenceColumn(context, name, value, better, worse);
  const one = (): Formula => decimal("1");
  const constant = constantColumns(context, parameter, rule.unit, rule.measure);
  const power = powerOf(rule.unit);
  const ofReference = (town: number): Formula =>
    times(call("ABS", held.top(town)), call("ROUND", times(parameter, power), 0));
  // Of a percent of the reference, the reference's own denominator falls out.
  const [tops, bottoms] = rule.isPercentOfReference
    ? [
        [difference.own, () => decimal(String(power * 100))],
        [exact.bottom ?? one, ofReference],
      ]
    : [
        [difference.own, constant.bottom ?? one],
        [exact.bottom ?? one, constant.top, held.bottom ?? one],
      ];
  const product = (parts: readonly ((town: number) => Formula)[], town: number): Formula =>
    parts.map((part) => part(town)).reduce((a, b) => times(a, b));
  const isNothing = (town: number): Formula => equal(held.top(town), 0);
  const count = countColumn(context, code, rule, value, {
    count: (town) => over(product(tops, town), product(bottoms, town)),
    withoutUnit: (town, number) => when(isNothing(town), words.states.noDenominator, number),
  });
  return {
    count,
    bottom: commonBottom(context, code, value, tops, bottoms),
    noise: (town) => times(call("ABS", count.own(town)), decimal("0.000000000000001")),
  };
}

function meanFraction(context: CompileContext, code: string, exact: ExactColumns): HeldColumns {
  const mean = meanColumns(context, code, exact);
  return { value: () => mean.value, top: () => mean.sum, bottom: () => mean.count };
}

/** Against the mean of fractions, in doubles, with the noise that they carry. */
function overMean(
  context: CompileContext,
  code: string,
  rule: PerUnitRule,
  exact: ExactColumns,
  bottoms: Formula,
): UnitSteps {
  const { columns, parameters } = context;
  const { value } = exact;
  const mean = meanColumns(context, code, exact);
  const parameter = parameters.of(ruleKey(code, "unit"));
  const percent = over(parameter, 100);
  const ofOwn = isPercent(rule.measure) ? percent : parameter;
  const unit = rule.isPercentOfReference ? times(call("ABS", mean.value), percent) : ofOwn;
  const noiseOfMean = times(times(mean.size, mean.count), decimal("0.0000000000000005"));
  // The least common denominator of all the values and of their mean.
  const common = columns.add({
    header: words.steps.bottom(words.steps.valueSum(code)),
    basis: words.basis.bottom,
    head: () => call("IFERROR", times(call("LCM", bottoms), mean.count), UNPROVEN),
    cell: () => ({ kind: "text", text: "" }),
  }).top;
  const isZero = call("OR", equal(mean.size, 0), atMost(common, MOST_PROVEN));
  const isNear = atMost(call("ABS", mean.value), noiseOfMean);
  const count = countColumn(context, code, rule, value, {
    count: (town) => {
      const own = value.own(town);
      return over(rule.lowerIsBetter ? minus(mean.value, own) : minus(own, mean.value), unit);
    },
    withoutUnit: (_, number) =>
      when(isNear, when(isZero, words.states.noDenominator, undecided), number),
  });
  const bottom = columns.add({
    header: words.steps.bottom(code),
    basis: words.basis.bottom,
    cell: (town) => {
      if (rule.isPercentOfReference) return UNPROVEN;
      const { top } = constantColumns(context, parameter, rule.unit, rule.measure);
      return when(call("ISNUMBER", value.own(town)), times(common, top(town)), 1);
    },
  });
  const noise = (town: number): Formula => {
    const ofUnit = plus(1, times(call("ABS", count.own(town)), percent));
    return times(over(noiseOfMean, unit), rule.isPercentOfReference ? ofUnit : 1);
  };
  return { count, bottom, noise };
}

/** The count of units; `withoutUnit` says what stands there where a percent of the reference is nothing. */
function countColumn(
  { columns }: CompileContext,
  code: string,
  rule: PerUnitRule,
  value: StepColumn,
  {
    count,
    withoutUnit,
  }: {
    readonly count: (town: number) => Formula;
    readonly withoutUnit: (town: number, number: Formula) => Formula;
  },
): StepColumn {
  return columns.add({
    header: words.steps.unitCount(code),
    basis: "",
    cell: (town) => {
      const own = rule.isPercentOfReference ? withoutUnit(town, count(town)) : count(town);
      return when(call("ISNUMBER", value.own(town)), own, "");
    },
  });
}

const TOO_MANY = decimal("1000000000000000");
/** A fraction with such a denominator is far enough from every other one to be told from it. */
const MOST_PROVEN = decimal("1000000000");
const NEAR = decimal("0.000000001");

/** Whole units, cut toward 0; what lies beside a whole number to 9 digits is taken for it. */
function wholeSteps(own: Formula, { noise }: UnitSteps, town: number): Formula {
  const nearest = call("ROUND", own, 0);
  const cut = when(below(own, 0), minus(0, call("INT", minus(0, own))), call("INT", own));
  return when(isNear(own, noise(town)), nearest, cut);
}

const isNear = (own: Formula, noise: Formula): Formula =>
  call(
    "AND",
    // Zero needs no proof: it is cut to from either side.
    above(call("ABS", own), decimal("0.5")),
    below(
      call("ABS", minus(own, call("ROUND", own, 0))),
      plus(times(NEAR, call("MAX", 1, call("ABS", own))), noise),
    ),
  );

/** A count beside a whole number is that number where its denominator is too small for anything else. */
function unlessDoubtful(
  own: Formula,
  { bottom, noise }: UnitSteps,
  town: number,
  units: Formula,
): Formula {
  const distance = plus(times(NEAR, call("MAX", 1, call("ABS", own))), noise(town));
  const isProven = below(times(bottom.own(town), distance), 1);
  return when(isNear(own, noise(town)), when(isProven, units, undecided), units);
}
