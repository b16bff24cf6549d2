import { checkMethod, type MethodFault } from "../../src/method/check";
import { indicatorRows } from "../../src/method/method-table";
import type { OwnRule } from "../../src/method/own-rules";
import { fixture } from "./fixture";

const AMOUNT = { kind: "amount", of: "exports" } as const;
const INTERVAL: OwnRule = {
  kind: "interval",
  measure: AMOUNT,
  lowerIsBetter: false,
  base: "60",
  low: { kind: "worst" },
  high: { kind: "number", value: "-3.5" },
};

const PER_UNIT: OwnRule = {
  kind: "per-unit",
  measure: AMOUNT,
  lowerIsBetter: true,
  reference: { kind: "mean" },
  unit: "5",
  isPercentOfReference: true,
  points: "0.5",
  base: "-1",
  wholeSteps: true,
  least: "-2",
  most: null,
};

const tier = (bound: string, points: string, isIncluded = true) => ({ bound, points, isIncluded });
const TIER: OwnRule = {
  kind: "tier",
  measure: AMOUNT,
  lowerIsBetter: false,
  by: "value",
  tiers: [tier("90", "100"), tier("60", "50", false), tier("60", "40"), tier("-1", "-5")],
};

const ATTAINMENT: OwnRule = {
  kind: "attainment",
  measure: AMOUNT,
  lowerIsBetter: true,
  reference: { kind: "number", value: "-5" },
  unmet: "proportion",
  least: "0",
  most: null,
};
const STEPS: OwnRule = {
  kind: "place-step",
  measure: AMOUNT,
  lowerIsBetter: true,
  step: "0.2",
  least: "0",
};

const COMBINED: OwnRule = {
  kind: "combined",
  how: "weighted-sum",
  parts: [
    { code: "2", weight: "1/3" },
    { code: "3", weight: "0.5" },
  ],
  reads: "published",
  least: "0",
  most: "100",
};
const MONITORED: OwnRule = {
  kind: "monitored",
  measure: AMOUNT,
  lowerIsBetter: false,
  task: "exportGrowth",
};

/** A 合并 with the two that it refers to, which stand outside of the total. */
const combinedFaults = (
  rule: OwnRule,
  second: OwnRule = STEPS,
  third: OwnRule = STEPS,
): MethodFault[] =>
  checkMethod(
    fixture([
      { points: "100", rule },
      { points: second.kind === "monitored" ? "0" : "9", rule: second, isOutsideTotal: true },
      { points: "9", rule: third, isOutsideTotal: true },
    ]),
  );

const of = (...parts: readonly (readonly [code: string, weight: string])[]): OwnRule => ({
  ...COMBINED,
  parts: parts.map(([code, weight]) => ({ code, weight })),
});

test.each<[faults: readonly string[], rule: OwnRule, second?: OwnRule, third?: OwnRule]>([
  [[], COMBINED],
  [[], of(["2", "2/7"])],
  [["parts-missing 1"], of()],
  [["part-repeated 1"], of(["2", "1"], ["2", "1"])],
  [["weight-malformed 1"], of(["2", "1/0"])],
  [["weight-malformed 1"], of(["2", "1/3/4"])],
  [["weight-malformed 1"], of(["2", "-1"])],
  [["weight-malformed 1"], of(["2", "三分之一"])],
  [["limits-crossed 1"], { ...COMBINED, least: "9", most: "8" }],
  [["part-unknown 1"], of(["2", "1"], ["4", "1"])],
  [["part-in-circle 1"], of(["1", "1"])],
  [["part-in-circle 1", "part-in-circle 2"], COMBINED, of(["1", "1"])],
  [
    ["part-in-circle 1", "part-in-circle 2", "part-in-circle 3"],
    COMBINED,
    of(["3", "1"]),
    of(["2", "1"]),
  ],
  [["part-without-points 1"], of(["2", "1"]), MONITORED],
])("%j: %j", (faults, rule, second = STEPS, third = STEPS) => {
  expect(combinedFaults(rule, second, third).map(({ kind, at }) => `${kind} ${at}`)).toEqual(
    faults,
  );
});

test("what is monitored has no points and stands outside of the total", () => {
  const kinds = checkMethod(fixture([{ points: "100", rule: MONITORED }])).map(({ kind }) => kind);
  expect(kinds).toEqual(["monitored-with-points", "monitored-in-total"]);
});

/** What is wrong with a method of one rule, which has all of the hundred points. */
const faultsOf = (rule: OwnRule): MethodFault["kind"][] =>
  checkMethod(fixture([{ points: "100", rule }])).map(({ kind }) => kind);

