/** 加分项, 封顶, 总分方向, 名次依据 and 同分 at their bounds: scored, told, and as formulas. */
import fc from "fast-check";
import Fraction from "fraction.js";
import { explain } from "../../src/engine/derivation";
import { explainOwnPlace, explainOwnTotal } from "../../src/engine/explain-own";
import { everyExplanation as en } from "../../src/messages/en/own-rule-words";
import { everyExplanation as zh } from "../../src/messages/zh/own-rule-words";
import type { Condition, Overall } from "../../src/method/overall";
import { shortestText } from "../../src/numbers/decimal-text";
import type { Exact } from "../../src/numbers/exact";
import { equationsIn, evaluate, rounded } from "../explanation/evaluate";
import { compared } from "../conformance/difference";
import { ownCalculation } from "../conformance/own-calculation";
import type { TownFacts } from "../scoring/month";
import { nativeFixture, scoreFixture, type FixtureIndicator, type FixtureMonth } from "./fixture";
import { randomOverallMonth } from "./random-overall";

/** Its points are the figure itself. */
const own = (of: string, more: Partial<FixtureIndicator> = {}): FixtureIndicator => ({
  points: "100",
  rule: {
    kind: "per-unit",
    measure: { kind: "amount", of },
    lowerIsBetter: false,
    reference: { kind: "number", value: "0" },
    unit: "1",
    isPercentOfReference: false,
    points: "1",
    base: "0",
    wholeSteps: false,
    least: null,
    most: null,
  },
  ...more,
});
const watched = (lowerIsBetter: boolean): FixtureIndicator => ({
  points: "0",
  rule: {
    kind: "monitored",
    measure: { kind: "increase", of: "exports", from: "exportsLastYear" },
    lowerIsBetter,
    task: null,
  },
  isOutsideTotal: true,
});
const INDICATORS = [own("imports"), own("ordersScore", { isBonus: true }), watched(false)];

const town = (imports: string, ordersScore: string, exports: string): TownFacts => ({
  data: { imports, ordersScore, exports, exportsLastYear: "10" },
});

const text = (value: Exact | null): string => (value ? shortestText(value) : "none");

/** Total and place of each, when scored and as formulas compute them. */
function totals(asked: FixtureMonth): string[] {
  const native = nativeFixture("overall", asked);
  expect(compared(native.scores, ownCalculation(native))).toMatchObject({
    differences: [],
    undecided: 0,
  });
  return native.scores.totals.map(({ points, place }) => `${text(points)} ${text(place)}`);
}

const THREE = [town("98", "1.99", "12"), town("98", "2", "12"), town("98", "2.01", "13")];

test.each<[string, Overall, readonly string[]]>([
  ["nothing", {}, ["99.99 3", "100 2", "100.01 1"]],
  ["封顶 above", { cap: "100.02" }, ["99.99 3", "100 2", "100.01 1"]],
  ["封顶 between", { cap: "100" }, ["99.99 3", "100 1", "100 1"]],
  ["封顶 below", { cap: "99.98" }, ["99.98 1", "99.98 1", "99.98 1"]],
  ["越小越好", { lowerIsBetter: true }, ["99.99 1", "100 2", "100.01 3"]],
  ["越小越好, 封顶", { lowerIsBetter: true, cap: "100" }, ["99.99 1", "100 2", "100 2"]],
  ["表序", { cap: "100", ties: { decidedBy: [], then: "roster" } }, ["99.99 3", "100 1", "100 2"]],
  [
    "监测, 并列",
    { cap: "99", ties: { decidedBy: ["3"], then: "shared" } },
    ["99 2", "99 2", "99 1"],
  ],
  [
    "监测, 表序",
    { cap: "99", ties: { decidedBy: ["3"], then: "roster" } },
    ["99 2", "99 3", "99 1"],
  ],
  [
    "监测, then points",
    { cap: "99", ties: { decidedBy: ["3", "2"], then: "shared" } },
    ["99 3", "99 2", "99 1"],
  ],
])("%s", (_, overall, expected) => {
  expect(totals({ indicators: INDICATORS, towns: THREE, overall })).toEqual(expected);
});

const deduct = (compares: Condition["compares"], value: string, points = "5"): Condition => ({
  of: "exports",
  compares,
  value,
  effect: { kind: "deduct", points },
});
const zero = (compares: Condition["compares"], value: string): Condition => ({
  ...deduct(compares, value),
  effect: { kind: "zero" },
});

