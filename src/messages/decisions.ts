import type { DecisionGrounds } from "../method/decision";
import type { DecisionKind } from "../method/types";

/** A decision in facts: `subject` is the column or the indicator, null for a town's whole row. */
export interface DecisionLine extends DecisionGrounds {
  readonly kind: DecisionKind;
  /** null: all towns. */
  readonly town: string | null;
  readonly subject: string | null;
  /** Of 统一赋分; else null. */
  readonly points: string | null;
}

/** The pane's words for deciding about gaps (决定). */
export interface DecisionMessages {
  readonly open: string;
  /** Accessible name; contains `open`. `where` is a cell or what is missing. */
  readonly openFor: (where: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  /** What each does, said before the user agrees. */
  readonly meanings: Readonly<Record<DecisionKind, string>>;
  readonly indicator: string;
  readonly scope: string;
  readonly allTowns: string;
  readonly points: (full: string) => string;
  readonly note: string;
  readonly basis: string;
  readonly holds: (period: string) => string;
  readonly agree: string;
  /** What was decided last time, for the user to confirm or change. */
  readonly suggestion: (period: string, line: DecisionLine) => string;
  readonly refused: Readonly<Record<"no-grounds" | "not-a-gap" | "no-indicator", string>>;
  readonly pointsRefused: (most: string) => string;
  readonly decided: string;
  readonly list: (count: number) => string;
  readonly line: (line: DecisionLine) => string;
  readonly revoke: string;
  /** Accessible name; contains `revoke`. */
  readonly revokeLine: (line: DecisionLine) => string;
  readonly revoked: string;
}
