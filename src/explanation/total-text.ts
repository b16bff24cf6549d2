import { fixedText } from "../numbers/decimal-text";
import {
  add,
  equals as sameNumber,
  integer,
  multiply,
  subtract,
  sum,
  type Exact,
} from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { ScoreSheet } from "../scoring/score-sheet";
import { equals, figure, printed } from "./figures";

type Rounding = ScoreSheet["conventions"]["rounding"];

/** A published total: `88.21`. */
export function totalText(total: Exact, { conventions }: ScoreSheet): string {
  return printed(fixedText(total, conventions.rounding.decimals));
}

/** `40.00+5.35+…=88.21`; addends that go on for ever are cut where the total cannot change for it. */
export function sumText(points: readonly Exact[], total: Exact, rounding: Rounding): string {
  const whole = sum(points);
  const addends = points.map((one) => addendText(one, points.length, whole, total, rounding));
  const isTold = (cut: Exact): boolean => roundsTo(cut, total, rounding);
  const allExact = points.every((one) => figure(one).isExact);
  const result = figure(whole, isTold);
  return `${addends.join("+")}${equals({ ...result, isExact: result.isExact && allExact })}`;
}

function addendText(
  points: Exact,
  count: number,
  whole: Exact,
  total: Exact,
  rounding: Rounding,
): string {
  if (rounding.stage === "each") return fixedText(points, rounding.decimals);
  return figure(points, (cut) => {
    const error = multiply(integer(count), subtract(cut, points));
    return (
      roundsTo(add(whole, error), total, rounding) &&
      roundsTo(subtract(whole, error), total, rounding)
    );
  }).text;
}

function roundsTo(value: Exact, total: Exact, { decimals, mode }: Rounding): boolean {
  return sameNumber(round(value, decimals, mode), total);
}
