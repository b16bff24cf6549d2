import { taskWords } from "./input-words";
import type { CompletionRule } from "../method/rule-kinds";
import type { Measure, TaskMeasure } from "../method/types";
import {
  compare,
  equals as sameNumber,
  exact,
  HUNDRED,
  integer,
  isNegative,
  isPositive,
  multiply,
  ONE,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { TaskPart } from "../rules/completion";
import type { Input, TraceOf } from "../scoring/score-sheet";
import { pointsText } from "./derived-conventions";
import { number, over, plus, times, wholeFigure, type Expression } from "./expression";
import { equals, figure } from "./figures";
import { emptyDenominator } from "./proportional-steps";
import { equation, fullPoints, NO_STEPS, type StepContext, type Steps } from "./steps";
import { percentInput, workingOf } from "./working";

type Context = StepContext<TraceOf<"completion">>;

/** 完成得满分, 其余按比例: of one task, or the mean of four. */
export function completionInWords(rule: CompletionRule, context: Context): Steps {
  const { trace, words, score, indicator, sheet } = context;
  const isPrintedFull = sameNumber(score.points, exact(indicator.points));
  const remarks =
    isPrintedFull && !trace.isMet
      ? [words.unmetPrintedFull(pointsText(score.points, sheet.conventions.rounding))]
      : [];
  return {
    ...(trace.parts ? fourTasks(rule, trace.parts, context) : oneTask(rule, context)),
    inputs: inputsOf(trace),
    remarks,
  };
}

function inputsOf({ growth, target, parts }: Context["trace"]): readonly Input[] {
  const tasks = parts ?? [{ measured: growth, target }];
  return tasks.flatMap((task) => [...task.measured.inputs, task.target]);
}

/** full × value ÷ target, or value ÷ target alone. */
interface Proportion {
  readonly of: (full: Expression | null) => Expression;
}

/** What a task's share comes from: an expression to be worked out, or a fact that fixes it at 0 or 1. */
interface TaskShare {
  /** `(1042.5−1000)÷1000=4.25%`, or why there is no value. */
  readonly own: string;
  /** Above or below its target; empty when there is no value to compare. */
  readonly comparison: string;
  readonly share: Proportion | { readonly value: Exact; readonly why: string };
}

function oneTask(rule: CompletionRule, context: Context): Steps {
  const { growth, target } = context.trace;
  const { own, comparison, share } = taskShare(rule, { measured: growth, target }, context);
  const last =
    "why" in share ? share.why : equation(share.of(fullPoints(context.indicator)), context);
  return { ...NO_STEPS, own, comparison, last };
}

function fourTasks(rule: CompletionRule, parts: readonly TaskPart[], context: Context): Steps {
  const tasks: readonly TaskMeasure[] = [rule, ...rule.otherTasks];
  const shares: Expression[] = [];
  const lines = parts.map((part) => {
    const task = tasks.find((one) => one.task === part.task);
    if (!task) throw new Error(`the rule has no task ${part.task}`);
    const { own, comparison, share } = taskShare(task, part, context);
    const { text, operand } = shareText("why" in share ? number(share.value) : share.of(null));
    shares.push(operand);
    const why = "why" in share ? share.why : "";
    const facts = [own, comparison, why].filter((fact) => fact !== "");
    const name = taskWords(context.sheet.method.inputs, part.task, context.words);
    return context.words.taskPart({ task: name, facts, share: text });
  });
  const points = over(
    times(fullPoints(context.indicator), plus(...shares)),
    number(integer(shares.length)),
  );
  return { ...NO_STEPS, own: context.words.steps(lines), last: equation(points, context) };
}

/** `4.25%÷8.5%=0.5` stands as 0.5 in the mean; one that goes on for ever stands as its expression. */
function shareText(expression: Expression): { text: string; operand: Expression } {
  const value = figure(expression.value);
  const isNumber = expression.level === "atom";
  return {
    text: isNumber ? expression.text : `${expression.text}${equals(value)}`,
    operand: value.isExact ? wholeFigure(value, expression.value) : expression,
  };
}

function taskShare(
  task: TaskMeasure,
  part: Pick<TaskPart, "measured" | "target">,
  context: Context,
): TaskShare {
  const { words } = context;
  const isPercent = task.measure.kind === "growth" || task.measure.kind === "ratio";
  const target = isPercent ? percentInput(part.target.value) : number(part.target.value);
  const own = workingOf(task.measure, part.measured, (percent) =>
    sameSide(percent, part.measured.value, part.target.value),
  );
  if (!own) return noValue(task.measure, part, context);
  const isMet = compare(own.operand.value, target.value) >= 0;
  const comparison = isMet ? words.targetMet(target.text) : words.targetUnmet(target.text);
  if (isMet) return { own: own.text, comparison, share: { value: ONE, why: "" } };
  return { own: own.text, comparison, share: proportion(task, own.operand, target, context) };
}

function noValue(
  measure: Measure,
  { measured }: Pick<TaskPart, "measured">,
  context: Context,
): TaskShare {
  const own = emptyDenominator(measure, measured, context);
  const isZeroBase = measure.kind === "growth" && context.trace.isZeroBase;
  const isMet = isZeroBase && context.sheet.conventions.zeroBase === "met";
  const why = isZeroBase ? context.words.zeroBase(isMet) : "";
  return { own, comparison: "", share: { value: isMet ? ONE : ZERO, why } };
}

/** 其余按比例 of a task that is not met. */
function proportion(
  { measure }: TaskMeasure,
  own: Expression,
  target: Expression,
  { trace, sheet, words }: Context,
): TaskShare["share"] {
  const { targetBasis, targetNotPositive } = sheet.conventions;
  const by = isPositive(target.value) ? targetBasis : targetNotPositive;
  if (by === "zero") return { value: ZERO, why: words.targetNotPositive };
  const ofExports = measure.kind === "growth" && by === "exports";
  const [exports, lastYear] = trace.growth.inputs.map((input) => number(input.value));
  if (ofExports && exports && lastYear) {
    const wanted = times(lastYear, plus(number(ONE), target));
    return { of: (full) => over(full ? times(full, exports) : exports, wanted) };
  }
  if (isNegative(own.value)) return { value: ZERO, why: words.growthNotPositive };
  return { of: (full) => over(full ? times(full, own) : own, target) };
}

/** A growth that is cut must stay on its side of the target. */
function sameSide(cutPercent: Exact, value: Exact | null, targetPercent: Exact): boolean {
  if (value === null) return true;
  const percent = multiply(value, HUNDRED);
  return compare(cutPercent, targetPercent) === compare(percent, targetPercent);
}
