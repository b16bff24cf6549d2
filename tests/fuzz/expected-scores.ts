/** The scores of a workbook, recomputed by the oracle from what is true of it, against those of the product. */
import { shortestText } from "../../src/numbers/decimal-text";
import type { Exact } from "../../src/numbers/exact";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import type { Book } from "../cases/books/book";
import { assess } from "../oracle/method-oracle";

/** Texts of every score, total and place, by what they are and whose: a missing one is `-`. */
export type ScoreTexts = ReadonlyMap<string, string>;

export function expectedScores({ facts, conventions }: Book): ScoreTexts {
  const { scores, totals, places } = assess(facts.towns, conventions);
  const texts = new Map<string, string>();
  facts.towns.forEach(({ name }, town) => {
    for (const [code, points] of scores) texts.set(`${code} ${name}`, points[town]!.toString());
    texts.set(`总分 ${name}`, totals[town]!.toString());
    texts.set(`名次 ${name}`, places[town]!.toString());
  });
  return texts;
}

export function productScores(
  { indicators, totals }: ScoreSheet,
  names: readonly string[],
): ScoreTexts {
  const texts = new Map<string, string>();
  const text = (number: Exact | null): string => (number === null ? "-" : shortestText(number));
  names.forEach((name, town) => {
    for (const { indicator, scores } of indicators) {
      const score = scores[town];
      texts.set(
        `${indicator.code} ${name}`,
        score?.outcome === "scored" ? text(score.points) : "-",
      );
    }
    texts.set(`总分 ${name}`, text(totals[town]?.points ?? null));
    texts.set(`名次 ${name}`, text(totals[town]?.place ?? null));
  });
  return texts;
}

/** The first score that differs, or null. */
export function firstDifference(expected: ScoreTexts, product: ScoreTexts): string | null {
  for (const [what, text] of expected) {
    const found = product.get(what);
    if (found !== text) return `${what}: ${found ?? "-"} instead of ${text}`;
  }
  return expected.size === product.size ? null : "other towns are scored";
}
