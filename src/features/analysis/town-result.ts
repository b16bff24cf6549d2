import type { Exact } from "../../numbers/exact";
import type { ScoreSheet } from "../../scoring/score-sheet";

/** A town's published total and its place. */
export interface TownResult {
  readonly points: Exact;
  readonly place: Exact;
}

/** Every town's result in roster order. Throws when one is missing: only complete months are analysed. */
export function resultsOf({ totals }: ScoreSheet): readonly TownResult[] {
  return totals.map(({ points, place }) => {
    if (points === null || place === null) throw new Error("a month with gaps is not analysed");
    return { points, place };
  });
}

/** How far a long analysis has come. */
export interface AnalysisProgress {
  readonly done: number;
  readonly all: number;
}

/** An analysis that is done in steps, so that a page can go on between them. */
export type Steps<Result> = Generator<AnalysisProgress, Result, void>;

/** The result of an analysis, all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
