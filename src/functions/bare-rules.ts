import { exactOfCell, larger, smaller, type Exact } from "../numbers/exact";
import { places, TIE_RULES } from "../numbers/places";
import { intervalPoints } from "../rules/interval";
import { proportionalPoints } from "../rules/proportional";
import { rankStepPoints } from "../rules/rank-step";
import { notNegative, positive } from "./cell-number";
import { column, singleNumber, type Column } from "./columns";
import { kindOf } from "./figure-kinds";
import type { Given } from "./given";
import { published, CONVENTIONS } from "./indicator-points";
import { kept } from "./kept";
import { chosen, isLowBetter, refuseAbove } from "./options";
import { earnedAmong, earnedBy, type Earned } from "./peers";
import { spill } from "./spill";

/** The places of values among all, the largest first. */
export function placesAmong(call: Given): unknown[][] {
  return among(call, ["ties"], () => {
    const ties = chosen(call.argument("ties"), TIE_RULES);
    const [all] = [comparedWith(call), ownOf(call)];
    return earnedOf(all, (values) => places(values, ties));
  });
}

/** The best value takes the full points, the others in proportion. */
export function proportionAmong(call: Given): unknown[][] {
  return among(call, ["points"], () => {
    const full = exactOfCell(singleNumber(call.argument("points"), positive));
    const [, all] = [ownOf(call), comparedWith(call)];
    return earnedOf(all, (values) => proportionalPoints(values, full).map(published));
  });
}

/** The first place takes the full points, each place below loses one step. */
export function rankStepsAmong(call: Given): unknown[][] {
  return among(call, ["points", "step"], () => {
    const terms = {
      first: exactOfCell(singleNumber(call.argument("points"), positive)),
      step: exactOfCell(singleNumber(call.argument("step"), notNegative)),
      ties: CONVENTIONS.stepTies,
      fallGetsNothing: false,
    };
    const [, all] = [ownOf(call), comparedWith(call)];
    return earnedOf(all, (values) => rankStepPoints(values, terms).map(published));
  });
}

/** The worst value takes `base`, the best one the full points, the others in proportion between them. */
export function intervalsAmong(call: Given): unknown[][] {
  return among(call, ["points", "base", "better"], () => {
    const full = exactOfCell(singleNumber(call.argument("points"), positive));
    const base = exactOfCell(singleNumber(call.argument("base"), notNegative, 0));
    refuseAbove(call.argument("base"), call.argument("points"));
    const isLow = isLowBetter(call);
    const [, all] = [ownOf(call), comparedWith(call)];
    return earnedOf(all, (values) => {
      const [least, most] = [values.reduce(smaller), values.reduce(larger)];
      const [low, high] = isLow ? [most, least] : [least, most];
      return values.map((value) => published(intervalPoints(value, { base, full, low, high })));
    });
  });
}

const ownOf = ({ argument }: Given): Column => column(argument("own"), kindOf("any"));
const comparedWith = ({ argument }: Given): Column => column(argument("all"), kindOf("any"));

/** `terms` are the arguments that `earn` reads besides the values. */
function among(
  call: Given,
  terms: readonly ("ties" | "points" | "step" | "base" | "better")[],
  earn: () => Earned,
): unknown[][] {
  const { name, argument } = call;
  const all = argument("all");
  const earned = kept([name, all.value, ...terms.map((one) => argument(one).value)], earn);
  return spill([ownOf(call)], earnedAmong([all], earned));
}

function earnedOf(all: Column, earn: (values: readonly Exact[]) => Exact[]): Earned {
  return earnedBy([all], (rows) => earn(rows.flat().map(exactOfCell)));
}
