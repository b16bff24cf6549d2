import type { EveryExplanation, OwnNoticeMessages, OwnRuleSteps } from "../zh/own-rule-words";
import type { NoticeFacts } from "../zh/notices";
import { explanation } from "./explanation";
import { notices } from "./notices";
import { ownTotalWords } from "./own-total-words";

/** What is said of the kinds of rule that only own methods use: the steps of their scores in words, and notices. */
export const ownRuleSteps: OwnRuleSteps = {
  target: (target) => `target ${target}`,
  best: ({ town, working }) => `best ${town} ${working}`,
  worst: ({ town, working }) => `worst ${town} ${working}`,
  beyondAll: "full points",
  noValue: "no value: outside the comparison, no points",
  noTarget: (target) => `target ${target}, not above 0: no rate of attainment`,
  noShare: "the denominator of a share is 0: no change of the share",
  noIncrease: (whole) => `all increases add up to ${whole}, not above 0: no share of them`,
  pointsOf: ({ code, points }) => `${code} has ${points}`,

  ends: ({ low, high }) => `lower end ${low}, upper end ${high}`,
  endsEqual: "the ends are equal, full points",

  reference: (held) => `held against ${held}`,
  mean: ({ working, count }) => `the mean of ${count}, ${working}`,
  wholeSteps: ({ working, count }) => `${working}, counts ${count} whole`,
  unitOfNothing: "the reference is 0: there is no unit of it, no points",
  asTheMost: (points) => `as many as the others' most, ${points}`,

  tier: ({ tier, bound, points }) => `reaches tier ${tier} (${bound}), worth ${points}`,
  tierMissed: (bound) => `below the lowest tier (${bound}), no points`,
  bound: ({ isLow, isIncluded, value }) =>
    `${isLow ? (isIncluded ? "at most" : "below") : isIncluded ? "at least" : "above"} ${value}`,
  boundOfPlace: ({ isIncluded, value }) =>
    isIncluded ? `place ${value} or better` : `better than place ${value}`,

  attained: (held) => `attains ${held}`,
  unattained: (held) => `does not attain ${held}`,
  unmetNothing: "not met scores nothing",
  nothingWanted: (isMet) => `nothing is wanted, ${isMet ? "which is met" : "no points"}`,
  noBase: (isMet) =>
    `nothing in the earlier period and something now counts as ${isMet ? "met" : "not met"}`,

  isBest: "the best, full points",
  bestNotPositive: (lowerIsBetter) =>
    `the best is not above 0, ${lowerIsBetter ? "the others score nothing" : "nobody scores"}`,
  notPositive: "not above 0, no points",

  part: ({ code, points }) => `${code} has ${points}`,
  extreme: ({ isHighest, points }) => `the ${isHighest ? "highest" : "lowest"}, ${points}`,

  gap: (working) => `${working} from the target`,
  monitored: "monitored, no points",

  notAbove: (most) => `not above ${most}`,
  notBelow: (least) => `not below ${least}`,
};

export const everyExplanation: EveryExplanation = {
  ...explanation,
  ownRules: ownRuleSteps,
  ownTotals: ownTotalWords,
};

const who = ({ code, indicator, towns }: NoticeFacts): string =>
  `${code} ${indicator}: ${towns.join(", ")}`;

export const ownNotices: OwnNoticeMessages = {
  ...notices,
  "no-base": (facts) =>
    `${who(facts)}: the earlier figure is 0, so there is no growth; 0 points, outside the comparison.`,
  "no-base-met": (facts) =>
    `${who(facts)}: the earlier figure is 0 and the present one is not, so there is no growth; counts as met, by the reading in use.`,
  "no-target": (facts) =>
    `${who(facts)}: the target is not above 0, so there is no rate of attainment; 0 points, outside the comparison.`,
  "no-increase": (facts) =>
    `${who(facts)}: all increases add up to nothing, so there is no share of them; 0 points, outside the comparison.`,
  "interval-inverted": (facts) =>
    `${who(facts)}: the upper end is not better than the lower one, so the formula gives odd points; check the ends of this indicator.`,
  "unit-of-nothing": (facts) =>
    `${who(facts)}: the reference is 0 and the unit a percent of it, so there is none; 0 points.`,
  "tier-missed": (facts) => `${who(facts)}: the lowest tier is not reached; 0 points.`,
};
