import type { MonthState, Outdated } from "./month-state";

/** What the workbook says of the month besides its ranking. */
export interface MonthStanding {
  readonly issue: "none" | "issued" | "altered";
  /** What would block a ranking now. */
  readonly blocks: number;
}

/** The one thing that the pane says of the month. */
export type Banner =
  /** Before the first ranking, or after an edit of what was blocked. */
  | { readonly kind: "waiting" | "blocked" | "current" | "issued" | "issued-changed" }
  /** `places`: null where it is not known which. */
  | { readonly kind: "outdated"; readonly places: number | null }
  /** The scores stand, a sheet does not. */
  | {
      readonly kind: Exclude<Outdated["kind"], "stale">;
      readonly isIssued: boolean;
    }
  | Extract<MonthState, { readonly kind: "running" | "failed" | "cancelled" }>;

export function monthBanner(month: MonthState, { issue, blocks }: MonthStanding): Banner {
  switch (month.kind) {
    case "running":
    case "failed":
    case "cancelled":
      return month;
    case "none":
      return { kind: blocks > 0 ? "blocked" : "waiting" };
    case "blocked":
      return { kind: month.isStale ? "waiting" : "blocked" };
    case "current":
      return { kind: ISSUED[issue] };
    case "outdated":
      return outdatedBanner(month.how, issue);
  }
}

const ISSUED = { none: "current", issued: "issued", altered: "issued-changed" } as const;

function outdatedBanner(how: Outdated | null, issue: MonthStanding["issue"]): Banner {
  if (how !== null && how.kind !== "stale") return { kind: how.kind, isIssued: issue !== "none" };
  if (issue !== "none") return { kind: "issued-changed" };
  return { kind: "outdated", places: how?.changes?.length ?? null };
}
