import { focusIn, setUpWorkbench, type WorkbenchStage } from "./open-workbench";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

test("Tab begins with 打开工作簿, F6 goes on to the pane, and the focus is never off screen", async () => {
  const { page, troubles } = await stage.open();
  await page.waitForFunction("document.activeElement?.id === 'bar'");
  await page.keyboard.press("Tab");
  expect(await focusIn(page)).toMatchObject({ text: "打开工作簿" });
  const seen: { text: string; isSeen: boolean }[] = [];
  const walk = async (key: string, steps: number): Promise<void> => {
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press(key);
      seen.push(await focusIn(page));
    }
  };
  await walk("Tab", 20);
  await page.keyboard.press("F6");
  expect(await focusIn(page)).toMatchObject({ isInPane: true });
  await walk("Tab", 20);
  await page.keyboard.press("F6");
  await walk("Shift+Tab", 20);
  expect(seen.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(seen.map(({ text }) => text)).not.toContain("删除");
  expect(troubles).toEqual([]);
});

test("a menu of the sheets that was opened and closed takes no focus either", async () => {
  const { page } = await stage.open();
  await page.getByText("信息报送", { exact: true }).first().click({ button: "right" });
  await page.getByText("取消隐藏", { exact: true }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "一键排名" }).focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    expect(await focusIn(page)).toMatchObject({ isSeen: true });
  }
});
