import type { Exact } from "./exact";
import { round } from "./rounding";

/** A number as text with exactly that many decimals, rounded half away from zero: 5.35223 → `5.35`. */
export function fixedText(value: Exact, decimals: number): string {
  const rounded = round(value, decimals);
  const negative = rounded.numerator < 0n;
  const digits = (negative ? -rounded.numerator : rounded.numerator)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return negative ? `-${text}` : text;
}

/** True when the number is a decimal with at most that many decimals. */
export function isDecimal(value: Exact, decimals: number): boolean {
  return (value.numerator * 10n ** BigInt(decimals)) % value.denominator === 0n;
}

/** A whole number: that of the 15 digits of 2.9999999999999996 is one. */
export const isWhole = (value: Exact): boolean => isDecimal(value, 0);

const FEW = 6;

/** The shortest decimal text of a number that has one with at most `most` decimals, else null: 8.50 → `8.5`. */
export function decimalText(value: Exact, most = 15): string | null {
  // Most have few, and the text of many costs more.
  const decimals = most > FEW && isDecimal(value, FEW) ? FEW : most;
  if (!isDecimal(value, decimals)) return null;
  const text = fixedText(value, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The whole decimal text of a number as cells and methods hold them; one without end is cut to 15 decimals. */
export function shortestText(value: Exact): string {
  return decimalText(value) ?? decimalText(value, MOST_CELL_DECIMALS) ?? fixedText(value, 15);
}

/** The smallest double is 5e-324; its 15 digits end here. */
const MOST_CELL_DECIMALS = 340;

/** The double nearest to a number: for cells and bars, never for arithmetic. */
export function nearestDouble(value: Exact): number {
  const [above, below] = [Number(value.numerator), Number(value.denominator)];
  // Two whole numbers that doubles hold are divided to the nearest double.
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  const whole = decimalText(value);
  return Number(whole ?? fixedText(value, decimalsOfDouble(value)));
}

/** Decimals that leave a number more digits than the 17 that a double keeps. */
function decimalsOfDouble({ numerator, denominator }: Exact): number {
  return Math.max(15, 25 + denominator.toString().length - numerator.toString().length);
}

/** With a comma after every third digit from the point on, as amounts are printed: `87305.8` → `87,305.8`. */
export function groupedText(decimal: string): string {
  const [whole = "", ...fraction] = decimal.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
