import { everyExplanation as english } from "../../src/messages/en/own-rule-words";
import { everyExplanation as chinese } from "../../src/messages/zh/own-rule-words";
import { derive, type Derivation } from "../../src/engine/derivation";
import { explainPlace, explainTotal } from "../../src/engine/explain";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { canonicalText } from "./canonical-text";
import type { Output } from "./output";

const LANGUAGES = [
  ["zh", chinese],
  ["en", english],
] as const;

/** Every score, total and place of a month in words, one output a language. */
export function explanationOutputs(scores: ScoreSheet): Output[] {
  return LANGUAGES.map(([language, words]) => {
    const lines = scores.towns.flatMap((_, town) => [
      ...scores.indicators.map((__, indicator) =>
        derivationText(derive(scores, indicator, town, words)),
      ),
      explainTotal(scores, town, words),
      explainPlace(scores, town, words),
    ]);
    return { name: language, text: lines.join("\n") };
  });
}

function derivationText(derivation: Derivation): string {
  const { town, code, indicatorName, clause, clauseText, fullPoints, outcome } = derivation;
  const { inputs, comparison, arithmetic, remark, conventions, rounding, pointsText } = derivation;
  return [
    `${code} ${town} ${outcome} ${pointsText ?? "-"}`,
    derivation.sentence,
    [indicatorName, clause, clauseText, fullPoints].join(" | "),
    ...inputs.map(canonicalText),
    [comparison, arithmetic, remark, rounding].join(" | "),
    ...conventions.map(canonicalText),
  ].join("\n  ");
}
