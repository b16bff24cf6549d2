import { analyseChanges } from "../../../src/features/analysis/analyse-month";
import { changeConvention } from "../../../src/features/analysis/change-convention";
import type { ConventionRequest } from "../../../src/features/analysis/change-convention";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { recallRanking } from "../../ranking/recalled-now";
import { gridOf, JULY, ranked, sampleWorkbook } from "../sample";

const STEP_TIES: ConventionRequest = { id: "stepTies", choice: "dense", by: "局长办公会" };
const ZERO: ConventionRequest = { id: "zeroEarnsPlace", choice: false, by: "局长办公会" };

/** 1-5月 is ranked, conventions are changed, and 1-6月 is ranked. */
async function bothRanked(...changes: readonly ConventionRequest[]): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  for (const change of changes) await changeConvention(workbook, change, JULY);
  await ranked(workbook);
  return workbook;
}

/** What the paper says of 较上期, with lines that were folded put together. */
async function comparedOnPaper(workbook: MemoryWorkbook): Promise<string[]> {
  const { values } = await gridOf(workbook, "排名 1-6月");
  const lines: string[] = [];
  for (const [text] of values) {
    if (typeof text !== "string") continue;
    if (text.startsWith("　　")) lines.push(`${lines.pop() ?? ""}${text.trim()}`);
    else lines.push(text);
  }
  return lines.filter((line) => line.startsWith("较上期"));
}

async function analysed(workbook: MemoryWorkbook) {
  const { writtenAs, fingerprint } = await ranked(workbook);
  const found = await analyseChanges(workbook, {
    period: "1-6月",
    ranked: { writtenAs, fingerprint },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return found.kind === "analysed" && found.result.kind === "compared" ? found.result : null;
}

test("under the same conventions nothing is said of them", async () => {
  const workbook = await bothRanked();
  expect(await comparedOnPaper(workbook)).toEqual(["较上期：与 1-5月 的排名相比。"]);
  expect((await analysed(workbook))?.publishedUnder).toBeUndefined();
});

test("under others each is said with both choices, on paper and in the analysis; the ranking stands", async () => {
  const workbook = await bothRanked(STEP_TIES, ZERO);
  expect(await comparedOnPaper(workbook)).toEqual([
    "较上期：与 1-5月 的排名相比。",
    "较上期的口径不同：按名次递减时，数值相同的怎样排名次？上期“并列，后面名次跳过”，本期“并列，后面名次不跳过”；名次和得分的变化含口径变动。",
    "较上期的口径不同：按名次递减时，数值为0的是否仍按名次得分？上期“仍按名次得分”，本期“不得分”；名次和得分的变化含口径变动。",
  ]);
  expect((await analysed(workbook))?.publishedUnder).toMatchObject({
    stepTies: "skip",
    zeroEarnsPlace: true,
  });
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("current");
});

test("once the earlier month is ranked again under the same, it is said no more", async () => {
  const workbook = await bothRanked(STEP_TIES);
  await ranked(workbook, { period: "1-5月" });
  expect((await recallRanking(workbook, "1-6月")).kind).toBe("overtaken");
  await ranked(workbook);
  expect(await comparedOnPaper(workbook)).toEqual(["较上期：与 1-5月 的排名相比。"]);
});
