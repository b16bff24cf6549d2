/** What the oracle is given, in its own words. */
import type { Ratio } from "./fractions";

export type Measure =
  | { readonly kind: "amount"; readonly of: string }
  | { readonly kind: "increase" | "growth"; readonly of: string; readonly from: string }
  | { readonly kind: "ratio"; readonly of: string; readonly to: string }
  | { readonly kind: "attained"; readonly of: string; readonly task: string }
  | {
      readonly kind: "share-change";
      readonly of: string;
      readonly to: string;
      readonly ofBefore: string;
      readonly toBefore: string;
    }
  | { readonly kind: "contribution"; readonly of: string; readonly from: string }
  | { readonly kind: "points"; readonly code: string; readonly reads: "published" | "exact" };

export type Reference =
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "task"; readonly task: string }
  | { readonly kind: "best" | "worst" | "mean" };

export interface Compared {
  readonly measure: Measure;
  readonly lowerIsBetter: boolean;
}

export interface Limits {
  readonly least: string | null;
  readonly most: string | null;
}

export type OracleRuleOf<Kind extends OracleRule["kind"]> = Extract<OracleRule, { kind: Kind }>;

export type OracleRule =
  | (Compared & {
      readonly kind: "interval";
      readonly base: string;
      readonly low: Reference;
      readonly high: Reference;
    })
  | (Compared &
      Limits & {
        readonly kind: "per-unit";
        readonly reference: Reference;
        readonly unit: string;
        readonly isPercentOfReference: boolean;
        readonly points: string;
        readonly base: string;
        readonly wholeSteps: boolean;
      })
  | (Compared & {
      readonly kind: "tier";
      readonly by: "value" | "place";
      readonly tiers: readonly {
        readonly bound: string;
        readonly isIncluded: boolean;
        readonly points: string;
      }[];
    })
  | (Compared &
      Limits & {
        readonly kind: "attainment";
        readonly reference: Reference;
        readonly unmet: "proportion" | "nothing";
      })
  | (Compared & { readonly kind: "best-proportional" })
  | (Compared & {
      readonly kind: "place-step";
      readonly step: string;
      readonly least: string;
    })
  | (Limits & {
      readonly kind: "combined";
      readonly how: "weighted-sum" | "mean" | "highest" | "lowest" | "product";
      readonly parts: readonly { readonly code: string; readonly weight: string }[];
      readonly reads: "published" | "exact";
    })
  | (Compared & { readonly kind: "monitored"; readonly task: string | null });

export interface OracleTown {
  /** null is a blank cell. */
  readonly data: Readonly<Record<string, string | null>>;
  readonly targets: Readonly<Record<string, string | null>>;
}

export interface OracleConventions {
  readonly zeroDenominator: "none" | "zero" | "best";
  readonly zeroBase: "met" | "zero";
  readonly stepTies: "skip" | "dense" | "average";
  readonly zeroEarnsPlace: boolean | "always";
  readonly targetNotPositive: "zero" | "exports";
}

/** gap: a cell is blank. none: there is no value. best: it counts as better than every number. */
export type OracleValue = Ratio | "gap" | "none" | "best";
export type OraclePoints = Ratio | "gap";

/** One indicator of one month. */
export interface Column {
  readonly towns: readonly OracleTown[];
  readonly full: Ratio;
  readonly conventions: OracleConventions;
  /** What the towns have of another code. */
  readonly pointsOf: (code: string, reads: "published" | "exact") => readonly OraclePoints[];
}

export interface OracleIndicator {
  readonly points: string;
  readonly rule: OracleRule;
}

export interface OracleRounding {
  readonly stage: "each" | "total";
  readonly decimals: number;
  readonly mode: "half-away" | "half-even";
}
