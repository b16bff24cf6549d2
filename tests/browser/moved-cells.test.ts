import { readFileSync } from "node:fs";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { data, foreign, formula, number } from "../xlsx/foreign/foreign-file";
import { zipOf } from "../xlsx/files";
import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";
import { until } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

const BOOK = foreign("a name, a formula that is computed over it, and one that is not", {
  sheets: [
    {
      name: "数据",
      xml: data(
        number("A1", 1) + formula("B1", "SUM(本月)", 3) + formula("C1", "A1*COLUMN()", 3),
        number("A2", 2),
      ),
    },
  ],
  cells: { "数据!A1": 1, "数据!B1": 3, "数据!C1": 3, "数据!A2": 2 },
  afterSheets: `<definedNames><definedName name="本月">数据!$A$1:$A$2</definedName></definedNames>`,
});

/** Of the first column, within the grid. */
const HEADER = { x: 80, y: 8 };

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = readZip(Uint8Array.from(bytes)).find((one) => one.name === name);
  return part ? new TextDecoder().decode(await unpack(part)) : "";
}

test("a name stands for its cells after a column is put in before them and taken out, and formulas keep their values", async () => {
  const { page, troubles } = await stage.open();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "六月.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await zipOf(BOOK.parts)),
    });
  await page.getByText("已打开“六月.xlsx”").waitFor();
  const exported = async (): Promise<readonly [names: string, cells: string]> => {
    const click = page.getByRole("button", { name: "导出工作簿" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), click]);
    const bytes = readFileSync(await download.path());
    const names = await partOf(bytes, "xl/workbook.xml");
    const cells = await partOf(bytes, "xl/worksheets/sheet1.xml");
    return [
      /<definedName [^>]*>([^<]*)/.exec(names)?.[1] ?? "",
      /<sheetData>.*<\/sheetData>/.exec(cells)?.[0] ?? "",
    ];
  };
  /** By the menu of the grid's first column header. */
  const ofFirstColumn = async (item: string): Promise<void> => {
    const grid = page.locator("canvas[id^=univer-sheet-main-canvas]").first();
    await grid.click({ position: HEADER });
    await grid.click({ position: HEADER, button: "right" });
    await page
      .getByText(item)
      .first()
      .click({ position: { x: 4, y: 8 } });
  };
  const stale = page.getByRole("status").filter({ hasText: "有 1 个单元格的公式单机版不能计算" });

  await ofFirstColumn("在左侧插入");
  await stale.waitFor();
  const [put, moved] = await exported();
  expect(put).toBe("数据!$B$1:$B$2");
  expect(moved).toContain(`<c r="C1"><f>SUM(本月)</f><v>3</v></c>`);
  expect(moved).toContain(`<c r="D1"><f>B1*COLUMN()</f><v>3</v></c>`);

  await ofFirstColumn("删除选中列");
  const isBack = async (formula: string): Promise<boolean> => {
    const [grid] = (await globalThis.workbenchDebug?.workbook.read(["数据"])) ?? [];
    return grid?.formulas[0]?.[1] === formula;
  };
  await until(page, isBack, "=SUM(本月)");
  expect((await exported())[0]).toBe("数据!$A$1:$A$2");

  await ofFirstColumn("删除选中列");
  await page.getByRole("status").filter({ hasText: "有 2 个单元格的公式" }).waitFor();
  const [lost, left] = await exported();
  expect(lost).toBe("数据!#REF!");
  expect(left).toContain(`<c r="A1"><f>SUM(本月)</f><v>3</v></c>`);
  expect(left).toContain(`<c r="B1"><f>#REF!*COLUMN()</f><v>3</v></c>`);
  expect(troubles).toEqual([]);
}, 60_000);
