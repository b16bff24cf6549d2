/** What rules of own methods compare as formulas: the value of each town, and its fraction of whole numbers. */
import {
  above,
  atMost,
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
import type { Indicator } from "../method/method";
import {
  isPlain,
  namesOfOwn,
  type AttainedMeasure,
  type ContributionMeasure,
  type OwnMeasure,
  type PointsMeasure,
  type ShareChangeMeasure,
} from "../method/own-measures";
import type { InputName } from "../method/rule-inputs";
import { pointsColumn } from "./call-block";
import type { CompileContext, ScoreSteps } from "./context";
import { fromInputs } from "./input-columns";
import { measureColumn, partsOf } from "./measure-columns";
import type { StepColumn } from "./step-columns";
import { isAssigned, scaleOf } from "./units";

const { noDenominator, undecided, leftOut } = words.states;

/** A value by town, with the whole numbers that it is the quotient of; `bottom` null: it is one itself. */
export interface OwnColumns {
  /** The value as a double, or the word for what it is instead. */
  readonly value: StepColumn;
  readonly top: (town: number) => Formula;
  readonly bottom: ((town: number) => Formula) | null;
}

/** `more` are inputs without which the town is not compared either. */
export function ownColumns(
  context: CompileContext,
  indicator: Indicator,
  measure: OwnMeasure,
  more: readonly InputName[],
): OwnColumns {
  if (isPlain(measure)) {
    const value = measureColumn(context, indicator, measure, more);
    const { top, bottom } = partsOf(context, measure);
    return { value, top, bottom };
  }
  const made: Made = { context, indicator, needed: [...namesOfOwn(measure), ...more] };
  switch (measure.kind) {
    case "attained":
      return attained(made, measure);
    case "contribution":
      return contribution(made, measure);
    case "share-change":
      return shareChange(made, measure);
    case "points":
      return points(made, measure);
  }
}

interface Made {
  readonly context: CompileContext;
  readonly indicator: Indicator;
  readonly needed: readonly InputName[];
}

/** The column of the values, above which the largest stands. */
function valueColumn(
  { context, indicator: { code, clause }, needed }: Made,
  basis: string,
  value: (town: number) => Formula,
): StepColumn {
  const { columns, inputs } = context;
  return columns.add({
    header: words.steps.measure(code),
    basis: `${clause} ${basis}`,
    head: (all) => call("MAX", all),
    cell: (town) => fromInputs(inputs, needed, town, isAssigned(context, code, town), value(town)),
  });
}

/** 完成率: none over a target that is not above 0. */
function attained(made: Made, { of, task }: AttainedMeasure): OwnColumns {
  const { inputs } = made.context;
  const [top, bottom] = [inputs.of({ quantity: of }).own, inputs.of({ task }).own];
  const basis = `${inputs.headerOf({ quantity: of })}÷${inputs.headerOf({ task })}`;
  const value = valueColumn(made, basis, (town) =>
    when(atMost(bottom(town), 0), noDenominator, over(top(town), bottom(town))),
  );
  return { value, top, bottom };
}

/** 贡献率: none where the increases add up to nothing, and unknown while one is. */
function contribution(made: Made, { of, from }: ContributionMeasure): OwnColumns {
  const { context, indicator, needed } = made;
  const { columns, inputs, layout } = context;
  const [now, before] = [inputs.of({ quantity: of }), inputs.of({ quantity: from })];
  const { code } = indicator;
  const increase = columns.add({
    header: words.steps.increase(code),
    basis: words.basis.increase,
    head: (all) => {
      const known = plus(call("COUNT", all), call("COUNTIF", all, leftOut));
      return when(equal(known, layout.towns.length), call("SUM", all), "");
    },
    cell: (town) => {
      const own = minus(now.own(town), before.own(town));
      return fromInputs(inputs, needed, town, isAssigned(context, code, town), own);
    },
  });
  const whole = increase.top;
  const basis = `${indicator.clause} ${words.basis.contribution}`;
  const value = columns.add({
    header: words.steps.measure(code),
    basis,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const own = increase.own(town);
      const share = when(atMost(whole, 0), noDenominator, over(own, whole));
      return when(call("ISNUMBER", own), when(call("ISNUMBER", whole), share, ""), own);
    },
  });
  return { value, top: increase.own, bottom: () => whole };
}

/** Products above this leave no digits for a cross product that a double holds. */
const MOST_PRODUCT = decimal("40000000000000");

