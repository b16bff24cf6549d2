import type { EveryExplanation } from "../messages/zh/own-rule-words";
import type { Trace } from "../scoring/score-sheet";
import type { StepContext } from "./steps";

/** What the steps of a rule of an own method are made from. */
export type OwnContext<OneTrace extends Trace> = StepContext<OneTrace> & {
  readonly words: EveryExplanation;
};
