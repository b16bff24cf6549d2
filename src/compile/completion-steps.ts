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
import { taskTerm } from "../method/inputs";
import { tasksUnder, type CompletionRule } from "../method/rule-kinds";
import type { Measure, TaskMeasure } from "../method/types";
import { namesOfMeasure, type InputName } from "../method/rule-inputs";
import type { CompileContext, IndicatorOf, ScoreSteps } from "./context";
import { fromInputs } from "./input-columns";
import { partsOf, reducedColumns } from "./measure-columns";
import { UNIT } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, fullUnits, isAssigned, unitsHeader, unitsOf } from "./units";

const { noDenominator, undecided } = words.states;
/** A growth in units of its target has 6 digits before the point and 10 of noise after it. */
const GAP_DECIMALS = 6;

/** One task: the share of it that is done, 0 to 1, and the share's denominator. */
interface TaskSteps {
  readonly share: StepColumn;
  readonly bottom: StepColumn;
}

/** 完成得满分, 其余按比例: full × the mean of the tasks' shares. */
export function completionSteps(
  context: CompileContext,
  indicator: IndicatorOf<"completion">,
): ScoreSteps {
  const { code, rule, clause } = indicator;
  const tasks = tasksUnder(rule, context.conventions);
  const names = tasks.flatMap(({ task, measure }) => [...namesOfMeasure(measure), { task }]);
  const value = growthColumn(context, indicator, names);
  const parts = [
    mainTask(context, code, rule, value),
    ...tasks.slice(1).map((task) => otherTask(context, task, value)),
  ];
  const [main] = parts;
  if (!main) throw new Error("a completion without its task");
  const units = context.columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const own = main.share.own(town);
      const shares = parts.map(({ share }) => share.own(town)).reduce((a, b) => plus(a, b));
      const full = times(fullUnits(context, code), shares);
      const score = cleared(parts.length > 1 ? over(full, parts.length) : full);
      const units = unitsOf(context, code, town, own, score);
      return when(equal(own, undecided), undecided, units);
    },
  });
  return { code, units, bottom: commonBottom(context, code, parts) };
}

function growthColumn(
  context: CompileContext,
  { code, clause, rule }: IndicatorOf<"completion">,
  names: readonly InputName[],
): StepColumn {
  const { top, bottom } = partsOf(context, rule.measure);
  return context.columns.add({
    header: words.steps.measure(code),
    basis: clause,
    head: (all) => call("MAX", all),
    cell: (town) => {
      const base = bottom?.(town) ?? decimal("1");
      const value = when(equal(base, 0), noDenominator, over(top(town), base));
      return fromInputs(context.inputs, names, town, isAssigned(context, code, town), value);
    },
  });
}

/** Targets are percents in units of the smallest one: a fraction times this is in the same units. */
const percentUnits = ({ parameters }: CompileContext): Formula => times(100, parameters.of(UNIT));

function mainTask(
  context: CompileContext,
  code: string,
  rule: CompletionRule,
  value: StepColumn,
): TaskSteps {
  const { columns, inputs, conventions } = context;
  const { header } = taskTerm(context.method.inputs, rule.task);
  const byExports = conventions.targetBasis === "exports";
  const low = conventions.targetNotPositive === "exports";
  const { of, from } = rule.measure;
  const measure: Measure = byExports ? { kind: "ratio", of, to: from } : rule.measure;
  const reduced = reducedColumns(context, code, measure, value);
  const target = (town: number): Formula => inputs.of({ task: rule.task }).own(town);
  const whole = percentUnits(context);
  const wanted = columns.add({
    header: words.steps.targetBase(header),
    basis: words.parameters.convention("targetBasis"),
    cell: (town) => {
      const [own, grown] = [target(town), plus(whole, target(town))];
      const ofLow = low ? when(above(own, 0), own, grown) : own;
      return when(call("ISNUMBER", value.own(town)), byExports ? grown : ofLow, "");
    },
  });
  // E ÷ E0 is (E − E0) ÷ E0 with one whole more, and is reduced by the same divisor.
  const top = (town: number): Formula => {
    const own = reduced.top.own(town);
    const grown = plus(own, reduced.bottom.own(town));
    return low && !byExports ? when(above(target(town), 0), own, grown) : own;
  };
  const share = columns.add({
    header: words.steps.share(header),
    basis: words.parameters.convention("targetBasis"),
    cell: (town) => {
      const done = over(top(town), reduced.bottom.own(town));
      const part = times(done, over(whole, wanted.own(town)));
      const some = call("MIN", 1, call("MAX", 0, part));
      const none = low
        ? when(above(wanted.own(town), 0), some, 1)
        : metOrNothing(value.own(town), target(town), whole, reduced.bottom.own(town));
      const scored = when(above(target(town), 0), some, none);
      const grown = above(inputs.of({ quantity: of }).own(town), 0);
      const fromNothing = conventions.zeroBase === "met" ? when(grown, 1, 0) : 0;
      return withStates(value.own(town), scored, fromNothing);
    },
  });
  const bottom = columns.add({
    header: words.steps.bottom(header),
    basis: words.basis.bottom,
    cell: (town) => {
      const [own, want] = [reduced.bottom.own(town), wanted.own(town)];
      const common = call("GCD", whole, want);
      const left = over(own, call("GCD", own, over(whole, common)));
      const rest = over(want, common);
      const right = over(rest, call("GCD", call("ABS", top(town)), rest));
      return betweenOnly(value.own(town), share.own(town), times(left, right));
    },
  });
  return { share, bottom };
}

