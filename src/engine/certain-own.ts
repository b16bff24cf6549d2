import { isCounted } from "../method/method";
import type { ScoreSheet } from "../scoring/score-sheet";
import { certainMonth, certainScores } from "./certain";

/** A month of any method as far as it is certain. */
export function certainOwnMonth(sheet: ScoreSheet): ScoreSheet {
  const { method, totals } = sheet;
  const { overall } = method;
  if (!overall) return certainMonth(sheet);
  const indicators = sheet.indicators.map((scores) => certainScores(method, scores));
  // Totals of such a method are not made here again: they stand, or, where a score is withheld, nobody has one.
  const decidedBy = overall.ties?.decidedBy ?? [];
  const isWhole = indicators.every(
    (each, index) =>
      each === sheet.indicators[index] ||
      !(isCounted(each.indicator) || decidedBy.includes(each.indicator.code)),
  );
  const none = { points: null, place: null };
  return {
    ...sheet,
    indicators,
    totals: totals.map((each) => (isWhole ? each : { ...each, ...none })),
  };
}
