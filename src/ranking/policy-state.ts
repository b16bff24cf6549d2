import { DEFAULT_EDITION } from "../method/catalog";
import type { Decision } from "../method/decision";
import { indicatorsOf } from "../method/method";

/** An indicator as far as a decision names it. */
export interface IndicatorName {
  readonly code: string;
  readonly name: string;
  /** Full points as decimal text. */
  readonly points: string;
}

/** What the pane needs to know in order to decide about gaps. */
export interface PolicyState {
  readonly year: number;
  /** Decisions of that year, of all periods, in the order in which they were made. */
  readonly decisions: readonly Decision[];
  readonly indicators: readonly IndicatorName[];
}

export function policyState(decisions: readonly Decision[], taskYear: number | null): PolicyState {
  const year = taskYear ?? DEFAULT_EDITION.year;
  return {
    year,
    decisions: decisions.filter((one) => one.year === year),
    indicators: indicatorsOf(DEFAULT_EDITION).map(({ code, name, points }) => ({
      code,
      name,
      points,
    })),
  };
}