test.each<[string, readonly Condition[], readonly string[]]>([
  ["大于", [deduct("above", "12")], ["10", "10", "5"]],
  ["不小于", [deduct("at-least", "12")], ["10", "5", "5"]],
  ["小于", [deduct("below", "12")], ["5", "10", "10"]],
  ["不大于", [deduct("at-most", "12")], ["5", "5", "10"]],
  ["等于", [deduct("equals", "12")], ["10", "5", "10"]],
  ["总分为0", [zero("equals", "12")], ["10", "0", "10"]],
  ["below 0", [deduct("at-least", "12", "12")], ["10", "-2", "-2"]],
  ["both, in their order", [deduct("above", "0"), deduct("above", "12")], ["5", "5", "0"]],
  ["0 and then off", [zero("at-least", "12"), deduct("above", "12")], ["10", "0", "-5"]],
  ["off and then 0", [deduct("above", "12"), zero("at-least", "12")], ["10", "0", "0"]],
])("条件 %s, just under, at and over its bound", (_, conditions, expected) => {
  const towns = ["11.99", "12", "12.01"].map((exports) => town("10", "0", exports));
  const found = totals({ indicators: INDICATORS, towns, overall: { conditions } });
  expect(found.map((each) => each.split(" ")[0])).toEqual(expected);
});

test.each(["64.01", "1.1", "128.02"])(
  "a 封顶 of %s holds equal totals equal, in formulas too",
  (cap) => {
    const over = (cents: number): TownFacts => town(cap, String(cents / 100), "12");
    const asked = { indicators: INDICATORS, towns: [over(0), over(100), over(50)] };
    const capped = { ...asked, overall: { cap, ranksExact: true } as const };
    expect(totals(capped)).toEqual([`${cap} 1`, `${cap} 1`, `${cap} 1`]);
  },
);

test("同分 tells a growth in percent", () => {
  const growth: FixtureIndicator = {
    points: "0",
    rule: {
      kind: "monitored",
      measure: { kind: "growth", of: "exports", from: "exportsLastYear" },
      lowerIsBetter: false,
      task: null,
    },
    isOutsideTotal: true,
  };
  const towns = [town("98", "2", "12"), town("98", "2", "13"), town("98", "2", "11")];
  const overall = { ties: { decidedBy: ["3"], then: "shared" } } as const;
  const sheet = scoreFixture({ indicators: [...INDICATORS.slice(0, 2), growth], towns, overall });
  expect(explainOwnPlace(sheet, 0, zh)).toContain("3：镇1 20%，镇2 30%，镇3 10%");
});

test.each([zh, en])("what is capped is not called the sum of all scores", (words) => {
  const rounding = { stage: "each", decimals: 1, mode: "half-away", rankBy: "printed" } as const;
  const asked = { indicators: INDICATORS, towns: THREE, conventions: { rounding } };
  const said = (overall: Overall): string[] => {
    const sheet = scoreFixture({ ...asked, overall });
    return [explain(sheet, 0, 0, words), explainOwnTotal(sheet, 0, words)];
  };
  const sum = /总分为各项之和|the total is their sum/;
  for (const sentence of said({})) expect(sentence).toMatch(sum);
  for (const sentence of said({ cap: "99" })) expect(sentence).not.toMatch(sum);
});

test("conditions act before 封顶", () => {
  const overall: Overall = { cap: "98", conditions: [deduct("equals", "12", "1")] };
  const found = totals({ indicators: INDICATORS, towns: THREE, overall });
  expect(found).toEqual(["98 1", "98 1", "98 1"]);
});

test("a figure that a condition asks for is missing: there is no total, and nobody has a place", () => {
  const [first = {}, ...rest] = THREE;
  const towns = [{ data: { ...first.data, exports: null } }, ...rest];
  const overall: Overall = { conditions: [deduct("above", "100")] };
  const found = totals({ indicators: INDICATORS, towns, overall });
  expect(found).toEqual(["none none", "100 none", "100.01 none"]);
  const sheet = scoreFixture({ indicators: INDICATORS, towns, overall });
  expect(explainOwnTotal(sheet, 0, zh)).toBe("总分：镇1 缺【条件】所比较的数，不计总分");
});

test("what a condition does is said", () => {
  const overall: Overall = { conditions: [deduct("at-least", "12", "1.5"), zero("above", "12.5")] };
  const sheet = scoreFixture({ indicators: INDICATORS, towns: THREE, overall });
  expect([zh, en].map((words) => explainOwnTotal(sheet, 2, words))).toEqual([
    "总分：镇3 98.00+2.01=100.01；条件：“自营出口额” 13 不小于 12，扣 1.5 分：100.01−1.5=98.51；条件：“自营出口额” 13 大于 12.5，总分为0，得 0.00 分（依次为 1、2）（2 为加分项）",
    "Total: 镇3 98.00+2.01=100.01; condition: “exports” 13 is not below 12, 1.5 taken off: 100.01−1.5=98.51; condition: “exports” 13 is above 12.5, the total is 0, scores 0.00 (in the order 1, 2) (2: on top of the stated total)",
  ]);
});

