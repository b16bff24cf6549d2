import {
  circulatedCopy,
  COPY_KEY,
  type CopyOutcome,
} from "../../../src/features/copies/circulated-copy";
import { BookFile } from "../../../src/xlsx/book-file";
import { recalled } from "../../../src/ranking/recall-ranking";
import { readingOf, type WorkbookReading } from "../../../src/record/workbook-reading";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { formulaAt, valueAt, type Grid } from "../../../src/cells/grid";
import { gridOf as gridOfBook } from "../../../src/xlsx/sheet-grid";
import { everything } from "../../workbook/contract-kit";
import { workbookOfFile } from "../../xlsx/grid-books";
import type { WriteMode } from "../../../src/record/write-mode";
import { plainFormulas } from "../rank-month/plain-formulas";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { ANALYSIS, ownSheet, PEERS } from "./analysis-sheet";
import { AUGUST, cell, ranked, sampleWorkbook } from "../sample";

async function copied(
  workbook: MemoryWorkbook,
  kind: "native" | "frozen",
): Promise<{ outcome: Extract<CopyOutcome, { kind: "handed-over" }>; reading: WorkbookReading }> {
  const outcome = await circulatedCopy(workbook, kind, AUGUST);
  if (outcome.kind !== "handed-over") throw new Error(JSON.stringify(outcome));
  const file = await BookFile.of(Uint8Array.from(workbook.handedOver[0]?.bytes ?? []));
  if (!file) throw new Error("not read");
  return { outcome, reading: readingOf(file.sheets.map(gridOfBook)) };
}

const sheet = ({ grids }: WorkbookReading, name: string): Grid => {
  const grid = grids.get(name);
  if (!grid) throw new Error(`no ${name}: ${[...grids.keys()].join()}`);
  return grid;
};

const formulasOf = ({ grids }: WorkbookReading, pattern: RegExp): string[] =>
  [...grids.values()].flatMap(({ formulas }) =>
    formulas
      .flat()
      .filter((formula): formula is string => formula !== null && pattern.test(formula)),
  );

test("原生副本: 评分 of every month in plain formulas with their values, calls of ours replaced, all proved and said", async () => {
  const workbook = await sampleWorkbook([ANALYSIS]);
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  const before = await everything(workbook);
  const { outcome, reading } = await copied(workbook, "native");
  expect(await everything(workbook)).toEqual(before);
  const { facts } = outcome;
  expect(facts.months).toMatchObject([
    { period: "1-5月", state: "native" },
    { period: "1-6月", state: "native" },
  ]);
  expect(facts.proof.scores).toBe(2 * 11 * 16);
  expect(facts.proof.cells).toBeGreaterThan(2000);
  expect(facts).toMatchObject({
    translated: 3,
    frozen: [cell("我的分析", "B5")],
    stepsSheet: "公式计算",
  });
  expect(formulasOf(reading, /CX/)).toEqual([]);
  expect(valueAt(sheet(reading, "评分 1-6月"), 2, 15)).toBe(95.71);
  expect(formulaAt(sheet(reading, "我的分析"), 0, 1)).toBe(
    "=VALUE(IF(COUNTA('境外投资项目'!$A$9:$E$5008,'信息报送'!$A$27:$D$5026)=0," +
      "INDEX('评分 1-6月'!$P$3:$P$13,MATCH(A1,'评分 1-6月'!$A$3:$A$13,0)),\"\"))",
  );
  expect(formulaAt(sheet(reading, "我的分析"), 2, 1)).toMatch(
    /^=VALUE\('公式计算'!\$[A-Z]+\$\d+\)$/,
  );
  expect(valueAt(sheet(reading, "我的分析"), 2, 1)).toBe(5.35);
  expect(formulaAt(sheet(reading, "我的分析"), 4, 1)).toBeNull();
  expect(valueAt(sheet(reading, "我的分析"), 4, 1)).toBe(1.99);
  expect([...reading.grids.keys()][0]).toBe("说明");
  const texts = sheet(reading, "说明")
    .values.map(([text]) => text as string)
    .join("\n");
  expect(texts).toContain(`比较${facts.proof.cells}个单元格，差异0个`);
  expect(texts).toContain("我的分析!B5");
  expect(JSON.parse(reading.archive.texts.get(COPY_KEY) ?? "")).toMatchObject({ kind: "native" });
  expect((await recalled(reading, "1-6月")).kind).toBe("current");
  expect((await recalled(reading, "1-5月")).kind).toBe("current");
});

