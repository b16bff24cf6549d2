import { indicatorsOf, type Indicator, type Method } from "./method";
import type { Decimal } from "./types";

/** An indicator of a method by its code. */
export function indicatorOf(method: Method, code: string): Indicator {
  const found = indicatorsOf(method).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

/**
 * A method with nothing but some indicators, with other full points where they are given.
 *
 * @example indicatorsOf(partOfMethod(CHANGXING_2020, ["1.2"], "8")) → 1.2 with 8 points, alone
 */
export function partOfMethod(
  method: Method,
  codes: readonly string[],
  points: Decimal | null = null,
): Method {
  const indicators = codes
    .map((code) => indicatorOf(method, code))
    .map((indicator) => (points === null ? indicator : { ...indicator, points }));
  return withIndicators(method, indicators);
}

/** A method of these indicators instead of its own. */
export function withIndicators(method: Method, indicators: readonly Indicator[]): Method {
  return { ...method, categories: [{ name: "", points: "", indicators }] };
}
