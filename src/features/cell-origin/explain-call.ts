import type { CallScope } from "../../reading/calls/call-cells";
import type { Answer } from "../../reading/calls/our-functions";
import type { CallCell, CalledScore } from "./call-cell";
import { calledFigures } from "./called-indicators";
import { calledItems, calledProjects } from "./called-ledgers";
import { calledScore } from "./called-scores";
import type { ExplainedScores } from "./cell-explanation";
import { storedScore } from "./stored-score";

type Derive = (of: CallCell, scope: CallScope) => CalledScore | null;

/** How what a function gives is taken back to its figures; null for what is no score. */
const DERIVED: Readonly<Record<Answer, Derive | null>> = {
  figures: ofColumn(calledFigures),
  items: ofColumn(calledItems),
  projects: ofColumn(calledProjects),
  scores: calledScore,
  score: calledScore,
  sentence: calledScore,
  target: null,
  proportional: null,
  "rank-step": null,
  completion: null,
  interval: null,
  "per-unit": null,
  tier: null,
  place: null,
};

/** True for a function that gives scores, or says what they come from. */
export const givesScores = (answers: Answer): boolean => DERIVED[answers] !== null;

/** The derivation of a call of ours, or null where there is none. */
export function explainCall(of: CallCell, scope: CallScope): ExplainedScores | null {
  const { called, formula, value } = of;
  const found = DERIVED[called.answers]?.(of, scope);
  if (!found) return null;
  const { scores, town, shown } = found;
  const usesDefaults = called.indicators.length > 0;
  return {
    kind: "scores",
    scores,
    town,
    shows: shown,
    source: { kind: "call", name: called.typed, formula, usesDefaults },
    stored: called.answers === "sentence" ? null : storedScore(value, scores, town, shown),
  };
}

function ofColumn(derive: Derive): Derive {
  return (of, scope) => (of.at.column > 0 ? null : derive(of, scope));
}
