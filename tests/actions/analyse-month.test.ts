import {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseReadings,
} from "../../src/actions/analyse-month";
import type { Analysed, AnalysisRequest } from "../../src/actions/analysed-month";
import { changeReading } from "../../src/actions/change-reading";
import { equals, isZero, subtract, sum } from "../../src/numbers/exact";
import { cell, gridOf, JULY, ranked, sampleWorkbook } from "./sample";

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
  ["readings", analyseReadings],
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
  ["readings", analyseReadings],
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
  await changeReading(workbook, { id: "stepTies", choice: "dense", by: "张主任" }, JULY);
  const { effects, decisions } = await result(analyseReadings(workbook, request()));
  expect(effects.map(({ alternatives }) => alternatives.length)).toEqual([
    1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 5, 0,
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
  expect(envelope?.combinations).toBe(20_736);
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
  await changeReading(workbook, { id: "zeroEarnsPlace", choice: false, by: "张主任" }, JULY);
  const changes = await result(analyseChanges(workbook, request()));
  if (changes.kind !== "compared") throw new Error(changes.kind);
  expect(changes).toMatchObject({ period: "1-5月", revised: [{ cell: where, was, is: 30000 }] });
  const compared = changes.towns.flatMap((town) => (town.kind === "compared" ? [town] : []));
  expect(compared).toHaveLength(11);
  for (const { from, to, points, parts } of compared) {
    expect(equals(points, subtract(to.points, from.points))).toBe(true);
    expect(equals(sum(Object.values(parts)), points)).toBe(true);
  }
  const moved = (part: "revisions" | "readings" | "own"): boolean =>
    compared.some(({ parts }) => !isZero(parts[part]));
  expect([moved("revisions"), moved("readings"), moved("own")]).toEqual([true, true, true]);
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
