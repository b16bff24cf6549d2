import type { Page } from "playwright-core";
import type { SceneName } from "../taskpane/scenes";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const rank = (page: Page) => page.getByRole("button", { name: "一键排名" });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const selected = (page: Page) => page.evaluate(() => window.selected);

test("the latest period with data is chosen, and one click shows its ranking", async () => {
  const { page, troubles } = await stage.open("ready");
  const period = page.getByRole("combobox", { name: "期间" });
  expect(await period.inputValue()).toBe("1-6月");
  expect(await period.getByRole("option").allTextContents()).toEqual([
    "1-5月",
    "1-6月",
    "1-7月（无目标、无数据）",
  ]);
  expect(await page.getByRole("table").count()).toBe(0);
  await rank(page).click();
  const table = page.getByRole("table", { name: "排名 1-6月", exact: true });
  expect(await table.locator("tr").allInnerTexts()).toEqual([
    "名次\t乡镇\t总分\t满分100",
    "1\t开发区(太湖街道)\t87.64\t",
    "2\t高新区(画溪街道)\t76.90\t",
    "3\t煤山镇\t72.93\t",
    "4\t和平镇\t41.97\t",
    "5\t南太湖(李家巷镇)\t24.88\t",
  ]);
  expect(troubles).toEqual([]);
});

test("another period is ranked under its own name", async () => {
  const { page } = await stage.open("ready");
  await page.getByRole("combobox", { name: "期间" }).selectOption("1-5月");
  await rank(page).click();
  await page.getByRole("table", { name: "排名 1-5月", exact: true }).waitFor();
});

test.each<[SceneName, string]>([
  ["reading", "正在读取工作簿…"],
  ["no-task-sheet", "还没有任务分解表"],
  ["no-data", "请在“数据 1-5月”表中填写各乡镇的数据"],
  ["unreadable", "任务分解表读不懂"],
  ["host-too-old", "需要 Excel 2021 或更高版本"],
  ["read-only", "工作簿是只读的"],
  ["reading-fails", "加载项内部出错"],
])("%s says 「%s」", async (name, text) => {
  const { page, troubles } = await stage.open(name);
  await page.getByText(text).waitFor();
  expect(troubles).toEqual([]);
});

test.each<[SceneName, string]>([
  ["no-functions", "此处不能使用 CX 函数"],
  ["too-many-towns", "函数公式最多100个乡镇，原生公式最多500个"],
])("写入方式 of %s says 「%s」", async (name, text) => {
  const { page, troubles } = await stage.open(name);
  await unfold(page, "更多");
  await page.getByText(text).waitFor();
  expect(troubles).toEqual([]);
});

test.each<[SceneName]>([
  ["reading"],
  ["no-task-sheet"],
  ["no-data"],
  ["read-only"],
  ["host-too-old"],
])("%s offers no ranking", async (name) => {
  const { page } = await stage.open(name);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await rank(page).and(page.locator(":enabled")).count()).toBe(0);
});

