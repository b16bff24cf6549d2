/** Works points out from what a sentence of an own method says, in either language; it shares nothing with what wrote it. */
import Fraction from "fraction.js";
import type { OwnRule } from "../../src/method/own-rules";
import { equationsIn, evaluate } from "../explanation/evaluate";

export interface ReadSentence {
  readonly printed: string;
  readonly points: Fraction;
}

interface Wording {
  readonly parts: RegExp;
  readonly separator: string;
  /** Neither a value nor anything in its place. */
  readonly none: RegExp;
  readonly isBest: RegExp;
  readonly asZero: RegExp;
  readonly ends: RegExp;
}

export const WORDINGS: Readonly<Record<"zh" | "en", Wording>> = {
  zh: {
    parts: /^\S+ \S+（第\d+条）：镇\d+ (.*?)，得 (≈?[−0-9.]+) 分/,
    separator: "；",
    none: /没有数值，不参加比较，不得分/,
    isBest: /；列为最高；/,
    asZero: /；按0计；/,
    ends: /^下端 (.*)，上端 (.*)$/,
  },
  en: {
    parts: /^\S+ \S+ \(第\d+条\): 镇\d+ (.*?), scores (≈?[−0-9.]+)/,
    separator: "; ",
    none: /no value: outside the comparison, no points/,
    isBest: /; counts as the best; /,
    asZero: /; counts as 0; /,
    ends: /^lower end (.*), upper end (.*)$/,
  },
};

const ZERO = new Fraction(0);
const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) < 0 ? a : b);
const most = (a: Fraction, b: Fraction): Fraction => (a.compare(b) > 0 ? a : b);

/** The left side of an equation, or the last number. */
export function valueIn(text: string): Fraction {
  const [equation] = equationsIn(text);
  if (equation) return evaluate(equation.left);
  const [number] = /−?[0-9.]+%?$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`no value in ${text}`);
  return evaluate(number);
}

export function readOwnSentence(
  sentence: string,
  rule: OwnRule,
  fullText: string,
  language: "zh" | "en",
): ReadSentence {
  const words = WORDINGS[language];
  const [, said = "", printed = ""] = words.parts.exec(sentence) ?? [];
  const steps = said.split(words.separator);
  const own = (): Fraction => (words.asZero.test(said) ? ZERO : valueIn(steps[0] ?? ""));
  const full = new Fraction(fullText);
  const points = (): Fraction => {
    if (words.none.test(said)) return ZERO;
    switch (rule.kind) {
      case "interval":
        return interval(rule, steps, own, full, words, words.isBest.test(said));
    }
  };
  return { printed, points: points() };
}

function interval(
  { base }: Extract<OwnRule, { kind: "interval" }>,
  steps: readonly string[],
  own: () => Fraction,
  full: Fraction,
  words: Wording,
  isBest: boolean,
): Fraction {
  if (isBest) return full;
  const found = steps.map((step) => words.ends.exec(step)).find((one) => one !== null);
  if (!found) throw new Error(`no ends: ${steps.join("|")}`);
  const [low, high] = [valueIn(found[1] ?? ""), valueIn(found[2] ?? "")];
  if (low.equals(high)) return full;
  const share = own().sub(low).div(high.sub(low));
  const start = new Fraction(base);
  return most(ZERO, least(full, start.add(full.sub(start).mul(share))));
}
