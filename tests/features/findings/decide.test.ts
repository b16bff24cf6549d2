import { applyFixes } from "../../../src/features/findings/apply-fix";
import { decide, decisionBefore, revokeDecision } from "../../../src/features/findings/decide";
import { readForExplaining } from "../../../src/features/cell-origin/explain-cell";
import { isRankingCurrent } from "../../../src/ranking/ranking-current";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { isBlocking, type Gap } from "../../../src/cells/finding";
import { everything } from "../../workbook/contract-kit";
import { AUGUST, cell, JULY, rank, ranked, rowsOf, sampleWorkbook } from "../sample";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";

const SHEET = "数据 1-6月";
/** 和平镇's 离岸服务外包执行额. */
const BLANK = cell(SHEET, "O6");
const GROUNDS = { period: "1-6月", note: "企业迟报", basis: "局务会纪要〔2020〕8号" };
const NOT_REPORTED = {
  ...GROUNDS,
  kind: "not-reported",
  town: "煤山镇",
  quantity: "outsourcing",
} as const;

async function withGap(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  const row = (await rowsOf(workbook, SHEET)).findIndex(([town]) => town === "煤山镇");
  workbook.type({ ...BLANK, row }, null);
  return workbook;
}

async function gapsOf(workbook: MemoryWorkbook, period = "1-6月"): Promise<Gap[]> {
  const outcome = await rank(workbook, { period });
  const found = outcome.kind === "blocked" ? outcome.findings : [];
  return found.flatMap(({ gap }) => (gap ? [gap] : []));
}

const archived = async (workbook: MemoryWorkbook, key: string): Promise<string> =>
  String((await rowsOf(workbook, "考核存档")).find(([name]) => name === key)?.[2]).slice(1);

test("a decision is kept in the archive, touches no other sheet, and the month is ranked", async () => {
  const workbook = await withGap();
  expect(await gapsOf(workbook)).toHaveLength(1);
  const before = await workbook.read("all");
  const outcome = await decide(workbook, NOT_REPORTED, JULY);
  const decision = { ...NOT_REPORTED, year: 2020, time: "2020-07-03 09:05" };
  expect(outcome).toEqual({ kind: "decided", decision });
  expect(JSON.parse(await archived(workbook, "policy 1-6月"))).toEqual(decision);
  const after = await workbook.read("all");
  expect(after.slice(0, before.length)).toEqual(before);
  const { warnings } = await ranked(workbook);
  expect(warnings.map(({ code }) => code)).toContain("gap-decided");
});

test("the ranking prints the decision, and the grounds say it at the score", async () => {
  const workbook = await withGap();
  await decide(workbook, NOT_REPORTED, JULY);
  await ranked(workbook);
  const footer = (await rowsOf(workbook, "排名 1-6月")).map(([first]) => String(first)).join("");
  expect(footer.replace(/\u3000/g, "")).toContain(
    "煤山镇的“离岸服务外包执行额”空白，决定：未报送（依据：局务会纪要〔2020〕8号；说明：企业迟报；2020-07-03 09:05）",
  );
  const grounds = await rowsOf(workbook, "依据 1-6月");
  const row = grounds.find(([town, name]) => town === "煤山镇" && String(name).startsWith("6.1"));
  expect([row?.[3], row?.[5], row?.[7]]).toEqual([
    "",
    "“离岸服务外包执行额”未报送，不参加比较；决定依据：局务会纪要〔2020〕8号；说明：企业迟报；2020-07-03 09:05",
    0,
  ]);
});

test("a selected cell of the ranking is explained by the decision", async () => {
  const workbook = await withGap();
  await decide(workbook, NOT_REPORTED, JULY);
  await ranked(workbook);
  const rows = await rowsOf(workbook, "评分 1-6月");
  const column = (rows.find((row) => row.includes("总分")) ?? []).findIndex((header) =>
    String(header).startsWith("6.1"),
  );
  const row = rows.findIndex(([town]) => town === "煤山镇");
  const explainer = await readForExplaining(workbook);
  const explained = explainer({ sheet: "评分 1-6月", row, column });
  expect(explained.kind === "scores" && explained.stored).toMatchObject({
    isCurrent: true,
    now: "0.00",
  });
});

test("a blank that counts as 0 is said wherever it counts", async () => {
  const workbook = await withGap();
  await decide(workbook, { ...NOT_REPORTED, kind: "zero" }, JULY);
  await ranked(workbook);
  const grounds = await rowsOf(workbook, "依据 1-6月");
  const row = grounds.find(([town, name]) => town === "煤山镇" && String(name).startsWith("6.1"));
  expect(row?.[3]).toContain("离岸服务外包执行额 0万美元（数据 1-6月!O");
  expect(row?.[5]).toContain("“离岸服务外包执行额”空白，按0计；决定依据：局务会纪要〔2020〕8号");
});

test("function formulas know no decisions: values are written, and it is said why", async () => {
  const workbook = await withGap();
  await decide(workbook, NOT_REPORTED, JULY);
  const { writtenAs, fallback } = await ranked(workbook, { writeMode: "formulas" });
  expect([writtenAs, fallback]).toEqual(["values", "decisions"]);
});

