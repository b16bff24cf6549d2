import type { Finding, FindingCode, FindingFacts } from "../../src/cells/finding";
import { findings as english } from "../../src/messages/en/findings";
import type { GapDecision } from "../../src/method/decision";
import { sayFinding } from "../../src/messages/findings";
import { findings as chinese } from "../../src/messages/zh/findings";
import { DEFINITION_FACTS } from "./own-method/definition-facts";

const cell = { header: "自营出口额", town: "煤山镇" };
const document = "长商发〔2020〕17号";

const decided = {
  period: "1-6月",
  year: 2020,
  note: "迟报",
  basis: "局务会纪要",
  time: "2020-07-03 09:05",
};
const gapDecision: GapDecision = {
  ...decided,
  kind: "not-reported",
  town: "煤山镇",
  quantity: "imports",
};

/** One example of every finding: a code without facts does not compile. */
const FACTS: { readonly [Code in FindingCode]: FindingFacts[Code] } = {
  "no-task-sheet": {},
  "data-empty": { sheet: "数据 1-7月" },
  "no-data-sheet": { period: "1-6月", existing: ["数据 1-5月"] },
  "several-sheets": { table: "数据 1-6月", sheets: ["数据 1-6月", "1-6月数据"] },
  "table-not-found": { table: "信息报送", headers: ["乡镇", "日期"] },
  "no-towns": {},
  "period-unreadable": { text: "本期" },
  "period-not-cumulative": { text: "6月", cumulative: "1-6月" },
  "period-is-date": { date: "2020-06-01", seems: "1-6月" },
  "period-without-target": { period: "1-7月", existing: ["1-5月", "1-6月"] },
  "period-repeated": { header: "自营出口增幅", period: "1-6月", first: "B3" },
  "period-header-missing": { header: "自营出口增幅" },
  "period-differs": { period: "1-6月", says: "1-5月" },
  "year-differs": { year: 2020, says: 2019 },
  "column-missing": { header: "进口额" },
  "column-repeated": { header: "进口额", cells: ["M1", "Q1"] },
  "column-ambiguous": { text: "企业数", headers: ["有出口实绩企业数", "出口信保投保企业数"] },
  "units-mixed": { header: "进口额", unit: "万元", expected: "万美元" },
  "header-unknown": { text: "出口总值", headers: ["自营出口额", "进口额"] },
  "town-unknown": { text: "煤山鎮", nearest: "煤山镇" },
  "town-ambiguous": { text: "新区", towns: ["新区(东街道)", "新区(西街道)"] },
  "town-missing": { town: "煤山镇" },
  "town-repeated": {
    town: "开发区(太湖街道)",
    name: "太湖街道",
    first: "A5",
    firstName: "开发区",
  },
  "town-blank": { row: 7 },
  "cell-blank": cell,
  "cell-text": { ...cell, text: "1,234", seems: "1234" },
  "cell-error": { ...cell, error: "#REF!" },
  "cell-boolean": { ...cell, text: "TRUE" },
  "cell-date": { ...cell, date: "2020-03-05" },
  "cell-merged": { ...cell, area: "B4:B5" },
  "value-negative": { ...cell, value: "-1" },
  "format-misleads": { ...cell, value: "0.95", format: "0%" },
  "count-not-whole": { ...cell, value: "56.5" },
  "percent-as-fraction": { ...cell, value: "0.085", seems: "8.5", isFormatted: false },
  "percent-small": { ...cell, value: "0.2", seems: "20" },
  "insured-exceeds-active": { town: "煤山镇", part: "9", whole: "8", wholeCell: "D4" },
  "quality-out-of-range": { town: "煤山镇", value: "0.6", most: "0.5" },
  "ledger-absent": { ledger: "信息报送" },
  "level-unknown": { text: "县简报", levels: ["报送", "市简报", "省简报"] },
  "yes-no-unknown": { header: "一带一路", text: "待定" },
  "date-unreadable": { header: "批准日期", text: "3月5日" },
  "date-other-year": { date: "2019-12-31", year: 2020 },
  "ledger-rows-later": { ledger: "信息报送", rows: 2, period: "1-6月" },
  "gap-decided": { decision: gapDecision, header: "进口额" },
  "target-confirmed": {
    decision: {
      ...decided,
      kind: "confirmed",
      town: "煤山镇",
      task: "exportGrowth",
      value: "0.5",
    },
    header: "自营出口增幅",
  },
  "points-decided": {
    decision: { ...decided, kind: "points", town: null, code: "8", points: "3" },
    indicator: "8 订单+清单",
    hasData: true,
  },
  "decision-unused": { decision: gapDecision, subject: "进口额", why: "filled" },
  "item-repeated": { town: "煤山镇", title: "举措", first: "D2" },
  "project-repeated": { town: "煤山镇", name: "工厂", first: "D2" },
  "method-differs": { document, code: "1.1", header: "分值", text: "45", official: "40" },
  "method-row-missing": { document, codes: ["1.1", "口径3"] },
  "method-row-repeated": { code: "1.1", first: "A3" },
  "method-row-unknown": { document, code: "10" },
  "reading-unknown": {
    code: "口径1",
    convention: "targetBasis",
    text: "随便",
    choices: ["增幅÷目标增幅"],
  },
  "reading-not-default": { code: "口径1", convention: "targetBasis", choice: "exports" },
  "rows-hidden": { rows: "4、6", count: 2 },
  "county-differs": { header: "进口额", county: "1", sum: "2" },
  "scale-jump": {
    ...cell,
    than: "period-before",
    value: "10000000",
    last: "1000",
    lastCell: "数据 1-5月!B4",
  },
  "cumulative-falls": { ...cell, value: "90", last: "100", lastCell: "数据 1-5月!B4" },
  "growth-extreme": { town: "煤山镇", percent: "1000.10" },
  "epidemic-exceeds-general": { town: "煤山镇", part: "9", whole: "8", wholeCell: "I4" },
  "formula-not-calculated": { formula: "=SUM(本月)" },
  "formula-over-blank": { formula: "CX.TOTAL(B2,B2:B12)", blank: "B5" },
  "formula-peers-roster": {
    formula: "CX.TOTAL(B3,B3:B13)",
    range: "B3:B13",
    towns: ["煤山镇"],
    more: null,
  },
  "formula-stale": { ...cell, formula: "=B2+C2", value: "3", gives: "4" },
  "formula-of-blank": { ...cell, formula: "=B2*C3", blank: "C3" },
  "formula-skips-text": { ...cell, formula: "=SUM(B2:C2)", text: "1,234", textCell: "C2" },
  "formula-differs": { ...cell, value: "3", usual: "=B2", gives: "4" },
  "formula-hides-error": { ...cell, formula: "=IF(B2,C2)" },
  "format-rounds": { ...cell, value: "12.3456", format: "0.00", count: 3 },
  "ledger-says-none": { ledger: "信息报送" },
  "column-unchanged": { header: "进口额", than: "period-before", of: "数据 1-5月" },
  "formula-peers-total": {
    formula: "=CX.TOTAL(B5,B5:B16)",
    range: "B5:B16",
    total: "B16",
    name: "全县",
  },
  "part-exceeds-whole": {
    town: "煤山镇",
    header: "跨境电商出口额",
    wholeHeader: "自营出口额",
    part: "9",
    whole: "8",
    wholeCell: "B4",
  },
  ...DEFINITION_FACTS,
  "formula-peers-differ": { formula: "CX.TOTAL(B3,B3:B13)", usual: "$B$2:$B$12" },
};

