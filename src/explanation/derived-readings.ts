import { sameReading, type ReadingId, type Readings } from "../method/readings";
import type { ExplanationMessages } from "../messages/zh/explanation";
import { fixedText } from "../numbers/decimal-text";
import type { Exact } from "../numbers/exact";
import type { ScoreSheet } from "../scoring/score-sheet";
import { figure, printed } from "./figures";

/** A reading that the score consulted, in words. */
export interface DerivedReading {
  readonly id: ReadingId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

/** The named readings in words, each with whether it is the method's default. */
export function readingsUsed(
  sheet: ScoreSheet,
  ids: readonly ReadingId[],
  words: ExplanationMessages,
): DerivedReading[] {
  return ids.map((id) => readingUsed(sheet, id, words));
}

function readingUsed<Id extends ReadingId>(
  { readings, method }: ScoreSheet,
  id: Id,
  { readings: { questions, choices } }: ExplanationMessages,
): DerivedReading {
  const choiceText: (choice: Readings[Id]) => string = choices[id];
  return {
    id,
    question: questions[id],
    choice: choiceText(readings[id]),
    isDefault: sameReading(readings[id], method.defaultReadings[id]),
  };
}

/** One remark that names the readings which differ from the method's default; none when none does. */
export function namedReadings(
  readings: readonly DerivedReading[],
  words: ExplanationMessages,
): string[] {
  const named = readings.filter(({ isDefault }) => !isDefault);
  return named.length > 0 ? [words.namedReadings(named)] : [];
}

/** Published points: `5.35`. Points that are not rounded one by one are printed as figures: `≈5.3522`. */
export function pointsText(points: Exact, { stage, decimals }: Readings["rounding"]): string {
  if (stage === "each") return printed(fixedText(points, decimals));
  const { text, isExact } = figure(points);
  return isExact ? text : `≈${text}`;
}
