import type { DecisionFindingMessages } from "../zh/decision-findings";
import { grounds, states, wholeRow } from "./decision-words";
import { text, whose } from "./finding-parts";

export const decisionFindings: DecisionFindingMessages = {
  "gap-decided": ({ decision, header }) => {
    const { town, kind } = decision;
    const what = header === null ? wholeRow(town) : `Blank ${whose({ town, header })}`;
    return text(
      `${what}: decided as “${states[kind]}”${grounds(decision)}.`,
      kind === "zero"
        ? "The blank is scored and compared as the number 0."
        : "Every indicator that needs it gives 0 points, no place, and no other township is compared with it.",
      "Nothing to do; the decision lapses once the figure is there.",
    );
  },
  "target-confirmed": ({ decision, header }) => {
    const { town, value } = decision;
    return text(
      `${whose({ town, header })} holds ${value}: meant to be ${value}%${grounds(decision)}.`,
      "A target below 1 is mostly a percent typed as a fraction; this one is scored as it stands.",
      "Nothing to do; the decision lapses once the cell holds another number.",
    );
  },
  "points-decided": ({ decision, indicator, hasData }) => {
    const { town, points } = decision;
    const still = hasData ? " All figures are there now; the decision still holds." : "";
    return text(
      `${indicator}: ${points} points by decision for ${town ?? "all townships"}${grounds(decision)}.${still}`,
      "Townships with decided points are outside this comparison and need no figures.",
      hasData
        ? "Revoke it under “Decisions of this period” if it is not wanted."
        : "Nothing to do.",
    );
  },
  "decision-unused": ({ decision, subject, why }) => {
    const { town, kind } = decision;
    const isOfGap = decision.kind !== "points" && decision.kind !== "confirmed";
    const whole = isOfGap && decision.quantity === "all";
    const on = whole ? wholeRow(town ?? "") : whose({ town: town ?? "", header: subject });
    const reasons = {
      filled: "The cell is filled in, and counts as it is.",
      "not-needed": "Neither the readings nor the other decisions leave any use for it.",
      "no-town": "The task sheet has no such township.",
      changed: "The cell holds another number by now; decide again.",
    };
    return text(
      `The decision on ${on} (${states[kind]}) is no longer needed and was not used.`,
      reasons[why],
      "Check it, and revoke it under “Decisions of this period” if it is not wanted.",
    );
  },
};
