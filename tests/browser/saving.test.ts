import type { Page } from "playwright-core";
import { foreignWorkbook } from "./foreign-workbook";
import { until } from "./pages";
import { setUpWorkbench, type Workbench, type WorkbenchStage } from "./open-workbench";

let stage: WorkbenchStage;
let file: Buffer;
beforeAll(async () => {
  [stage, file] = await Promise.all([setUpWorkbench(), foreignWorkbook()]);
});
afterAll(() => stage.close());

const DATA = "数据 1-6月";
const mark = (page: Page) => page.getByRole("status").filter({ hasText: /^未保存$/ });
const said = (page: Page, text: string | RegExp) => page.getByText(text).waitFor();

/** A file of the browser's own disk stands for one of the user's: the dialogs answer with it. */
async function putOnDisk(page: Page, bytes: Buffer): Promise<void> {
  await page.evaluate(async (content) => {
    const disk = await navigator.storage.getDirectory();
    const handle = await disk.getFileHandle("六月.xlsx", { create: true });
    const stream = await handle.createWritable();
    await stream.write(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)));
    await stream.close();
    window.showOpenFilePicker = () => Promise.resolve([handle]);
    window.showSaveFilePicker = async () => disk.getFileHandle("新表.xlsx", { create: true });
  }, bytes.toString("base64"));
}

const openFromDisk = async ({ page, button, idle }: Workbench): Promise<void> => {
  await putOnDisk(page, file);
  await button("打开工作簿").click();
  await said(page, "已打开“六月.xlsx”");
  await idle();
};

const put = (workbench: Workbench, number: number) => workbench.put(DATA, 6, 1, { number });

async function figure({ page }: Workbench): Promise<unknown> {
  const [grid] =
    (await page.evaluate((name) => globalThis.workbenchDebug?.workbook.read([name]), DATA)) ?? [];
  return grid?.values[6]?.[1];
}

/** Settles when the browser keeps so many workbooks that are not saved. */
const kept = (page: Page, count: number) =>
  until(
    page,
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("changxing-workbench", 1);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("snapshots").objectStore("snapshots").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result === wanted);
          };
        };
      }),
    count,
  );

/** The page is gone as if the machine had failed, and another one is opened. */
async function crash({ page }: Workbench): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(page.url());
  await next.waitForFunction("globalThis.workbenchDebug !== undefined");
  return next;
}

const offered = (page: Page) => page.getByRole("dialog", { name: "上次有改动没有保存" });

test("保存 writes back into the opened file, and not over what somebody else has written", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await openFromDisk(workbench);
  await put(workbench, 5000);
  await mark(page).waitFor();
  await page.keyboard.press("Control+s");
  await said(page, /^已保存“六月\.xlsx”/);
  await mark(page).waitFor({ state: "detached" });
  await button("打开工作簿").click();
  await said(page, "已打开“六月.xlsx”");
  await workbench.idle();
  expect(await figure(workbench)).toBe(5000);

  await putOnDisk(page, file);
  await put(workbench, 6000);
  await button("保存").click();
  await said(page, "没有保存：“六月.xlsx”打开以后在别处改过");
  expect(await mark(page).count()).toBe(1);
  // A copy does not bring the work into the opened file.
  await Promise.all([page.waitForEvent("download"), button("导出工作簿").click()]);
  await said(page, "已导出“六月.xlsx”");
  expect(await mark(page).count()).toBe(1);
  expect(workbench.troubles).toEqual([]);
});

test("a workbook without a file is saved where the user says, and from then on there", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await putOnDisk(page, file);
  await put(workbench, 5000);
  await button("保存").click();
  await said(page, /^已保存“新表\.xlsx”/);
  await put(workbench, 6000);
  await mark(page).waitFor();
  await page.evaluate(() => {
    window.showSaveFilePicker = () => Promise.reject(new DOMException("", "AbortError"));
  });
  await button("保存").click();
  await mark(page).waitFor({ state: "detached" });
});

test("where nobody picks a place nothing is saved; where the browser cannot ask, it is a download", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await put(workbench, 5000);
  await page.evaluate(() => {
    window.showSaveFilePicker = () => Promise.reject(new DOMException("", "AbortError"));
  });
  await button("保存").click();
  await said(page, "没有保存。");
  expect(await mark(page).count()).toBe(1);
  await page.evaluate(() => delete window.showSaveFilePicker);
  await Promise.all([page.waitForEvent("download"), button("保存").click()]);
  await mark(page).waitFor({ state: "detached" });
});

test("what was not saved is offered after a crash, comes back with its file, and is gone once it is saved", async () => {
  const workbench = await stage.open();
  await openFromDisk(workbench);
  await put(workbench, 5000);
  await kept(workbench.page, 1);
  const page = await crash(workbench);
  await offered(page).getByText("“六月.xlsx”在").waitFor();
  await offered(page).getByRole("button", { name: "恢复" }).click();
  await said(page, "已恢复“六月.xlsx”");
  expect(await figure({ ...workbench, page })).toBe(5000);
  await mark(page).waitFor();
  await kept(page, 1);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await said(page, /^已保存“六月\.xlsx”/);
  await kept(page, 0);
});

test("a page that is still there is not offered; 清除 deletes what is kept", async () => {
  const workbench = await stage.open();
  await put(workbench, 5000);
  await kept(workbench.page, 1);
  const other = await workbench.page.context().newPage();
  await other.goto(workbench.page.url());
  await other.getByRole("button", { name: "一键排名" }).and(other.locator(":enabled")).waitFor();
  await other.getByRole("button", { name: "单机版说明" }).click();
  expect(await offered(other).count()).toBe(0);
  await other.getByRole("button", { name: "清除" }).click();
  await said(other, "本机暂存的内容已清除。");
  await kept(other, 0);
});

test("after seven days it is deleted", async () => {
  const workbench = await stage.open();
  await put(workbench, 5000);
  await kept(workbench.page, 1);
  const next = await workbench.page.context().newPage();
  const url = workbench.page.url();
  await workbench.page.close();
  await next.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 7 * 24 * 60 * 60 * 1000 + 1;
  });
  await next.goto(url);
  await next.getByRole("button", { name: "一键排名" }).and(next.locator(":enabled")).waitFor();
  await kept(next, 0);
  expect(await offered(next).count()).toBe(0);
});

test("a stage forgets: what one page has kept, the next one does not find", async () => {
  const before = await stage.open();
  await openFromDisk(before);
  await put(before, 5000);
  await kept(before.page, 1);
  const { page, troubles } = await stage.open();
  await kept(page, 0);
  expect(await offered(page).count()).toBe(0);
  const files = await page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    return disk.getFileHandle("六月.xlsx").then(
      () => "there",
      (error: unknown) => String(error),
    );
  });
  expect(files).toContain("NotFoundError");
  expect(troubles).toEqual([]);
});
