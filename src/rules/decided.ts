import type { Decision } from "../method/decision";
import { exact, ZERO } from "../numbers/exact";
import type { DecidedTrace, RuleScored } from "../scoring/score-sheet";

/** The score of a town that a decision takes out of the comparison: the points entered by 统一赋分, else 0. */
export function decidedScore(decision: Decision): RuleScored<DecidedTrace> {
  return {
    outcome: "scored",
    unrounded: decision.kind === "points" ? exact(decision.points) : ZERO,
    conventions: [],
    trace: { kind: "decided", decision },
  };
}
