import {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseConventions,
} from "../../../src/features/analysis/analyse-month";
import type { Analysed, AnalysisRequest } from "../../../src/features/analysis/analysed-month";
import { changeConvention } from "../../../src/features/analysis/change-convention";
import { decide } from "../../../src/features/findings/decide";
import { writeRecorded } from "../../../src/record/recorded-write";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { equals, isZero, subtract, sum } from "../../../src/numbers/exact";
import { gapRows } from "../../../src/features/analysis/gap-rows";
import { cell, gridOf, JULY, ranked, rowsOf, sampleWorkbook } from "../sample";

const request = (change: Partial<AnalysisRequest> = {}): AnalysisRequest => ({
  period: "1-6月",
  signal: new AbortController().signal,
  onProgress: () => {},
  ...change,
});

async function result<Result>(analysing: Promise<Analysed<Result>>): Promise<Result> {
  const outcome = await analysing;
  if (outcome.kind !== "analysed") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

test.each([
  ["conventions", analyseConventions],
  ["envelope", analyseEnvelope],
  ["gaps", analyseGaps],
  ["changes", analyseChanges],
] as const)("%s of a month that cannot be ranked: its findings", async (_, analyse) => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B5"), null);
  const outcome = await analyse(workbook, request());
  expect(outcome.kind === "blocked" && outcome.findings.map(({ code }) => code)).toEqual([
    "cell-blank",
  ]);
});

test.each([
  ["conventions", analyseConventions],
  ["envelope", analyseEnvelope],
  ["gaps", analyseGaps],
] as const)("%s can be cancelled", async (_, analyse) => {
  const workbook = await sampleWorkbook();
  const abort = new AbortController();
  abort.abort();
  const outcome = await analyse(workbook, request({ signal: abort.signal }));
  expect(outcome.kind).toBe("cancelled");
});

test("readings: every reading with its alternatives, and who chose the present ones", async () => {
  const workbook = await sampleWorkbook();
  await changeConvention(workbook, { id: "stepTies", choice: "dense", by: "张主任" }, JULY);
  const { effects, decisions } = await result(analyseConventions(workbook, request()));
  expect(effects.map(({ alternatives }) => alternatives.length)).toEqual([
    1, 1, 1, 1, 1, 2, 2, 2, 1, 2, 5, 0, 1, 1, 2, 1, 1,
  ]);
  expect([...decisions]).toMatchObject([["stepTies", { by: "张主任", time: "2020-07-03 09:05" }]]);
});

test("gaps: all towns but the first have levers", async () => {
  const workbook = await sampleWorkbook();
  const { towns: gaps } = await result(analyseGaps(workbook, request()));
  expect(workbook.applied).toEqual([]);
  expect(gaps?.map(({ levers }) => levers.length).sort()).toEqual([
    0,
    ...Array<number>(10).fill(10),
  ]);
});

test("envelope: the present place lies inside", async () => {
  const workbook = await sampleWorkbook();
  const envelope = await result(analyseEnvelope(workbook, request()));
  for (const { place, best, worst } of envelope?.towns ?? []) {
    const inside = [subtract(place, best), subtract(worst, place)];
    expect(inside.every(({ numerator }) => numerator >= 0n)).toBe(true);
  }
  expect(workbook.applied).toEqual([]);
  expect(envelope?.combinations).toBe(1_492_992);
});

test("changes: nothing ranked before, and nothing to compare with", async () => {
  const workbook = await sampleWorkbook();
  expect(await result(analyseChanges(workbook, request()))).toEqual({ kind: "no-earlier" });
});

test("changes: revisions and readings since are told from this month's own", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  const where = cell("数据 1-5月", "B5");
  const was = (await gridOf(workbook, "数据 1-5月")).values[4]?.[1];
  workbook.type(where, { number: 30000 });
  await changeConvention(workbook, { id: "zeroEarnsPlace", choice: false, by: "张主任" }, JULY);
  const changes = await result(analyseChanges(workbook, request()));
  if (changes.kind !== "compared") throw new Error(changes.kind);
  expect(changes).toMatchObject({ period: "1-5月", revised: [{ cell: where, was, is: 30000 }] });
  const compared = changes.towns.flatMap((town) => (town.kind === "compared" ? [town] : []));
  expect(compared).toHaveLength(11);
  for (const { from, to, points, parts } of compared) {
    expect(equals(points, subtract(to.points, from.points))).toBe(true);
    expect(equals(sum(Object.values(parts)), points)).toBe(true);
  }
  const moved = (part: "revisions" | "conventions" | "own"): boolean =>
    compared.some(({ parts }) => !isZero(parts[part]));
  expect([moved("revisions"), moved("conventions"), moved("own")]).toEqual([true, true, true]);
});

