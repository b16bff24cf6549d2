import { call, decimal, equal, over, times, when, type Formula, type Part } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { AnyNumber } from "../method/rule-lookup";
import type { Indicator } from "../method/method";
import type { Rule } from "../method/rule-kinds";
import type { Reference } from "../method/references";
import { isPercent, type OwnMeasure } from "../method/own-measures";
import type { CompileContext } from "./context";
import type { ExactColumns, FractionColumns } from "./exact-columns";
import { ruleKey, UNIT } from "./parameters";
import type { StepColumn } from "./step-columns";
import { cleared, scaleOf, unitsHeader, unitsOf } from "./units";

const { best, undecided } = words.states;

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
  measure: OwnMeasure,
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
      const unit = context.parameters.of(UNIT);
      if (isPercent(measure)) return fraction(own, times(100, unit));
      return fraction(own, measure.kind === "points" ? unit : null);
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

const decimalsIn = (text: string): number => text.split(".")[1]?.length ?? NONE;
const NONE = 0;
/** What makes a decimal whole: 100 for 0.25. */
export const powerOf = (text: string): number => 10 ** decimalsIn(text);

/** A number of the rule: whole once it is multiplied by a power of ten. */
export function constantColumns(
  { parameters, layout }: CompileContext,
  parameter: Formula,
  text: string,
  measure: OwnMeasure,
): HeldColumns {
  const decimals = decimalsIn(text);
  if (isPercent(measure) || measure.kind === "points") {
    const power = 10 ** decimals;
    const percents = isPercent(measure) ? power * 100 : power;
    const bottom = percents > 1 ? decimal(String(percents)) : null;
    return fraction(() => whole(times(parameter, decimal(String(power)))), bottom);
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
  { code, clause, rule }: Indicator,
  value: StepColumn,
  score: (town: number) => Formula,
  ofBest: (town: number) => Part,
  also: (town: number, counted: Formula) => Formula = (_, counted) => counted,
): StepColumn {
  const isAlwaysTold = isTold(rule);
  return context.columns.add({
    header: unitsHeader(context, code),
    basis: clause,
    cell: (town) => {
      const own = value.own(town);
      const counted = unitsOf(context, code, town, own, score(town));
      const hasBest = context.conventions.zeroDenominator === "best";
      const points = also(town, hasBest ? when(equal(own, best), ofBest(town), counted) : counted);
      return isAlwaysTold ? points : when(equal(own, undecided), undecided, points);
    },
  });
}

/** Points in units of rounding, cleared of binary noise. */
export const clearedUnits = (context: CompileContext, points: Formula): Formula =>
  cleared(times(points, decimal(scaleOf(context))));

/** Whether values are known to the last digit whatever the figures are. */
const isTold = (rule: Rule): boolean =>
  !("measure" in rule) || (rule.measure.kind !== "points" && rule.measure.kind !== "share-change");
