import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { recallRanking } from "../../ranking/recalled-now";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, cell, ranked, sampleWorkbook } from "../sample";

const EXPORTS = cell("数据 1-5月", "B5");
const SHEET = "排名 1-6月";

const correctMay = (workbook: MemoryWorkbook): void => workbook.type(EXPORTS, { number: 20000 });

async function restored(workbook: MemoryWorkbook): Promise<void> {
  const plan = planRestore(await readWorkbook(workbook));
  expect(await restoreLast(workbook, plan?.print ?? "", AUGUST)).toMatchObject({
    kind: "restored",
  });
}

async function bothRanked(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  return workbook;
}

const because = (was: string | null, is: string | null) => ({
  kind: "overtaken",
  period: "1-6月",
  sheet: SHEET,
  earlier: { was, is },
});

test("an earlier month that was corrected and ranked again: the later one compares with its old ranking", async () => {
  const workbook = await bothRanked();
  correctMay(workbook);
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  expect(await recallRanking(workbook, "1-6月")).toEqual(because("1-5月", "1-5月"));
  expect(await ranked(workbook, { now: AUGUST })).toMatchObject({ written: "changed" });
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("an earlier month that is first ranked after the later one", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  expect(await recallRanking(workbook, "1-6月")).toEqual(because(null, "1-5月"));
});

test("an earlier month whose new ranking was taken back: the later one stands again", async () => {
  const workbook = await bothRanked();
  correctMay(workbook);
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  await restored(workbook);
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("an earlier month that was ranked again with the same result changes nothing", async () => {
  const workbook = await bothRanked();
  await ranked(workbook, { period: "1-5月", now: AUGUST });
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("figures of an earlier month that only change a warning in the footer", async () => {
  const workbook = await bothRanked();
  workbook.type(EXPORTS, { number: 90000 });
  expect(await recallRanking(workbook, "1-6月")).toEqual({
    ...because(null, null),
    earlier: null,
  });
});

test.each([
  ["a comparison", "N3"],
  ["a score", "C3"],
])(
  "%s that was changed by hand is called so, whatever became of the earlier month",
  async (_, at) => {
    const workbook = await bothRanked();
    workbook.type(cell(SHEET, at), { number: 9 });
    correctMay(workbook);
    await ranked(workbook, { period: "1-5月", now: AUGUST });
    expect((await recallRanking(workbook, "1-6月")).kind).toBe("altered");
  },
);