/** A target not above 0 is met or gives nothing; on the very bound only a small denominator proves it. */
function metOrNothing(growth: Formula, target: Formula, whole: Formula, bottom: Formula): Formula {
  const gap = call("ROUND", minus(times(growth, whole), target), GAP_DECIMALS);
  const isExact = equal(call("MOD", whole, bottom), 0);
  return when(above(gap, 0), 1, when(below(gap, 0), 0, when(isExact, 1, undecided)));
}

function withStates(
  value: Formula,
  scored: Formula,
  withoutDenominator: Formula | number,
): Formula {
  const states = when(equal(value, noDenominator), withoutDenominator, value);
  return when(call("ISNUMBER", value), scored, states);
}

/** 1 unless the share is a true fraction. */
function betweenOnly(value: Formula, share: Formula, bottom: Formula): Formula {
  const isFraction = call("AND", above(share, 0), below(share, 1));
  return when(call("COUNT", value, share), when(isFraction, bottom, 1), 1);
}

/** min(1, value ÷ target); these values are never below 0, so that a target not above 0 is met. */
function otherTask(
  context: CompileContext,
  { task, measure }: TaskMeasure,
  value: StepColumn,
): TaskSteps {
  const { columns, inputs } = context;
  const { header } = taskTerm(context.method.inputs, task);
  if (measure.kind !== "amount" && measure.kind !== "ratio") {
    throw new Error(`no formula for a ${measure.kind} against its target`);
  }
  const { top, bottom } = partsOf(context, measure);
  const isFraction = bottom !== null;
  const done = (town: number): Formula =>
    isFraction ? times(top(town), percentUnits(context)) : top(town);
  const wanted = (town: number): Formula => {
    const target = inputs.of({ task }).own(town);
    return bottom ? times(bottom(town), target) : target;
  };
  const share = columns.add({
    header: words.steps.share(header),
    basis: words.parameters.convention("targetScope"),
    cell: (town) => {
      const part = call("MIN", 1, over(done(town), wanted(town)));
      const met = when(atMost(inputs.of({ task }).own(town), 0), 1, part);
      const scored = bottom ? when(equal(bottom(town), 0), 0, met) : met;
      const own = value.own(town);
      return when(call("OR", call("ISNUMBER", own), equal(own, noDenominator)), scored, "");
    },
  });
  const denominator = columns.add({
    header: words.steps.bottom(header),
    basis: words.basis.bottom,
    cell: (town) =>
      betweenOnly(
        share.own(town),
        share.own(town),
        over(wanted(town), call("GCD", done(town), wanted(town))),
      ),
  });
  return { share, bottom: denominator };
}

/** The denominator of the sum of the shares; one too large to be held proves nothing. */
function commonBottom(
  { columns }: CompileContext,
  code: string,
  parts: readonly TaskSteps[],
): StepColumn {
  const [only, ...more] = parts;
  if (!only) throw new Error("no task");
  if (more.length === 0) return only.bottom;
  return columns.add({
    header: words.steps.bottom(code),
    basis: words.basis.bottom,
    cell: (town) =>
      call(
        "IFERROR",
        call("LCM", ...parts.map(({ bottom }) => bottom.own(town))),
        decimal("1000000000000000"),
      ),
  });
}
