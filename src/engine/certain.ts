import { isCounted, type Method } from "../method/method";
import type { Rule } from "../method/rule-kinds";
import type { IndicatorScores, Score, ScoreSheet } from "../scoring/score-sheet";
import { totalsOf } from "../scoring/totals";

/**
 * The scores that no gap can change: where the rule compares the towns and one of them has no score, the one that leads may
 * be missing, and nobody has one. Without 乙镇's exports nobody's 1.2 to 1.4 is certain, and everybody's 1.1 is but its own.
 */
export function certainScores<OneRule extends Rule>(
  { termsOf }: Method<OneRule>,
  scores: IndicatorScores<OneRule>,
): IndicatorScores<OneRule> {
  const gap = termsOf(scores.indicator.rule).comparesTowns ? worstGap(scores.scores) : null;
  if (!gap) return scores;
  const { outcome, findings } = gap;
  const withheld = { outcome, findings, isOfOther: true } as const;
  return {
    ...scores,
    scores: scores.scores.map((score) => (score.outcome === "scored" ? withheld : score)),
  };
}

/** The first town whose input is wrong, else the first whose is missing. */
function worstGap(scores: readonly Score[]): Exclude<Score, { outcome: "scored" }> | null {
  const gaps = scores.filter((score) => score.outcome !== "scored");
  return gaps.find(({ outcome }) => outcome === "invalid") ?? gaps[0] ?? null;
}

/** A month of a published method as far as it is certain. */
export function certainMonth<OneRule extends Rule>(
  sheet: ScoreSheet<OneRule>,
): ScoreSheet<OneRule> {
  const indicators = sheet.indicators.map((scores) => certainScores(sheet.method, scores));
  const counted = indicators.filter(({ indicator }) => isCounted(indicator));
  const totals = totalsOf(counted, sheet.conventions, sheet.towns.length);
  return { ...sheet, indicators, totals };
}
