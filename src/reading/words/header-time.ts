import { canonicalOf, readPeriod } from "./period";

/** The year and the cumulative period that a header names, and what is left of it. */
export interface TimedText {
  readonly rest: string;
  readonly year: number | null;
  /** Canonical. */
  readonly period: string | null;
}

const YEAR = /^\(?((?:19|20)\d{2})年度?\)?/;
const MONTHS = /^(?:1月?(?:[-—–~～至到])\d{1,2}月|1月)/;
const IN_BRACKETS = /^(.+)\(([^()]*\d[^()]*)\)(?=[(:,、;/]|$)/;

/** `2019年1-6月自营出口额` and `自营出口额(2019年1-6月)` → 自营出口额, 2019, 1-6月. A lone month stays: its figures are not cumulative. */
export function timeOf(text: string): TimedText {
  const ahead = text.replace(IN_BRACKETS, (whole, words: string, inside: string) =>
    canonicalOf(readPeriod(inside)) !== null || YEAR.exec(inside)?.[0] === inside
      ? `${inside}${words}`
      : whole,
  );
  const year = YEAR.exec(ahead);
  const afterYear = year ? ahead.slice(year[0].length) : ahead;
  const months = MONTHS.exec(afterYear)?.[0] ?? "";
  const period = months === "" ? null : canonicalOf(readPeriod(months));
  return {
    rest: period === null ? afterYear : afterYear.slice(months.length),
    year: year ? Number(year[1]) : null,
    period,
  };
}
