import { call, decimal, equal, over, times, when, type Formula, type Part } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { AnyNumber } from "../method/rule-lookup";
import type { Reference } from "../method/references";
import type { Measure } from "../method/types";
import type { CompileContext } from "./context";
import type { ExactColumns, FractionColumns } from "./exact-columns";
import { ruleKey, UNIT } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, scaleOf, unitsHeader, unitsOf } from "./units";

const { best } = words.states;

/** What a value is held against, as a fraction in the value's own unit, and as a double. */
export interface HeldColumns extends FractionColumns {
  readonly value: (town: number) => Formula;
}

/** `number` names the rule's own number, where the reference is one. */
export function heldColumns(
  context: CompileContext,
  code: string,
  reference: Reference,
  number: AnyNumber,
  measure: Measure,
  exact: ExactColumns,
): HeldColumns {
  switch (reference.kind) {
    case "number":
      return constantColumns(
        context,
        context.parameters.of(ruleKey(code, number)),
        reference.value,
        measure,
      );
    case "task": {
      const own = context.inputs.of({ task: reference.task }).own;
      return fraction(own, isFraction(measure) ? times(100, context.parameters.of(UNIT)) : null);
    }
    case "mean":
      throw new Error("a mean has steps of its own");
    case "best":
    case "worst": {
      const { value, top, bottom } = exact[reference.kind]();
      return { value: () => value, top, bottom };
    }
  }
}

/** Growths and ratios are fractions; what is held against them is a percent. */
export const isFraction = ({ kind }: Measure): boolean => kind === "growth" || kind === "ratio";

const decimalsIn = (text: string): number => text.split(".")[1]?.length ?? NONE;
const NONE = 0;
/** What makes a decimal whole: 100 for 0.25. */
export const powerOf = (text: string): number => 10 ** decimalsIn(text);

/** A number of the rule: whole once it is multiplied by a power of ten. */
export function constantColumns(
  { parameters, layout }: CompileContext,
  parameter: Formula,
  text: string,
  measure: Measure,
): HeldColumns {
  const decimals = decimalsIn(text);
  if (isFraction(measure)) {
    const power = decimal(String(10 ** decimals));
    return fraction(() => whole(times(parameter, power)), decimal(String(10 ** decimals * 100)));
  }
  const more = Math.max(NONE, decimals - layout.decimals);
  const power = decimal(String(10 ** more));
  const top = (): Formula => whole(times(times(parameter, parameters.of(UNIT)), power));
  return fraction(top, more === NONE ? null : power);
}

const whole = (formula: Formula): Formula => call("ROUND", formula, 0);

function fraction(top: (town: number) => Formula, bottom: Formula | null): HeldColumns {
  if (!bottom) return { value: top, top, bottom: null };
  return { value: (town) => over(top(town), bottom), top, bottom: () => bottom };
}

/** The units of rounding of a score; `ofBest` are those of a value that counts as better than every number, `also` says what else there is. */
export function unitsColumn(
  context: CompileContext,
  { code, clause }: { readonly code: string; readonly clause: string },
  value: StepColumn,
  score: (town: number) => Formula,
  ofBest: (town: number) => Part,
  also: (town: number, counted: Formula) => Formula = (_, counted) => counted,
): StepColumn {
  return context.columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const own = value.own(town);
      const counted = unitsOf(context, code, town, own, score(town));
      const hasBest = context.conventions.zeroDenominator === "best";
      return also(town, hasBest ? when(equal(own, best), ofBest(town), counted) : counted);
    },
  });
}

/** Points in units of rounding, cleared of binary noise. */
export const clearedUnits = (context: CompileContext, points: Formula): Formula =>
  cleared(times(points, decimal(scaleOf(context))));
