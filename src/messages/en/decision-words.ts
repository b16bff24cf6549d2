import type { DecisionGrounds } from "../../method/decision";
import type { DecisionKind } from "../../method/types";

export const states: Readonly<Record<DecisionKind, string>> = {
  zero: "counts as 0",
  "not-reported": "not reported",
  "not-applicable": "not applicable",
  points: "points by decision",
  confirmed: "meant as entered",
};

export const grounds = ({ basis, note, time }: DecisionGrounds): string =>
  ` (decided by: ${basis}; note: ${note}; ${time})`;

/** A town without a row. */
export const wholeRow = (town: string): string => `all figures of ${town}`;
