/** The facts of one town in one period, as plain numbers: what a person would copy from the sheets. */
export interface OracleTown {
  readonly name: string;
  /** 附件3's four tasks, as printed (percent and 家). */
  readonly targets: {
    readonly growthPercent: number;
    readonly newExporters: number;
    readonly smallExporterInsurancePercent: number;
    readonly exporterInsurancePercent: number;
  };
  readonly exports: number;
  readonly exportsLastYear: number;
  readonly active: number;
  readonly activeLastYear: number;
  readonly newExporters: number;
  readonly insured: number;
  readonly insuredOfMonth: number;
  readonly smallExporterInsurancePercent: number;
  readonly generalTrade: number;
  readonly epidemic: number;
  readonly epidemicQuality: number;
  readonly imports: number;
  readonly importsLastYear: number;
  readonly outsourcing: number;
  readonly newServiceFirms: number;
  readonly ordersScore: number;
  /** Projects inside the period. */
  readonly projects: readonly { readonly investment: number; readonly beltAndRoad: boolean }[];
  /** Items inside the period, one a title, at its highest level; or the ledger's rows, of which several may be one. */
  readonly items: readonly (OracleLevel | OracleRow)[];
}

export type OracleLevel = "报送" | "市简报" | "省简报";

/** A row of 信息报送; `day` grows from day to day. */
export interface OracleRow {
  readonly title: string;
  readonly day: number;
  readonly level: OracleLevel;
}

/** The conventions (口径) of method.md §2, in the oracle's own words. */
export interface OracleConventions {
  readonly targetBasis: "growth" | "exports";
  readonly targetScope: "growth" | "four-tasks";
  readonly noPositive: "nobody" | "first-increment";
  readonly zeroBase: "met" | "zero";
  readonly insured: "cumulative" | "month";
  readonly stepTies: "skip" | "dense" | "average";
  readonly rankTies: "skip" | "dense" | readonly string[];
  /** true: but where all that have a value are 0 nobody scores. */
  readonly zeroEarnsPlace: boolean | "always";
  readonly proportionBasis: "value" | "place";
  readonly shareWhole: "own" | "county";
  readonly zeroDenominator: "none" | "zero" | "best";
  readonly targetNotPositive: "zero" | "exports";
  readonly repeatedTitle: "each" | "once";
  readonly bound200: boolean;
  readonly infoLevels: "highest" | "all-levels" | "submission-plus-adoption";
  readonly roundingStage: "each" | "total";
  readonly decimals: number;
  readonly roundingMode: "half-away" | "half-even";
  readonly rankBy: "printed" | "exact";
}

export const ORACLE_DEFAULTS: OracleConventions = {
  targetBasis: "growth",
  targetScope: "growth",
  noPositive: "nobody",
  zeroBase: "met",
  insured: "cumulative",
  stepTies: "skip",
  rankTies: "skip",
  zeroEarnsPlace: true,
  proportionBasis: "value",
  shareWhole: "own",
  zeroDenominator: "none",
  targetNotPositive: "zero",
  repeatedTitle: "each",
  bound200: true,
  infoLevels: "highest",
  roundingStage: "each",
  decimals: 2,
  roundingMode: "half-away",
  rankBy: "printed",
};
