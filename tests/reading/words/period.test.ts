import { periodWithin, readPeriod, yearsWithin } from "../../../src/reading/words/period";

const READ: readonly (readonly [typed: string, canonical: string, year: number | null])[] = [
  ["1-6月", "1-6月", null],
  ["1—6月", "1-6月", null],
  ["1–6月", "1-6月", null],
  ["1－6月", "1-6月", null],
  ["1～6 月", "1-6月", null],
  ["1~6月", "1-6月", null],
  ["１－６月", "1-6月", null],
  ["1一6月", "1-6月", null],
  ["1至6月", "1-6月", null],
  ["1到6月", "1-6月", null],
  ["1月-6月", "1-6月", null],
  ["1月至6月", "1-6月", null],
  ["01-06月", "1-6月", null],
  ["1-6月份", "1-6月", null],
  ["一至六月", "1-6月", null],
  ["1-6", "1-6月", null],
  ["1-6月累计", "1-6月", null],
  ["前6个月", "1-6月", null],
  ["2020年1-6月", "1-6月", 2020],
  ["2020年1月-6月", "1-6月", 2020],
  ["2020年1月至2020年6月", "1-6月", 2020],
  ["2021年度1-6月", "1-6月", 2021],
  ["1月", "1月", null],
  ["1-1月", "1月", null],
  ["2020年1月", "1月", 2020],
  ["1-10月", "1-10月", null],
  ["1-12月", "1-12月", null],
  ["一至十一月", "1-11月", null],
  ["一季度", "1-3月", null],
  ["第一季度", "1-3月", null],
  ["1季度", "1-3月", null],
  ["2020年一季度", "1-3月", 2020],
  ["一至三季度", "1-9月", null],
  ["上半年", "1-6月", null],
  ["前三季度", "1-9月", null],
  ["前3季度", "1-9月", null],
  ["全年", "1-12月", null],
  ["2020年全年", "1-12月", 2020],
  [" 1-6月\n", "1-6月", null],
  ["1-6\u200b月", "1-6月", null],
];

test.each(READ)("%j is %s", (typed, canonical, year) => {
  const reading = readPeriod(typed);
  expect(reading.kind === "period" && [reading.canonical, reading.period.year]).toEqual([
    canonical,
    year,
  ]);
});

const NOT_CUMULATIVE: readonly (readonly [string, string])[] = [
  ["6月", "1-6月"],
  ["2020年6月", "1-6月"],
  ["六月", "1-6月"],
  ["12月", "1-12月"],
  ["4-6月", "1-6月"],
  ["6-6月", "1-6月"],
  ["二季度", "1-6月"],
  ["三季度", "1-9月"],
  ["四季度", "1-12月"],
  ["下半年", "1-12月"],
];

test.each(NOT_CUMULATIVE)("%s is refused and %s offered", (typed, cumulative) => {
  expect(readPeriod(typed)).toEqual({ kind: "not-cumulative", cumulative });
});

test.each([
  "",
  "月",
  "13月",
  "1-13月",
  "0-6月",
  "6-1月",
  "2020年",
  "六",
  "1.6月",
  "5月底前",
  "Q3",
  "-6月",
  "1-6-9月",
])("%j is no period", (typed) => {
  expect(readPeriod(typed)).toEqual({ kind: "unreadable" });
});

const WITHIN: readonly (readonly [string, string | null])[] = [
  ["数据 1-6月", "1-6月"],
  ["数据1—6月", "1-6月"],
  ["1-6月数据", "1-6月"],
  ["2020年1-6月出口情况表", "1-6月"],
  ["数据（上半年）", "1-6月"],
  ["数据 前三季度", "1-9月"],
  ["数据 1月", "1月"],
  ["数据 1-10月", "1-10月"],
  ["数据 6月", null],
  ["数据", null],
  ["2020年度任务分解表", null],
];

test.each(WITHIN)("the period of %s is %s", (title, canonical) => {
  const reading = periodWithin(title);
  expect(reading?.kind === "period" ? reading.canonical : null).toBe(canonical);
});

test.each([
  ["2020年度乡镇(街道、园区)出口攻坚任务分解表", [2020]],
  ["长兴县2021年1-6月", [2021]],
  ["二〇二〇年度", []],
  ["12020年", []],
  ["2019年和2020年对比", [2019, 2020]],
  ["任务分解表", []],
])("the years of %s is %s", (title, years) => {
  expect(yearsWithin(title)).toEqual(years);
});
