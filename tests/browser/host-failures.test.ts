import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

test("a failed call is told with its step, and under 详情 in Excel's own words, to be copied", async () => {
  const { page, troubles } = await stage.open("host-fails");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByText("“写入工作表”没有完成：表格程序报错（GeneralException）").waitFor();
  await page.getByText("详情", { exact: true }).click();
  await page.getByRole("button", { name: "复制" }).click();
  await page.getByText("已复制。").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r", "")).toBe(
    [
      "步骤：写入工作表",
      "错误代码：GeneralException",
      "调用：Range.formulas",
      "原文：There was an internal error while processing the request.",
    ].join("\n"),
  );
  expect(troubles).toEqual([]);
});

test("where the clipboard is refused, it is said how to copy", async () => {
  const { page } = await stage.open("host-fails");
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByText("详情", { exact: true }).click();
  await page.getByRole("button", { name: "复制" }).click();
  await page.getByText("没有复制成功").waitFor();
});

test("what the ranking could not set of its looks is said, and what was done besides", async () => {
  const { page, troubles } = await stage.open("looks-refused");
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByText("“评分 1-6月”原来有筛选").waitFor();
  await page.getByText("没有接受这些外观：冻结窗格；页面设置。").waitFor();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  expect(troubles).toEqual([]);
});

test("an error of the add-in itself has its details too", async () => {
  const { page } = await stage.open("broken", { language: "en-US" });
  await page.getByRole("button", { name: "Rank now" }).click();
  await page.getByText("Details", { exact: true }).click();
  await page.getByText("Error code: TypeError").waitFor();
});

test("copies that Excel opened behind, or not at all, can be downloaded", async () => {
  const { page, troubles } = await stage.open("copies-handed-over");
  await unfold(page, "更多", "副本：原生公式或数值");
  await page.getByRole("button", { name: "冻结为数值" }).click();
  await page.getByText("“副本1.xlsx”已作为新工作簿打开。").waitFor();
  await page.getByText("新工作簿“副本2.xlsx”没有打开").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载" }).nth(1).click();
  expect((await downloading).suggestedFilename()).toBe("副本2.xlsx");
  await page.getByText("已交给浏览器下载：副本2.xlsx。").waitFor();
  expect(troubles).toEqual([]);
});
