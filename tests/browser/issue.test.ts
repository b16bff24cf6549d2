import axe from "axe-core";
import type { Page } from "playwright-core";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const rank = (page: Page) => page.getByRole("button", { name: "一键排名" });

/** The sample, ranked; 签发与核验 is open. */
async function openRanked(): Promise<Page> {
  const { page } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await rank(page).and(page.locator(":enabled")).waitFor();
  await unfold(page, "签发与核验");
  await page.getByText("本期还没有签发。").waitFor();
  return page;
}

/** Opens the confirmation, and gives it. */
async function confirm(page: Page, name: "签发" | "签发修订"): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `确认${name}` });
  await dialog.getByRole("textbox", { name: "签发人" }).fill("示例(虚构)");
  await dialog.getByRole("button", { name: `确认${name}` }).click();
}

async function issue(page: Page): Promise<string> {
  await rank(page).click();
  await page.getByRole("table", { name: "排名 1-6月", exact: true }).waitFor();
  await confirm(page, "签发");
  await page.getByText("与签发时一致，没有改动。").waitFor();
  const said = await page.getByText(/^签发号 [0-9A-F]{4} [0-9A-F]{4}/).innerText();
  return said.slice(4, 13);
}

test("a month that is not ranked is not issued, and the pane says what to do", async () => {
  const page = await openRanked();
  await confirm(page, "签发");
  await page.getByText("没有签发：本期还没有排名。请先点“一键排名”。").waitFor();
});

test("a ranked month is issued; the code on paper is checked; a change is named and goes to its cell", async () => {
  const page = await openRanked();
  const code = await issue(page);
  await page.getByRole("textbox", { name: "纸面签发号" }).fill("1234 5678");
  await page.getByRole("button", { name: "核验" }).click();
  await page.getByText("纸面签发号与本文件的不同", { exact: false }).waitFor();
  await page.getByRole("textbox", { name: "纸面签发号" }).fill(code);
  await page.getByRole("button", { name: "核验" }).click();
  await page.getByText("与纸面签发号一致。").waitFor();
  await page.evaluate(() => {
    const cell = { sheet: "数据 1-6月", row: 4, column: 1 };
    window.scene.workbook.type(cell, { number: 1 });
  });
  await page.getByText("与签发时相比有1处不同：").waitFor();
  await page.getByRole("listitem").filter({ hasText: "→ 1" }).getByRole("button").first().click();
});

test("revised figures are written beside the issued ranking, and issued under a code of their own", async () => {
  const page = await openRanked();
  const code = await issue(page);
  await page.getByRole("heading", { name: "1-6月 已签发", exact: true }).waitFor();
  await page.evaluate(() => {
    const cell = { sheet: "数据 1-6月", row: 12, column: 1 };
    window.scene.workbook.type(cell, { number: 9999 });
  });
  await page.getByRole("heading", { name: "1-6月 已签发、数据有改动" }).waitFor();
  await rank(page).click();
  await page.getByText(/^已写入.*“排名 1-6月 修订”/).waitFor();
  const note = page.getByText("本期已签发，数据之后有改动：这次写为“修订”，签发的排名不变。");
  await note.waitFor();
  await confirm(page, "签发修订");
  await page.getByText(`修订，替代签发号 ${code}；签发人：示例(虚构)`).waitFor();
  await page.getByText("与签发时一致，没有改动。").waitFor();
  await page.getByRole("heading", { name: "1-6月 已签发", exact: true }).waitFor();
  await note.waitFor({ state: "hidden" });
});

test.each(["zh-CN", "en-US"] as const)(
  "%s: grave warnings are ticked one by one before anything is issued; axe finds nothing",
  async (language) => {
    const [part, open] =
      language === "zh-CN" ? ["签发与核验", "签发"] : ["Issue and verify", "Issue"];
    const { page } = await stage.open("ready", { language });
    await unfold(page, part);
    await page.getByRole("button", { name: open, exact: true }).click();
    const dialog = page.getByRole("dialog");
    const confirms = dialog.locator("button[type=submit]");
    const ticks = dialog.getByRole("checkbox");
    await ticks.first().waitFor();
    expect(await ticks.count()).toBe(2);
    for (const tick of await ticks.all()) {
      expect(await confirms.isDisabled()).toBe(true);
      await tick.check();
    }
    expect(await confirms.isEnabled()).toBe(true);
    expect(await dialog.getByRole("textbox").nth(1).inputValue()).toBe("长商发〔2020〕18号");
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      return (await runner.run({ resultTypes: ["violations"] })).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(open);
  },
);
