import type { Roster } from "./town-names";

/** Which rows of a ledger count. */
export interface LedgerScope {
  readonly roster: Roster;
  /** null: rows of every month count (INVESTMENT without a period). */
  readonly period: string | null;
  /** null: any year. */
  readonly year: number | null;
  /** other: a town that is not in the roster is no fault and its rows are passed over (INVESTMENT of one town). */
  readonly unknownTowns: "fault" | "other";
}
