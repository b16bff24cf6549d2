import type { Growth } from "../method/needed-inputs";
import { sheets } from "../messages/zh/sheets";
import { decimalText, fixedText, groupedText } from "../numbers/decimal-text";
import { compare, divide, HUNDRED, isZero, multiply, subtract, type Exact } from "../numbers/exact";
import { columnSums } from "../scoring/column-sums";
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
  const sums = columnSums(observations, [of, from]);
  if (sums.kind === "without") return sheets.ranking.countyUnknown(sums.towns);
  const [exports, lastYear] = sums.values;
  if (!exports || !lastYear) throw new Error("two columns have two sums");
  const growth = isZero(lastYear)
    ? null
    : multiply(divide(subtract(exports, lastYear), lastYear), HUNDRED);
  const goal = target?.kind === "number" ? target.value : null;
  return sheets.ranking.county({
    exports: groupedText(plainText(exports)),
    currency,
    growthPercent: growth && fixedText(growth, 2),
    targetPercent: goal && plainText(goal),
    isMet: growth && goal && compare(growth, goal) >= 0,
  });
}

function plainText(value: Exact): string {
  return decimalText(value) ?? fixedText(value, 2);
}