test("a changed or revoked decision makes the ranking stale; the same again does not", async () => {
  const workbook = await withGap();
  await decide(workbook, NOT_REPORTED, JULY);
  const { fingerprint, writtenAs } = await ranked(workbook);
  const isCurrent = async () =>
    isRankingCurrent(await readWorkbook(workbook), { period: "1-6月", writtenAs, fingerprint });
  expect(await isCurrent()).toBe(true);
  await decide(workbook, { ...NOT_REPORTED, note: "已核实" }, JULY);
  expect(await isCurrent()).toBe(false);
  await decide(workbook, NOT_REPORTED, JULY);
  expect(await isCurrent()).toBe(true);
  const [decision] = (await readWorkbook(workbook)).decisions;
  expect(await revokeDecision(workbook, decision!)).toEqual({ kind: "revoked" });
  const applied = workbook.applied.length;
  expect(await revokeDecision(workbook, decision!)).toEqual({ kind: "gone" });
  expect(workbook.applied.length).toBe(applied);
  expect(await isCurrent()).toBe(false);
  expect(await gapsOf(workbook)).toHaveLength(1);
});

test("once the cell is filled, the figure counts and the decision is said to be unused", async () => {
  const workbook = await withGap();
  await decide(workbook, NOT_REPORTED, JULY);
  const row = (await rowsOf(workbook, SHEET)).findIndex(([town]) => town === "煤山镇");
  workbook.type({ ...BLANK, row }, { number: 12 });
  const { warnings, scores } = await ranked(workbook);
  expect(warnings.map(({ code }) => code)).toContain("decision-unused");
  const traces = scores.indicators.flatMap(({ scores: all }) =>
    all.map((score) => score.outcome === "scored" && score.trace.kind),
  );
  expect(traces).not.toContain("decided");
});

test("next month the same gap asks again, with last month's decision as a suggestion", async () => {
  const workbook = await withGap();
  const row = (await rowsOf(workbook, "数据 1-5月")).findIndex(([town]) => town === "煤山镇");
  workbook.type({ ...BLANK, sheet: "数据 1-5月", row }, null);
  const may = { ...NOT_REPORTED, period: "1-5月" };
  await decide(workbook, may, JULY);
  const [gap] = await gapsOf(workbook);
  const { decisions } = await readWorkbook(workbook);
  const june = { period: "1-6月", year: 2020 };
  expect(decisionBefore(decisions, gap!, june)).toMatchObject(may);
  expect(decisionBefore(decisions, gap!, { ...june, period: "1-5月" })).toBe(null);
  expect(decisionBefore(decisions, gap!, { ...june, year: 2021 })).toBe(null);
  expect(decisionBefore(decisions, { ...gap!, town: "和平镇" }, june)).toBe(null);
});

test("lines that are no decisions, the log of fixes and other keys stay", async () => {
  const workbook = await withGap();
  await applyFixes(
    workbook,
    [{ cell: cell(SHEET, "B5"), was: 27032, becomes: { number: 27033 } }],
    JULY,
  );
  await decide(workbook, NOT_REPORTED, JULY);
  const sheet = await rowsOf(workbook, "考核存档");
  const at = sheet.findIndex(([key]) => key === "policy 1-6月");
  const foreign = '{"kind":"later-version"}\nnot json\n{"kind":"zero","period":"1-6月"}';
  workbook.type(
    { sheet: "考核存档", row: at, column: 2 },
    { text: `t${foreign}\n${String(sheet[at]?.[2]).slice(1)}` },
  );
  await decide(workbook, { ...NOT_REPORTED, kind: "not-applicable" }, AUGUST);
  const lines = (await archived(workbook, "policy 1-6月")).split("\n");
  expect(lines.slice(0, 3).join("\n")).toBe(foreign);
  expect(lines).toHaveLength(4);
  expect(lines[3]).toContain("not-applicable");
  expect(await archived(workbook, "decisions")).toContain("27033");
});

test.each([
  [{ note: "  " }, "no-grounds"],
  [{ basis: "" }, "no-grounds"],
  [{ town: "和平镇" }, "not-a-gap"],
  [{ quantity: "imports" }, "not-a-gap"],
  [{ quantity: "all" }, "not-a-gap"],
  [{ kind: "points", code: "10", points: "1" }, "no-indicator"],
  [{ kind: "points", code: "6.1", points: "1.51" }, "points"],
  [{ kind: "points", code: "6.1", points: "-1" }, "points"],
  [{ kind: "points", code: "6.1", points: "一分" }, "points"],
] as const)("%p is refused as %s, and nothing is written", async (change, why) => {
  const workbook = await withGap();
  const before = await everything(workbook);
  const request = { ...NOT_REPORTED, ...change } as Parameters<typeof decide>[1];
  expect(await decide(workbook, request, JULY)).toMatchObject({ kind: "refused", why });
  expect(await everything(workbook)).toEqual(before);
});

test("points for all towns, from 0 to the full points, both included", async () => {
  const workbook = await withGap();
  const request = { ...GROUNDS, kind: "points", town: null, code: "6.1", points: " 1.5 " } as const;
  expect((await decide(workbook, request, JULY)).kind).toBe("decided");
  const { scores, warnings } = await ranked(workbook);
  expect(warnings.filter(isBlocking)).toEqual([]);
  const column = scores.indicators.find(({ indicator }) => indicator.code === "6.1");
  const given = column?.scores.map((score) => score.outcome === "scored" && score.points);
  expect(new Set(given?.map((one) => one && `${one.numerator}/${one.denominator}`)).size).toBe(1);
});
