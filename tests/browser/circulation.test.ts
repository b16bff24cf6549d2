import type { Page } from "playwright-core";
import { typedOver, type Typed } from "../xlsx/typed-over";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const DATA = "数据 1-6月";

/** The sample; 分发与汇总 is open. */
async function openSample(): Promise<Page> {
  const { page } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await unfold(page, "分发与汇总");
  await page.getByRole("button", { name: "分发：海关" }).waitFor();
  return page;
}

const handedOver = async (page: Page): Promise<{ name: string; bytes: Uint8Array }[]> => {
  const files = await page.evaluate(() =>
    window.scene.workbook.handedOver.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  return files.map(({ name, bytes }) => ({ name: name ?? "", bytes: Uint8Array.from(bytes) }));
};

async function choose(page: Page, files: readonly { name: string; bytes: Uint8Array }[]) {
  await page
    .getByLabel("交回的文件")
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })),
    );
}

const filled = async (
  file: { name: string; bytes: Uint8Array } | undefined,
  typed: readonly Typed[],
) => ({
  name: file?.name ?? "",
  bytes: await typedOver(file?.bytes ?? new Uint8Array(), DATA, typed),
});

const valueAt = (page: Page, row: number, column: number) =>
  page.evaluate(
    async ([sheet, i, j]) => {
      const [grid] = await window.scene.workbook.read([sheet]);
      return grid?.values[i]?.[j];
    },
    [DATA, row, column] as const,
  );

test("without a due date nothing is handed out; with it each bureau gets its file", async () => {
  const page = await openSample();
  await page.getByRole("button", { name: "全部分发" }).click();
  await page.getByText("请先填报送截止日期。").waitFor();
  await page.getByLabel("报送截止日期").fill("2020-07-05");
  await page.getByRole("button", { name: "全部分发" }).click();
  await page.getByText("已生成3份填报文件", { exact: false }).waitFor();
  expect((await handedOver(page)).map(({ name }) => name)).toEqual([
    "1-6月外贸数据填报（海关）.xlsx",
    "1-6月外贸数据填报（商务局）.xlsx",
    "1-6月外贸数据填报（中信保）.xlsx",
  ]);
});

test("what comes back is compared, decided by keyboard, written, and taken back by 还原上次", async () => {
  const page = await openSample();
  await page.getByLabel("报送截止日期").fill("2020-07-05");
  await page.getByRole("button", { name: "分发：海关" }).click();
  await page.getByText("已生成1份填报文件", { exact: false }).waitFor();
  const [file] = await handedOver(page);
  const before = [await valueAt(page, 4, 1), await valueAt(page, 5, 1)];
  await page.evaluate((sheet) => {
    window.scene.workbook.type({ sheet, row: 5, column: 1 }, { number: 777 });
  }, DATA);
  const back = await filled(file, [
    ["B5", 1111],
    ["B6", 2222],
    ["C5", "12.3万"],
  ]);
  await choose(page, [back, { name: "别的.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
  await page.getByText("采纳1处改动：").waitFor();
  await page.getByText("“别的.xlsx”没有汇总：不是能读取的 .xlsx 文件", { exact: false }).waitFor();
  const customs = page
    .getByRole("table", { name: "各单位报送情况" })
    .getByRole("row", { name: /海关/ });
  expect(await customs.innerText()).toContain("有疑问");
  await page.getByText("还有1处没有选，写入后保留现在的数。").waitFor();
  await page.getByRole("radio", { name: "交回：2222" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "写入2格" }).press("Enter");
  await page.getByText("已写入2格，并登记报送情况。", { exact: false }).waitFor();
  expect([await valueAt(page, 4, 1), await valueAt(page, 5, 1)]).toEqual([1111, 2222]);
  await unfold(page, "更多", "还原上次");
  await page.getByRole("button", { name: "确认还原" }).click();
  await page.getByText("采纳1处改动：").waitFor();
  expect([await valueAt(page, 4, 1), await valueAt(page, 5, 1)]).toEqual([before[0], 777]);
});
