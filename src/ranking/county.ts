import type { Growth } from "../method/needed-inputs";
import type { Quantity } from "../method/types";
import { sheets } from "../messages/zh/sheets";
import { decimalText, fixedText } from "../numbers/decimal-text";
import {
  compare,
  divide,
  HUNDRED,
  isZero,
  multiply,
  subtract,
  sum,
  type Exact,
} from "../numbers/exact";
import type { Observations, Observed } from "../scoring/observations";

/**
 * 全县's exports (`of` the growth) and their growth, summed over the towns, against its own target: one sentence for 排名. A town whose figure was
 * decided not to be there leaves no sum: the sentence names it instead.
 */
export function countyText(
  observations: Observations,
  { of, from }: Growth,
  target: Observed | null,
  currency: string,
): string {
  const without = townsWithout(observations, [of, from]);
  if (without.length > 0) return sheets.ranking.countyUnknown(without);
  const exports = sumOf(observations, of);
  const lastYear = sumOf(observations, from);
  const growth = isZero(lastYear)
    ? null
    : multiply(divide(subtract(exports, lastYear), lastYear), HUNDRED);
  const goal = target?.kind === "number" ? target.value : null;
  return sheets.ranking.county({
    exports: plainText(exports),
    currency,
    growthPercent: growth && fixedText(growth, 2),
    targetPercent: goal && plainText(goal),
    isMet: growth && goal && compare(growth, goal) >= 0,
  });
}

function townsWithout({ towns, quantities }: Observations, summed: readonly Quantity[]): string[] {
  const columns = summed.map((quantity) => quantities.get(quantity) ?? []);
  return towns.filter((_, town) => columns.some((column) => column[town]?.kind !== "number"));
}

function sumOf({ quantities }: Observations, quantity: Quantity): Exact {
  const observed = quantities.get(quantity) ?? [];
  return sum(observed.flatMap((one) => (one.kind === "number" ? [one.value] : [])));
}

function plainText(value: Exact): string {
  return decimalText(value) ?? fixedText(value, 2);
}
