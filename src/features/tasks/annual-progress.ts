import { divide, HUNDRED, integer, isPositive, multiply } from "../../numbers/exact";
import { tellingBeside } from "../../numbers/telling-decimals";
import type { AnnualProgress, Told } from "./progress-terms";
import { printedDifference, RATE_DECIMALS } from "./told";

/** The target of the whole year, and how many of its months are over. */
export interface YearTarget {
  readonly target: Told;
  readonly months: number;
}

export const MONTHS_OF_YEAR = 12;

/**
 * 完成全年任务的57.18%, 超序时进度15.51个百分点: 57.18 − 41.67, both as printed. Null for a target not above 0, of which
 * nothing can be a part.
 */
export function annualProgress(value: Told, { target, months }: YearTarget): AnnualProgress | null {
  if (!isPositive(target.value)) return null;
  const rate = multiply(divide(value.value, target.value), HUNDRED);
  const elapsed = multiply(divide(integer(months), integer(MONTHS_OF_YEAR)), HUNDRED);
  const decimals = tellingBeside(rate, elapsed, [HUNDRED], RATE_DECIMALS);
  const told = { value: rate, decimals, cells: [...value.cells, ...target.cells] };
  const over = { value: elapsed, decimals, cells: [] };
  return { target, rate: told, elapsed: over, ahead: printedDifference(told, over) };
}
