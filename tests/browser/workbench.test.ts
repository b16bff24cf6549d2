import { Workbook } from "@cj-tech-master/excelts";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { CellAddress } from "../../src/cells/address";
import { readZip } from "../../src/zip/zip-reading";
import { expectedRanking, foreignWorkbook } from "./foreign-workbook";
import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";
import { until } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

const rank = (page: Page) => page.getByRole("button", { name: "一键排名" });
const exporting = (page: Page) => page.getByRole("button", { name: "导出工作簿" });

async function openWorkbench(): Promise<{ page: Page; troubles: readonly string[] }> {
  const { page, troubles } = await stage.open();
  await page.waitForFunction("!document.querySelector('#export').disabled");
  return { page, troubles };
}

/** 一键排名 can be pressed: the workbook was read. */
async function enabled(page: Page): Promise<void> {
  await rank(page).and(page.locator(":enabled")).waitFor();
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Settles when a cell of the grid shows the value. */
async function shows(page: Page, cell: CellAddress, value: unknown): Promise<void> {
  const isShown = async ({ sheet, row, column, wanted }: CellAddress & { wanted: unknown }) => {
    const [grid] = (await globalThis.workbenchDebug?.workbook.read([sheet])) ?? [];
    return grid?.values[row - grid.top]?.[column - grid.left] === wanted;
  };
  await until(page, isShown, { ...cell, wanted: value });
}

/** The user clicks into the grid below the table and types. Answers where that was. */
async function typeBelow(page: Page, text: string): Promise<CellAddress> {
  const picked = page.evaluate(
    () =>
      new Promise<CellAddress>((resolve) => {
        globalThis.workbenchDebug?.workbook.onSelect(resolve);
      }),
  );
  const box = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!box) throw new Error("no grid");
  await page.mouse.click(box.x + 500, box.y + box.height - 120);
  const cell = await picked;
  await page.keyboard.type(text);
  return cell;
}

const message = (page: Page) => page.getByRole("status").filter({ hasText: "“" }).innerText();

test("the page is the sample with the pane beside it, and asks no other machine", async () => {
  const { page, troubles } = await openWorkbench();
  expect(await rank(page).count()).toBe(1);
  expect(await page.getByRole("heading", { name: "单机版" }).count()).toBe(1);
  const sheets = await page.evaluate(() => globalThis.workbenchDebug?.workbook.sheets());
  expect(sheets?.map(({ name }) => name)).toEqual([
    "任务分解表",
    "数据 1-5月",
    "数据 1-6月",
    "境外投资项目",
    "信息报送",
    "考核办法",
  ]);
  expect(troubles).toEqual([]);
});

test("a formula typed into a cell is helped along in Chinese, calculated, and calculated again on an edit", async () => {
  const { page, troubles } = await openWorkbench();
  const data = "'数据 1-6月'!";
  const cell = await typeBelow(page, "=CX.GR");
  await page.getByText("CX.GROWTH").first().waitFor();
  const help = page.getByText(/1\.2.*增幅/).first();
  await help.waitFor();
  await page.keyboard.type(`OWTH(${data}B5,${data}C5,${data}B5:B15,${data}C5:C15)`);
  // While the help is there, Enter is about the help.
  await help.waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await shows(page, cell, 5.58);
  await page.evaluate(() =>
    globalThis.workbenchDebug?.workbook.apply({
      sheets: [],
      edits: [
        {
          cell: { sheet: "数据 1-6月", row: 4, column: 1 },
          was: 27032,
          becomes: { number: 24800 },
        },
      ],
      show: null,
    }),
  );
  await shows(page, cell, 0);
  expect(troubles).toEqual([]);
});

test("a cell's error is told in words when it is selected", async () => {
  const { page } = await openWorkbench();
  const cell = await typeBelow(page, "=CX.PROPORTION(1,2,7)");
  await page.keyboard.press("Enter");
  const isError = async ({ sheet, row, column }: CellAddress): Promise<boolean> => {
    const [grid] = (await globalThis.workbenchDebug?.workbook.read([sheet])) ?? [];
    const value = grid?.values[row - grid.top]?.[column - grid.left];
    return typeof value === "object" && value !== null;
  };
  await until(page, isError, cell);
  await page.evaluate((one) => globalThis.workbenchDebug?.workbook.select(one), cell);
  await page.getByRole("status").filter({ hasText: "公式下拉时区域要加" }).waitFor();
});