test.each<[SceneName, string, string]>([
  ["blocked", "1-6月 有阻断", "没有写入任何内容"],
  ["unchanged", "1-6月 排名最新", "未变化"],
  ["protected", "1-6月 未能排名", "“排名 1-6月”表受保护"],
  ["broken", "1-6月 未能排名", "加载项内部出错"],
])("a run that ends %s is headed 「%s」 and says 「%s」", async (name, heading, text) => {
  const { page, troubles } = await stage.open(name);
  await rank(page).click();
  await page.getByRole("heading", { name: heading }).waitFor();
  expect(await page.getByRole("status").filter({ hasText: heading }).innerText()).toContain(text);
  expect(await focused(page)).toBe(heading);
  expect(await page.getByRole("table").count()).toBe(name === "unchanged" ? 1 : 0);
  expect(await page.getByText(/Error|undefined|TypeError|host/).count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("while a run is on nothing else can be started, and it can be cancelled", async () => {
  const { page } = await stage.open("cancellable");
  await rank(page).click();
  await page.getByRole("progressbar", { name: "正在读取数据…" }).waitFor();
  expect(await focused(page)).toBe("正在读取数据…");
  expect(await rank(page).isDisabled()).toBe(true);
  expect(await page.getByRole("combobox", { name: "期间" }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "＋新增" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByRole("heading", { name: "已取消，工作簿没有任何改动。" }).waitFor();
  expect(await rank(page).isEnabled()).toBe(true);
});

test("a finding goes to its cell; one without a cell is no button", async () => {
  const { page } = await stage.open("blocked");
  await rank(page).click();
  const blocks = page.getByRole("region", { name: "阻断（3）" });
  await blocks.waitFor();
  expect(await blocks.getByRole("listitem").count()).toBe(3);
  expect(await blocks.getByRole("button").count()).toBe(2);
  await blocks.getByRole("button", { name: "数据 1-6月!B4" }).click();
  await page.getByRole("region", { name: "提醒（2）" }).getByRole("button").first().click();
  expect(await selected(page)).toEqual(["数据 1-6月 3 1", "数据 1-6月 2 0"]);
});

test("after a run the ranking is in sight and the warnings are folded above it", async () => {
  const { page } = await stage.open("ready");
  await page.setViewportSize({ width: 320, height: 800 });
  await rank(page).click();
  const rows = page.getByRole("table").locator("tbody tr");
  const last = await rows.last().boundingBox();
  expect(last && last.y + last.height).toBeLessThan(800);
  const goTo = page.getByRole("button", { name: "数据 1-6月!A3" });
  expect(await goTo.isVisible()).toBe(false);
  await page.getByText("提醒（2）：不影响排名，已写在排名表下方").click();
  await goTo.click();
  expect(await selected(page)).toEqual(["数据 1-6月 2 0"]);
});

test("函数公式 cannot be chosen with more towns than it can bear", async () => {
  const { page } = await stage.open("too-many-towns");
  await unfold(page, "更多");
  const formulas = page.getByRole("radio", { name: "函数公式" });
  await formulas.waitFor();
  expect(await formulas.isDisabled()).toBe(true);
});

const fixesAsked = (page: Page) => page.evaluate(() => window.fixed);

test("a finding shows what it would become and what it was, and one click asks for that", async () => {
  const { page } = await stage.open("fixable");
  await rank(page).click();
  const blocks = page.getByRole("region", { name: "阻断（3）" });
  await blocks.getByText("原为 “1,234”").waitFor();
  const fix = blocks.getByRole("button", { name: "数据 1-6月!C5 改为 1234，原为 “1,234”" });
  expect(await fix.innerText()).toBe("改为 1234");
  await fix.click();
  await page.getByText("已改正1处，并重新核对。").waitFor();
  expect(await fixesAsked(page)).toEqual(["数据 1-6月!C5"]);
  expect(await focused(page)).toBe("1-6月 有阻断");
});

test("全部改正 lists all that it changes", async () => {
  const { page } = await stage.open("fixable");
  await rank(page).click();
  const list = page.getByRole("group").filter({ hasText: "有2处可以一次改正" });
  await list.waitFor();
  expect(await list.getByRole("listitem").allInnerTexts()).toEqual([
    "数据 1-6月!C5：“1,234” → 1234",
    "任务分解表!B7：0.085 → 8.5",
  ]);
  await page.getByRole("button", { name: "全部改正（2处）" }).click();
  await page.getByText("已改正2处，并重新核对。").waitFor();
  expect(await fixesAsked(page)).toEqual(["数据 1-6月!C5", "任务分解表!B7"]);
});

test("a cell that was changed meanwhile is named", async () => {
  const { page } = await stage.open("changed-meanwhile");
  await rank(page).click();
  await page.getByRole("button", { name: "全部改正（2处）" }).click();
  await page.getByText("没有写入：数据 1-6月!C5 在此期间被改动。").waitFor();
});

test("本期无 says which ledger was made", async () => {
  const { page } = await stage.open("fixable");
  await rank(page).click();
  await page.getByRole("button", { name: "境外投资项目：本期无" }).click();
  await page.getByText("已新建空的“境外投资项目”台账").waitFor();
});

/** Clicks 取消 as soon as a frame shows the step, and answers the steps that frames have shown. */
function cancelWhenPainted(step: string): Promise<string[]> {
  return new Promise((resolve) => {
    const seen = new Set<string>();
    const look = (): void => {
      const heading = document.querySelector("[role=status] h2")?.textContent;
      if (heading?.startsWith("正在")) seen.add(heading);
      if (heading !== step) return void requestAnimationFrame(look);
      const buttons = [...document.querySelectorAll("button")];
      setTimeout(() => buttons.find(({ textContent }) => textContent === "取消")?.click());
      resolve([...seen]);
    };
    requestAnimationFrame(look);
  });
}

test("a long run paints its steps and hears the cancel between them", async () => {
  const { page } = await stage.open("many-towns");
  await rank(page).and(page.locator(":enabled")).waitFor();
  await page.evaluate(() => (window.scene.workbook.calls.length = 0));
  const painted = page.evaluate(cancelWhenPainted, "正在计算得分…");
  await rank(page).click();
  expect(await painted).toEqual(["正在读取数据…", "正在核对数据…", "正在计算得分…"]);
  await page.getByRole("heading", { name: "已取消，工作簿没有任何改动。" }).waitFor();
  expect(await page.evaluate(() => window.scene.workbook.calls)).toEqual(["read"]);
});

test("an edit after the run leaves the ranking and says that it is old", async () => {
  const { page } = await stage.open("ready");
  await rank(page).click();
  await page.getByRole("table").waitFor();
  await page.evaluate(() =>
    window.scene.workbook.type({ sheet: "数据 1-6月", row: 0, column: 0 }, { number: 1 }),
  );
  await page.getByText("数据已改动，请重新排名").waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "1-6月 成绩已过期",
  ]);
  expect(await page.getByText("排名最新").count()).toBe(0);
  expect(await page.getByRole("table").count()).toBe(1);
  await rank(page).click();
  await page.getByText("数据已改动，请重新排名").waitFor({ state: "detached" });
});

test("what was ranked unchanged and then edited is not called unchanged any more", async () => {
  const { page } = await stage.open("unchanged");
  const unchanged = page.getByText("未变化", { exact: false });
  await rank(page).click();
  await unchanged.waitFor();
  await page.evaluate(() =>
    window.scene.workbook.type({ sheet: "数据 1-6月", row: 0, column: 0 }, { number: 1 }),
  );
  await page.getByText("数据已改动，请重新排名").waitFor();
  expect(await unchanged.count()).toBe(0);
});

test("a figure that became the text of its digits is told from it", async () => {
  const { page } = await stage.open("record-stale");
  await page.getByText("6880 → “6880”", { exact: false }).waitFor();
});

test("a town opens its fourteen scores, a score its derivation, an input its cell", async () => {
  const { page } = await stage.open("ready");
  await rank(page).click();
  await page.getByRole("cell", { name: "76.90" }).click();
  const scores = page.getByRole("region", { name: "高新区(画溪街道)各项得分" });
  await scores.waitFor();
  expect(await scores.getByRole("listitem").count()).toBe(14);
  await scores.getByRole("button", { name: "1.2 增幅 6.59 / 7分" }).click();
  await scores.getByText("出口增幅最高的得7分,其余按比例得分。负增长的不得分。").waitFor();
  await scores.getByText(/7×11\.30%÷12\.01%≈6\.5862，得 6\.59 分/).waitFor();
  await scores.getByRole("button", { name: "数据 1-6月!C2" }).click();
  expect(await selected(page)).toEqual(["数据 1-6月 1 2"]);
  await page.getByRole("button", { name: "高新区(画溪街道)", exact: true }).click();
  expect(await scores.count()).toBe(0);
});

test("the whole work goes by keyboard alone", async () => {
  const { page } = await stage.open("ready");
  await rank(page).waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole("combobox", { name: "期间" }).focus();
  await press("ArrowUp", "ArrowDown", "Tab", "Tab");
  expect(await focused(page)).toBe("一键排名");
  await press("Enter");
  await page.getByRole("table").waitFor();
  expect(await focused(page)).toBe("1-6月 排名最新");
  await press("Tab");
  expect(await focused(page)).toBe("提醒（2）：不影响排名，已写在排名表下方");
  await press("Tab");
  expect(await focused(page)).toBe("查看“排名 1-6月”表");
  await press("Enter", "Tab");
  expect(await focused(page)).toBe("开发区(太湖街道)");
  await press("Enter", "Tab", "Tab", "Space");
  await page.getByText("出口增幅最高的得7分,其余按比例得分。负增长的不得分。").waitFor();
  await press("Tab", "Enter");
  expect(await selected(page)).toEqual(["排名 1-6月 0 0", "数据 1-6月 1 1"]);
});

test("the focus stays where the user works when it is not in the pane", async () => {
  const { page } = await stage.open("ready");
  await rank(page).waitFor();
  await page.evaluate(() => {
    document.body.append(document.createElement("textarea"));
    document.querySelector("textarea")?.focus();
    return window.pane.rankLatest();
  });
  await page.getByRole("table").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
});

test("新增期间 asks for the period and its targets, and gives the focus back", async () => {
  const { page } = await stage.open("ready");
  const open = page.getByRole("button", { name: "＋新增" });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "新增期间" });
  const period = dialog.getByRole("textbox", { name: "新期间" });
  expect(await period.inputValue()).toBe("1-7月");
  await period.fill("");
  expect(await dialog.getByRole("button", { name: "新增" }).isDisabled()).toBe(true);
  await period.fill("1-7月");
  await dialog.getByRole("radio", { name: "照抄上一期的目标" }).check();
  await page.keyboard.press("Enter");
  await page.getByText("已新增 1-7月").waitFor();
  expect(await page.getByRole("combobox", { name: "期间" }).inputValue()).toBe("1-7月");
  await open.click();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("＋新增 1-7月");
});

test("新建考核工作簿 offers an empty one and the sample, and says why it made none", async () => {
  const { page } = await stage.open("sheets-exist");
  const offer = page.getByRole("region", { name: "新建考核工作簿" });
  await offer.waitFor();
  expect(await offer.getByRole("button").allTextContents()).toEqual([
    "新建带示例数据的表",
    "新建空白表",
  ]);
  await offer.getByRole("button", { name: "新建空白表" }).click();
  await page.getByText("没有新建：工作簿里已有“信息报送”、“考核办法”。").waitFor();
});

test("while another workbook is opened the last one is gone, and the new one is read", async () => {
  const { page } = await stage.open("ready");
  await rank(page).click();
  await page.getByRole("table").waitFor();
  await page.evaluate(() => window.pane.setBusy(true));
  await page.getByText("正在打开工作簿…").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await rank(page).and(page.locator(":enabled")).count()).toBe(0);
  await page.evaluate(() => window.pane.setBusy(false));
  await rank(page).and(page.locator(":enabled")).waitFor();
});

test("from an empty workbook to the sample's ranking, its scores and their cells", async () => {
  const { page, troubles } = await stage.open("real");
  await page.getByRole("button", { name: "新建带示例数据的表" }).click();
  await rank(page).click();
  const table = page.getByRole("table", { name: "排名 1-6月", exact: true });
  await table.waitFor();
  expect(await table.locator("tbody tr").count()).toBe(11);
  await table.getByRole("button", { name: "煤山镇", exact: true }).click();
  const scores = page.getByRole("region", { name: "煤山镇各项得分" });
  await scores.getByRole("button", { name: /^1\.1 目标完成/ }).click();
  await scores.getByRole("button", { name: /任务分解表!/ }).click();
  expect(await selected(page)).toEqual([expect.stringMatching(/^任务分解表 /)]);
  expect(troubles).toEqual([]);
});
