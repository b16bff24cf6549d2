import type { Exact } from "../numbers/exact";
import { compare, smaller, sum } from "../numbers/exact";
import type { ConventionId } from "../method/conventions";
import type { LedgerRows, TownRows } from "../scoring/observations";
import type {
  CountedEntry,
  CountedTrace,
  DecidedTrace,
  RuleScore,
  RuleScored,
  Trace,
} from "../scoring/score-sheet";
import { decidedScore } from "./decided";
import type { RuleContext } from "./rule";

/** 累计不超过: the sum, at most `cap`. */
export function cappedSum(points: readonly Exact[], cap: Exact): Exact {
  return smaller(cap, sum(points));
}

/**
 * Scores the towns' rows of one ledger. A ledger that nobody provided is missing, never 0; one that is there but empty is 0.
 * Points that were decided need no ledger, but rows that cannot be read stay invalid.
 */
export function scoreLedger<Row, OneTrace extends Trace>(
  { observations: { towns }, assigned }: RuleContext,
  ledger: LedgerRows<Row>,
  scoreRows: (rows: readonly Row[]) => RuleScored<OneTrace>,
): RuleScore<OneTrace | DecidedTrace>[] {
  return towns.map((_, town): RuleScore<OneTrace | DecidedTrace> => {
    const points = assigned?.[town];
    if (ledger.kind === "not-provided") {
      return points ? decidedScore(points) : { outcome: "missing", findings: [ledger.finding] };
    }
    if (ledger.faults.length > 0) return { outcome: "invalid", findings: ledger.faults };
    const own: TownRows<Row> | undefined = ledger.byTown[town];
    if (!own) throw new Error(`${ledger.sheet} has no rows for town ${town}`);
    if (own.kind === "invalid") return { outcome: "invalid", findings: own.findings };
    if (points) return decidedScore(points);
    const { rows, laterRows } = own;
    return { ...scoreRows(rows), ...(laterRows && { laterRows }) };
  });
}

/** A counted score from its entries. */
export function countedScore<Facts>(
  entries: readonly CountedEntry<Facts>[],
  cap: Exact,
  conventions: readonly ConventionId[],
): Omit<RuleScored, "trace"> & { readonly trace: CountedTrace<Facts> } {
  const total = sum(entries.map((entry) => entry.points));
  const isCapped = compare(total, cap) > 0;
  return {
    outcome: "scored",
    unrounded: smaller(total, cap),
    conventions,
    trace: { kind: "counted", entries, sum: total, isCapped },
  };
}
