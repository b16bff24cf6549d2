import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { singleFile } from "../../src/build/single-file";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { foreignWorkbook } from "./foreign-workbook";
import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";
import { builtFolder, until } from "./pages";

let folder: string;
let stage: WorkbenchStage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "single-"));
  const file = join(folder, "workbench.html");
  writeFileSync(file, singleFile(builtFolder("workbench")));
  // Nobody serves it: it lies on a disk.
  const served = { url: pathToFileURL(file).href, close: () => Promise.resolve() };
  stage = await setUpWorkbench(() => Promise.resolve(served));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const choose = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

test("the one file, opened from a disk, opens a workbook, ranks it and exports the ranking", async () => {
  const { page, troubles, button, idle } = await stage.open();
  expect(page.url()).toMatch(/^file:/);
  await page.getByRole("heading", { name: "单机版" }).waitFor();
  await choose(page, "六月.xlsx", await foreignWorkbook());
  await page.getByText("已打开“六月.xlsx”").waitFor();
  await idle();
  await button("一键排名").click();
  await page.getByRole("table", { name: /^排名/ }).waitFor();
  await idle();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button("导出工作簿").click(),
  ]);
  const exported = await openWorkbook({
    name: "六月.xlsx",
    arrayBuffer: async () => Uint8Array.from(readFileSync(await download.path())).buffer,
    size: 1,
  });
  if (exported.kind === "refused") throw new Error(exported.refusal.kind);
  expect(exported.workbook.sheets.map(({ sheet }) => sheet.name)).toEqual(
    expect.arrayContaining(["评分 1-6月", "排名 1-6月"]),
  );
  expect(troubles).toEqual([]);
});

test("a formula of ours is computed, and the page runs no script but its own", async () => {
  const { page, troubles, put } = await stage.open();
  await put("数据 1-6月", 30, 1, { formula: "=CX.PROPORTION(B7,B6:B16,4)" });
  const isComputed = async (sheet: string): Promise<boolean> => {
    const [grid] = (await globalThis.workbenchDebug?.workbook.read([sheet])) ?? [];
    return typeof grid?.values[30 - grid.top]?.[1 - grid.left] === "number";
  };
  await until(page, isComputed, "数据 1-6月");
  expect(troubles).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.foreign = true";
    document.head.append(script);
  });
  expect(await page.evaluate("globalThis.foreign")).toBeUndefined();
});

test("what it cannot do stands under ?, with the licences of its parts", async () => {
  const { page, button } = await stage.open();
  await button("单机版说明").click();
  const help = page.getByRole("dialog", { name: "单机版说明" });
  await help.getByRole("heading", { name: "做不到的" }).waitFor();
  await help.getByText("开源许可").click();
  await help.getByText(/--- @univerjs\/core .*Apache-2\.0/).waitFor();
  await help.getByRole("button", { name: "关闭" }).click();
  await help.waitFor({ state: "hidden" });
});
