import Fraction from "fraction.js";
import { equationsIn, evaluate } from "./evaluate";
import { WORDINGS, type Wording } from "./sentence-wording";

/** What a sentence says: its points, and what a reader works out from the figures in it. */
export interface ReadSentence {
  readonly code: string;
  /** As printed at its end: `5.35`. */
  readonly printed: string;
  /** Worked out again, before rounding. */
  readonly points: Fraction;
  /** Every raw number of the town that the working starts from. */
  readonly raw: readonly string[];
}

const FULL: Readonly<Record<string, string>> = {
  "1.1": "40",
  "1.2": "7",
  "1.3": "7",
  "1.4": "6",
  "2": "10",
  "3.1": "2.5",
  "3.2": "0.5",
  "4": "3",
  "5": "3",
  "6.1": "1.5",
  "6.2": "1.5",
  "7": "5",
  "8": "5",
  "9": "8",
};
const STEP: Readonly<Record<string, string>> = {
  "3.1": "0.2",
  "4": "0.2",
  "6.1": "0.1",
  "6.2": "0.1",
};
const ZERO = new Fraction(0);

/** Reads a derivation as somebody would who has 附件2 in hand and nothing else. Knows no code of ours. */
export function readSentence(
  sentence: string,
  town: string,
  language: keyof typeof WORDINGS,
): ReadSentence {
  const words = WORDINGS[language];
  const [, code = "", rest = ""] = words.head.exec(sentence) ?? [];
  const [, said = "", printed = "", remarks = ""] = words.tail.exec(rest) ?? [];
  if (!said.startsWith(`${town} `)) throw new Error(`whose is it: ${sentence}`);
  const steps = said.slice(town.length + 1).split(words.separator);
  return {
    code,
    printed,
    points: pointsOf(code, steps, remarks, words),
    raw: rawIn(code, steps, words).filter((one) => one !== words.countyWhole.exec(remarks)?.[1]),
  };
}

function pointsOf(
  code: string,
  steps: readonly string[],
  remarks: string,
  words: Wording,
): Fraction {
  const full = new Fraction(FULL[code] ?? "?");
  if (code === "1.1") return completion(steps, full, words);
  if (code === "3.2") return evaluate(steps[0] ?? "");
  if (code === "5") return least(projects(steps, remarks, words), full);
  if (code === "9") return least(items(steps, remarks, words), full);
  const step = STEP[code];
  const placed = words.placed.exec(steps.find((one) => words.place.test(one)) ?? "")?.[1];
  if (!step && placed !== undefined) return ofPlaces(steps, full, new Fraction(placed), words);
  const isNone = words.noValue.test(steps[0] ?? "");
  if (isNone && !words.standsFor.test(steps[1] ?? "")) return ZERO;
  if (!step && steps.some((one) => words.noPlacePoints.test(one))) return ZERO;
  if (step) return byPlace(steps, full, new Fraction(step), words);
  if (isNone) return words.standsForBest.test(steps[1] ?? "") ? full : ZERO;
  return proportional(steps, full, words);
}

const least = (a: Fraction, b: Fraction): Fraction => (a.compare(b) < 0 ? a : b);
const most = (a: Fraction, b: Fraction): Fraction => (a.compare(b) > 0 ? a : b);

/** The value of a step: the left side of its equation, or its last number. */
function valueOf(step: string): Fraction {
  const [equation] = equationsIn(step);
  if (equation) return evaluate(equation.left);
  const [number] = /[−0-9.]+$/.exec(step) ?? [];
  if (number === undefined) throw new Error(`no value in ${step}`);
  return evaluate(number);
}

/** 最高得满分, 其余按比例: worked out from the two values, not from the last step. */
function proportional(steps: readonly string[], full: Fraction, words: Wording): Fraction {
  const own = valueOf(steps[0] ?? "");
  const has = (pattern: RegExp): boolean => steps.slice(1).some((step) => pattern.test(step));
  if (has(words.nobody) || has(words.notFirst)) return ZERO;
  if (has(words.firstWithoutPositive)) return full;
  if (own.compare(0) <= 0) return ZERO;
  const best = steps.find((step, index) => index > 0 && words.best.test(step));
  if (best === undefined) throw new Error(`no best value: ${steps.join("|")}`);
  const leader = words.isBest.test(best) ? own : valueOf(best);
  return full.mul(own).div(leader);
}

function byPlace(
  steps: readonly string[],
  full: Fraction,
  step: Fraction,
  words: Wording,
): Fraction {
  if (steps.some((one) => words.noPlacePoints.test(one))) return ZERO;
  const [, place] = steps.map((one) => words.place.exec(one)).find((found) => found !== null) ?? [];
  if (place === undefined) throw new Error(`no place: ${steps.join("|")}`);
  return most(ZERO, full.sub(step.mul(new Fraction(place).sub(1))));
}

