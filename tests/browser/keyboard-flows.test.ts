import type { Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

/** What the keys have to find, by its accessible name. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  "zh-CN": {
    create: /^新建带示例数据的表$/,
    rank: /^一键排名$/,
    done: /排名最新$/,
    town: /^煤山镇$/,
    score: /1\.2 增幅/,
    cell: /^转到单元格 数据 1-6月!B/,
    fix: /改为 1234/,
    addPeriod: /^＋新增 1-7月$/,
    newPeriod: /^新期间/,
    add: /^新增$/,
    added: /已新增 1-7月/,
    origin: /^单元格出处$/,
    follow: /^跟随选择$/,
    originCell: /^转到单元格 数据 1-6月!C/,
  },
  "en-US": {
    create: /sample/i,
    rank: /^Rank now$/,
    done: /is ranked$/,
    town: /^煤山镇$/,
    score: /1\.2 增幅/,
    cell: /^Go to cell 数据 1-6月!B/,
    fix: /Change to 1234/,
    addPeriod: /^\+ Add 1-7月$/,
    newPeriod: /^New period/,
    add: /^Add$/,
    added: /1-7月 has been added/,
    origin: /^Where the cell comes from$/,
    follow: /^Follow the selection$/,
    originCell: /^Go to cell 数据 1-6月!C/,
  },
};

/** The name of what has the focus: its label, or its own text. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join("");
    const own = element instanceof HTMLElement ? element.innerText : "";
    return (element?.getAttribute("aria-label") ?? (label || own)).replace(/[▸▾]\s*/, "").trim();
  });

const MOST_TABS = 90;

/** Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: RegExp | undefined, key = "Tab"): Promise<void> {
  if (!name) throw new Error("nothing to look for");
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press(key);
    const found = await focusedName(page);
    if (name.test(found)) return;
    passed.push(found);
  }
  throw new Error(`no way by ${key} to ${String(name)}: ${passed.join(" | ")}`);
}

const lastSelected = (page: Page) => page.evaluate(() => window.selected.at(-1));

test.each<[Language]>([["zh-CN"], ["en-US"]])(
  "%s: every flow by keyboard alone",
  async (language) => {
    const names = NAMES[language];
    const { page, troubles } = await stage.open("real", { language });
    await page.getByRole("button", { name: names["create"] ?? "" }).waitFor();

    await tabTo(page, names["create"]);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: names["rank"] ?? "" }).waitFor();

    await tabTo(page, names["rank"]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: names["done"] ?? "" }).waitFor();

    await tabTo(page, names["town"]);
    await page.keyboard.press("Enter");
    await tabTo(page, names["score"]);
    await page.keyboard.press("Enter");
    await tabTo(page, names["cell"]);
    await page.keyboard.press("Enter");
    expect(await lastSelected(page)).toMatch(/^数据 1-6月 \d+ 1$/);

    await page.evaluate(() =>
      window.scene.workbook.select({ sheet: "依据 1-6月", row: 3, column: 5 }),
    );
    await page.getByRole("region", { name: names["origin"] ?? "" }).waitFor();
    await tabTo(page, names["follow"]);
    await tabTo(page, names["originCell"]);
    await page.keyboard.press("Enter");
    expect(await lastSelected(page)).toMatch(/^数据 1-6月 \d+ 2$/);
    await tabTo(page, names["follow"], "Shift+Tab");
    await page.keyboard.press("Space");
    expect(await page.getByRole("switch").isChecked()).toBe(false);

    await page.evaluate(async () => {
      const [grid] = await window.scene.workbook.read(["数据 1-6月"]);
      const row = grid?.values.findIndex((cells) => cells[0] === "煤山镇") ?? -1;
      window.scene.workbook.type({ sheet: "数据 1-6月", row, column: 1 }, { text: "1,234" });
    });
    await tabTo(page, names["rank"], "Shift+Tab");
    await page.keyboard.press("Enter");
    await page
      .getByRole("button", { name: names["fix"] ?? "" })
      .first()
      .waitFor();
    await tabTo(page, names["fix"]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: names["done"] ?? "" }).waitFor();

    await tabTo(page, names["addPeriod"], "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    if (!names["newPeriod"]?.test(await focusedName(page))) await tabTo(page, names["newPeriod"]);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("1-7月");
    await tabTo(page, names["add"]);
    await page.keyboard.press("Enter");
    await page
      .getByText(names["added"] ?? "")
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
  },
);