test("the smaller value of 监测 comes first under its own direction", () => {
  const indicators = [own("imports"), own("ordersScore"), watched(true)];
  const overall: Overall = { cap: "99", ties: { decidedBy: ["3"], then: "shared" } };
  expect(totals({ indicators, towns: THREE, overall })).toEqual(["99 1", "99 1", "99 3"]);
});

test("精确值 tells totals apart that are printed alike", () => {
  const towns = [town("1.004", "1", "1"), town("1", "1", "1"), town("1.001", "1", "1")];
  const asked = { indicators: INDICATORS, towns };
  expect(totals({ ...asked, overall: {} })).toEqual(["2 1", "2 1", "2 1"]);
  expect(totals({ ...asked, overall: { ranksExact: true } })).toEqual(["2 1", "2 3", "2 2"]);
});

test("a decider that is missing leaves the totals, and nobody has a place", () => {
  const [first = {}, ...rest] = THREE;
  const towns = [{ data: { ...first.data, exports: null } }, ...rest];
  const overall: Overall = { ties: { decidedBy: ["3"], then: "shared" } };
  const found = totals({ indicators: INDICATORS, towns, overall });
  expect(found).toEqual(["99.99 none", "100 none", "100.01 none"]);
  const sheet = scoreFixture({ indicators: INDICATORS, towns, overall });
  expect(explainOwnPlace(sheet, 1, zh)).toMatch(/^名次：有单位缺“同分”所比较的数/);
});

test("said", () => {
  const overall: Overall = { cap: "99", ties: { decidedBy: ["3"], then: "roster" } };
  const sheet = scoreFixture({ indicators: INDICATORS, towns: THREE, overall });
  expect([zh, en].map((words) => explainOwnTotal(sheet, 0, words))).toEqual([
    "总分：镇1 98.00+1.99=99.99；总分封顶 99，得 99.00 分（依次为 1、2）（2 为加分项）",
    "Total: 镇1 98.00+1.99=99.99; the total is at most 99, scores 99.00 (in the order 1, 2) (2: on top of the stated total)",
  ]);
  expect([zh, en].map((words) => explainOwnPlace(sheet, 1, words))).toEqual([
    "名次：镇2 总分 99.00，3个乡镇中第3名；排在前面的：镇3 99.00、镇1 99.00（3个总分相同，依次比较 3：镇2 2，镇1 2，镇3 3；仍相同的按表序）",
    expect.stringContaining(
      "(3 have this total; compared in turn by 3: 镇2 2, 镇1 2, 镇3 3; whoever is still equal follows the roster)",
    ),
  ]);
});

const WORDINGS = {
  zh: {
    words: zh,
    sum: /^总分：\S+ ([−0-9.]+).*?，得 (−?[0-9.]+) 分/,
    alike: /(\d+)个总分相同/,
    effect: /扣 ([0-9.]+) 分|，总分为0/g,
    cap: /总分封顶 ([0-9.]+)/,
    place: /总分 (−?[0-9.]+)，\d+个乡镇中第(\d+)名/,
    exactly: /未进位的总分 (−?[0-9.÷]+)/,
    item: /(?:比较 |；)(\d+)：([^；）]*)/g,
    none: "没有数值",
    best: "列为最高",
  },
  en: {
    words: en,
    sum: /^Total: \S+ ([−0-9.]+).*?, scores (−?[0-9.]+)/,
    alike: /(\d+) have this total/,
    effect: /([0-9.]+) taken off|, the total is 0/g,
    cap: /the total is at most ([0-9.]+)/,
    place: /has (−?[0-9.]+), place (\d+) of/,
    exactly: /before rounding, (−?[0-9.÷]+)/,
    item: /(?:by|;) (\d+): ([^;)]*)/g,
    none: "no value",
    best: "counts as the best",
  },
} as const;

const fractionOf = ({ numerator, denominator }: Exact): Fraction =>
  new Fraction(numerator, denominator);