test("冻结为数值: no formula stays, and no value changes", async () => {
  const workbook = await sampleWorkbook([ANALYSIS]);
  await ranked(workbook);
  const { outcome, reading } = await copied(workbook, "frozen");
  expect(outcome.facts.months).toMatchObject([{ period: "1-6月", state: "values" }]);
  expect(outcome.fileName).toBe("出口攻坚指数考核 冻结为数值 202008121630.xlsx");
  expect(formulasOf(reading, /./)).toEqual([]);
  expect(sheet(reading, "我的分析").values.map((row) => row[1])).toEqual([
    85.96, 3, 5.35, 88.96, 1.99,
  ]);
  expect((await recalled(reading, "1-6月")).kind).toBe("current");
});

test("what is issued stays as it was issued, and its checks go on working", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await issueMonth(workbook, "1-6月", AUGUST);
  const { outcome, reading } = await copied(workbook, "frozen");
  expect(outcome.facts.months).toMatchObject([{ period: "1-6月", state: "issued" }]);
  expect(formulasOf(reading, /./).length).toBeGreaterThan(5);
});

test("an issued month whose data sheet calls our functions for another month: the plain formula there is said", async () => {
  const call = `=CX.SCORE("名次",A5,${PEERS.replaceAll("1-6月", "1-5月")})`;
  const workbook = await sampleWorkbook([], { evaluate: () => 1 });
  await ranked(workbook, { period: "1-5月" });
  workbook.type(cell("数据 1-6月", "T5"), { formula: call });
  await ranked(workbook);
  await issueMonth(workbook, "1-6月", AUGUST);
  const { outcome } = await copied(workbook, "native");
  expect(outcome.facts).toMatchObject({
    translated: 1,
    months: [{ state: "native" }, { period: "1-6月", state: "issued-rewritten" }],
  });
});

test("a copy of a copy: its 说明 is made anew", async () => {
  const workbook = await sampleWorkbook([ANALYSIS]);
  await ranked(workbook);
  await copied(workbook, "native");
  const again = await workbookOfFile(workbook.handedOver[0]?.bytes ?? new Uint8Array());
  const { outcome, reading } = await copied(again, "frozen");
  expect(outcome.facts.months).toMatchObject([{ period: "1-6月", state: "values" }]);
  expect(outcome.facts.proof.scores).toBe(11 * 16);
  expect([...reading.grids.keys()].filter((name) => name.startsWith("说明"))).toEqual(["说明"]);
  expect([...reading.grids.keys()]).not.toContain("计算 1-6月");
});

/** What happened after the ranking, and what 说明 says of the month. */
const AFTERWARDS: readonly (readonly [string, WriteMode, boolean, string | null, string])[] = [
  ["data changed", "values", false, "数据 1-6月!B5", "stale"],
  ["data changed", "native", false, "数据 1-6月!B5", "stale-live"],
  ["a score changed by hand", "values", false, "评分 1-6月!B3", "altered"],
  ["data emptied", "values", false, "数据 1-6月!B5 emptied", "blocked"],
  ["issued", "values", true, null, "issued"],
  ["issued, data changed", "values", true, "数据 1-6月!B5", "issued-altered"],
  ["issued in plain formulas", "native", true, null, "issued-frozen"],
];

test.each(AFTERWARDS)(
  "%s (%s, issued %s): %s is %s",
  async (_, writeMode, issues, change, state) => {
    const workbook = await sampleWorkbook([], { calculator: plainFormulas });
    await ranked(workbook, { writeMode, calculationLimitMs: 5 });
    if (issues) await issueMonth(workbook, "1-6月", AUGUST);
    const [sheet = "", at = ""] = change?.split(/[! ](?=[A-Z])/) ?? [];
    if (change !== null)
      workbook.type(
        cell(sheet, at.split(" ")[0] ?? ""),
        change.endsWith("emptied") ? null : { number: 1 },
      );
    workbook.calculate();
    const { outcome } = await copied(workbook, "frozen");
    expect(outcome.facts.months).toMatchObject([{ period: "1-6月", state }]);
  },
);

test.each([
  ["#NAME?", "not-calculated"],
  ["#BUSY!", "not-calculated"],
  ["#N/A", "handed-over"],
  ["#DIV/0!", "handed-over"],
])("a formula of ours that shows %s: %s", async (error, kind) => {
  const workbook = await sampleWorkbook([ownSheet([["甲", "=CX.TOTAL(A1,A1:A2)", { error }]])]);
  const outcome = await circulatedCopy(workbook, "native", AUGUST);
  expect(outcome.kind).toBe(kind);
  expect(workbook.handedOver).toHaveLength(kind === "handed-over" ? 1 : 0);
});

test.each([
  ["=CX.TOTAL(A1,A1:A2)", "not-calculated"],
  ['=IF(A1="","",CX.TOTAL(A1,A1:A2))', "handed-over"],
])("%s that shows nothing: %s", async (formula, kind) => {
  const workbook = await sampleWorkbook([ownSheet([["甲", formula, null]])]);
  expect((await circulatedCopy(workbook, "native", AUGUST)).kind).toBe(kind);
});
