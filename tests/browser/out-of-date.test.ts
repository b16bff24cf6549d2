import { readFileSync } from "node:fs";
import { fileOfCase } from "../conformance/recalculated-files";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { unfold } from "./pages";
import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = readZip(Uint8Array.from(bytes)).find((one) => one.name === name);
  const xml = part ? new TextDecoder().decode(await unpack(part)) : "";
  return /<sheetData>.*<\/sheetData>/.exec(xml)?.[0] ?? xml;
}

test("a formula that is not computed here is kept as it is; after an edit it is marked, counted, explained, and exported to be calculated", async () => {
  const { page, troubles } = await stage.open();
  const array = { formula: "A1:A2*2", attributes: ` t="array" ref="B1:B2"`, cell: ` cm="1"` };
  const file = Buffer.from(await fileOfCase({ ...array, is: "kept" }, 2));
  const chooser = page.locator("input[type=file]").first();
  await chooser.setInputFiles({
    name: "六月.xlsx",
    mimeType: "application/octet-stream",
    buffer: file,
  });
  await page.getByText("已打开“六月.xlsx”").waitFor();
  const exported = async (): Promise<Uint8Array> => {
    const click = page.getByRole("button", { name: "导出工作簿" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), click]);
    return readFileSync(await download.path());
  };
  const sheet = "xl/worksheets/sheet1.xml";
  expect(await partOf(await exported(), sheet)).toBe(await partOf(file, sheet));

  await page.evaluate(() =>
    globalThis.workbenchDebug?.workbook.select({ sheet: "数据", row: 0, column: 0 }),
  );
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  const count = page.getByRole("status").filter({ hasText: "有 2 个单元格" });
  await count.filter({ hasText: "打开 Excel 或 WPS 时会重算" }).waitFor();
  const shown = await page.evaluate(() => globalThis.workbenchDebug?.workbook.read(["数据"]));
  expect(shown?.[0]?.values[0]?.slice(0, 2)).toEqual([5, { error: "#STALE!" }]);
  await page.evaluate(() =>
    globalThis.workbenchDebug?.workbook.select({ sheet: "数据", row: 0, column: 1 }),
  );
  await page
    .getByRole("status")
    .filter({ hasText: "数据!B1" })
    .filter({ hasText: "数组公式" })
    .waitFor();
  const bytes = await exported();
  expect(await partOf(bytes, sheet)).toBe(
    (await partOf(file, sheet)).replace('<c r="A1"><v>1</v>', '<c r="A1"><v>5</v>'),
  );
  expect(await partOf(bytes, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  await page.getByRole("status").filter({ hasText: "其中 2 个单元格未重算" }).waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

test("the checksums that 签发 writes are computed; a figure that is changed afterwards shows in them", async () => {
  const { page, button, idle, put, troubles } = await stage.open();
  await button("一键排名").click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await unfold(page, "签发与核验");
  await page.getByRole("button", { name: "签发", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "确认签发" });
  await dialog.getByRole("textbox", { name: "签发人" }).fill("示例(虚构)");
  await dialog.getByRole("button", { name: "确认签发" }).click();
  await page.getByText("与签发时一致，没有改动。").waitFor();
  const verdicts = () =>
    page.evaluate(async () => {
      const workbook = globalThis.workbenchDebug?.workbook;
      const [grid] = (await workbook?.read(["签发 1-6月"])) ?? [];
      const rows = grid?.values.map((row) => [row[0], row[5]]) ?? [];
      return rows.slice(rows.findIndex(([first]) => first === "工作表") + 1).slice(0, 9);
    });
  const sheets = ["任务分解表", "数据 1-6月", "境外投资项目", "信息报送", "考核办法"];
  const results = ["评分 1-6月", "排名 1-6月", "依据 1-6月"];
  expect(await verdicts()).toEqual([
    ...[...sheets, ...results].map((sheet) => [sheet, "一致"]),
    ["总结论", "与签发时一致"],
  ]);
  await unfold(page, "更多", "副本：原生公式或数值");
  const click = button("原生副本").click();
  const [copy] = await Promise.all([page.waitForEvent("download"), click]);
  expect(readZip(Uint8Array.from(readFileSync(await copy.path()))).length).toBeGreaterThan(10);
  await put("数据 1-6月", 12, 1, { number: 9999 });
  await idle();
  const [, data, ...others] = (await verdicts()) ?? [];
  expect(data).toEqual(["数据 1-6月", "有改动"]);
  expect(others.at(-1)).toEqual(["总结论", "有改动，请用加载项“核验”查看改动的单元格"]);
  expect(troubles).toEqual([]);
}, 60_000);
