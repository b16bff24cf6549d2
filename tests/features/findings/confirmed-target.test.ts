/** 确为: from the blocked target to the printed ranking and the next month. */
import { decide, decisionBefore, revokeDecision } from "../../../src/features/findings/decide";
import type { Finding } from "../../../src/cells/finding";
import { readDecisions } from "../../../src/record/policy-record";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { target } from "../../../src/functions/export-functions";
import { standInForExcel, shownOf } from "../../functions/custom-functions-host";
import { plainFormulas } from "../rank-month/plain-formulas";
import { JULY, rank, ranked, rowsOf, sampleWorkbook } from "../sample";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";

const TASKS = "任务分解表";
const TOWN = "煤山镇";
const REQUEST = {
  kind: "confirmed",
  town: TOWN,
  task: "exportGrowth",
  value: "0.5",
  period: "1-6月",
  note: "目标已下调",
  basis: "长商发〔2020〕30号",
} as const;
const DECISION = { ...REQUEST, year: 2020, time: "2020-07-03 09:05" };

/** The sample with another growth target of that town; columns 1 and 2 are 1-5月 and 1-6月. */
async function withTarget(
  value: number,
  columns: readonly number[] = [2],
): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook([], { calculator: plainFormulas });
  const row = (await rowsOf(workbook, TASKS)).findIndex(([town]) => town === TOWN);
  for (const column of columns) workbook.type({ sheet: TASKS, row, column }, { number: value });
  return workbook;
}

async function blocksOf(workbook: MemoryWorkbook, period = "1-6月"): Promise<readonly Finding[]> {
  const outcome = await rank(workbook, { period });
  return outcome.kind === "blocked" ? outcome.findings.filter(({ gap }) => gap) : [];
}

const printed = async (workbook: MemoryWorkbook): Promise<string> =>
  (await rowsOf(workbook, "排名 1-6月"))
    .flat()
    .join("")
    .replace(/\u3000/g, "");

test("it blocks, is decided, ranks, and is printed with its note and basis", async () => {
  const workbook = await withTarget(0.5);
  expect((await blocksOf(workbook)).map(({ code }) => code)).toEqual(["percent-as-fraction"]);
  expect(await decide(workbook, REQUEST, JULY)).toEqual({ kind: "decided", decision: DECISION });
  const { archive } = await readWorkbook(workbook);
  expect(readDecisions(archive)).toEqual([DECISION]);
  await ranked(workbook);
  expect(await printed(workbook)).toContain(
    `${TOWN}的“自营出口增幅”填的是 0.5，决定：确为0.5%（依据：长商发〔2020〕30号；说明：目标已下调；2020-07-03 09:05）`,
  );
  const grounds = await rowsOf(workbook, "依据 1-6月");
  const row = grounds.find(([town, name]) => town === TOWN && String(name).startsWith("1.1"));
  expect(row?.join()).toContain("目标确为0.5%；决定依据：长商发〔2020〕30号；说明：目标已下调");
});

test("another number in the cell is asked about again, and so is the next month", async () => {
  const workbook = await withTarget(0.5, [1, 2]);
  const may = { ...REQUEST, period: "1-5月" };
  expect((await decide(workbook, may, JULY)).kind).toBe("decided");
  const [finding] = await blocksOf(workbook);
  const { decisions } = await readWorkbook(workbook);
  expect(decisionBefore(decisions, finding!.gap!, { period: "1-6月", year: 2020 })).toMatchObject(
    may,
  );
  expect((await decide(workbook, REQUEST, JULY)).kind).toBe("decided");
  expect(await blocksOf(workbook)).toEqual([]);
  const row = (await rowsOf(workbook, TASKS)).findIndex(([town]) => town === TOWN);
  workbook.type({ sheet: TASKS, row, column: 2 }, { number: 0.4 });
  expect(await blocksOf(workbook)).toHaveLength(1);
});

test("revoked, it blocks again", async () => {
  const workbook = await withTarget(0.5);
  await decide(workbook, REQUEST, JULY);
  expect(await revokeDecision(workbook, DECISION)).toEqual({ kind: "revoked" });
  expect(await blocksOf(workbook)).toHaveLength(1);
});

test.each([
  [8.5, {}],
  [0.5, { value: "0.4" }],
  [0.5, { town: "和平镇" }],
  [0.5, { task: "exporterInsurance" }],
  [0.5, { period: "1-5月" }],
] as const)(
  "nothing but a doubtful target of that number can be confirmed: %p %p",
  async (value, change) => {
    const workbook = await withTarget(value);
    const outcome = await decide(workbook, { ...REQUEST, ...change }, JULY);
    expect(outcome).toEqual({ kind: "refused", why: "not-a-gap" });
  },
);

test("in native formulas it is the same score, and another number below 1 is none", async () => {
  const workbook = await withTarget(0.5);
  await decide(workbook, REQUEST, JULY);
  const native = await ranked(workbook, { writeMode: "native", calculationLimitMs: 5 });
  expect([native.writtenAs, native.fallback]).toEqual(["native", null]);
  const formulas = await ranked(workbook, { writeMode: "formulas" });
  expect([formulas.writtenAs, formulas.fallback]).toEqual(["values", "decisions"]);
});

test("CX.TARGET still refuses it", () => {
  standInForExcel();
  const column = (value: number): unknown[][] => [[value]];
  expect(shownOf(() => target(column(1085), column(1000), column(0.5), null))).toBe(
    "#VALUE! 目标增幅(targetPercent)：0.5 像是 50%，请填 50。",
  );
});
