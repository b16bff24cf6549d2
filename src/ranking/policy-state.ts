import { isDeclared } from "../method/declared-decision";
import type { Decision } from "../method/decision";
import type { Inputs } from "../method/inputs";
import { indicatorsOf, type Method } from "../method/method";

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
  /** The columns and tasks that a decision may name. */
  readonly inputs: Inputs;
}

export function policyState(
  decisions: readonly Decision[],
  taskYear: number | null,
  method: Method,
): PolicyState {
  const year = taskYear ?? method.year;
  return {
    year,
    decisions: decisions.filter((one) => one.year === year && isDeclared(one, method.inputs)),
    indicators: indicatorsOf(method).map(({ code, name, points }) => ({
      code,
      name,
      points,
    })),
    inputs: method.inputs,
  };
}
