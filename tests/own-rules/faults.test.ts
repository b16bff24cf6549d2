import { checkMethod, type MethodFault } from "../../src/method/check";
import { everyTermsOf } from "../../src/method/every-rule";
import { indicatorRowsBy } from "../../src/method/method-table";
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
])("%j in the words of 考核办法", (rule, word, parameters) => {
  const [row] = indicatorRowsBy(everyTermsOf, fixture([{ points: "100", rule }]));
  expect(row?.slice(3, 5)).toEqual([word, parameters]);
});
