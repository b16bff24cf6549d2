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
  readonly reference: RegExp;
  readonly noUnit: RegExp;
  readonly asTheMost: RegExp;
  readonly place: RegExp;
  readonly tier: RegExp;
  readonly tierMissed: RegExp;
  readonly attained: RegExp;
  readonly unattained: RegExp;
  readonly unmetNothing: RegExp;
  readonly baseMet: RegExp;
  readonly noBase: RegExp;
  readonly lowTarget: RegExp;
  readonly nothingWanted: RegExp;
  readonly best: RegExp;
  readonly notPositive: RegExp;
  readonly noPlace: RegExp;
  readonly zeroNothing: RegExp;
  readonly part: RegExp;
  readonly monitored: RegExp;
}

export const WORDINGS: Readonly<Record<"zh" | "en", Wording>> = {
  zh: {
    parts: /^\S+ \S+（第\d+条）：镇\d+ (.*?)，得 (≈?[−0-9.]+) 分/,
    separator: "；",
    none: /没有数值，不参加比较，不得分/,
    isBest: /；列为最高；/,
    asZero: /；按0计；/,
    ends: /^下端 (.*)，上端 (.*)$/,
    reference: /^参照 (.*)$/,
    noUnit: /参照为0，每单位无从计算，不得分/,
    place: /^\d+个乡镇中(?:\d+个并列)?第([0-9.]+)名$/,
    tier: /^达到第\d+档（(?:不高于|低于|不低于|高于|第)/,
    tierMissed: /^未达最低档（.*），不得分$/,
    attained: /^达到 (.*)$/,
    unattained: /^未达到 (.*)$/,
    unmetNothing: /^未完成不得分$/,
    baseMet: /；同期为0而本期大于0，算完成$/,
    noBase: /；同期为0而本期大于0，不算完成$/,
    lowTarget: /^目标不大于0，未完成不得分$/,
    nothingWanted: /^应完成数不大于0，(算完成|不得分)$/,
    best: /^最优 (.*)$/,
    notPositive: /^(最优)?不大于0，(都)?不得分$/,
    noPlace: /^不排名次$/,
    zeroNothing: /^(数值为0不得分|全部为0，没有第一名，都不得分)$/,
    part: /(\d+) 得 (\(?−?[0-9.]+\)?(?:÷[0-9]+)?)/g,
    monitored: /^监测，不计分$/,
    asTheMost: /按其他单位的最高分 (−?[0-9.]+)/,
  },
  en: {
    parts: /^\S+ \S+ \(第\d+条\): 镇\d+ (.*?), scores (≈?[−0-9.]+)/,
    separator: "; ",
    none: /no value: outside the comparison, no points/,
    isBest: /; counts as the best; /,
    asZero: /; counts as 0; /,
    ends: /^lower end (.*), upper end (.*)$/,
    reference: /^held against (.*)$/,
    noUnit: /the reference is 0: there is no unit of it, no points/,
    place: /^place ([0-9.]+) of \d+(?:, shared by \d+)?$/,
    tier: /^reaches tier \d+ \((?:at most|below|at least|above|place|better)/,
    tierMissed: /^below the lowest tier \(.*\), no points$/,
    attained: /^attains (.*)$/,
    unattained: /^does not attain (.*)$/,
    unmetNothing: /^not met scores nothing$/,
    baseMet: /; nothing in the earlier period and something now counts as met$/,
    noBase: /; nothing in the earlier period and something now counts as not met$/,
    lowTarget: /^a target not above 0 that is not met scores nothing$/,
    nothingWanted: /^nothing is wanted, (which is met|no points)$/,
    best: /^best (.*)$/,
    notPositive: /^(the best is )?not above 0, (nobody scores|no points)$/,
    noPlace: /^takes no place$/,
    zeroNothing:
      /^(a value of 0 scores nothing|all are 0: there is no first place, nobody scores)$/,
    part: /(\d+) has (\(?−?[0-9.]+\)?(?:÷[0-9]+)?)/g,
    monitored: /^monitored, no points$/,
    asTheMost: /as many as the others' most, (−?[0-9.]+)/,
  },
};

const PERCENTS = ["growth", "ratio", "attained", "share-change", "contribution"];
const ZERO = new Fraction(0);
const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) < 0 ? a : b);
const most = (a: Fraction, b: Fraction): Fraction => (a.compare(b) > 0 ? a : b);

