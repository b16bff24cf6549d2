import type { AnalysisMessages } from "../../../messages/zh/analysis";
import type { ScoreSheet } from "../../../scoring/score-sheet";
import { MOST_ANALYSED_TOWNS } from "../analysed-month";

/** Why there is no answer to what is asked of the places. */
export const whyNot = ({ method }: ScoreSheet, words: AnalysisMessages): string =>
  method.overall ? words.overallTotal : words.tooManyTowns(MOST_ANALYSED_TOWNS);