test("a cell's error is told as soon as the formula is typed, and no more when it is gone", async () => {
  const { page } = await openWorkbench();
  const told = page.getByRole("status").filter({ hasText: "!" });
  const cell = await typeBelow(page, "=CX.PROPORTION(1,2,7)");
  const retype = async (text: string): Promise<void> => {
    await page.evaluate((one) => globalThis.workbenchDebug?.workbook.select(one), cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await page.keyboard.press("Enter");
  const error = told.filter({ hasText: "公式下拉时区域要加" });
  // While the help of a function is there, Enter is about the help.
  await error.waitFor({ timeout: 5_000 }).catch(() => page.keyboard.press("Enter"));
  await error.waitFor();
  await retype("=IFERROR(CX.PROPORTION(1,2,7),0)");
  await shows(page, cell, 0);
  await page.evaluate((one) => globalThis.workbenchDebug?.workbook.select(one), cell);
  await told.waitFor({ state: "detached" });
  await retype("=CX.NOPE(1)");
  await told.filter({ hasText: "函数名或名称写错了" }).waitFor();
});

test("what is typed after going to a cell from the pane goes into that cell", async () => {
  const { page } = await openWorkbench();
  const cell = { sheet: "数据 1-6月", row: 6, column: 1 };
  await page.evaluate(
    (one) =>
      globalThis.workbenchDebug?.workbook.apply({
        sheets: [],
        edits: [{ cell: one, was: 5432, becomes: { text: "约五千" } }],
        show: null,
      }),
    cell,
  );
  await rank(page).click();
  await page.getByRole("button", { name: "数据 1-6月!B7" }).click();
  await page.keyboard.type("5432");
  await page.keyboard.press("Enter");
  // A cell to which a text was written holds texts.
  await shows(page, cell, "5432");
  await page.keyboard.press("F6");
  await page.getByRole("button", { name: "数据 1-6月!B7" }).and(page.locator(":focus")).waitFor();
});

test("a workbook of another program, ranked with one click, is exported with exactly the right totals and places", async () => {
  const { page, troubles } = await openWorkbench();
  const file = await foreignWorkbook();
  await choose(page, "六月.xlsx", file);
  await page.getByText("已打开“六月.xlsx”").waitFor();
  await enabled(page);
  await rank(page).click();
  await page.getByRole("table", { name: "排名 1-6月" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), exporting(page).click()]);
  expect(download.suggestedFilename()).toBe("六月.xlsx");
  const bytes = readFileSync(await download.path());
  const book = new Workbook();
  await book.xlsx.load(bytes);
  expect(rankingOf(book)).toEqual([...expectedRanking()].sort((a, b) => a.place - b.place));
  expect(book.getWorksheet("我的备忘")?.getCell("B2").value).toBe("不动");
  const kept = new Map(readZip(bytes).map((part) => [part.name, part.crc]));
  const lost = readZip(file).filter(
    ({ name, crc }) => kept.get(name) !== crc && !REWRITTEN.test(name),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
  expect(troubles).toEqual([]);
});

/**
 * The lists of parts, and the styles, to which ours are added, and the first sheet, which says that it is in front; everything
 * else keeps its very bytes.
 */
const REWRITTEN =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;

function rankingOf(book: Workbook): unknown[] {
  const rows: { town: unknown; total: unknown; place: unknown }[] = [];
  book.getWorksheet("排名 1-6月")?.eachRow((row) => {
    const [place, town, total] = [1, 2, 3].map((column) => row.getCell(column).value);
    if (typeof place === "number") rows.push({ town, total, place });
  });
  return rows;
}

test("while a file opens the sample is gone and nothing can be ranked or exported", async () => {
  const { page } = await openWorkbench();
  const states = page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const curtain = document.getElementById("curtain");
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const buttons = [...document.querySelectorAll("button")];
            const disabled = ["一键排名", "导出工作簿"].map(
              (name) => buttons.find((button) => button.textContent === name)?.disabled !== false,
            );
            resolve({ disabled, grid: document.getElementById("grid")?.style.visibility });
          });
        }).observe(curtain as Node, { childList: true });
      }),
  );
  await choose(page, "六月.xlsx", await foreignWorkbook());
  expect(await states).toEqual({ disabled: [true, true], grid: "hidden" });
});

describe("files that are not opened: the page says why and the workbook stays", () => {
  let page: Page;
  let troubles: readonly string[];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "bad-files-"));
    ({ page, troubles } = await openWorkbench());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["旧.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ".xls"],
    ["坏.xlsx", Buffer.from("PK\u0003\u0004 broken"), "损坏"],
    ["网页.xlsx", Buffer.from("<html></html>"), "扩展名"],
    ["空.xlsx", Buffer.alloc(0), "0 字节"],
    ["大.xlsx", Buffer.alloc(200 * 1024 * 1024), "200 MB"],
  ])("%s", async (name, content, reason) => {
    const before = await page.evaluate(() => globalThis.workbenchDebug?.workbook.read("all"));
    writeFileSync(join(folder, name), content);
    await page.locator("input[type=file]").first().setInputFiles(join(folder, name));
    await page
      .getByRole("status")
      .filter({ hasText: `“${name}”没有打开` })
      .waitFor();
    expect(await message(page)).toContain(reason);
    expect(await message(page)).toContain("原来的工作簿没有变动");
    await enabled(page);
    const after = await page.evaluate(() => globalThis.workbenchDebug?.workbook.read("all"));
    expect(after).toEqual(before);
    expect(troubles).toEqual([]);
  });
});
