import { DATA_COLUMNS, TASK_COLUMNS } from "../method/changxing-2020-names";
import fc from "fast-check";
import Fraction from "fraction.js";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import {
  everyExplanation as zh,
  type EveryExplanation,
} from "../../src/messages/zh/own-rule-words";
import { ITEM_LEVELS } from "../../src/method/sheet-terms";
import { derive, type Derivation } from "../../src/engine/derivation";
import { explainTotal } from "../../src/engine/explain";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { month, scoreMonth } from "../scoring/month";
import { randomConventions, randomTowns } from "../scoring/random-month";
import { equationsIn, evaluate, holds, rounded } from "./evaluate";

fc.configureGlobal({ numRuns: 25, seed: 2020 });

const KINDS = ["amount", "increase", "growth", "ratio"] as const;

/** Last steps that leave nothing to be worked out, in a language: those of no points and those of full points. */
function reasons(words: EveryExplanation): { zero: string[]; full: string[] } {
  return {
    zero: [
      ...KINDS.map(words.negative),
      words.nobodyPositive,
      words.notBest,
      words.growthNotPositive,
      words.targetNotPositive,
      words.zeroBase(false),
      words.fall,
      words.zeroValue(false),
      words.allZero,
      words.noPlace,
      words.noProjects,
      words.noItems,
    ],
    full: [words.isBestWithoutPositive, words.zeroBase(true), words.fullPoints],
  };
}

/** The points that a reader works out from a derivation's own words, before rounding. */
function recomputed(derivation: Derivation, words: EveryExplanation): Fraction {
  const { arithmetic, comparison, fullPoints } = derivation;
  const full = new Fraction(fullPoints);
  const equation = equationsIn(arithmetic).at(-1);
  const { zero, full: fullReasons } = reasons(words);
  if (zero.some((reason) => arithmetic.endsWith(reason))) return new Fraction(0);
  if (fullReasons.some((reason) => arithmetic.endsWith(reason))) return full;
  if (derivation.inputs.some(({ value }) => comparison === words.targetMet(`${value}%`)))
    return full;
  // One project without a tier: its points are all there is.
  if (derivation.code === "5" && !equation) return evaluate(/[0-9.]+$/.exec(arithmetic)?.[0] ?? "");
  if (comparison !== "" || derivation.code === "5" || derivation.code === "9" || equation) {
    if (!equation) throw new Error(`nothing to work out in ${derivation.sentence}`);
    const value = evaluate(equation.left);
    if (isValueless(derivation, words)) return new Fraction(0);
    return value.compare(0) < 0 ? new Fraction(0) : value.compare(full) > 0 ? full : value;
  }
  if (isValueless(derivation, words)) return new Fraction(0);
  return evaluate(arithmetic);
}

/** Without a denominator there is no value, and nothing follows. */
function isValueless({ arithmetic, inputs }: Derivation, words: EveryExplanation): boolean {
  const [of, by] = inputs;
  return (
    of !== undefined &&
    by?.value === "0" &&
    KINDS.some((kind) => arithmetic === words.noValue({ of, by, kind }))
  );
}

/** Numbers that a score's arithmetic may use besides its raw inputs: the method's own. */
function tokens(text: string): string[] {
  return text.match(/[0-9]+(?:\.[0-9]+)?%?/g) ?? [];
}

const METHOD_NUMBERS = ["1", "1.5", "2", "3", "4", "6", "0.5", "0.2", "0.1", "0"];

function usesOnlyInputs(derivation: Derivation): boolean {
  const known = new Set([
    ...METHOD_NUMBERS,
    derivation.fullPoints,
    ...derivation.inputs
      .map(({ value }) => value.replace("−", ""))
      .flatMap((value) => [value, `${value}%`]),
    ...tokens(derivation.comparison),
    ...tokens(derivation.remark),
  ]);
  return equationsIn(`${derivation.comparison}；${derivation.arithmetic}`).every(
    ({ left, sign, right }) => {
      const ok = tokens(left).every((token) => known.has(token) || isCount(token, derivation));
      // A figure that was cut must not be worked on.
      if (sign === "=") known.add(right.replace("−", ""));
      return ok;
    },
  );
}

/** Items are counted, and places come from the ranking. */
const isCount = (token: string, { code }: Derivation): boolean =>
  code === "9" && /^[0-9]$/.test(token);

function expectRecomputes(sheet: ScoreSheet, words: EveryExplanation): void {
  const { stage, decimals, mode } = sheet.conventions.rounding;
  for (const [index, { scores }] of sheet.indicators.entries()) {
    for (const [town, score] of scores.entries()) {
      if (score.outcome !== "scored") throw new Error("the month is complete");
      const derivation = derive(sheet, index, town, words);
      const { sentence, pointsText } = derivation;
      const points = new Fraction(score.points.numerator, score.points.denominator);
      const value = recomputed(derivation, words);
      const result = stage === "each" ? rounded(value, decimals, mode) : value;
      expect([sentence, result.toFraction()]).toEqual([sentence, points.toFraction()]);
      expect([sentence, equationsIn(sentence).every(holds)]).toEqual([sentence, true]);
      expect([sentence, usesOnlyInputs(derivation)]).toEqual([sentence, true]);
      expect(sentence).toContain(` ${pointsText} `.trimEnd());
    }
  }
}

test("every sentence recomputes from the raw inputs that it names", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      const sheet = scoreMonth(month(towns), conventions);
      expectRecomputes(sheet, zh);
      expectRecomputes(sheet, en);
    }),
  );
});

test("every total adds up as printed", () => {
  fc.assert(
    fc.property(randomTowns, randomConventions, (towns, conventions) => {
      const sheet = scoreMonth(month(towns), conventions);
      const { decimals, mode } = sheet.conventions.rounding;
      for (const [town, { points }] of sheet.totals.entries()) {
        const sentence = explainTotal(sheet, town, zh);
        const [equation] = equationsIn(sentence);
        if (!equation || !points) throw new Error(sentence);
        const total = new Fraction(points.numerator, points.denominator);
        const sum = rounded(evaluate(equation.left), decimals, mode);
        expect([sentence, sum.toFraction()]).toEqual([sentence, total.toFraction()]);
      }
    }),
  );
});

test("English has its own name for every column and task of 2020, and the header for any other", () => {
  const names = [
    ...Object.entries(DATA_COLUMNS).map(([name, { header }]) => [en.column(name, header), header]),
    ...Object.entries(TASK_COLUMNS).map(([name, { header }]) => [en.task(name, header), header]),
  ];
  expect(names.filter(([said, header]) => said === header)).toEqual([]);
  expect([en.column("more", "新项"), en.task("more", "新项")]).toEqual(["新项", "新项"]);
});

test("Chinese names of inputs are the official headers", () => {
  for (const [name, { header }] of Object.entries(DATA_COLUMNS))
    expect(zh.column(name, header)).toBe(header);
  for (const [name, { header }] of Object.entries(TASK_COLUMNS))
    expect(zh.task(name, header)).toBe(header);
  expect(zh.levels).toEqual(ITEM_LEVELS);
});
