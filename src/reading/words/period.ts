import { plain } from "./plain-text";

/** A cumulative period of a year: January to `lastMonth`. */
export interface Period {
  /** 1 to 12. */
  readonly lastMonth: number;
  /** The year it names, or null. */
  readonly year: number | null;
}

export type PeriodReading =
  | { readonly kind: "period"; readonly period: Period; readonly canonical: string }
  /** A lone month, quarter or half that does not begin in January; `cumulative` is what to write instead. */
  | { readonly kind: "not-cumulative"; readonly cumulative: string }
  | { readonly kind: "unreadable" };

const UNREADABLE: PeriodReading = { kind: "unreadable" };

/** Months of the named periods: first and last. */
const NAMED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["1季度", [1, 3]],
  ["2季度", [4, 6]],
  ["3季度", [7, 9]],
  ["4季度", [10, 12]],
  ["1-2季度", [1, 6]],
  ["1-3季度", [1, 9]],
  ["1-4季度", [1, 12]],
  ["前2季度", [1, 6]],
  ["前3季度", [1, 9]],
  ["上半年", [1, 6]],
  ["半年", [1, 6]],
  ["下半年", [7, 12]],
  ["全年", [1, 12]],
]);

const NUMERALS: ReadonlyMap<string, string> = new Map(
  [..."一二三四五六七八九"].map((numeral, index) => [numeral, String(index + 1)]),
);

/** `6` → `1-6月`, `1` → `1月`. */
export function canonicalPeriod(lastMonth: number): string {
  return lastMonth === 1 ? "1月" : `1-${lastMonth}月`;
}

/**
 * What a typed period means: `2020年1至6月`, `1～6 月`, 上半年 → `1-6月`.
 * A lone month other than January does not say whether it is cumulative: `6月` → not-cumulative.
 */
export function readPeriod(text: string): PeriodReading {
  const [, yearText, rest = ""] = /^(?:(\d{4})年度?)?(.*)$/.exec(withDigits(plain(text))) ?? [];
  const year = yearText === undefined ? null : Number(yearText);
  const months = monthsOf(rest.replace(/累计|份/g, ""), yearText);
  if (!months) return UNREADABLE;
  const [first, last] = months;
  if (first < 1 || last > 12 || first > last) return UNREADABLE;
  const canonical = canonicalPeriod(last);
  if (first !== 1) return { kind: "not-cumulative", cumulative: canonical };
  return { kind: "period", period: { lastMonth: last, year }, canonical };
}

/** Chinese numerals as digits, every dash as `-`. The numeral 一 between digits is a dash typed in haste. */
function withDigits(text: string): string {
  return text
    .replace(/(\d)一(?=\d)/g, "$1-")
    .replace(/[‐‑‒–—―−─~〜至到]+/g, "-")
    .replace(/十([一二])/g, (_, unit: string) => `1${NUMERALS.get(unit) ?? ""}`)
    .replace(/十/g, "10")
    .replace(/两/g, "2")
    .replace(/[一二三四五六七八九]/g, (numeral) => NUMERALS.get(numeral) ?? numeral);
}

function monthsOf(text: string, year: string | undefined): readonly [number, number] | null {
  const named = NAMED.get(text.replace(/第/g, "").replace(/个季度/, "季度"));
  if (named) return named;
  const again = year === undefined ? "(?:\\d{4}年)?" : `(?:${year}年)?`;
  const range = new RegExp(`^(\\d{1,2})月?-${again}(\\d{1,2})月?底?$`).exec(text);
  if (range) return [Number(range[1]), Number(range[2])];
  const firstMonths = /^前(\d{1,2})个?月$/.exec(text);
  if (firstMonths) return [1, Number(firstMonths[1])];
  const lone = /^(\d{1,2})月$/.exec(text);
  return lone ? [Number(lone[1]), Number(lone[1])] : null;
}

const WITHIN =
  /(?:\d{4}年度?)?(?:\d{1,2}月?(?:份)?[-‐‑‒–—―−─~〜至到一]+(?:\d{4}年)?\d{1,2}月|前[一二三四五六七八九十两\d]{1,2}个?(?:月|季度)|第?[一二三四1-4](?:[-—~至][二三四2-4])?季度|[上下]半年|全年|[一二三四五六七八九十\d]{1,2}(?:[-—~至][一二三四五六七八九十\d]{1,2})?月)/;

/** The period that a sheet's name or title speaks of: `数据 1-6月`, `2020年1-6月出口情况`; null when it speaks of none. */
export function periodWithin(text: string): PeriodReading | null {
  const found = WITHIN.exec(plain(text));
  return found ? readPeriod(found[0]) : null;
}

/** The cumulative periods that a text speaks of, canonical; days such as 2021年1月10日 are none. */
export function periodsWithin(text: string): string[] {
  const written = plain(text).replace(DAY, "");
  const found = [...written.matchAll(new RegExp(WITHIN, "g"))];
  return found.flatMap(([words]) => canonicalOf(readPeriod(words)) ?? []);
}

/** The years that a text speaks of; those of days such as 2021年1月10日 left out. */
export function yearsWithin(text: string): number[] {
  const written = plain(text).replace(DAY, "");
  return [...written.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(([, year]) => Number(year));
}

const DAY = /\d{4}年\d{1,2}月\d{1,2}[日号]/g;

/** The canonical form of a reading that is a cumulative period, else null. */
export function canonicalOf(reading: PeriodReading | null): string | null {
  return reading?.kind === "period" ? reading.canonical : null;
}

/** Last month of a canonical period: `1-6月` → 6. Throws for any other text. */
export function lastMonthOf(canonical: string): number {
  const reading = readPeriod(canonical);
  if (reading.kind !== "period") throw new Error(`not a canonical period: ${canonical}`);
  return reading.period.lastMonth;
}
