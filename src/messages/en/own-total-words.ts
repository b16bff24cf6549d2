import type { OwnTotalWords } from "../zh/own-total-words";

const COMPARES = {
  above: "is above",
  "at-least": "is not below",
  below: "is below",
  "at-most": "is not above",
  equals: "equals",
} as const;

function ties(codes: readonly string[], isRoster: boolean): string {
  const then = isRoster ? "in the order of the list" : "share a place";
  if (codes.length === 0) return `equal totals ${isRoster ? "stand " : ""}${then}`;
  return `equal totals are told apart by ${codes.join(", ")}, then ${isRoster ? "stand " : ""}${then}`;
}

export const ownTotalWords: OwnTotalWords = {
  overall: ({ cap, isSmallestFirst, ranksExact, codes, isRoster }) =>
    `Totals and places: ${[
      cap === null ? "" : `totals at most ${cap}`,
      isSmallestFirst ? "the smallest total is first" : "",
      ranksExact ? "exact totals are ranked" : "",
      codes === null ? "" : ties(codes, isRoster),
    ]
      .filter((part) => part !== "")
      .join("; ")}`,
  made: ({ town, sum, steps }) => `${town}: points add up to ${sum}; ${steps.join("; ")}`,
  remarked: (sentence, remark) => `${sentence} (${remark})`,
  nothing: (town, total) => `Total: ${town} has nothing that counts, scores ${total}`,
  conditionUnknown: (town) =>
    `Total: ${town} lacks a figure that a condition asks for, so there is no total`,
  deciderUnknown:
    "Place: a township lacks what tells equal totals apart, which can move any place, so there are none",
  capped: (cap) => `the total is at most ${cap}`,
  condition: ({ header, value, compares, bound, points, left }) =>
    `condition: “${header}” ${value} ${COMPARES[compares]} ${bound}, ${points === null ? "the total is 0" : `${points} taken off: ${left}`}`,
  bonus: (codes) => `${codes.join(", ")}: on top of the stated total`,
  rounding: ({ decimals, isHalfAway }) =>
    `each score to ${decimals} decimals, halves ${isHalfAway ? "away from zero" : "to the even digit"}`,
  smallestFirst: "the smallest total is first",
  exactly: (total) => `places compare the total before rounding, ${total}`,
  equals: ({ count, compared }) =>
    `${count} have this total; compared in turn by ${compared
      .map(
        ({ code, towns }) =>
          `${code}: ${towns.map(({ name, value }) => `${name} ${value}`).join(", ")}`,
      )
      .join("; ")}`,
  equalsByRoster: (count) => `${count} have this total`,
  shared: "whoever is still equal shares the place",
  roster: "whoever is still equal follows the roster",
  noValue: "no value",
  bestValue: "counts as the best",
};
