import axe from "axe-core";
import type { Page } from "playwright-core";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const SHOTS = process.env["RESULT_SHEETS_SHOTS"];

const rank = (page: Page) => page.getByRole("button", { name: "一键排名" });

/** The sample with both months ranked. */
async function openRanked(): Promise<Page> {
  const { page } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  for (const period of ["1-5月", "1-6月"]) {
    await page.getByRole("combobox", { name: "期间" }).selectOption(period);
    await rank(page).and(page.locator(":enabled")).click();
    await page.getByRole("table", { name: `排名 ${period}`, exact: true }).waitFor();
  }
  return page;
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
    const { violations: found } = await run;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return;
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${SHOTS}/${name}-${width}.png`, fullPage: true });
  }
};

test("任务进度 says where each task stands, and writes its sheet once", async () => {
  const page = await openRanked();
  await unfold(page, "分析", "任务进度");
  const tasks = page.getByRole("list", { name: "各项任务" });
  await tasks.getByText("自营出口增幅：全县7.26%（目标8%）", { exact: false }).waitFor();
  expect(await faults(page)).toEqual([]);
  const write = page.getByRole("button", { name: "写入“任务进度”表" });
  await write.click();
  await page.getByText("已写入“任务进度 1-6月”表。").waitFor();
  await write.and(page.locator(":enabled")).click();
  await page.getByText("“任务进度 1-6月”表已经是这些内容，没有改动。").waitFor();
  await shot(page, "tasks");
});

test("图表 shows four figures with their words and numbers, also of another unit", async () => {
  const page = await openRanked();
  await unfold(page, "分析", "图表");
  await page.getByRole("figure").nth(3).waitFor();
  expect(await page.getByRole("figure").count()).toBe(4);
  await page.getByRole("img", { name: /^条形图：11个单位/ }).waitFor();
  await page.getByRole("combobox", { name: "得分变化的单位" }).selectOption("和平镇");
  await page.getByText("和平镇得分变化（75.39→67.86）").waitFor();
  await page.getByText("图中的数").last().click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "写入“图表”表" }).click();
  await page.getByText("已写入“图表 1-6月”表。").waitFor();
  await shot(page, "charts");
});

test("一镇一页 writes a page for one unit or for all", async () => {
  const page = await openRanked();
  await unfold(page, "分析", "一镇一页");
  await page.getByRole("combobox", { name: "单位" }).last().selectOption("煤山镇");
  const write = page.getByRole("button", { name: "写入“一镇一页”表" });
  await write.click();
  await page.getByText("已写入“一镇一页 1-6月”表，共1页。").waitFor();
  await page.getByRole("combobox", { name: "单位" }).last().selectOption("");
  await write.and(page.locator(":enabled")).click();
  await page.getByText("已写入“一镇一页 1-6月”表，共11页。").waitFor();
  expect(await faults(page)).toEqual([]);
  await shot(page, "pages");
});
