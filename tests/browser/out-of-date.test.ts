import { readFileSync } from "node:fs";
import { fileOfCase } from "../conformance/recalculated-files";
import { readZip, unpack } from "../../src/zip/zip-reading";
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
