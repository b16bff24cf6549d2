import type { Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { setUpStage, type PaneStage } from "./pane-page/open-pane";
import { unfold } from "./pages";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const WORDS: Readonly<Record<Language, readonly [title: string, start: string]>> = {
  "zh-CN": ["工作簿体检", "体检"],
  "en-US": ["Workbook check-up", "Check up"],
};

const MORE: Readonly<Record<Language, string>> = { "zh-CN": "更多", "en-US": "More" };

/** A sheet of the workbook came back damaged; it was checked up. */
async function openChecked(language: Language = "zh-CN"): Promise<Page> {
  const { page } = await stage.open("checkup-real", { language });
  const [title, start] = WORDS[language];
  await unfold(page, MORE[language], title);
  await page.getByRole("button", { name: start, exact: true }).click();
  return page;
}

const tick = (page: Page, cell: string) =>
  page.getByRole("checkbox", { name: `修复 自用 测算!${cell}` });
const repair = (page: Page) => page.getByRole("button", { name: /^修复所选/ });

/** The formula, or the value where there is none. */
const contentOf = (page: Page, [row, column]: readonly [number, number]) =>
  page.evaluate(
    async ([i, j]) => {
      const [grid] = await window.scene.workbook.read(["自用 测算"]);
      return grid?.formulas[i]?.[j] ?? grid?.values[i]?.[j] ?? null;
    },
    [row, column] as const,
  );

test("what can be repaired is ticked, what the user decides is not, the rest is listed apart", async () => {
  const page = await openChecked();
  await page.getByText("发现9处问题。").waitFor();
  await page.getByRole("region", { name: "可以修复（4）" }).waitFor();
  expect(await tick(page, "B1").isChecked()).toBe(true);
  expect(await tick(page, "D1").isChecked()).toBe(false);
  expect(await tick(page, "A2").isChecked()).toBe(false);
  await page.getByText("=_xldudf_CX_RANK(A1,A$1:A$3) → =CX.RANK(A1,A$1:A$3)").waitFor();
  const byHand = page.getByRole("region", { name: "需要手工处理（3）" });
  expect(await byHand.getByRole("checkbox").count()).toBe(0);
  await byHand.getByText("建议写成：=CX.TOTAL($A3,$A$3:$A$14)").waitFor();
  await byHand.getByRole("button", { name: /自用 测算!C2/ }).click();
  expect(await page.evaluate(() => window.selected)).toEqual(["自用 测算 1 2"]);
});

test("the ticked ones are repaired together and taken back by 还原上次", async () => {
  const page = await openChecked();
  await tick(page, "B2").uncheck();
  await tick(page, "A2").check();
  await page.getByRole("button", { name: "修复所选（4）" }).click();
  await page.getByRole("status").filter({ hasText: "已修复4处，可用“还原上次”恢复。" }).waitFor();
  await page.getByText("发现5处问题。").waitFor();
  expect(await contentOf(page, [0, 1])).toBe("=CX.RANK(A1,A$1:A$3)");
  expect(await contentOf(page, [0, 2])).toBe("=CX.RANK(A1,A$1:A$3)");
  expect(await contentOf(page, [1, 0])).toBe(1234);
  const focused = page.locator("button:focus");
  expect(await focused.innerText()).toBe("重新体检");
  await unfold(page, "更多", "还原上次");
  await page.getByText("上次操作：体检修复", { exact: false }).waitFor();
  await page.getByRole("button", { name: "确认还原" }).click();
  await page.getByText("发现9处问题。").waitFor();
  expect(await contentOf(page, [1, 0])).toBe("1,234");
});

test("a whole kind is ticked at once, by keyboard too", async () => {
  const page = await openChecked();
  const all = page.getByRole("checkbox", { name: "全选：函数名变样（1）" });
  await all.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "修复所选（3）" }).waitFor();
  expect(await tick(page, "B1").isChecked()).toBe(false);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await tick(page, "B1").isChecked()).toBe(true);
  await repair(page).focus();
  await page.keyboard.press("Enter");
  await page.getByText("发现5处问题。").waitFor();
});

test("a workbook that changed since is checked again instead of written over", async () => {
  const page = await openChecked();
  await repair(page).waitFor();
  await page.evaluate(() => {
    const { workbook } = window.scene;
    const read = workbook.read.bind(workbook);
    workbook.read = (names) => {
      workbook.read = read;
      workbook.type({ sheet: "自用 测算", row: 0, column: 1 }, { formula: "=1+1" });
      return read(names);
    };
  });
  await repair(page).click();
  await page.getByText("没有修复：工作簿刚刚又有改动。", { exact: false }).waitFor();
  expect(await contentOf(page, [0, 1])).toBe("=1+1");
  expect(await contentOf(page, [2, 1])).toBe("=[2]!_xldudf_CX_RANK(A3,A$1:A$3)");
});

test("in English", async () => {
  const page = await openChecked("en-US");
  await page.getByRole("button", { name: "Repair the selected (4)" }).click();
  await page.getByText("Repaired 4 places.", { exact: false }).waitFor();
});

test("nothing wrong is said to be so, and a failure does not end the pane", async () => {
  const { page } = await stage.open("checkup-sound");
  await unfold(page, "更多", "工作簿体检");
  await page.getByRole("button", { name: "体检", exact: true }).click();
  await page.getByText("没有发现问题（检查公式312个）。").waitFor();
  const failing = await stage.open("checkup-fails");
  await unfold(failing.page, "更多", "工作簿体检");
  await failing.page.getByRole("button", { name: "体检", exact: true }).click();
  await failing.page.getByText("加载项内部出错，这一步没有做完。", { exact: false }).waitFor();
  await failing.page.getByRole("button", { name: "重新体检" }).waitFor();
});