/** The left side of an equation, or the last number. */
export function valueIn(text: string): Fraction {
  const [, points] = /(?:^| )\d+ (?:得分|has) (.*)$/.exec(text) ?? [];
  if (points !== undefined) return evaluate(points);
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
    if (rule.kind !== "combined" && words.none.test(said)) return ZERO;
    switch (rule.kind) {
      case "interval":
        return interval(rule, steps, own, full, words, words.isBest.test(said));
      case "per-unit":
        return perUnit(rule, steps, own, words, words.isBest.test(said));
      case "combined":
        return combined(rule, steps[0] ?? "", words);
      case "monitored":
        if (!someStep(steps, words.monitored)) throw new Error(`not monitored: ${said}`);
        return ZERO;
      case "attainment":
        return attainment(rule, steps, own, full, words, words.isBest.test(said));
      case "best-proportional":
        return bestProportional(rule, steps, own, full, words, words.isBest.test(said));
      case "place-step":
        return placeStep(rule, steps, full, words);
      case "tier":
        return tier(rule, steps, own, words, words.isBest.test(said));
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

function perUnit(
  rule: Extract<OwnRule, { kind: "per-unit" }>,
  steps: readonly string[],
  own: () => Fraction,
  words: Wording,
  isBest: boolean,
): Fraction {
  if (isBest) {
    if (rule.most !== null) return new Fraction(rule.most);
    const [, points = ""] = words.asTheMost.exec(steps.at(-1) ?? "") ?? [];
    return evaluate(points);
  }
  if (steps.some((step) => words.noUnit.test(step))) return ZERO;
  const found = steps.map((step) => words.reference.exec(step)).find((one) => one !== null);
  const reference = valueIn(found?.[1] ?? "");
  const isPercent = PERCENTS.includes(rule.measure.kind);
  const number = new Fraction(rule.unit);
  const unit = rule.isPercentOfReference
    ? reference.abs().mul(number).div(100)
    : isPercent
      ? number.div(100)
      : number;
  const better = rule.lowerIsBetter ? reference.sub(own()) : own().sub(reference);
  const units = better.div(unit);
  const cut = units.compare(0) < 0 ? units.ceil() : units.floor();
  const points = new Fraction(rule.base).add(
    new Fraction(rule.points).mul(rule.wholeSteps ? cut : units),
  );
  const capped = rule.most === null ? points : least(points, new Fraction(rule.most));
  return rule.least === null ? capped : most(capped, new Fraction(rule.least));
}

function placeIn(steps: readonly string[], words: Wording): Fraction {
  const found = steps.map((step) => words.place.exec(step)).find((one) => one !== null);
  if (!found) throw new Error(`no place: ${steps.join("|")}`);
  return new Fraction(found[1] ?? "");
}

function tier(
  rule: Extract<OwnRule, { kind: "tier" }>,
  steps: readonly string[],
  own: () => Fraction,
  words: Wording,
  isBest: boolean,
): Fraction {
  const isPercent = PERCENTS.includes(rule.measure.kind);
  const value = rule.by === "place" ? placeIn(steps, words) : isBest ? null : own();
  const wantsLow = rule.by === "place" || rule.lowerIsBetter;
  const scale = rule.by === "value" && isPercent ? 100 : 1;
  const reached = rule.tiers.find(({ bound, isIncluded }) => {
    const side = value ? value.compare(new Fraction(bound).div(scale)) : null;
    return side === null || (isIncluded && side === 0) || (wantsLow ? side < 0 : side > 0);
  });
  const says = reached ? words.tier : words.tierMissed;
  if (!steps.some((step) => says.test(step))) throw new Error(`no tier: ${steps.join("|")}`);
  return reached ? new Fraction(reached.points) : ZERO;
}

const someStep = (steps: readonly string[], pattern: RegExp): boolean =>
  steps.some((step) => pattern.test(step));

function attainment(
  rule: Extract<OwnRule, { kind: "attainment" }>,
  steps: readonly string[],
  own: () => Fraction,
  full: Fraction,
  words: Wording,
  isBest: boolean,
): Fraction {
  if (isBest || words.baseMet.test(steps.join(words.separator))) return full;
  if (words.noBase.test(steps.join(words.separator))) return ZERO;
  const is = steps.map((step) => words.attained.exec(step)).find((one) => one !== null);
  const not = steps.map((step) => words.unattained.exec(step)).find((one) => one !== null);
  const reference = valueIn((is ?? not)?.[1] ?? "");
  const side = own().compare(reference);
  const isMet = rule.lowerIsBetter ? side <= 0 : side >= 0;
  if (isMet !== Boolean(is)) throw new Error(`met or not: ${steps.join("|")}`);
  if (isMet) return full;
  if (someStep(steps, words.unmetNothing) || someStep(steps, words.lowTarget)) return ZERO;
  const wanted = steps.map((step) => words.nothingWanted.exec(step)).find((one) => one !== null);
  if (wanted) return rule.lowerIsBetter ? ZERO : full;
  const [, now = "", before = ""] = /\(([0-9.]+)−([0-9.]+)\)÷\2/.exec(steps[0] ?? "") ?? [];
  const byFigures = reference.compare(0) <= 0;
  const [part, whole] = byFigures
    ? [new Fraction(now), new Fraction(before).mul(reference.add(1))]
    : [own(), reference];
  const points = full.mul(rule.lowerIsBetter ? whole.div(part) : part.div(whole));
  const capped = rule.most === null ? points : least(points, new Fraction(rule.most));
  return rule.least === null ? capped : most(capped, new Fraction(rule.least));
}

function bestProportional(
  rule: Extract<OwnRule, { kind: "best-proportional" }>,
  steps: readonly string[],
  own: () => Fraction,
  full: Fraction,
  words: Wording,
  isBest: boolean,
): Fraction {
  const found = steps.map((step) => words.best.exec(step)).find((one) => one !== null);
  if (isBest || !found) return full;
  const best = valueIn(found[1] ?? "");
  if (rule.lowerIsBetter) return best.compare(0) > 0 ? full.mul(best).div(own()) : ZERO;
  const isNothing = best.compare(0) <= 0 || own().compare(0) <= 0;
  if (isNothing !== someStep(steps, words.notPositive)) throw new Error(`${steps.join("|")}`);
  return isNothing ? ZERO : full.mul(own()).div(best);
}

function placeStep(
  rule: Extract<OwnRule, { kind: "place-step" }>,
  steps: readonly string[],
  full: Fraction,
  words: Wording,
): Fraction {
  if (someStep(steps, words.noPlace) || someStep(steps, words.zeroNothing)) return ZERO;
  const left = full.sub(new Fraction(rule.step).mul(placeIn(steps, words).sub(1)));
  return most(left, new Fraction(rule.least));
}

function combined(
  rule: Extract<OwnRule, { kind: "combined" }>,
  said: string,
  words: Wording,
): Fraction {
  const found = new Map([...said.matchAll(words.part)].map(([, code, points]) => [code, points]));
  const points = rule.parts.map(({ code }) => evaluate(found.get(code) ?? ""));
  const weights = rule.parts.map(({ weight }) => new Fraction(weight));
  const added = points.reduce((a, b) => a.add(b));
  const made = {
    "weighted-sum": () =>
      points.map((one, index) => one.mul(weights[index] ?? "")).reduce((a, b) => a.add(b)),
    mean: () => added.div(points.length),
    highest: () => points.reduce(most),
    lowest: () => points.reduce(least),
    product: () => points.reduce((a, b) => a.mul(b)),
  }[rule.how]();
  const capped = rule.most === null ? made : least(made, new Fraction(rule.most));
  return rule.least === null ? capped : most(capped, new Fraction(rule.least));
}
