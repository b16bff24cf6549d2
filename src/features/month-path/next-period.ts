import { canonicalPeriod, lastMonthOf } from "../../reading/words/period";
import type { PeriodState } from "../../ranking/workbook-state";

const LAST_MONTH = 12;

/**
 * The period to add next: the first one that has targets and no data sheet yet after the last that has one, else the
 * month after the last; null in December.
 *
 * @example with data sheets of 1-5月 and 1-6月: `1-7月`
 */
export function nextPeriod(periods: readonly PeriodState[]): string | null {
  const made = periods.filter(({ dataSheet }) => dataSheet !== null).at(-1);
  const from = made ? lastMonthOf(made.period) : 0;
  const waiting = periods.find(
    ({ period, dataSheet }) => dataSheet === null && lastMonthOf(period) > from,
  );
  if (waiting) return waiting.period;
  return from < LAST_MONTH ? canonicalPeriod(from + 1) : null;
}
