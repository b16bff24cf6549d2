import type { Page } from "playwright-core";
import type { CellAddress } from "../../src/cells/address";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const origin = (page: Page) => page.getByRole("region", { name: "单元格出处" });
const select = (page: Page, cell: CellAddress) =>
  page.evaluate((chosen) => window.scene.workbook.select(chosen), cell);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** The sample, ranked with the real actions. */
async function rankedSample(): Promise<{ page: Page; troubles: readonly string[] }> {
  const opened = await stage.open("real");
  const { page } = opened;
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
  return opened;
}

test("a selected score is derived, its inputs are links, and the focus stays where it was", async () => {
  const { page, troubles } = await rankedSample();
  expect(await origin(page).count()).toBe(0);
  const before = await focused(page);
  await select(page, { sheet: "评分 1-6月", row: 4, column: 2 });
  await origin(page).getByText("附件2 目标任务第2条：").waitFor();
  expect(await focused(page)).toBe(before);
  const said = await origin(page).innerText();
  expect(said).toContain("煤山镇 1.2 增幅");
  await origin(page)
    .getByRole("button", { name: /数据 1-6月!B/ })
    .first()
    .click();
  const selected = await page.evaluate(() => window.selected.at(-1));
  expect(selected).toMatch(/^数据 1-6月 \d+ 1$/);
  expect(await origin(page).innerText()).toBe(said);
  expect(troubles).toEqual([]);
});

test("排名 gives the sum with its parts, the place with the totals compared", async () => {
  const { page } = await rankedSample();
  await select(page, { sheet: "排名 1-6月", row: 4, column: 2 });
  await origin(page).getByText("总分：").first().waitFor();
  expect(
    await origin(page)
      .getByRole("button", { name: /评分 1-6月!/ })
      .count(),
  ).toBe(14);
  await select(page, { sheet: "排名 1-6月", row: 4, column: 0 });
  await origin(page).getByText("名次：").first().waitFor();
  expect(
    await origin(page)
      .getByRole("button", { name: /评分 1-6月!/ })
      .count(),
  ).toBe(2);
});

test("a changed figure makes the score stale while it is looked at", async () => {
  const { page } = await rankedSample();
  await select(page, { sheet: "评分 1-6月", row: 4, column: 4 });
  await origin(page).getByText("附件2 目标任务第4条：").waitFor();
  expect(await origin(page).getByText("成绩已过期").count()).toBe(0);
  await page.evaluate(async () => {
    const [grid] = await window.scene.workbook.read(["数据 1-6月"]);
    const row = grid?.values.findIndex((cells) => cells[0] === "煤山镇") ?? -1;
    window.scene.workbook.type({ sheet: "数据 1-6月", row, column: 1 }, { number: 1 });
  });
  await origin(page).getByText("成绩已过期").waitFor();
});

test("跟随选择 off: the explanation stays; on again it follows", async () => {
  const { page } = await rankedSample();
  await select(page, { sheet: "评分 1-6月", row: 4, column: 2 });
  const follow = page.getByRole("switch", { name: "跟随选择" });
  await follow.uncheck();
  await select(page, { sheet: "评分 1-6月", row: 4, column: 3 });
  await follow.check();
  await select(page, { sheet: "评分 1-6月", row: 4, column: 4 });
  await origin(page).getByText("1.4 总量", { exact: false }).first().waitFor();
  expect(await origin(page).getByText("1.3 增量").count()).toBe(0);
});

test("a mixed formula lists the cells that it refers to", async () => {
  const { page } = await stage.open("cell-mixed");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await select(page, { sheet: "评分 1-6月", row: 0, column: 0 });
  await origin(page).getByText("不是单一的 CX 函数").waitFor();
  const items = await origin(page).getByRole("listitem").allInnerTexts();
  expect(items).toEqual([
    "数据 1-6月!B6 1042.5",
    "数据 1-6月!C6 空白",
    "数据 1-6月!B6:B16 共11个单元格",
    "没有!A1 工作簿里没有这张表",
  ]);
});
