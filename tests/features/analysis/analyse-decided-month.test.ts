import {
  analyseChanges,
  analyseEnvelope,
  analyseGaps,
  analyseConventions,
} from "../../../src/features/analysis/analyse-month";
import type { Analysed, AnalysisRequest } from "../../../src/features/analysis/analysed-month";
import { changeConvention } from "../../../src/features/analysis/change-convention";
import { decide, type DecisionRequest } from "../../../src/features/findings/decide";
import { equals, subtract, sum } from "../../../src/numbers/exact";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, JULY, ranked, rowsOf, sampleWorkbook } from "../sample";

const DATA = "数据 1-6月";
const TOWN = "煤山镇";
const GROUNDS = { period: "1-6月", note: "企业迟报", basis: "局务会纪要〔2020〕8号" };

/** A gap of the month's, and what is decided about it. */
const DECIDED: readonly (readonly [name: string, header: string, request: DecisionRequest])[] = [
  [
    "a figure not reported",
    "离岸服务外包执行额",
    { ...GROUNDS, kind: "not-reported", town: TOWN, quantity: "outsourcing" },
  ],
  [
    "a figure that counts as 0",
    "离岸服务外包执行额",
    { ...GROUNDS, kind: "zero", town: TOWN, quantity: "outsourcing" },
  ],
  [
    "points in place of an indicator",
    "订单+清单监测得分",
    { ...GROUNDS, kind: "points", town: TOWN, code: "8", points: "2.5" },
  ],
];

const request: AnalysisRequest = {
  period: "1-6月",
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

async function analysed<Result>(analysing: Promise<Analysed<Result>>) {
  const outcome = await analysing;
  if (outcome.kind !== "analysed") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function decidedMonth(header: string, asked: DecisionRequest): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  const rows = await rowsOf(workbook, DATA);
  const row = rows.findIndex(([town]) => town === TOWN);
  const column = rows[1]?.findIndex((text) => text === header) ?? -1;
  workbook.type({ sheet: DATA, row, column }, null);
  expect((await decide(workbook, asked, JULY)).kind).toBe("decided");
  return workbook;
}

/** Places by town, as 排名 shows them. */
async function placesOf(workbook: MemoryWorkbook): Promise<ReadonlyMap<string, string>> {
  const { scores } = await ranked(workbook, { now: AUGUST });
  const places = await rowsOf(workbook, "排名 1-6月");
  return new Map(
    scores.towns.map((town) => [town, String(places.find(([, name]) => name === town)?.[0])]),
  );
}

describe.each(DECIDED)("%s", (_, header, asked) => {
  test("口径: what an alternative would do is what it does when it is chosen", async () => {
    const workbook = await decidedMonth(header, asked);
    const { scores, result } = await analysed(analyseConventions(workbook, request));
    const before = await placesOf(workbook);
    const effect = result.effects.find(({ id }) => id === "targetBasis");
    const alternative = effect?.alternatives[0];
    if (alternative?.kind !== "computed") throw new Error("not computed");
    const by = "县商务局〔2020〕3号会议纪要";
    await changeConvention(workbook, { id: "targetBasis", choice: "exports", by }, JULY);
    const after = await placesOf(workbook);
    const moved = scores.towns.filter((town) => before.get(town) !== after.get(town));
    expect(alternative.placeMoves.map(({ town }) => scores.towns[town])).toEqual(moved);
  });

  test("名次区间: the place of the ranking lies inside", async () => {
    const workbook = await decidedMonth(header, asked);
    const { scores, result } = await analysed(analyseEnvelope(workbook, request));
    const places = await placesOf(workbook);
    const towns = result?.towns ?? [];
    expect(towns.map(({ place }) => String(place.numerator))).toEqual(
      scores.towns.map((town) => places.get(town)),
    );
    for (const { place, best, worst } of towns) {
      const inside = [subtract(place, best), subtract(worst, place)];
      expect(inside.every(({ numerator }) => numerator >= 0n)).toBe(true);
    }
  });

  test("较上期: the parts of the change add up to it", async () => {
    const workbook = await decidedMonth(header, asked);
    await ranked(workbook, { period: "1-5月" });
    await ranked(workbook);
    const { result } = await analysed(analyseChanges(workbook, request));
    if (result.kind !== "compared") throw new Error(result.kind);
    expect(result.towns).toHaveLength(11);
    for (const town of result.towns) {
      if (town.kind !== "compared") throw new Error("the roster is the same");
      expect(equals(sum(Object.values(town.parts)), town.points)).toBe(true);
    }
  });

  test("差距: the change that is said gains the place that is said, and a cent less does not", async () => {
    const workbook = await decidedMonth(header, asked);
    const { scores, result } = await analysed(analyseGaps(workbook, request));
    const gap = result.towns?.[scores.towns.indexOf(TOWN)];
    const gain = gap?.levers.find(({ lever }) => lever === "exports");
    if (gain?.kind !== "gains") throw new Error("exports gain no place");
    const before = (await placesOf(workbook)).get(TOWN);
    const rows = await rowsOf(workbook, DATA);
    const row = rows.findIndex(([town]) => town === TOWN);
    const cents =
      Number(rows[row]?.[1]) * 100 +
      Number((gain.amount.numerator * 100n) / gain.amount.denominator);
    const place = { sheet: DATA, row, column: 1 };
    workbook.type(place, { number: (cents - 1) / 100 });
    expect((await placesOf(workbook)).get(TOWN)).toBe(before);
    workbook.type(place, { number: cents / 100 });
    expect((await placesOf(workbook)).get(TOWN)).toBe(String(gain.to.numerator));
  });

  test("差距: nothing is asked of a figure that was decided to be missing", async () => {
    const workbook = await decidedMonth(header, asked);
    const { scores, result } = await analysed(analyseGaps(workbook, request));
    const levers = result.towns?.[scores.towns.indexOf(TOWN)]?.levers.map(({ lever }) => lever);
    const isMissing = asked.kind === "not-reported";
    expect(levers?.includes("outsourcing")).toBe(!isMissing);
  });
});
