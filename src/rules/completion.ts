import type { ConventionId, Conventions } from "../method/conventions";
import { namesOfMeasure } from "../method/rule-inputs";
import { tasksUnder } from "../method/rule-kinds";
import type { Task, TaskMeasure } from "../method/types";
import {
  add,
  compare,
  divide,
  equals,
  HUNDRED,
  integer,
  isPositive,
  isZero,
  larger,
  multiply,
  ONE,
  smaller,
  sum,
  ZERO,
  type Exact,
} from "../numbers/exact";
import type { Input, Measured, RuleScored, TraceOf } from "../scoring/score-sheet";
import { gather } from "./gather";
import { emptyDenominator, growth, measured } from "./measure";
import type { RuleContext, RuleNotices, RuleScoring } from "./rule";

declare module "../scoring/score-sheet" {
  interface Traces {
    readonly completion: {
      readonly kind: "completion";
      /** Growth as a fraction: 0.085 is 8.5%. */
      readonly growth: Measured;
      /** The target as 附件3 prints it, in percent. */
      readonly target: Input;
      readonly isMet: boolean;
      /** E0 = 0 and E > 0: decided by the convention `zeroBase`. */
      readonly isZeroBase: boolean;
      /** The four parts and their mean, when the convention `targetScope` counts all four tasks. */
      readonly parts: readonly TaskPart[] | null;
    };
  }
}

/** One of the four tasks under `targetScope` four-tasks. */
export interface TaskPart {
  readonly task: Task;
  /** A growth or ratio as a fraction, an amount as it is. */
  readonly measured: Measured;
  readonly target: Input;
  /** min(1, max(0, value ÷ target)) */
  readonly share: Exact;
}

/** Exports of now and of last year, and the growth wanted in percent, as 附件3 prints it. */
export interface GrowthTask {
  readonly exports: Exact;
  readonly lastYear: Exact;
  readonly targetPercent: Exact;
}

type CompletionConventions = Pick<Conventions, "targetBasis" | "zeroBase" | "targetNotPositive">;

/**
 * The share of the full points, 0 to 1, that a growth task earns; 1 exactly when it is met.
 * 1085 from 1000 against 8.5 → 1; 1042.5 from 1000 → 1/2. A target not above 0 that is not met gives 0, or by
 * `targetNotPositive` what 900 is of 1000 × (1 − 5%): 18/19.
 */
export function growthShare(task: GrowthTask, conventions: CompletionConventions): Exact {
  const { exports, lastYear, targetPercent } = task;
  const grown = growth(exports, lastYear);
  if (grown === null) return isPositive(exports) && conventions.zeroBase === "met" ? ONE : ZERO;
  const percent = multiply(grown, HUNDRED);
  const by = isPositive(targetPercent) ? conventions.targetBasis : conventions.targetNotPositive;
  if (by !== "exports" || compare(percent, targetPercent) >= 0)
    return targetShare(percent, targetPercent);
  const wanted = multiply(lastYear, add(ONE, divide(targetPercent, HUNDRED)));
  return larger(ZERO, divide(exports, wanted));
}

/** min(1, max(0, value ÷ target)); a target not above 0 is met or gives 0. */
export function targetShare(value: Exact, target: Exact): Exact {
  if (compare(value, target) >= 0) return ONE;
  return isPositive(target) ? larger(ZERO, divide(value, target)) : ZERO;
}

/** 完成得满分, 其余按比例得分: full × share. */
export function completionPoints(
  task: GrowthTask,
  full: Exact,
  conventions: CompletionConventions,
): Exact {
  return multiply(full, growthShare(task, conventions));
}

const CONSULTED: readonly ConventionId[] = ["targetBasis", "targetScope"];
const WITH_ZERO_BASE: readonly ConventionId[] = [...CONSULTED, "zeroBase"];
const WITH_LOW_TARGET: readonly ConventionId[] = [...CONSULTED, "targetNotPositive"];

export const completionScoring: RuleScoring<"completion"> = {
  column: (rule, context) => {
    const tasks = tasksUnder(rule, context.conventions);
    const names = tasks.flatMap(({ task, measure }) => [...namesOfMeasure(measure), { task }]);
    return gather(context.observations, context.assigned, names).map((town) =>
      town.outcome === "inputs" ? scoreTown(tasks, town.inputs, context) : town,
    );
  },
};

export const completionNotices: RuleNotices<"completion"> = (
  { measure },
  { trace, points },
  full,
) => {
  const others = (trace.parts ?? []).slice(1);
  return [
    ...emptyDenominator(measure, trace.growth),
    ...others.flatMap(({ measured }) => emptyDenominator(null, measured)),
    ...(!trace.isMet && equals(points, full) ? (["printed-full-but-target-unmet"] as const) : []),
  ];
};

function scoreTown(
  [main, ...others]: readonly TaskMeasure[],
  inputs: readonly Input[],
  { conventions, full }: RuleContext,
): RuleScored<TraceOf<"completion">> {
  const [exports, lastYear, target] = inputs;
  if (!main || !exports || !lastYear || !target) {
    throw new Error("a growth task needs three inputs");
  }
  const task = { exports: exports.value, lastYear: lastYear.value, targetPercent: target.value };
  const first: TaskPart = {
    task: main.task,
    measured: measured(main.measure, inputs),
    target,
    share: growthShare(task, conventions),
  };
  const parts = [first, ...otherParts(others, inputs.slice(3))];
  const share = divide(sum(parts.map((part) => part.share)), integer(parts.length));
  const isZeroBase = isZero(task.lastYear) && isPositive(task.exports);
  const isShort = !isZero(task.lastYear) && !equals(first.share, ONE);
  return {
    outcome: "scored",
    unrounded: multiply(full, share),
    conventions: isZeroBase
      ? WITH_ZERO_BASE
      : isShort && !isPositive(task.targetPercent)
        ? WITH_LOW_TARGET
        : CONSULTED,
    trace: {
      kind: "completion",
      growth: first.measured,
      target,
      isMet: equals(share, ONE),
      isZeroBase,
      parts: conventions.targetScope === "four-tasks" ? parts : null,
    },
  };
}

function otherParts(tasks: readonly TaskMeasure[], inputs: readonly Input[]): TaskPart[] {
  let rest = inputs;
  return tasks.map(({ task, measure }) => {
    const count = namesOfMeasure(measure).length;
    const [own, target] = [measured(measure, rest.slice(0, count)), rest[count]];
    if (!target) throw new Error(`no target for ${task}`);
    rest = rest.slice(count + 1);
    return { task, measured: own, target, share: otherShare(measure, own.value, target.value) };
  });
}

/** Targets of growths and ratios are printed in percent, targets of amounts in the amount's own unit. */
function otherShare(measure: TaskMeasure["measure"], value: Exact | null, target: Exact): Exact {
  if (value === null) return ZERO;
  const isFraction = measure.kind === "growth" || measure.kind === "ratio";
  return smaller(ONE, targetShare(isFraction ? multiply(value, HUNDRED) : value, target));
}