test("changes: a figure that another program has saved with 15 digits is not revised", async () => {
  const workbook = await sampleWorkbook();
  const where = cell("数据 1-5月", "B5");
  workbook.type(where, { number: 0.1 + 0.2 });
  await ranked(workbook, { period: "1-5月" });
  workbook.type(where, { number: 0.3 });
  expect(await result(analyseChanges(workbook, request()))).toMatchObject({ revised: [] });
});

test("changes: earlier sheets that cannot be scored any more are said", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  workbook.type(cell("数据 1-5月", "B5"), { text: "一百" });
  expect(await result(analyseChanges(workbook, request()))).toEqual({
    kind: "earlier-unreadable",
    period: "1-5月",
  });
});

const POINTS = { kind: "points", note: "任务未下达", basis: "局务会纪要" } as const;

async function partsAddUp(workbook: Awaited<ReturnType<typeof sampleWorkbook>>): Promise<void> {
  const changes = await result(analyseChanges(workbook, request()));
  if (changes.kind !== "compared") throw new Error(changes.kind);
  for (const town of changes.towns) {
    if (town.kind !== "compared") throw new Error("same roster");
    expect(equals(sum(Object.values(town.parts)), town.points)).toBe(true);
  }
}

test("changes: a target that is blank since points were decided instead", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  const row = (await rowsOf(workbook, "任务分解表")).findIndex(([town]) => town === "煤山镇");
  workbook.type({ sheet: "任务分解表", row, column: 2 }, null);
  await decide(
    workbook,
    { ...POINTS, period: "1-6月", town: "煤山镇", code: "1.1", points: "10" },
    JULY,
  );
  await partsAddUp(workbook);
});

test("changes: a ledger that neither month has, since points were decided for all", async () => {
  const workbook = await sampleWorkbook();
  workbook.deleteSheet("境外投资项目");
  for (const period of ["1-5月", "1-6月"]) {
    await decide(workbook, { ...POINTS, period, town: null, code: "5", points: "1" }, JULY);
    await ranked(workbook, { period });
  }
  await partsAddUp(workbook);
});

test("gaps: a town without any figure to change is not called first", async () => {
  const workbook = await sampleWorkbook();
  workbook.deleteSheet("信息报送");
  const rows = await rowsOf(workbook, "数据 1-6月");
  const row = rows.findIndex(([town]) => town === "煤山镇");
  rows[row]?.forEach((_, column) => workbook.type({ sheet: "数据 1-6月", row, column }, null));
  const about = { period: "1-6月", note: "迟报", basis: "局务会纪要" };
  await decide(workbook, { ...POINTS, period: "1-6月", town: null, code: "9", points: "1" }, JULY);
  const all = { ...about, kind: "not-reported", town: "煤山镇", quantity: "all" } as const;
  await decide(workbook, all, JULY);
  const outcome = await analyseGaps(workbook, request());
  if (outcome.kind !== "analysed") throw new Error(outcome.kind);
  const found = gapRows(outcome.scores, outcome.result.towns ?? []);
  expect(found.filter(({ isFirst }) => isFirst).map(({ place }) => place)).toEqual(["1"]);
  expect(found.at(-1)).toMatchObject({ town: "煤山镇", gains: [], cannot: [] });
});

test("a write that has ended half-way is not analysed as if it were whole", async () => {
  const workbook = await sampleWorkbook();
  const where = cell("数据 1-6月", "B5");
  const was = (await gridOf(workbook, where.sheet)).values[4]?.[1] ?? null;
  const reading = await readWorkbook(workbook);
  await writeRecorded(workbook, reading, {
    action: "fix",
    about: null,
    time: "2020-07-03 09:05",
    ends: "confirm",
    change: {
      sheets: [],
      edits: [{ cell: where, was, becomes: { number: 5 } }],
      show: null,
    },
  });
  expect((await analyseConventions(workbook, request())).kind).toBe("unfinished");
});
