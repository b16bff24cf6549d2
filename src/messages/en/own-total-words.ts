import type { OwnTotalWords } from "../zh/own-total-words";

const COMPARES = {
  above: "is above",
  "at-least": "is not below",
  below: "is below",
  "at-most": "is not above",
  equals: "equals",
} as const;

export const ownTotalWords: OwnTotalWords = {
  remarked: (sentence, remark) => `${sentence} (${remark})`,
  nothing: (town, total) => `Total: ${town} has nothing that counts, scores ${total}`,
  capped: (cap) => `the total is at most ${cap}`,
  condition: ({ header, value, compares, bound, points, left }) =>
    `condition: “${header}” ${value} ${COMPARES[compares]} ${bound}, ${points === null ? "the total is 0" : `${points} taken off: ${left}`}`,
  bonus: (codes) => `${codes.join(", ")}: on top of the stated total`,
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
