import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Conventions } from "../../src/method/conventions";
import type { PointsDecision } from "../../src/method/decision";
import { completeScores, type TownResult } from "../../src/scoring/complete-scores";
import { countyText } from "../../src/ranking/county";
import { footerLines } from "../../src/ranking/ranking-footer";
import { rankingSheet } from "../../src/ranking/ranking-sheet";
import type { LastRanking } from "../../src/record/ranking-record";
import { scoresSheet, type FormulaInputs } from "../../src/ranking/scores-sheet";
import { nearestDouble } from "../../src/numbers/decimal-text";
import { exact, subtract } from "../../src/numbers/exact";
import type { Observed } from "../../src/scoring/observations";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import type { CellContent } from "../../src/workbook/workbook";
import { month, scoreMonth, type TownFacts } from "../scoring/month";

const TOWNS: readonly TownFacts[] = [
  { name: "甲镇", data: { exports: "1100" } },
  { name: "乙镇", data: { exports: "1200" } },
  { name: "丙镇", data: { exports: "1100" } },
];

function resultsOf(sheet: ScoreSheet): readonly TownResult[] {
  const results = completeScores(sheet);
  if (!results) throw new Error("a score is missing");
  return results;
}

const area = { row: 0, column: 0, rows: 5, columns: 3 };
const INPUTS: FormulaInputs = {
  data: { sheet: "O'Neil 数据", area },
  tasks: { sheet: "任务分解表", area },
  projects: { sheet: "境外投资项目", area },
  items: { sheet: "信息报送", area },
  method: null,
};

function formulasOf(conventions: Partial<Conventions>, inputs: FormulaInputs): string[] {
  const sheet = scoreMonth(month(TOWNS), conventions);
  const content = scoresSheet("评分 1-6月", sheet, resultsOf(sheet), inputs, false);
  return (content.cells[3] ?? []).flatMap((cell) =>
    cell && "formula" in cell ? [cell.formula] : [],
  );
}

const CALL = `$A$4,'O''Neil 数据'!$A$1:$C$5,'任务分解表'!$A$1:$C$5,"1-6月",'境外投资项目'!$A$1:$C$5,'信息报送'!$A$1:$C$5`;
const { rounding } = changxing2020.defaultConventions;

test("a formula names the code, the town's cell and absolute, quoted ranges; 考核办法 only where there is one", () => {
  expect(formulasOf({}, INPUTS)[0]).toBe(`=CX.SCORE("1.1",${CALL})`);
  const method = { sheet: "考核办法", area };
  expect(formulasOf({}, { ...INPUTS, method })[0]).toBe(
    `=CX.SCORE("1.1",${CALL},'考核办法'!$A$1:$C$5)`,
  );
});

test.each<[string, Partial<Conventions>, string, string]>([
  ["the defaults", {}, "=ROUND(SUM(B4:O4),2)", "=CX.RANK($P$4,$P$3:$P$5)"],
  [
    "dense places",
    { rankTies: "dense" },
    "=ROUND(SUM(B4:O4),2)",
    '=CX.RANK($P$4,$P$3:$P$5,"dense")',
  ],
  [
    "an order of indicators",
    { rankTies: { decidedBy: ["1.2", "1.4"] } },
    "=ROUND(SUM(B4:O4),2)",
    `=CX.SCORE("名次",${CALL})`,
  ],
  [
    "one decimal, rounded once",
    { rounding: { ...rounding, stage: "total", decimals: 1 } },
    "=ROUND(SUM(B4:O4),1)",
    "=CX.RANK($P$4,$P$3:$P$5)",
  ],
  [
    "half to even, ranked by the exact total",
    { rounding: { stage: "total", decimals: 2, mode: "half-even", rankBy: "exact" } },
    `=CX.SCORE("总分",${CALL})`,
    `=CX.SCORE("名次",${CALL})`,
  ],
])("total and place under %s", (_, conventions, total, place) => {
  expect(formulasOf(conventions, INPUTS).slice(14)).toEqual([total, place]);
});

function shown(cell: CellContent | undefined): string | number | null {
  if (!cell) return null;
  if ("text" in cell) return cell.text;
  return "number" in cell ? cell.number : cell.formula;
}

function rankingOf(last: LastRanking | null): (string | number | null)[][] {
  const sheet = scoreMonth(month(TOWNS));
  const frame = {
    county: "全县出口",
    last,
    isSample: false,
    isRevision: false,
    footer: { printed: ["一"], beside: ["二"] },
  };
  return rankingSheet("排名 1-6月", sheet, resultsOf(sheet), frame).cells.map((row) =>
    row.map(shown),
  );
}

test("ties stand in roster order, then 全县 without place and score, then the footer", () => {
  const rows = rankingOf(null);
  expect(rows[1]?.at(-1)).toBe("单位：分");
  expect(rows.slice(3, 6).map((row) => row.slice(0, 2))).toEqual([
    [1, "乙镇"],
    [2, "甲镇"],
    [2, "丙镇"],
  ]);
  expect(rows[6]?.slice(0, 5)).toEqual([null, "全县", null, "全县出口", null]);
  expect(rows.slice(7, 11).map(([line]) => line)).toEqual(["一", "制表：", null, "二"]);
});