/** full × (n − place + 1) ÷ n. */
function ofPlaces(
  steps: readonly string[],
  full: Fraction,
  placed: Fraction,
  words: Wording,
): Fraction {
  if (steps.some((one) => words.noPlacePoints.test(one))) return ZERO;
  const [, place = ""] = words.place.exec(steps.find((one) => words.place.test(one)) ?? "") ?? [];
  return full.mul(placed.sub(new Fraction(place)).add(1)).div(placed);
}

/** 完成得满分, 其余按比例, of one task or of the mean of four. */
function completion(steps: readonly string[], full: Fraction, words: Wording): Fraction {
  const parts = steps.filter((step) => words.part.test(step));
  if (parts.length === 0) return taskShare(steps, words).mul(full);
  const shares = parts.map((part) => {
    const [, facts = "", share = ""] = words.part.exec(part) ?? [];
    const said = evaluate(share.split(/[=≈]/)[0] ?? "");
    const worked = taskShare([...facts.split(words.comma), share], words);
    if (!said.equals(worked)) throw new Error(`${part}: ${worked.toFraction()}`);
    return said;
  });
  return full.mul(shares.reduce((sum, one) => sum.add(one), ZERO)).div(parts.length);
}

/** min(1, max(0, value ÷ target)), or by the exports wanted where the last step says so. */
function taskShare(steps: readonly string[], words: Wording): Fraction {
  if (steps.some((step) => words.noValue.test(step))) {
    return new Fraction(steps.some((step) => words.zeroBaseMet.test(step)) ? 1 : 0);
  }
  const at = steps.findIndex((step) => words.target.test(step));
  const target = evaluate(words.target.exec(steps[at] ?? "")?.[1] ?? "");
  const own = valueOf(steps[at - 1] ?? "");
  const isMet = own.compare(target) >= 0;
  if (isMet !== words.met.test(steps[at] ?? "")) throw new Error(`met or not: ${steps.join("|")}`);
  if (isMet) return new Fraction(1);
  const [, now, before] = /\(([0-9.]+)−([0-9.]+)\)÷\2/.exec(steps[at - 1] ?? "") ?? [];
  const byExports = steps.slice(at + 1).some((step) => /[([]1\+/.test(step));
  if (target.compare(0) <= 0 && !byExports) return ZERO;
  const share =
    byExports && now !== undefined && before !== undefined
      ? new Fraction(now).div(new Fraction(before).mul(target.add(1)))
      : own.div(target);
  return most(ZERO, share);
}

/** 每个1分, 一带一路 1.5分; 200万 0.5, 500万 1, 1000万 2. */
function projects(steps: readonly string[], remarks: string, words: Wording): Fraction {
  const includes200 = !words.without200.test(remarks);
  const all = [...steps.join(words.separator).matchAll(words.project)];
  return all.reduce((sum, [, amount = "", beltAndRoad]) => {
    const investment = new Fraction(amount);
    const reaches = (least: number): boolean => investment.compare(least) >= 0;
    const is200 = includes200 ? reaches(200) : investment.compare(200) > 0;
    const tier = reaches(1000) ? "2" : reaches(500) ? "1" : is200 ? "0.5" : "0";
    return sum.add(beltAndRoad === undefined ? 1 : "1.5").add(tier);
  }, ZERO);
}

function items(steps: readonly string[], remarks: string, words: Wording): Fraction {
  const [city, province] = words.levelsAdd.test(remarks)
    ? [3, 6]
    : words.submissionPlus.test(remarks)
      ? [3, 4]
      : [2, 3];
  const each = [1, city, province];
  const all = [...steps.join(words.separator).matchAll(words.items)];
  return all.reduce((sum, match) => {
    const [count = "", level = ""] = words.countFirst ? [match[1], match[2]] : [match[2], match[1]];
    return sum.add(new Fraction(count).mul(each[words.levels.indexOf(level)] ?? Number.NaN));
  }, ZERO);
}

/** The numbers on the left of the value's equation, bare values, the investments of projects. */
function rawIn(code: string, steps: readonly string[], words: Wording): string[] {
  const [first = ""] = steps;
  if (code === "5") return [...first.matchAll(words.project)].map(([, amount = ""]) => amount);
  const [equation] = equationsIn(first);
  const text = equation ? equation.left : (/^[0-9.]+$/.exec(first)?.[0] ?? "");
  return text.match(/[0-9]+(?:\.[0-9]+)?/g) ?? [];
}
