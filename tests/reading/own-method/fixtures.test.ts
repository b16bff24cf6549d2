import fc from "fast-check";
import { checkMethod } from "../../../src/method/check";
import { everyTerms } from "../../../src/method/every-rule";
import { indicatorsOf, type Method } from "../../../src/method/method";
import { ownMethodId } from "../../../src/method/own-sheet/head";
import type { Rule } from "../../../src/method/rule-kinds";
import { decimalText } from "../../../src/numbers/decimal-text";
import { exact, sum } from "../../../src/numbers/exact";
import { fixture, type FixtureIndicator } from "../../own-rules/fixture";
import { OWN_KINDS, randomIndicators } from "../../own-rules/random";
import { cellsOf, readCells } from "./sheet";

/** A sheet has one 上级读, and no weights where they mean nothing. */
function asWritten(rule: Rule): Rule {
  if ("lowerIsBetter" in rule && rule.measure.kind === "points") {
    return { ...rule, measure: { ...rule.measure, reads: "exact" } };
  }
  if (rule.kind !== "combined") return rule;
  const isWeighted = rule.how === "weighted-sum";
  const parts = rule.parts.map((part) => (isWeighted ? part : { ...part, weight: "1" }));
  return { ...rule, reads: "exact", parts };
}

/** The fixture edition with the sum of its points, which its month does without. */
function soundFixture(indicators: readonly FixtureIndicator[]): Method {
  const own = fixture(indicators.map((each) => ({ ...each, rule: asWritten(each.rule) })));
  const counted = indicatorsOf(own).filter(({ isOutsideTotal }) => !isOutsideTotal);
  const points = decimalText(sum(counted.map((each) => exact(each.points)))) ?? "";
  const categories = own.categories.map((category) => ({ ...category, points }));
  return { ...own, id: ownMethodId(own), termsOf: everyTerms, categories, total: points };
}

const hasWholePlaces = ({ rule }: FixtureIndicator): boolean =>
  rule.kind !== "tier" ||
  rule.by === "value" ||
  rule.tiers.every(({ bound }) => /^[1-9]\d*$/.test(bound));

test.each(OWN_KINDS)("fixture editions of %s are read as they were written", (kind) => {
  const sound = randomIndicators(kind)
    .filter((indicators) => indicators.every(hasWholePlaces))
    .map(soundFixture)
    .filter((method) => checkMethod(method).length === 0);
  fc.assert(
    fc.property(sound, (method) => {
      const read = readCells(cellsOf(method));
      expect(read.findings.filter(({ severity }) => severity === "block")).toEqual([]);
      expect(read.method).toEqual(method);
    }),
    { numRuns: 60 },
  );
});
