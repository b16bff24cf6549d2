import type { RuleSteps } from "../zh/rule-words";

/** What is said of a kind of rule: the steps of its scores in words. */
export const ruleSteps: RuleSteps = {
  isBest: "the highest of all",
  best: ({ town, working }) => `the highest is ${town} ${working}`,
  nobodyPositive: "nobody is above 0, so nobody scores",
  bestWithoutPositive: ({ town, working }) => `nobody is above 0, the first is ${town} ${working}`,
  isBestWithoutPositive: "nobody is above 0, the first place gets full points",
  notBest: "not the first place, no points",
  noExportsInBothYears: "0 in both years: takes no part, no points",

  countyWhole: (whole) => `the total is the county's, ${whole}`,

  targetMet: (target) => `the target ${target} is met`,
  targetUnmet: (target) => `below the target ${target}`,
  growthNotPositive: "its proportion is not above 0",
  targetNotPositive: "a target not above 0 that is not met scores nothing",
  zeroBase: (isMet) =>
    `nothing last year and something this year counts as ${isMet ? "met" : "not met"}`,
  unmetPrintedFull: (points) => `below the target, not met; ${points} is the rounded figure`,
  taskPart: ({ task, facts, share }) => `${task} ${facts.join(", ")}, counts ${share}`,

  place: ({ place, placed, sharedBy }) =>
    sharedBy > 1
      ? `place ${place} of ${placed}, shared by ${sharedBy}`
      : `place ${place} of ${placed}`,
  noPlace: "takes no place",
  standsFor: { zero: "counts as 0", best: "counts as the best" },
  fullPoints: "full points",
  fall: "a fall scores nothing",
  zeroValue: (earns) =>
    earns ? "a value of 0 still earns its place's points" : "a value of 0 scores nothing",
  allZero: "all are 0: there is no first place, nobody scores",
  notBelowZero: "not below 0",

  noProjects: "no investment project in the period",
  noItems: "no information item in the period",
  project: ({ name, investment, isBeltAndRoad, points }) =>
    `${name} (Chinese investment ${investment}${isBeltAndRoad ? ", Belt and Road" : ""}) ${points}`,
  itemCount: ({ level, count }) => `${count} ${level}`,
  oneItem: ({ title, rows }) => `the ${rows} rows of “${title}” are one item, at its highest level`,
  capped: (cap) => `at most ${cap}`,
};
