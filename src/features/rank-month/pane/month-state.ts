import type { Run } from "../../../pane/pane-state";
import type { Ranked } from "../../../ranking/rank-outcome";
import type { RecalledRanking } from "../../../ranking/recall-ranking";

/** A ranking that the workbook holds and that is not any more what it would be now. */
export type Outdated = Exclude<RecalledRanking, { readonly kind: "none" | "current" }>;

/** The one state that the pane says of the month. Each excludes the others. */
export type MonthState =
  /** Nothing has happened yet. */
  | { readonly kind: "none" }
  | { readonly kind: "cancelled" }
  | Extract<Run, { readonly kind: "running" | "failed" }>
  /** `isStale`: the workbook was changed since it was checked. */
  | { readonly kind: "blocked"; readonly isStale: boolean }
  | { readonly kind: "current"; readonly outcome: Ranked }
  /** `how` is null where the cells were changed under the ranking that is shown, and no record says which. */
  | { readonly kind: "outdated"; readonly how: Outdated | null; readonly isCancelled: boolean };

/** `standing`: what the workbook's own record says of the month. */
export function monthState(run: Run, standing: RecalledRanking): MonthState {
  switch (run.kind) {
    case "running":
    case "failed":
      return run;
    case "blocked":
      return { kind: "blocked", isStale: run.isStale };
    case "none":
    case "cancelled": {
      const how = outdatedOf(standing);
      return how ? { kind: "outdated", how, isCancelled: run.kind === "cancelled" } : run;
    }
    case "ranked": {
      const how = outdatedOf(standing);
      if (how || run.isStale) return { kind: "outdated", how, isCancelled: false };
      return { kind: "current", outcome: run.outcome };
    }
  }
}

export function outdatedOf(standing: RecalledRanking): Outdated | null {
  return standing.kind === "none" || standing.kind === "current" ? null : standing;
}
