import { readPeriod } from "../reading/period";

/** The last month of a canonical period, to order periods by. */
export function monthsOf(period: string): number {
  const reading = readPeriod(period);
  return reading.kind === "period" ? reading.period.lastMonth : Number.NaN;
}
