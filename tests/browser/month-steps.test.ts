import type { Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

interface Words {
  readonly steps: string;
  readonly sample: RegExp;
  readonly rank: string;
  readonly ranked: string;
  /** What is heard of a step that is done, of the present one, of a later one. */
  readonly done: string;
  readonly now: string;
  readonly waiting: string;
  /** Steps in their order, and the heading of the part that the last three lead to. */
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  "zh-CN": {
    steps: "本月步骤",
    sample: /^新建带示例数据的表$/,
    rank: "一键排名",
    ranked: "1-6月 排名最新",
    done: "已完成",
    now: "现在做这一步",
    waiting: "未完成",
    names: ["① 期间", "② 数据", "③ 核对", "④ 排名", "⑤ 通报", "⑥ 签发", "⑦ 分发与汇总"],
    parts: ["通报", "签发与核验", "分发与汇总"],
  },
  "en-US": {
    steps: "Steps of the month",
    sample: /sample/i,
    rank: "Rank now",
    ranked: "1-6月 is ranked",
    done: "done",
    now: "do this now",
    waiting: "not done",
    names: [
      "① Period",
      "② Data",
      "③ Check",
      "④ Ranking",
      "⑤ Circular",
      "⑥ Issue",
      "⑦ Hand out and merge",
    ],
    parts: ["Circular (通报)", "Issue and verify", "Hand out and merge"],
  },
};
const LANGUAGES = Object.keys(WORDS) as Language[];

const stepsOf = (page: Page, { steps }: Words) =>
  page.getByRole("navigation", { name: steps }).getByRole("button");
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return { tag: active?.tagName ?? "", text: active?.textContent ?? "" };
  });

async function openSample(language: Language): Promise<Page> {
  const { page } = await stage.open("real", { language });
  await page.getByRole("button", { name: WORDS[language].sample }).click();
  await page
    .getByRole("button", { name: WORDS[language].rank })
    .and(page.locator(":enabled"))
    .waitFor();
  return page;
}

/** The present step, once it is that one. */
const present = (page: Page, words: Words, name: string) =>
  stepsOf(page, words).and(page.locator("[aria-current=step]")).filter({ hasText: name }).waitFor();

test.each(LANGUAGES)("%s: the steps are walked by keyboard alone", async (language) => {
  const words = WORDS[language];
  const page = await openSample(language);
  const [period = "", , , rank = "", circular = ""] = words.names;
  await present(page, words, rank);
  const steps = stepsOf(page, words);
  expect(await steps.allInnerTexts()).toHaveLength(7);
  await steps.first().focus();
  expect((await focused(page)).text).toContain(period);

  await page.keyboard.press("Enter");
  expect((await focused(page)).tag).toBe("SELECT");

  await steps.first().focus();
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press("Tab");
  expect((await focused(page)).text).toContain(rank);
  await page.keyboard.press("Enter");
  expect((await focused(page)).text).toBe(words.rank);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: words.ranked }).waitFor();
  await present(page, words, circular);

  for (const [index, part] of words.parts.entries()) {
    await steps.nth(4 + index).focus();
    await page.keyboard.press("Space");
    expect(await focused(page)).toEqual({ tag: "SUMMARY", text: part });
    const isOpen = await page.evaluate(() =>
      document.activeElement?.parentElement?.hasAttribute("open"),
    );
    expect([part, isOpen]).toEqual([part, true]);
  }
});

test.each(LANGUAGES)("%s: each step says by words where it stands", async (language) => {
  const words = WORDS[language];
  const page = await openSample(language);
  const [, , check = "", rank = ""] = words.names;
  await present(page, words, rank);
  const heard = await stepsOf(page, words).allTextContents();
  const [now, ...later] = heard.slice(3);
  const isDone = (text: string): boolean => text.startsWith("✓") && text.endsWith(words.done);
  expect(heard.slice(0, 3).every(isDone)).toBe(true);
  expect(now?.endsWith(words.now)).toBe(true);
  expect(later.every((text) => text.endsWith(words.waiting))).toBe(true);
  await page.evaluate(() => {
    window.scene.workbook.type({ sheet: "数据 1-6月", row: 5, column: 1 }, null);
  });
  await present(page, words, words.names[1] ?? "");
  expect((await stepsOf(page, words).allTextContents())[1]).toContain("142/143");
  await stepsOf(page, words).nth(1).click();
  expect(await page.evaluate(() => window.selected.at(-1))).toBe("数据 1-6月 5 1");
  await stepsOf(page, words).filter({ hasText: check }).click();
  expect((await focused(page)).tag).toBe("SUMMARY");
});

test("the pane changes its language and back, and goes on where it was", async () => {
  const page = await openSample("zh-CN");
  await page.getByRole("button", { name: "一键排名" }).click();
  await page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
  await page.getByRole("button", { name: "EN: show the pane in English" }).click();
  await page.getByRole("heading", { name: "1-6月 is ranked" }).waitFor();
  await page.getByRole("table", { name: "Ranking 1-6月" }).waitFor();
  await page.getByRole("button", { name: "中：窗格改用中文" }).click();
  await page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
});

test("? tells of the steps and the keys, and gives the focus back", async () => {
  const page = await openSample("zh-CN");
  await page.getByRole("button", { name: "帮助" }).click();
  const help = page.getByRole("dialog", { name: "帮助" });
  await help.getByText("F6", { exact: false }).waitFor();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  expect((await focused(page)).text).toBe("?");
});
