import { sameConvention, CONVENTION_IDS } from "../../src/method/conventions";
import { isDecimal } from "../../src/numbers/decimal-text";
import { exact, multiply } from "../../src/numbers/exact";
import type { Score, ScoreSheet } from "../../src/scoring/score-sheet";

/** What is rare in real months and decides whether formulas are right; counted, so that a run that met none is seen. */
export interface Rarities {
  /** Scores that lie exactly on a rounding bound. */
  readonly halves: number;
  /** Rank-step scores whose place is shared. */
  readonly ties: number;
  readonly gaps: number;
  readonly zeroDenominators: number;
  /** 1 when a convention is not the default. */
  readonly otherConventions: number;
}

export function rarities({ method, conventions, indicators }: ScoreSheet): Rarities {
  const scores = indicators.flatMap(({ scores }) => scores);
  const count = (claim: (score: Score) => boolean): number => scores.filter(claim).length;
  const { decimals, stage } = conventions.rounding;
  const isHalf = (score: Score): boolean =>
    stage === "each" &&
    score.outcome === "scored" &&
    !isDecimal(score.unrounded, decimals) &&
    isDecimal(multiply(score.unrounded, exact("2")), decimals);
  return {
    halves: count(isHalf),
    ties: count(
      (score) =>
        score.outcome === "scored" && score.trace.kind === "rank-step" && score.trace.sharedBy > 1,
    ),
    gaps: count(({ outcome }) => outcome !== "scored"),
    zeroDenominators: count(
      (score) =>
        score.outcome === "scored" &&
        "measured" in score.trace &&
        score.trace.measured.value === null,
    ),
    otherConventions: CONVENTION_IDS.every((id) =>
      sameConvention(conventions[id], method.defaultConventions[id]),
    )
      ? 0
      : 1,
  };
}
