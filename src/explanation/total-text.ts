import { fixedText } from "../numbers/decimal-text";
import { equals as sameNumber, exact, sum, type Exact } from "../numbers/exact";
import { round } from "../numbers/rounding";
import type { ScoreSheet } from "../scoring/score-sheet";
import {
  CUT_DECIMALS,
  equals,
  figure,
  figureOf,
  MOST_DECIMALS,
  printed,
  type Figure,
} from "./figures";

type Rounding = ScoreSheet["conventions"]["rounding"];

/** A published total: `88.21`. */
export function totalText(total: Exact, { conventions }: ScoreSheet): string {
  return printed(fixedText(total, conventions.rounding.decimals));
}

/**
 * `40.00+5.35+…=88.21`. Addends that go on for ever are cut: to one digit more where the printed ones would not add up to the
 * printed sum. Three times 10/3 → `3.33333+3.33333+3.33333≈10`.
 */
export function sumText(points: readonly Exact[], total: Exact, rounding: Rounding): string {
  const whole = sum(points);
  const result = figure(whole, (cut) => roundsTo(cut, total, rounding));
  const addends = addendsOf(points, whole, result, rounding);
  const isExact = result.isExact && points.every((one) => figure(one).isExact);
  return `${addends.join("+")}${equals({ ...result, isExact })}`;
}

function addendsOf(
  points: readonly Exact[],
  whole: Exact,
  result: Figure,
  { stage, decimals }: Rounding,
): string[] {
  if (stage === "each") return points.map((one) => fixedText(one, decimals));
  const [, fraction = ""] = result.text.split(".");
  const shown = Math.max(CUT_DECIMALS, fraction.length);
  for (let digits = CUT_DECIMALS; ; digits += 1) {
    const texts = points.map((one) => figureOf(one, digits).text);
    const added = sum(texts.map((text) => exact(text.replace("−", "-"))));
    if (digits === MOST_DECIMALS || fixedText(added, shown) === fixedText(whole, shown)) {
      return texts;
    }
  }
}

function roundsTo(value: Exact, total: Exact, { decimals, mode }: Rounding): boolean {
  return sameNumber(round(value, decimals, mode), total);
}
