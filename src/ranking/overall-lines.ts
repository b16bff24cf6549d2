import { overallSteps } from "../engine/explain-own";
import { totalText } from "../explanation/total-text";
import { everyExplanation as words } from "../messages/zh/own-rule-words";
import type { ScoreSheet } from "../scoring/score-sheet";

/** Below 排名: what the method says of totals and places, and of each town whose total is not the sum of its points. */
export function overallLines(sheet: ScoreSheet): readonly string[] {
  const { overall } = sheet.method;
  if (!overall) return [];
  const { cap = null, lowerIsBetter, ranksExact, ties } = overall;
  const { ownTotals } = words;
  const saysMore = cap !== null || lowerIsBetter || ranksExact || ties;
  const head = ownTotals.overall({
    cap,
    isSmallestFirst: lowerIsBetter === true,
    ranksExact: ranksExact === true,
    codes: ties ? ties.decidedBy : null,
    isRoster: ties?.then === "roster",
  });
  return [...(saysMore ? [head] : []), ...sheet.towns.flatMap((_, town) => madeLine(sheet, town))];
}

function madeLine(sheet: ScoreSheet, town: number): readonly string[] {
  const { made, points } = sheet.totals[town] ?? {};
  const steps = overallSteps(sheet, town, words);
  if (!made || !points || steps.length === 0) return [];
  const name = sheet.towns[town] ?? "";
  return [words.ownTotals.made({ town: name, sum: totalText(made.sum, sheet), steps })];
}
