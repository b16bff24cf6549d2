import { sameConvention, type ConventionId, type Conventions } from "../method/conventions";
import type { ExplanationMessages } from "../messages/zh/explanation";
import { fixedText } from "../numbers/decimal-text";
import type { Exact } from "../numbers/exact";
import type { ScoreSheet } from "../scoring/score-sheet";
import { figure, printed } from "./figures";

/** A convention that the score consulted, in words. */
export interface DerivedConvention {
  readonly id: ConventionId;
  readonly question: string;
  readonly choice: string;
  readonly isDefault: boolean;
}

/** The named conventions in words, each with whether it is the method's default. */
export function conventionsUsed(
  sheet: ScoreSheet,
  ids: readonly ConventionId[],
  words: ExplanationMessages,
): DerivedConvention[] {
  return ids.map((id) => conventionUsed(sheet, id, words));
}

function conventionUsed<Id extends ConventionId>(
  { conventions, method }: ScoreSheet,
  id: Id,
  { conventions: { questions, choices } }: ExplanationMessages,
): DerivedConvention {
  const choiceText: (choice: Conventions[Id]) => string = choices[id];
  return {
    id,
    question: questions[id],
    choice: choiceText(conventions[id]),
    isDefault: sameConvention(conventions[id], method.defaultConventions[id]),
  };
}

/** One remark that names the conventions which differ from the method's default; none when none does. */
export function namedConventions(
  conventions: readonly DerivedConvention[],
  words: ExplanationMessages,
): string[] {
  const named = conventions.filter(({ isDefault }) => !isDefault);
  return named.length > 0 ? [words.namedConventions(named)] : [];
}

/** Published points: `5.35`. Points that are not rounded one by one are printed as figures: `≈5.3522`. */
export function pointsText(points: Exact, { stage, decimals }: Conventions["rounding"]): string {
  if (stage === "each") return printed(fixedText(points, decimals));
  const { text, isExact } = figure(points);
  return isExact ? text : `≈${text}`;
}
