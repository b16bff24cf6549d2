import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const rank = (page: Page) => page.getByRole("button", { name: "一键排名" });
const deciding = (page: Page) => page.getByRole("button", { name: /决定…$/ });
const columnGap = (page: Page) =>
  page.getByRole("button", { name: "订单+清单监测得分 决定…", exact: true });
const cellGap = (page: Page) => page.getByRole("button", { name: /数据 1-6月!O\d+ 决定…/ });
const agree = (page: Page) => page.getByRole("button", { name: "同意并记录" });

async function openBlocked(language: Language = "zh-CN"): Promise<Page> {
  const { page } = await stage.open("decidable", { language });
  await page.getByRole("button", { name: language === "zh-CN" ? "一键排名" : "Rank now" }).click();
  await page.getByRole("region", { name: /阻断|Must be put right/ }).waitFor();
  return page;
}

/** 统一赋分 of 3 for the column that is not there. */
async function givePoints(page: Page): Promise<void> {
  await columnGap(page).click();
  const form = page.getByRole("form", { name: "订单+清单监测得分" });
  await form.getByRole("textbox", { name: "分数（0—5分）" }).fill("3");
  await form.getByRole("textbox", { name: "说明" }).fill("省厅本期未通报");
  await form.getByRole("textbox", { name: "依据文件或决定人" }).fill("局务会纪要〔2020〕8号");
  await agree(page).click();
  await page.getByRole("status").filter({ hasText: "已记录决定" }).waitFor();
}

test("last month's decision is offered, not applied; both gaps decided, the month is ranked", async () => {
  const page = await openBlocked();
  expect(await deciding(page).count()).toBe(2);
  await givePoints(page);
  expect(await deciding(page).count()).toBe(1);
  await cellGap(page).click();
  const form = page.getByRole("form", { name: /数据 1-6月!O/ });
  await form.getByText("上期（1-5月）决定：煤山镇的“离岸服务外包执行额”：未报送").waitFor();
  expect(await form.getByRole("radio", { name: /^未报送/ }).isChecked()).toBe(true);
  expect(await form.getByRole("textbox", { name: "说明" }).inputValue()).toBe("企业迟报");
  await agree(page).click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await page.getByText("本期决定（2）").waitFor();
});

test("revoked, the ranking is out of date and the gap blocks again", async () => {
  const page = await openBlocked();
  await givePoints(page);
  await page.getByRole("button", { name: "撤销 8 订单+清单：全部乡镇统一赋分3分" }).click();
  await page.getByRole("status").filter({ hasText: "已撤销决定" }).waitFor();
  await columnGap(page).waitFor();
  expect(await page.getByText(/本期决定/).count()).toBe(0);
});

test("points above the full points are refused, and the form stays", async () => {
  const page = await openBlocked();
  await columnGap(page).click();
  const form = page.getByRole("form", { name: "订单+清单监测得分" });
  await form.getByRole("textbox", { name: "说明" }).fill("未通报");
  expect(await agree(page).isDisabled()).toBe(true);
  await form.getByRole("textbox", { name: "依据文件或决定人" }).fill("纪要");
  await form.getByRole("textbox", { name: "分数（0—5分）" }).fill("5.1");
  await agree(page).click();
  await form.getByRole("alert").filter({ hasText: "分数应是0到5之间的数" }).waitFor();
  expect(await form.getByRole("textbox", { name: "说明" }).inputValue()).toBe("未通报");
});

test("by keyboard: opened, chosen, cancelled, and the focus is back on the button", async () => {
  const page = await openBlocked();
  await cellGap(page).focus();
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("radio", { name: /^未报送/ });
  await chosen.waitFor();
  await page.keyboard.press("Tab");
  const isFocused = (what: Locator) => what.evaluate((node) => node === document.activeElement);
  expect(await isFocused(chosen)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("radio", { name: /^不适用/ }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "取消" }).focus();
  await page.keyboard.press("Space");
  expect(await isFocused(cellGap(page))).toBe(true);
  expect(await rank(page).isEnabled()).toBe(true);
});

test.each<[Language, RegExp, string]>([
  ["zh-CN", /决定…$/, "同意并记录"],
  ["en-US", /Decide…$/, "Agree and record"],
])("%s: the forms fit 320 px and pass axe", async (language, name, submit) => {
  const page = await openBlocked(language);
  for (const button of await page.getByRole("button", { name }).all()) await button.click();
  await page.getByRole("button", { name: submit }).last().waitFor();
  await page.getByRole("radio").last().check();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  expect(found).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  if (process.env["SHOTS"]) {
    await page.screenshot({
      path: `${process.env["SHOTS"]}/decide-${language}.png`,
      fullPage: true,
    });
  }
});
