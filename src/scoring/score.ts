import type { Method } from "../method/types";
import type { Readings } from "../method/readings";
import type { Observations } from "./observations";
import type { IndicatorScores, Notice, ScoreSheet } from "./score-sheet";

/** Scores a period: every indicator, total, place and notice. `const sheet = score(method, readings, observations);` */
export declare function score(
  method: Method,
  readings: Readings,
  observations: Observations,
): ScoreSheet;

/** The scores of one indicator alone, in roster order, and its notices. Throws for a code the method has not. */
export declare function scoreIndicator(
  method: Method,
  readings: Readings,
  observations: Observations,
  code: string,
): { readonly indicator: IndicatorScores; readonly notices: readonly Notice[] };
