import { BookFile } from "../../src/xlsx/book-file";
import { readingOf } from "../../src/record/workbook-reading";
import { recalled } from "../../src/ranking/recall-ranking";
import { gridOf } from "../../src/xlsx/sheet-grid";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

test("the ranked sample is copied with plain formulas: the proof is shown, and the file holds the ranking", async () => {
  const { page, troubles } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await page.getByRole("button", { name: "一键排名" }).and(page.locator(":enabled")).click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await unfold(page, "更多", "副本：原生公式或数值");
  await page.getByRole("button", { name: "原生副本" }).click();
  await page.getByText("得分、总分、名次176个与加载项结果相等", { exact: false }).waitFor();
  await page.getByText("1-6月：评分为原生公式").waitFor();
  const bytes = await page.evaluate(() => {
    const [{ bytes } = { bytes: [] }] = window.scene.workbook.handedOver;
    return [...bytes];
  });
  const file = await BookFile.of(Uint8Array.from(bytes));
  if (!file) throw new Error("not read");
  const reading = readingOf(file.sheets.map(gridOf));
  expect((await recalled(reading, "1-6月")).kind).toBe("current");
  expect(reading.records.map(({ writtenAs }) => writtenAs)).toEqual(["native"]);
  expect(troubles).toEqual([]);
});
