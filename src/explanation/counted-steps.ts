import type { TraceOf } from "../scoring/score-sheet";
import type { Expression } from "./expression";
import { equals, figure } from "./figures";
import type { StepContext } from "./steps";

/** 台账合计, capped: `1+1.5=2.5；最高 2`. A sum that is worked out already is only capped. */
export function cappedTotal(
  sum: Expression,
  isWorkedOut: boolean,
  {
    words,
    indicator,
    trace: { isCapped },
  }: StepContext<TraceOf<"counted-projects" | "counted-items">>,
): string {
  const total = isWorkedOut ? "" : `${sum.text}${equals(figure(sum.value))}`;
  return isCapped ? words.steps([total, words.capped(indicator.points)]) : total;
}
