import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];
const RANK: Readonly<Record<Language, string>> = { "zh-CN": "一键排名", "en-US": "Rank now" };
const DONE: Readonly<Record<Language, string>> = {
  "zh-CN": "1-6月 排名最新",
  "en-US": "1-6月 is ranked",
};
const ANALYSIS: Readonly<Record<Language, string>> = { "zh-CN": "分析", "en-US": "Analysis" };
const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["口径", "名次区间", "差距", "较上期"],
  "en-US": ["Readings", "Range of places", "Gaps", "Last period"],
};

const summary = (page: Page, name: string) =>
  page.locator("summary").filter({ hasText: new RegExp(`^${name}$`) });
/** 分析 is open. */
async function rank(page: Page, language: Language = "zh-CN"): Promise<void> {
  await page.getByRole("button", { name: RANK[language] }).click();
  await done(page, language);
  await unfold(page, ANALYSIS[language]);
}
const done = (page: Page, language: Language = "zh-CN") =>
  page.getByRole("heading", { name: DONE[language] }).waitFor();
const rows = async (page: Page, table: string) => {
  const found = page.getByRole("table", { name: table, exact: true });
  await found.waitFor();
  return found.locator("tr").allInnerTexts();
};

async function openAll(page: Page, language: Language): Promise<void> {
  await rank(page, language);
  for (const name of SECTIONS[language]) await summary(page, name).click();
}

test("another reading is chosen with who decided, and the ranking and its footer follow", async () => {
  const { page, troubles } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await rank(page);
  const before = await rows(page, "排名 1-6月");
  await summary(page, "口径").click();
  const reading = page.getByRole("combobox", { name: /^1\.1 .*按什么的比例/ });
  await page.getByText("6个乡镇名次变化").click();
  await page.getByText("和平镇 第8名→第5名").waitFor();
  await reading.selectOption({ label: "出口额÷[去年同期×(1+目标增幅)]" });
  const change = page.getByRole("button", { name: "更改并重新排名" });
  expect(await change.isDisabled()).toBe(true);
  await page.getByRole("textbox", { name: "决定人或依据文件" }).fill("县商务局会议纪要");
  await change.click();
  await page.getByText(/^决定：县商务局会议纪要，\d{4}-\d\d-\d\d \d\d:\d\d$/).waitFor();
  const after = await rows(page, "排名 1-6月");
  expect(after).not.toEqual(before);
  expect(after.find((row) => row.includes("和平镇"))).toMatch(/^5\t/);
  const footer = await page.evaluate(async () => {
    const [grid] = await window.scene.workbook.read(["排名 1-6月"]);
    return grid?.values
      .map(([first]) => (typeof first === "string" ? first : ""))
      .join("")
      .replaceAll("　", "");
  });
  expect(footer).toMatch(
    /口径（非默认）：1\.1 “其余按比例得分”按什么的比例？出口额÷\[去年同期×\(1\+目标增幅\)\]（决定：县商务局会议纪要，\d{4}-\d\d-\d\d）。/,
  );
  expect(await page.getByRole("combobox", { name: /^1\.1 .*按什么的比例/ }).inputValue()).toBe("1");
  expect(troubles).toEqual([]);
});

test("the tables of the small month", async () => {
  const { page } = await stage.open("ready");
  await openAll(page, "zh-CN");
  expect((await rows(page, "各种口径下的名次")).slice(0, 3)).toEqual([
    "乡镇\t现名次\t最好\t最差",
    "开发区(太湖街道)\t1\t1\t1",
    "单独更改任何一项口径，名次都不变",
  ]);
  const gaps = await rows(page, "前进一名的差距");
  expect(gaps[1]).toBe("1\t开发区(太湖街道)\t前面没有乡镇");
  expect(gaps).toHaveLength(6);
  const changes = await rows(page, "与 1-5月 相比");
  expect(changes.slice(0, 3)).toEqual([
    "乡镇\t名次\t得分",
    "开发区(太湖街道)\t1→1\t+1.50",
    "上期数据修订 +1.50",
  ]);
  await page.getByText("不能计算：缺少").first().waitFor();
  await page.getByText("1-5月 排名后数据表有1个单元格被修改").click();
  await page.getByRole("button", { name: "数据 1-5月!B5：1200.5→1250" }).click();
  expect(await page.evaluate(() => window.selected)).toEqual(["数据 1-5月 4 1"]);
});

test("what cannot be said is said to be so", async () => {
  const { page, troubles } = await stage.open("not-analysed");
  await openAll(page, "zh-CN");
  await page.getByText("本期暂时不能评分，请重新排名").waitFor();
  await page.getByText("乡镇超过100个，不作此项计算。").waitFor();
  await page.getByText("加载项内部出错").waitFor();
  await page.getByText("此前没有已排名的期间。").waitFor();
  expect(await page.getByText(/Error|ECONN/).count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("by keyboard: open, choose, name who decided, change", async () => {
  const { page } = await stage.open("ready");
  await rank(page);
  await summary(page, "口径").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: /^1\.1 .*按什么的比例/ }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("张主任");
  await page.keyboard.press("Enter");
  await done(page);
  await page.getByRole("combobox", { name: /^1\.1 .*按什么的比例/ }).waitFor();
  expect(await page.getByRole("textbox", { name: "决定人或依据文件" }).count()).toBe(0);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
    const { violations: found } = await run;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(LANGUAGES)("%s", (language) => {
  test("all sections open: axe finds nothing, and nothing is cut off", async () => {
    const { page } = await stage.open("ready", { language });
    await openAll(page, language);
    await page.getByRole("table").nth(3).waitFor();
    await page.locator("li select").first().selectOption("1");
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 160, height: 700 });
    expect(await overflow(page)).toBe(0);
  });
});

test("the English sections have no Chinese but what the workbook and the method say", async () => {
  const { page } = await stage.open("ready", { language: "en-US" });
  await openAll(page, "en-US");
  await page.getByRole("table").nth(3).waitFor();
  const own = page.locator(
    "details label, details p, details caption, details th[scope=col], option",
  );
  const texts = (await own.allInnerTexts()).filter((text) => /[\u4e00-\u9fff：，。]/.test(text));
  // The deciding document, as it was typed, and the periods of the workbook.
  const workbooks = /^Decided by 县商务局〔2020〕3号会议纪要|^Against 1-5月$|^1-\d月/;
  expect(texts.filter((text) => !workbooks.test(text))).toEqual([]);
});
