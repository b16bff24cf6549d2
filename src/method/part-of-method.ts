import { indicatorsOf, type Indicator, type Method } from "./method";
import type { Rule } from "./rule-kinds";
import type { Decimal } from "./types";

/** An indicator of a method by its code. */
export function indicatorOf<OneRule extends Rule>(
  method: Method<OneRule>,
  code: string,
): Indicator<OneRule> {
  const found = indicatorsOf(method).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

/**
 * A method with nothing but some indicators, with other full points where they are given.
 *
 * @example indicatorsOf(partOfMethod(CHANGXING_2020, ["1.2"], "8")) → 1.2 with 8 points, alone
 */
export function partOfMethod<OneRule extends Rule>(
  method: Method<OneRule>,
  codes: readonly string[],
  points: Decimal | null = null,
): Method<OneRule> {
  const indicators = codes
    .map((code) => indicatorOf(method, code))
    .map((indicator) => (points === null ? indicator : { ...indicator, points }));
  return withIndicators(method, indicators);
}

/** A method of these indicators instead of its own. */
export function withIndicators<OneRule extends Rule>(
  method: Method<OneRule>,
  indicators: readonly Indicator<OneRule>[],
): Method<OneRule> {
  return { ...method, categories: [{ name: "", points: "", indicators }] };
}