/** 占比变动: two fractions over one denominator; none where either whole is 0. */
function shareChange(made: Made, measure: ShareChangeMeasure): OwnColumns {
  const { context, indicator, needed } = made;
  const { columns, inputs } = context;
  const [of, to, ofBefore, toBefore] = namesOfOwn(measure).map((name) => inputs.of(name).own);
  if (!of || !to || !ofBefore || !toBefore) throw new Error("a change needs four figures");
  const bottom = (town: number): Formula => times(to(town), toBefore(town));
  const top = (town: number): Formula =>
    minus(times(of(town), toBefore(town)), times(ofBefore(town), to(town)));
  const size = columns.add({
    header: words.steps.productSize(indicator.code),
    basis: words.basis.productSize,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const products = [
        bottom(town),
        times(of(town), toBefore(town)),
        times(ofBefore(town), to(town)),
      ];
      const own = call("MAX", ...products);
      return fromInputs(inputs, needed, town, isAssigned(context, indicator.code, town), own);
    },
  });
  const headers = namesOfOwn(measure).map((name) => inputs.headerOf(name));
  const basis = `${headers[0]}÷${headers[1]}-${headers[2]}÷${headers[3]}`;
  const value = valueColumn(made, basis, (town) => {
    const change = when(equal(bottom(town), 0), noDenominator, over(top(town), bottom(town)));
    return when(above(size.top, MOST_PRODUCT), undecided, change);
  });
  return { value, top, bottom };
}

/** Of points that end and are not rounded, so many digits more are kept. */
const MORE_DIGITS = decimal("1000000");
/** How far a product of doubles may be from the whole number that it is. */
const MOST_OFF = decimal("0.001");

/** 得分: the points of another code; where one of them is not told to the last digit, no comparison is. */
function points(made: Made, { code: part, reads }: PointsMeasure): OwnColumns {
  const { context, indicator, needed } = made;
  const { columns, conventions, inputs } = context;
  const steps = context.scored?.get(part);
  if (!steps) throw new Error(`${part} has no steps yet`);
  const scale = decimal(scaleOf(context));
  const isRounded = reads === "published" && conventions.rounding.stage === "each";
  const read = isRounded ? pointsColumn(context, steps) : steps.units;
  const factor = isRounded ? () => scale : factorColumn(context, steps).own;
  const bottom = isRounded ? factor : (town: number) => times(factor(town), scale);
  const whole = columns.add({
    header: words.steps.wholePoints(part),
    basis: words.basis.wholePoints,
    head: (all) => call("COUNTIF", all, undecided),
    cell: (town) => {
      const product = times(read.own(town), factor(town));
      const isOff = above(call("ABS", off(product)), MOST_OFF);
      const isLarge = above(call("ABS", product), MOST_PRODUCT);
      const known = when(call("OR", isOff, isLarge), undecided, call("ROUND", product, 0));
      return when(call("ISNUMBER", read.own(town)), known, read.own(town));
    },
  });
  const value = columns.add({
    header: words.steps.measure(indicator.code),
    basis: `${indicator.clause} ${words.steps.points(part)}`,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const isOut = isAssigned(context, indicator.code, town);
      const own = whole.own(town);
      const known = when(call("ISNUMBER", own), over(own, bottom(town)), own);
      const told = when(above(whole.top, 0), undecided, known);
      if (needed.length > 0) return fromInputs(inputs, needed, town, isOut, told);
      return isOut ? { kind: "text", text: leftOut } : told;
    },
  });
  return { value, top: whole.own, bottom };
}

/** What makes units of rounding whole: their denominator, which is 0 where points come of no proportion, or more of it. */
function factorColumn(
  { columns }: CompileContext,
  { code, units, bottom }: ScoreSteps,
): StepColumn {
  return columns.add({
    header: words.steps.pointsFactor(code),
    basis: words.basis.wholePoints,
    cell: (town) => {
      if (!bottom) return MORE_DIGITS;
      const [own, under] = [units.own(town), bottom.own(town)];
      const isOff = above(call("ABS", off(times(own, under))), MOST_OFF);
      const least = when(equal(under, 0), MORE_DIGITS, when(isOff, times(under, HUNDRED), under));
      return when(call("ISNUMBER", own), least, "");
    },
  });
}

/** Points and limits have a digit or two more than what is rounded to. */
const HUNDRED = decimal("100");
const off = (product: Formula): Formula => minus(product, call("ROUND", product, 0));
