import type { ExplanationMessages } from "../messages/explanation";
import type { ScoreSheet } from "../scoring/score-sheet";

/** One sentence that derives a score from the raw inputs it names. Indices as in `derive`. */
export declare function explain(
  sheet: ScoreSheet,
  indicator: number,
  town: number,
  words: ExplanationMessages,
): string;

/** One sentence that adds up a town's 总分. */
export declare function explainTotal(
  sheet: ScoreSheet,
  town: number,
  words: ExplanationMessages,
): string;

/** One sentence that says why a town has its 名次. */
export declare function explainPlace(
  sheet: ScoreSheet,
  town: number,
  words: ExplanationMessages,
): string;
