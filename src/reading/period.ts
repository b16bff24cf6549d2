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

/**
 * What a typed period means: `2020年1至6月`, `1～6 月`, 上半年 → `1-6月`.
 * A number is not a period here: see `periodOfDate`.
 */
export declare function readPeriod(text: string): PeriodReading;

/** `6` → `1-6月`, `1` → `1月`. */
export declare function canonicalPeriod(lastMonth: number): string;
