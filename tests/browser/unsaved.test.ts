import type { Page } from "playwright-core";
import { foreignWorkbook } from "./foreign-workbook";
import { focusIn, setUpWorkbench, type Workbench, type WorkbenchStage } from "./open-workbench";

let stage: WorkbenchStage;
let file: Buffer;
beforeAll(async () => {
  [stage, file] = await Promise.all([setUpWorkbench(), foreignWorkbook()]);
});
afterAll(() => stage.close());

const CELL = { sheet: "数据 1-6月", row: 6, column: 1 };
const mark = (page: Page) => page.getByRole("status").filter({ hasText: /^未保存$/ });

async function type(workbench: Workbench, text: string): Promise<void> {
  await workbench.goTo(CELL);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

async function choose(page: Page): Promise<void> {
  const buffer = { name: "六月.xlsx", mimeType: "application/octet-stream", buffer: file };
  await page.locator("input[type=file]").first().setInputFiles(buffer);
}

async function figure({ page }: Workbench): Promise<unknown> {
  const [grid] =
    (await page.evaluate(() => globalThis.workbenchDebug?.workbook.read(["数据 1-6月"]))) ?? [];
  return grid?.values[6]?.[1];
}

test("looking about is no work; typing and ranking are, until they are exported where the browser cannot write back", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await workbench.goTo({ sheet: "考核办法", row: 3, column: 2 });
  await page.keyboard.press("ArrowDown");
  await workbench.goTo(CELL);
  await page.keyboard.press("F6");
  await button("＋新增").click();
  await page.keyboard.press("Escape");
  expect(await mark(page).count()).toBe(0);
  await type(workbench, "5000");
  await mark(page).waitFor();
  const exported = async (): Promise<void> => {
    await Promise.all([page.waitForEvent("download"), button("导出工作簿").click()]);
    await mark(page).waitFor({ state: "detached" });
  };
  await exported();
  await button("一键排名").click();
  await mark(page).waitFor();
  await workbench.idle();
  await exported();
  expect(workbench.troubles).toEqual([]);
});

test("another file asks first: nothing is lost by Esc or 取消, and the focus is in the page", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await type(workbench, "5000");
  const dialog = page.getByRole("dialog", { name: "有改动还没有保存" });
  for (const leave of [() => page.keyboard.press("Escape"), () => button("取消").click()]) {
    await choose(page);
    await dialog.waitFor();
    expect(await focusIn(page)).toMatchObject({ text: "先保存，再打开", isSeen: true });
    await leave();
    await page.getByText("没有打开“六月.xlsx”").waitFor();
    expect(await figure(workbench)).toBe(5000);
    expect(await mark(page).count()).toBe(1);
    expect(await focusIn(page)).toMatchObject({ isSeen: true });
  }
});

test("exported on the way, or given up: the other file is there without a mark", async () => {
  for (const name of ["先保存，再打开", "不保存，直接打开"]) {
    const workbench = await stage.open();
    const { page, button } = workbench;
    const downloads: string[] = [];
    page.on("download", (one) => downloads.push(one.suggestedFilename()));
    await type(workbench, "5000");
    await choose(page);
    await button(name).click();
    await page.getByText("已打开“六月.xlsx”").waitFor();
    await workbench.idle();
    expect(await mark(page).count()).toBe(0);
    expect(downloads).toEqual(name === "不保存，直接打开" ? [] : ["考核工作簿(示例).xlsx"]);
  }
});

test("without work nothing is asked", async () => {
  const { page } = await stage.open();
  await choose(page);
  await page.getByText("已打开“六月.xlsx”").waitFor();
});

test("leaving the page asks where something is not saved, also what is being typed", async () => {
  const workbench = await stage.open();
  const { page } = workbench;
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await workbench.goTo(CELL);
  await page.keyboard.type("5");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});
