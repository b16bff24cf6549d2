import type { Conventions } from "../conventions";

/** The choice of each convention that holds in an own method unless its sheet says otherwise. */
export const USUAL_CONVENTIONS: Conventions = {
  targetBasis: "growth",
  targetScope: "growth",
  noPositive: "nobody",
  zeroBase: "met",
  insured: "cumulative",
  stepTies: "skip",
  rankTies: "skip",
  zeroEarnsPlace: true,
  bound200: true,
  infoLevels: "highest",
  rounding: { stage: "each", decimals: 2, mode: "half-away", rankBy: "printed" },
  currency: "sheet",
  proportionBasis: "value",
  shareWhole: "own",
  zeroDenominator: "none",
  targetNotPositive: "zero",
  repeatedTitle: "each",
};
