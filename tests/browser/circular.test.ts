import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";
import { readFileSync } from "node:fs";
import { fileParagraphs } from "../circular/file-text";
import { unfold } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

test("生成通报, 导出通报 (Word) and 复制全文 in the workbench; the writer of Word files comes at its click", async () => {
  const { page, button, idle, front, troubles } = await stage.open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await unfold(page, "通报");
  await button("生成通报").click();
  await page.getByText("没有生成：本期还没有排名。请先点“一键排名”。").waitFor();
  await button("一键排名").click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await idle();
  await button("生成通报").click();
  await page.getByText("已写入“通报 1-6月”。", { exact: false }).waitFor();
  expect((await front())?.name).toBe("通报 1-6月");
  await idle();
  const download = page.waitForEvent("download");
  await button("导出通报 (Word)").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("示例(虚构) 2020年1—6月考核情况通报（未签发）.docx");
  const text = await fileParagraphs(new Uint8Array(readFileSync(await file.path())));
  expect(text).toContain("三、考核排名情况");
  await page.getByText("已导出", { exact: false }).waitFor();
  await button("复制全文").click();
  await page.getByText("已复制全文", { exact: false }).waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : "");
    return [await read("text/plain"), await read("text/html")];
  });
  expect(copied[0]).toContain("得分居前三位的是：开发区(太湖街道)（95.71分）");
  expect(copied[1]).toContain("<table");
  await page.getByLabel("或粘贴通报全文").fill((copied[0] ?? "").replace("95.71分", "96.71分"));
  await button("核对通报").click();
  await page.getByText("不符1处，", { exact: false }).waitFor();
  await page.getByText("应为“95.71”，文件中是“96.71”", { exact: false }).waitFor();
  await page.getByLabel("通报文件（.docx）").setInputFiles(await file.path());
  await button("核对通报").click();
  await page.getByText("不符0处，", { exact: false }).waitFor();
  expect(troubles).toEqual([]);
});

test("a number that its cells do not give any more: 生成通报 asks for a new ranking and writes nothing", async () => {
  const { page, button, idle, put } = await stage.open();
  await button("一键排名").click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await idle();
  await put("排名 1-6月", 3, 2, { number: 99 });
  await unfold(page, "通报");
  await button("生成通报").click();
  await page.getByText("没有生成：排名与现在的数据不一致", { exact: false }).waitFor();
});
