import {
  above,
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
import type { Measure } from "../method/types";
import type { CompileContext } from "./context";
import { partsOf } from "./measure-columns";
import { placeColumns } from "./rank-step-steps";
import type { StepColumn } from "./step-columns";
import { cleared } from "./units";

const { best } = words.states;

/** 口径 proportionBasis: the steps of points in proportion to the places. */
export interface PlacedSteps {
  /** How many take a place; 0 where nobody is above 0. */
  readonly count: Formula;
  /** full × (n − place + 1) ÷ n in units, cleared; 0 for a town without a place. */
  readonly points: (town: number, full: Formula) => Formula;
  readonly bottom: StepColumn;
}

export function placedSteps(
  context: CompileContext,
  code: string,
  measure: Measure,
  value: StepColumn,
): PlacedSteps {
  const { columns, conventions } = context;
  const basis = words.parameters.convention("proportionBasis");
  const taking = columns.add({
    header: words.steps.ranked(code),
    basis,
    head: (all) => when(above(call("MAX", all), 0), call("COUNT", all), 0),
    cell: (town) => {
      const own = value.own(town);
      const ofBest = when(equal(own, best), plus(value.top, 1), "");
      const taken = when(call("ISNUMBER", own), when(below(own, 0), "", own), ofBest);
      return measure.kind === "increase" ? unlessIdle(context, measure, town, taken) : taken;
    },
  });
  const place = placeColumns(context, code, taking, conventions.stepTies);
  const count = taking.top;
  const bottom = columns.add({
    header: words.steps.bottom(code),
    basis,
    // Mean places are halves.
    cell: () => when(above(count, 0), times(count, 2), decimal("1")),
  });
  const isRefused = conventions.zeroEarnsPlace === false && measure.kind !== "increase";
  const points = (town: number, full: Formula): Formula => {
    const behind = plus(minus(count, place.own(town)), 1);
    const earned = cleared(over(times(full, behind), count));
    const unlessZero = isRefused ? when(equal(value.own(town), 0), 0, earned) : earned;
    return when(call("ISNUMBER", place.own(town)), unlessZero, 0);
  };
  return { count, points, bottom };
}

/** A town with nothing in either year takes no place. */
function unlessIdle(
  context: CompileContext,
  measure: Measure,
  town: number,
  taken: Formula,
): Formula {
  const both = partsOf(context, measure).names.map((name) => context.inputs.of(name).own(town));
  return when(call("AND", ...both.map((own) => equal(own, 0))), "", taken);
}