test.each<[fault: MethodFault["kind"] | null, rule: OwnRule]>([
  [null, INTERVAL],
  [null, { ...INTERVAL, base: "100" }],
  ["base-above-full", { ...INTERVAL, base: "100.1" }],
  ["interval-empty", { ...INTERVAL, high: { kind: "worst" } }],
  ["decimal-malformed", { ...INTERVAL, base: "-1" }],
  ["decimal-malformed", { ...INTERVAL, high: { kind: "number", value: "-0" } }],
  ["decimal-malformed", { ...INTERVAL, high: { kind: "number", value: "60%" } }],
  [null, PER_UNIT],
  [null, { ...PER_UNIT, most: "-2" }],
  ["limits-crossed", { ...PER_UNIT, most: "-2.1" }],
  ["unit-not-positive", { ...PER_UNIT, unit: "0" }],
  ["decimal-malformed", { ...PER_UNIT, unit: "-1" }],
  ["points-not-positive", { ...PER_UNIT, points: "0" }],
  ["decimal-malformed", { ...PER_UNIT, least: "不限" }],
  [null, TIER],
  [null, { ...TIER, by: "place", tiers: [tier("1", "60"), tier("2", "57"), tier("3", "57")] }],
  ["tiers-missing", { ...TIER, tiers: [] }],
  ["tiers-unordered", { ...TIER, tiers: [tier("60", "5"), tier("90", "5")] }],
  ["tiers-unordered", { ...TIER, tiers: [tier("90", "5"), tier("60", "5.1")] }],
  ["tiers-unordered", { ...TIER, tiers: [tier("60", "5"), tier("60", "5", false)] }],
  ["tiers-unordered", { ...TIER, lowerIsBetter: true }],
  ["tiers-unordered", { ...TIER, by: "place" }],
  ["tier-above-full", { ...TIER, tiers: [tier("90", "100.01")] }],
  ["decimal-malformed", { ...TIER, tiers: [tier("90%", "100")] }],
  [null, ATTAINMENT],
  ["limits-crossed", { ...ATTAINMENT, least: "9", most: "8.9" }],
  [null, { kind: "best-proportional", measure: AMOUNT, lowerIsBetter: true }],
  [null, { ...STEPS, least: "100" }],
  ["least-above-full", { ...STEPS, least: "100.1" }],
  ["lost-step-not-positive", { ...STEPS, step: "0" }],
])("%s: %j", (fault, rule) => {
  expect(faultsOf(rule)).toEqual(fault === null ? [] : [fault]);
});

test.each<[rule: OwnRule, word: string, parameters: string]>([
  [INTERVAL, "区间换算", "起分60；最差至-3.5"],
  [
    { ...INTERVAL, lowerIsBetter: true, high: { kind: "task", task: "exportGrowth" } },
    "区间换算",
    "起分60；最差至任务；越小越好",
  ],
  [
    PER_UNIT,
    "每单位加减",
    "参照平均；每5%(参照的)加减0.5；起分-1；整档；最低-2，最高不限；越小越好",
  ],
  [TIER, "分档", "90以上(含)100；60以上(不含)50；60以上(含)40；-1以上(含)-5"],
  [
    { ...TIER, by: "place", tiers: [tier("1", "60"), tier("2", "57")] },
    "分档",
    "按名次；1以下(含)60；2以下(含)57",
  ],
  [ATTAINMENT, "完成任务", "参照-5；其余按比例；最低0，最高不限；越小越好"],
  [
    { ...ATTAINMENT, unmet: "nothing", reference: { kind: "best" }, lowerIsBetter: false },
    "完成任务",
    "参照最优；未完成不得分",
  ],
  [{ kind: "best-proportional", measure: AMOUNT, lowerIsBetter: true }, "最优按比例", "越小越好"],
  [STEPS, "名次递减", "每名次递减0.2；最低0；越小越好"],
  [COMBINED, "合并", "加权和；2×1/3、3×0.5；取公布值；最低0，最高100"],
  [{ ...COMBINED, how: "product", reads: "exact" }, "合并", "连乘；2、3；取精确值；最低0，最高100"],
  [MONITORED, "监测", "对任务"],
])("%j in the words of 考核办法", (rule, word, parameters) => {
  const [row] = indicatorRows(fixture([{ points: "100", rule }]));
  expect(row?.slice(3, 5)).toEqual([word, parameters]);
});
