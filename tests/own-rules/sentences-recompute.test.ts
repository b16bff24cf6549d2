import fc from "fast-check";
import Fraction from "fraction.js";
import { derive } from "../../src/engine/derivation";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import type { OwnRule } from "../../src/method/own-rules";
import { equationsIn, holds, rounded } from "../explanation/evaluate";
import { scoreFixture } from "./fixture";
import { OWN_KINDS, randomFixtureTowns, randomIndicators, randomReadings } from "./random";
import { readOwnSentence } from "./read-sentence";

const LANGUAGES = { zh, en };

test.each(OWN_KINDS)("%s: points are worked out from every sentence", (kind) => {
  fc.assert(
    fc.property(
      randomIndicators(kind),
      randomFixtureTowns,
      randomReadings,
      (indicators, towns, conventions) => {
        const [indicator] = indicators;
        if (!indicator) throw new Error("no indicator");
        const sheet = scoreFixture({ indicators, towns, conventions });
        const { decimals, mode } = sheet.conventions.rounding;
        for (const [town, score] of (sheet.indicators[0]?.scores ?? []).entries()) {
          if (score.outcome !== "scored") continue;
          const points = new Fraction(score.points.numerator, score.points.denominator);
          for (const language of ["zh", "en"] as const) {
            const { sentence, pointsText, inputs } = derive(sheet, 0, town, LANGUAGES[language]);
            const rule = indicator.rule as OwnRule;
            const read = readOwnSentence(sentence, rule, indicator.points, language);
            const result = rounded(read.points, decimals, mode);
            expect([sentence, result.toFraction()]).toEqual([sentence, points.toFraction()]);
            expect([sentence, read.printed]).toEqual([sentence, pointsText]);
            expect([sentence, equationsIn(sentence).every(holds)]).toEqual([sentence, true]);
            const isOfPoints = "measure" in rule && rule.measure.kind === "points";
            expect(inputs.length > 0 || isOfPoints).toBe(kind !== "combined");
          }
        }
      },
    ),
    { numRuns: 400, seed: 20261202 },
  );
});