test("a town is compared with itself in the last ranked period, a new one with nothing", () => {
  const [second] = rankingOf(null)[4]?.slice(2) ?? [];
  const rows = rankingOf({
    period: "1-5月",
    towns: new Map([
      ["乙镇", { total: exact("50.5"), place: exact("3") }],
      ["甲镇", { total: exact(String(second)), place: exact("2") }],
    ]),
  });
  const gained = subtract(exact(String(rows[3]?.[2])), exact("50.5"));
  expect(rows.slice(3, 6).map((row) => row.slice(-2))).toEqual([
    ["↑2", nearestDouble(gained)],
    ["—", 0],
    ["—", "—"],
  ]);
});

test("no result is complete while a score is missing", () => {
  const sheet = scoreMonth(month([{ data: { exports: null } }, {}]));
  expect(completeScores(sheet)).toBeNull();
});

const target = (value: string): Observed => ({
  kind: "number",
  value: exact(value),
  cell: { sheet: "任务分解表", row: 3, column: 2 },
});

const GROWTH = { kind: "growth", of: "exports", from: "exportsLastYear" } as const;

test.each<[string, TownFacts[], Observed | null, string]>([
  [
    "met exactly",
    [{ data: { exports: "1080" } }],
    target("8"),
    "自营出口额 1,080万美元，增幅 8.00%（目标 8%，已完成）",
  ],
  [
    "missed by a hair",
    [{ data: { exports: "1079.99" } }],
    target("8"),
    "自营出口额 1,079.99万美元，增幅 8.00%（目标 8%，未完成）",
  ],
  ["without a target", [{}, {}], null, "自营出口额 2,170万美元，增幅 8.50%"],
  [
    "without last year",
    [{ data: { exportsLastYear: "0" } }],
    target("8"),
    "自营出口额 1,085万美元，增幅无法计算（去年同期为0）（目标 8%）",
  ],
  [
    "a town without this year's figure, another without last year's",
    [{ data: { exports: null } }, {}, { data: { exportsLastYear: null } }],
    target("8"),
    "镇1、镇3没有自营出口额或去年同期自营出口额，全县合计和增幅不计算",
  ],
])("the county's growth: %s", (_, towns, goal, expected) => {
  expect(countyText(month(towns), GROWTH, goal, "万美元")).toBe(expected);
});

test("a long line is folded, and every reading that is not the default is named", () => {
  const sheet = scoreMonth(month(TOWNS), { stepTies: "dense", rankTies: "dense" });
  const { printed, beside } = footerLines(sheet, {
    currency: "万元",
    comparedPeriod: null,
    decided: ["甲镇的自营出口额空白，决定：未报送。"],
    warnings: ["很长的提醒".repeat(20)],
    fingerprint: "0123456789abcdef".repeat(4),
    time: "2020-07-03 09:05",
    renamed: [],
    conventionDecisions: new Map(),
    issue: [],
  });
  const lines = [...printed, ...beside];
  expect(printed.filter((line) => line.startsWith("口径（非默认）"))).toHaveLength(2);
  expect(lines.filter((line) => line.length > 66)).toEqual([]);
  expect(lines.join("").replaceAll("　", "")).toContain("很长的提醒".repeat(20));
  expect(printed).toContain("说明：甲镇的自营出口额空白，决定：未报送。");
  expect(beside).toContain("数据指纹：0123 4567 89AB CDEF");
  expect(beside).toContain("单位：出口额、进口额为万元，得分为分。");
});

test("a folded line keeps whole the rare characters that take two places", () => {
  const warning = "𠮷镇".repeat(60);
  const { beside } = footerLines(scoreMonth(month(TOWNS)), {
    currency: "万美元",
    comparedPeriod: null,
    decided: [],
    warnings: [warning, `一${warning}`],
    fingerprint: "",
    time: "",
    renamed: [],
    conventionDecisions: new Map(),
    issue: [],
  });
  expect(beside.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
});

test("a score that rests on a decision has a mark in its cell, which is told below the table", () => {
  const decided: PointsDecision = {
    kind: "points",
    code: "2",
    points: "3",
    town: "乙镇",
    period: "1-6月",
    year: 2020,
    note: "示例",
    basis: "示例",
    time: "2020-07-03 09:05",
  };
  const towns = month(TOWNS).towns;
  const sheet = scoreMonth({
    ...month(TOWNS),
    assigned: new Map([["2", towns.map((town) => (town === "乙镇" ? decided : null))]]),
  });
  const { cells, styles } = rankingSheet("排名 1-6月", sheet, resultsOf(sheet), {
    county: "",
    last: null,
    isSample: false,
    isRevision: false,
    footer: { printed: ["一"], beside: [] },
  });
  const marked = styles.filter(({ format }) => format === '0.00"＊"');
  expect(marked.map(({ area }) => cells[area.row]?.[1])).toEqual([{ text: "乙镇" }]);
  expect(marked.map(({ area }) => cells[2]?.[area.column])).toEqual([{ text: "主体培育" }]);
  expect(
    cells.map(([first]) => shown(first)).filter((line) => /^＊：/.test(String(line))),
  ).toHaveLength(1);
});
