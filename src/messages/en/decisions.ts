import type { DecisionLine, DecisionMessages } from "../zh/decisions";
import { grounds, states, wholeRow } from "./decision-words";

const decided = ({ town, subject, kind, points, percent }: DecisionLine): string => {
  if (kind === "points") {
    return `${subject ?? ""}: ${points ?? ""} points by decision for ${town ?? "all townships"}`;
  }
  const what = subject === null ? wholeRow(town ?? "") : `“${subject}” of ${town ?? ""}`;
  return `${what}: ${percent === null ? states[kind] : `meant to be ${percent}%`}`;
};

export const decisions: DecisionMessages = {
  open: "Decide…",
  openFor: (where) => `${where} Decide…`,
  kind: "How is this treated?",
  kinds: {
    zero: "Counts as 0",
    "not-reported": "Not reported",
    "not-applicable": "Not applicable",
    points: "Points by decision",
    confirmed: "Meant as entered",
  },
  meanings: {
    zero: "The blank is the number 0, scored and compared as usual.",
    "not-reported":
      "Every indicator that needs the figure gives 0 points and no place, and no other township is compared with it.",
    "not-applicable":
      "Every indicator that needs the figure gives 0 points (to give points choose “Points by decision”) and no place, and no other township is compared with it; it is printed as not applicable.",
    points:
      "The indicator gives the points entered, outside the comparison; no figures are needed.",
    confirmed:
      "The target is the number entered: 0.5 is 0.5%, scored as usual; of another number in the cell the decision says nothing.",
  },
  indicator: "Indicator",
  scope: "For",
  allTowns: "All townships",
  points: (full) => `Points (0 to ${full})`,
  note: "Note",
  basis: "Deciding document or person",
  holds: (period) =>
    `Holds for ${period} only and is printed below the ranking; the same gap asks again in the next period.`,
  agree: "Agree and record",
  suggestion: (period, line) =>
    `Decided for ${period}: ${decided(line)}${grounds(line)}. Does it still hold? Check before you agree.`,
  refused: {
    "no-grounds": "Not recorded: the note and the deciding document or person are needed.",
    "not-a-gap":
      "Not recorded: this is no gap any more, or another number. Texts and errors are put right in the cell; check again.",
    "no-indicator": "Not recorded: the method has no such indicator.",
  },
  pointsRefused: (most) => `Not recorded: the points are a number from 0 to ${most}.`,
  decided:
    "The decision is recorded on the sheet 考核存档 and printed below the ranking; the month was checked again.",
  list: (count) => `Decisions of this period (${count})`,
  line: (line) => `${decided(line)}${grounds(line)}`,
  revoke: "Revoke",
  revokeLine: (line) => `Revoke ${decided(line)}`,
  revoked: "The decision is revoked. An existing ranking has to be made again.",
};
