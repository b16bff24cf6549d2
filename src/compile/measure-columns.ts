import { above, call, equal, minus, over, plus, when, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { Indicator } from "../method/method";
import type { Measure } from "../method/types";
import { namesOfMeasure, type InputName } from "../method/rule-inputs";
import type { CompileContext } from "./context";
import { fromInputs } from "./input-columns";
import type { StepColumn } from "./step-columns";
import { isAssigned } from "./units";

const { noDenominator, best, wrong, leftOut } = words.states;

/** The inputs of a measure as whole numbers: over ÷ under, or over alone. */
export interface MeasureParts {
  readonly names: readonly InputName[];
  readonly top: (town: number) => Formula;
  /** null: the value is a whole number itself. */
  readonly bottom: ((town: number) => Formula) | null;
}

export function partsOf({ inputs }: CompileContext, measure: Measure): MeasureParts {
  const names = namesOfMeasure(measure);
  const [first, second] = names.map((name) => inputs.of(name));
  if (!first) throw new Error("a measure without inputs");
  if (measure.kind === "amount" || !second) return { names, top: first.own, bottom: null };
  const difference = (town: number): Formula => minus(first.own(town), second.own(town));
  if (measure.kind === "increase") return { names, top: difference, bottom: null };
  return {
    names,
    top: measure.kind === "growth" ? difference : first.own,
    bottom: second.own,
  };
}

/**
 * What the towns are compared by. A fraction of whole numbers is the same double wherever it is the same fraction. `more`
 * are inputs without which the town is not compared either.
 */
export function measureColumn(
  context: CompileContext,
  { code, clause }: Indicator,
  measure: Measure,
  more: readonly InputName[] = [],
): StepColumn {
  const { names, top, bottom } = partsOf(context, measure);
  const needed = [...names, ...more];
  return context.columns.add({
    header: words.steps.measure(code),
    basis: `${clause} ${describe(context, measure)}`,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const under = bottom?.(town);
      const without = measure.kind === "ratio" ? ofNothing(context, top(town)) : noDenominator;
      const value = under ? when(equal(under, 0), without, over(top(town), under)) : top(town);
      return fromInputs(context.inputs, needed, town, isAssigned(context, code, town), value);
    },
  });
}

/**
 * 口径 shareWhole: what the towns are compared by where the county has one whole for all of them. Shares of one whole
 * are compared by their parts.
 */
export function partColumn(
  context: CompileContext,
  { code, clause }: Indicator,
  measure: Extract<Measure, { kind: "ratio" }>,
): StepColumn {
  const { columns, inputs, layout } = context;
  const names = namesOfMeasure(measure);
  const [of, to] = names.map((name) => inputs.of(name));
  if (!of || !to) throw new Error("a ratio needs two inputs");
  const whole = columns.add({
    header: words.steps.countedWhole(code),
    basis: words.parameters.convention("shareWhole"),
    head: (all) => when(equal(call("COUNT", all), layout.towns.length), call("SUM", all), ""),
    cell: (town) => {
      const [part, own] = [of.own(town), to.own(town)];
      const gap = isAssigned(context, code, town) ? when(equal(own, wrong), "", 0) : "";
      const counted = when(call("ISNUMBER", own), own, when(equal(own, leftOut), 0, gap));
      const isOut = inputs.isNotApplicable({ quantity: measure.of }, town);
      return isOut ? when(equal(part, leftOut), 0, counted) : counted;
    },
  });
  return columns.add({
    header: words.steps.measure(code),
    basis: `${clause} ${describe(context, measure)}`,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const [part, all] = [of.own(town), whole.top];
      const value = when(equal(all, 0), ofNothing(context, part), part);
      const known = when(call("ISNUMBER", all), value, "");
      return fromInputs(inputs, names, town, isAssigned(context, code, town), known);
    },
  });
}

/** 口径 zeroDenominator: what something of nothing counts as. */
function ofNothing({ conventions }: CompileContext, top: Formula): Formula | string {
  const counts = { none: noDenominator, zero: 0, best }[conventions.zeroDenominator];
  return counts === noDenominator ? noDenominator : when(above(top, 0), counts, noDenominator);
}

/** The values with a number for what counts as better than every number: places are taken by numbers. */
export function rankedColumn(
  { columns, conventions }: CompileContext,
  code: string,
  measure: Measure,
  value: StepColumn,
): StepColumn {
  if (measure.kind !== "ratio" || conventions.zeroDenominator !== "best") return value;
  return columns.add({
    header: words.steps.ranked(code),
    basis: words.parameters.convention("zeroDenominator"),
    cell: (town) => when(equal(value.own(town), best), plus(value.top, 1), value.own(town)),
  });
}

function describe({ inputs }: CompileContext, measure: Measure): string {
  const [of, from] = namesOfMeasure(measure).map((name) => inputs.headerOf(name));
  switch (measure.kind) {
    case "amount":
      return `${of}`;
    case "increase":
      return `${of}-${from}`;
    case "growth":
      return `(${of}-${from})÷${from}`;
    case "ratio":
      return `${of}÷${from}`;
  }
}

/** A fraction without its common divisor, by town; where there is none, 1 stands in its place. */
export interface ReducedColumns {
  readonly top: StepColumn;
  readonly bottom: StepColumn;
}

/** Above the towns stand the parts of the best value. */
export function reducedColumns(
  context: CompileContext,
  code: string,
  measure: Measure,
  value: StepColumn,
): ReducedColumns {
  const { top, bottom } = partsOf(context, measure);
  if (!bottom) throw new Error("a whole number is not reduced");
  const reduced = (town: number, part: Formula): Formula => {
    const divisor = call("GCD", call("ABS", top(town)), bottom(town));
    return when(call("ISNUMBER", value.own(town)), over(part, divisor), 1);
  };
  const atBest = (all: Formula): Formula =>
    call("IFERROR", call("INDEX", all, call("MATCH", value.top, value.all, 0)), 1);
  return {
    top: context.columns.add({
      header: words.steps.reducedTop(code),
      basis: words.basis.reduced,
      head: atBest,
      cell: (town) => reduced(town, top(town)),
    }),
    bottom: context.columns.add({
      header: words.steps.reducedBottom(code),
      basis: words.basis.reduced,
      head: atBest,
      cell: (town) => reduced(town, bottom(town)),
    }),
  };
}
