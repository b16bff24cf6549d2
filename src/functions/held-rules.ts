/** The bare rules that hold a value against another one, whatever other towns have. */
import { exactOfCell, isPositive, subtract, ZERO, type Exact } from "../numbers/exact";
import { attainedShare, isAttained } from "../rules/attainment";
import { within } from "../rules/compared";
import { unitPoints } from "../rules/per-unit";
import { anyNumber, numberText, positive } from "./cell-number";
import { column, singleNumber } from "./columns";
import { kindOf } from "./figure-kinds";
import type { Given } from "./given";
import { published } from "./indicator-points";
import { chosen, limitOf, refuseAbove } from "./options";
import { spill } from "./spill";

/** The full points where the target is reached; else in proportion, or nothing. */
export function completionPoints(call: Given): unknown[][] {
  const full = exactOfCell(singleNumber(call.argument("points"), positive));
  const isAll = chosen(call.argument("otherwise"), ["proportion", "none"]) === "none";
  return held(call, (value, target) => {
    if (isAttained(value, target, false)) return full;
    if (isAll || !isPositive(target)) return ZERO;
    return within(attainedShare(value, target, full, false), ZERO, full);
  });
}

/** `base`, and `step` points for each unit above the reference, so many fewer below it, within the limits. */
export function pointsPerUnit(call: Given): unknown[][] {
  const { argument } = call;
  const per = exactOfCell(singleNumber(argument("per"), positive));
  const terms = {
    points: numberText(singleNumber(argument("step"), positive)),
    base: numberText(singleNumber(argument("base"), anyNumber, 0)),
    wholeSteps: chosen(argument("whole"), ["false", "true"]) === "true",
  };
  const [least, most] = [limitOf(argument("least")), limitOf(argument("most"))];
  refuseAbove(argument("least"), argument("most"));
  return held(call, (value, reference) =>
    within(unitPoints(subtract(value, reference), per, terms).points, least, most),
  );
}

/** Values, each with what stands beside it, or all of them with the one cell that is given. */
function held({ figures }: Given, points: (value: Exact, other: Exact) => Exact): unknown[][] {
  const [value, other] = figures.map(({ of, own }) => column(own, kindOf(of)));
  const [, given] = figures;
  if (!value || !other || !given) throw new Error("a value is held against another one");
  const isOne = other.cells.length === 1;
  const one = isOne ? singleNumber(given.own, anyNumber) : NaN;
  return spill(isOne ? [value] : [value, other], ([own = NaN, beside = one]) =>
    published(points(exactOfCell(own), exactOfCell(beside))),
  );
}
