import type { ConventionMessages } from "../zh/conventions";

const EXPORTS_SHARE = "exports ÷ [last year × (1 + target)]";

export const conventions: ConventionMessages = {
  questions: {
    targetBasis: "1.1: in proportion to what?",
    targetScope: "1.1: is the task the export growth alone or all four tasks of Annex 3?",
    noPositive: "1.2 and 1.3 when no township has a growth or increase above 0?",
    zeroBase: "1.1 when last year's exports are 0 and this year's are not: is the target met?",
    insured: "7: insured exporters of the period so far or of the month alone?",
    stepTies: "Rank steps: which places do equal values take?",
    rankTies: "Ranking: which places do equal totals take?",
    zeroEarnsPlace: "Rank steps: does a value of 0 still earn the points of its place?",
    bound200: "5: does “USD 2 million and above” include USD 2 million?",
    infoLevels: "9: how does an item adopted at a higher level count?",
    rounding: "How are scores rounded?",
    currency: "In what unit are exports and imports?",
    proportionBasis: "1.3, 1.4, 2, 7 and 8: in proportion to what?",
    shareWhole: "2 and 7: is the total the township's own or the county's?",
    zeroDenominator: "2, 3.1, 6.1 and 7: a denominator of 0 under a numerator above 0?",
    targetNotPositive: "1.1 when a target not above 0 is not met?",
    repeatedTitle: "9: how does a title that is submitted again count?",
  },
  choices: {
    targetBasis: (choice) => (choice === "growth" ? "growth ÷ target growth" : EXPORTS_SHARE),
    targetScope: (choice) =>
      choice === "growth" ? "export growth alone" : "mean of the four tasks of Annex 3",
    noPositive: (choice) =>
      choice === "nobody" ? "nobody scores" : "1.3: first place gets full points",
    zeroBase: (choice) => (choice === "met" ? "met" : "not met"),
    insured: (choice) => (choice === "cumulative" ? "the period so far" : "the month alone"),
    stepTies: (choice) =>
      ({
        skip: "shared, next places skipped",
        dense: "shared, no places skipped",
        average: "average place",
      })[choice],
    rankTies: (choice) =>
      choice === "skip"
        ? "shared, next places skipped"
        : choice === "dense"
          ? "shared, no places skipped"
          : `decided by ${choice.decidedBy.join(", then ")}`,
    zeroEarnsPlace: (choice) =>
      choice === "always"
        ? "points by place, also where all are 0"
        : choice
          ? "points by place"
          : "no points",
    bound200: (choice) => (choice ? "included" : "not included"),
    infoLevels: (choice) =>
      ({
        highest: "once, at its highest level",
        "all-levels": "all levels add up",
        "submission-plus-adoption": "submission plus highest adoption",
      })[choice],
    rounding: ({ stage, decimals, mode, rankBy }) => {
      const rule = `${decimals} decimals, ${mode === "half-away" ? "half away from zero" : "half to even"}`;
      if (stage === "each") return `each indicator to ${rule}; the total is their sum`;
      return `total to ${rule}; ranked by the ${rankBy === "printed" ? "printed" : "exact"} total`;
    },
    currency: () => "the unit that the data sheet states",
    proportionBasis: (choice) =>
      choice === "value" ? "the value ÷ the best value" : "places: (n − place + 1) ÷ n",
    shareWhole: (choice) => (choice === "own" ? "the township's own" : "the county's"),
    zeroDenominator: (choice) =>
      ({ none: "0 points, no place", zero: "counts as 0, with a place", best: "the best of all" })[
        choice
      ],
    targetNotPositive: (choice) => (choice === "zero" ? "no points" : EXPORTS_SHARE),
    repeatedTitle: (choice) =>
      choice === "each" ? "each submission is an item" : "once in the period",
  },
};