const CODES = Object.keys(FACTS) as FindingCode[];
const finding = (code: FindingCode): Finding =>
  ({ code, severity: "block", cell: null, facts: FACTS[code] }) as Finding;

/** Words that are the workbook's or Excel's own, and may stand in a Chinese sentence. */
const OWN_WORDS =
  /#REF!|TRUE|Excel|SUM|F9|IF\([^)]*\)|Windows|CX\.TOTAL\([^)]*\)|IF\([^)]*\)|"",|\$?[A-Z]\$?\d+(:\$?[A-Z]\$?\d+)?/g;

test.each(CODES)("%s in Chinese: three whole sentences without a word of English", (code) => {
  const { what, why, todo } = sayFinding(chinese, finding(code));
  for (const sentence of [what, why, todo]) {
    expect(sentence).toMatch(/[。？]$/);
    expect(sentence.replace(OWN_WORDS, "")).not.toMatch(/[A-Za-z]|undefined|\[object/);
  }
  expect(new Set([what, why, todo]).size).toBe(3);
});

test.each(CODES)("%s in English: three whole sentences", (code) => {
  for (const sentence of Object.values(sayFinding(english, finding(code)))) {
    expect(sentence).toMatch(/^.+[.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
});

test("a Chinese finding in full", () => {
  expect(sayFinding(chinese, finding("cell-text"))).toEqual({
    what: "煤山镇的“自营出口额”是文字“1,234”，不是数。",
    why: "计分要用这个数，缺了它，得分和名次都算不出来；文字不会参加计算。",
    todo: "看来是 1234；请确认后改成数字。",
  });
});