test.each(["zh", "en"] as const)("%s: totals are worked out from their sentences", (language) => {
  const { words, cap } = WORDINGS[language];
  fc.assert(
    fc.property(randomOverallMonth, (month) => {
      const sheet = scoreFixture(month);
      const { decimals, mode } = sheet.conventions.rounding;
      for (const [at, { points }] of sheet.totals.entries()) {
        const counts = sheet.indicators.some(({ indicator }) => !indicator.isOutsideTotal);
        if (!points || !counts) continue;
        const sentence = explainOwnTotal(sheet, at, words);
        const [equation] = equationsIn(sentence);
        const [, printed = "", alone = ""] = WORDINGS[language].sum.exec(sentence) ?? [];
        const sum = evaluate(equation?.left ?? printed);
        const added = [...sentence.matchAll(WORDINGS[language].effect)].reduce(
          (left, [, off]) => (off === undefined ? new Fraction(0) : left.sub(new Fraction(off))),
          sum,
        );
        const [, most] = cap.exec(sentence) ?? [];
        const isHeld = most !== undefined && added.compare(new Fraction(most)) >= 0;
        expect([sentence, isHeld]).toEqual([sentence, most !== undefined]);
        const total = rounded(isHeld ? new Fraction(most) : added, decimals, mode);
        expect([sentence, total.toFraction()]).toEqual([sentence, fractionOf(points).toFraction()]);
        expect([sentence, evaluate(alone).toFraction()]).toEqual([sentence, total.toFraction()]);
      }
    }),
    { numRuns: 400, seed: 20261206 },
  );
});

/** A higher one is ahead; what stands above every number, and who has no value, are said in words. */
type Said = Fraction | "best" | "none";

function side(a: Said, b: Said): number {
  if (a instanceof Fraction && b instanceof Fraction) return a.compare(b);
  const rank = (one: Said): number => (one === "best" ? 2 : one === "none" ? 0 : 1);
  return rank(a) - rank(b);
}

test.each(["zh", "en"] as const)("%s: places are worked out from their sentences", (language) => {
  const { words, place, exactly, item, none, best, alike } = WORDINGS[language];
  let told = 0;
  fc.assert(
    fc.property(randomOverallMonth, ({ conventions, ...asked }) => {
      // What the reading ranks by is said of every method, and not here.
      const rounding = {
        stage: "each",
        decimals: 1,
        mode: "half-away",
        rankBy: "printed",
      } as const;
      const month = {
        ...asked,
        conventions: { ...conventions, rounding, rankTies: "skip" as const },
      };
      const sheet = scoreFixture(month);
      const sentences = sheet.towns.map((_, at) => explainOwnPlace(sheet, at, words));
      const totals = sentences.map((sentence) => {
        const [, total = "0"] = exactly.exec(sentence) ?? place.exec(sentence) ?? [];
        return evaluate(total);
      });
      const isUp = asked.overall.lowerIsBetter === true;
      for (const [at, { place: own }] of sheet.totals.entries()) {
        const [sentence = "", total] = [sentences[at], totals[at]];
        if (!own || !total) continue;
        const ahead = totals.filter((other) => other.compare(total) * (isUp ? -1 : 1) > 0).length;
        const named = [...sentence.matchAll(item)].map(([, code = "", all = ""]) => {
          const rule = asked.indicators[Number(code) - 1]?.rule;
          const isLow = rule?.kind === "monitored" && rule.lowerIsBetter;
          return all.split(/[，,] ?/).map((one): readonly [string, Said] => {
            const [, name = "", value = ""] = /^(\S+) (.*)$/.exec(one) ?? [];
            if (value === none) return [name, "none"];
            if (value === best) return [name, "best"];
            return [name, isLow ? evaluate(value).neg() : evaluate(value)];
          });
        });
        const isRoster = asked.overall.ties?.then === "roster";
        const equal = sheet.towns.filter((_, other) => totals[other]?.equals(total));
        const before = equal.filter((name) => {
          for (const values of named) {
            const [mine, theirs] = [sheet.towns[at], name].map(
              (wanted) => values.find(([one]) => one === wanted)?.[1] ?? "none",
            );
            const order = side(theirs ?? "none", mine ?? "none");
            if (order !== 0) return order > 0;
          }
          return isRoster && sheet.towns.indexOf(name) < at;
        });
        if (equal.length > 1 && asked.overall.ties) {
          told += 1;
          expect([sentence, Number(alike.exec(sentence)?.[1])]).toEqual([sentence, equal.length]);
        }
        const worked = new Fraction(1 + ahead + before.length);
        expect([sentence, worked.toFraction()]).toEqual([sentence, fractionOf(own).toFraction()]);
      }
    }),
    { numRuns: 400, seed: 20261207 },
  );
  expect(told).toBeGreaterThan(100);
});
