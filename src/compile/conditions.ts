/** 条件 of the total as formulas. */
import {
  above,
  atLeast,
  below,
  call,
  decimal,
  equal,
  minus,
  plus,
  times,
  when,
  type Formula,
  type Part,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { columnTerm } from "../method/inputs";
import type { Condition } from "../method/overall";
import { COMPARES_WORDS } from "../method/own-sheet/terms";
import type { CompileContext } from "./context";
import { UNIT } from "./parameters";
import type { StepColumn } from "./step-columns";

/** What the conditions leave of a total: nothing, or all but what is taken off. */
export interface EffectColumns {
  /** 0: 总分为0 holds. */
  readonly kept: StepColumn;
  /** Points taken off; blank while a figure is missing. */
  readonly off: StepColumn;
}

/** null: the method has no conditions. */
export function effectColumns(context: CompileContext): EffectColumns | null {
  const { columns, method } = context;
  const conditions = method.overall?.conditions ?? [];
  if (conditions.length === 0) return null;
  const met = conditions.map((condition, index) => ({
    condition,
    column: metColumn(context, condition, index),
  }));
  const zeros = met.filter(({ condition }) => condition.effect.kind === "zero");
  const kept = columns.add({
    header: words.steps.kept,
    basis: words.basis.conditions,
    cell: (town) =>
      zeros.reduceRight<Formula>(
        (rest, { column }) => when(equal(column.own(town), 1), 0, rest),
        decimal("1"),
      ),
  });
  const off = columns.add({
    header: words.steps.takenOff,
    basis: words.basis.conditions,
    cell: (town) => {
      const own = met.map(({ column }) => column.own(town));
      const taken = met.reduce<Formula>((before, { condition: { effect }, column }) => {
        const isMet = equal(column.own(town), 1);
        if (effect.kind === "zero") return when(isMet, 0, before);
        return plus(before, when(isMet, decimal(effect.points), 0));
      }, decimal("0"));
      return when(equal(call("COUNT", ...own), own.length), taken, "");
    },
  });
  return { kept, off };
}

/** 1: it holds; blank while the figure is missing. A figure that was decided to be left out meets none. */
function metColumn(
  { columns, inputs, method, parameters }: CompileContext,
  { of, compares, value }: Condition,
  index: number,
): StepColumn {
  const figure = inputs.of({ quantity: of });
  const { header } = columnTerm(method.inputs, of);
  return columns.add({
    header: words.steps.condition(index + 1),
    basis: words.basis.condition(header, COMPARES_WORDS[compares], value),
    cell: (town) => {
      const own = figure.own(town);
      const bound = call("ROUND", times(decimal(value), parameters.of(UNIT)), CLEARED);
      const holds = when(COMPARED[compares](own, bound), 1, 0);
      const without = when(equal(own, words.states.leftOut), 0, "");
      return when(call("ISNUMBER", own), holds, without);
    },
  });
}

/** Digits to which a bound in units is cleared of noise. */
const CLEARED = 8;

const COMPARED: Readonly<Record<Condition["compares"], (own: Part, bound: Part) => Formula>> = {
  above,
  "at-least": atLeast,
  below,
  "at-most": (own, bound) => atLeast(bound, own),
  equals: equal,
};

/** The total after its conditions, where it is so many times what it is in points. */
export function after(
  effects: EffectColumns | null,
  total: Formula,
  town: number,
  by: string,
): Formula {
  if (!effects) return total;
  const off = times(effects.off.fromOutside(town), decimal(by));
  return minus(times(total, effects.kept.fromOutside(town)), call("ROUND", off, 0));
}
