import { setUpWorkbench, type Workbench, type WorkbenchStage } from "./open-workbench";
import { unfold } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

const DATA = "数据 1-6月";

async function textAt({ page }: Workbench, row: number, column: number): Promise<unknown> {
  const grids = await page.evaluate(() => globalThis.workbenchDebug?.workbook.read(["数据 1-6月"]));
  return grids?.[0]?.values[row]?.[column];
}

test("headers that nothing matches: the missing columns nearest first; a choice writes the header, and it is restored", async () => {
  const workbench = await stage.open();
  const { page, button, idle } = workbench;
  await workbench.put(DATA, 1, 1, { text: "出口销售值（万美元）" });
  await workbench.put(DATA, 1, 12, { text: "进口销售值" });
  const renamed = await textAt(workbench, 1, 12);
  await workbench.goTo({ sheet: DATA, row: 4, column: 1 });
  await button("一键排名").click();
  const unknown = page.getByRole("region", { name: "看不懂的表头（2）" });
  await unknown.waitFor();
  const choices = unknown.getByRole("combobox", { name: `${DATA}!B2 是哪一列` });
  expect((await choices.getByRole("option").allInnerTexts())[0]).toBe("自营出口额（万美元）");
  const others = unknown.getByRole("combobox").nth(1).getByRole("option");
  expect(await others.count()).toBe(2);
  await button(`${DATA}!B2 改为 自营出口额（万美元）`).click();
  await idle();
  await page.getByText("已改正1处").waitFor();
  expect(await textAt(workbench, 1, 1)).toBe("自营出口额（万美元）");
  expect(await textAt(workbench, 1, 12)).toBe(renamed);
  expect(await workbench.front()).toEqual({ name: DATA, isHidden: false });
  await unfold(page, "更多", "还原上次");
  await page.getByText("出口销售值", { exact: false }).first().waitFor();
  await button("确认还原").click();
  await page.getByText("已还原上次操作").waitFor();
  expect(await textAt(workbench, 1, 1)).toBe("出口销售值（万美元）");
  expect(workbench.troubles).toEqual([]);
});

test("a mistyped town is one finding, in the data as in a ledger, and one click each puts it right", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await workbench.put(DATA, 10, 0, { text: "红桥镇" });
  await workbench.put("信息报送", 2, 0, { text: "煤三镇" });
  await button("一键排名").click();
  const blocks = page.getByRole("region", { name: "阻断（2）" });
  await blocks.waitFor();
  expect(await blocks.getByRole("button", { name: /改为 (洪桥镇|煤山镇)/ }).count()).toBe(2);
  await button("全部改正（2处）").click();
  await page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
});
