import { focusIn, setUpWorkbench, type Workbench, type WorkbenchStage } from "./open-workbench";
import { unfold } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

const DATA = "数据 1-6月";
const EXPORTS = { sheet: DATA, row: 6, column: 1 };

/** The user looks at the data, and presses a button of the pane. */
async function pressAtData(workbench: Workbench, name: string | RegExp): Promise<void> {
  await workbench.button(name).first().focus();
  await workbench.page.keyboard.press("Enter");
}

async function expectStayed({ page, front, idle }: Workbench): Promise<void> {
  await idle();
  expect(await front()).toEqual({ name: DATA, isHidden: false });
  expect(await focusIn(page)).toMatchObject({ isInPane: true, isSeen: true });
}

async function ranked({ page, button, idle }: Workbench): Promise<void> {
  await button("一键排名").click();
  await page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
  await idle();
}

test("a fix that lets the month be ranked leaves the sheet that the user looks at", async () => {
  const workbench = await stage.open();
  await workbench.put(DATA, 6, 1, { text: "5,432" });
  await workbench.goTo(EXPORTS);
  await workbench.button("一键排名").click();
  await pressAtData(workbench, /改为 5432/);
  await workbench.page.getByRole("heading", { name: "1-6月 排名最新" }).waitFor();
  await expectStayed(workbench);
  expect(workbench.troubles).toEqual([]);
});

test("a decision, the first thing that is ever recorded, leaves it and does not show 考核存档", async () => {
  const workbench = await stage.open();
  const { page, button } = workbench;
  await workbench.put(DATA, 6, 1, null);
  await workbench.put(DATA, 7, 1, null);
  await workbench.goTo(EXPORTS);
  await button("一键排名").click();
  await button(/决定….*B7|B7.*决定/).click();
  await page.getByRole("radio", { name: /按 ?0 ?计/ }).check();
  await page.getByRole("textbox", { name: "说明" }).fill("当月停产");
  await page.getByRole("textbox", { name: /依据|决定人/ }).fill("局长办公会");
  await pressAtData(workbench, "同意并记录");
  await page.getByText("本期决定（1）", { exact: false }).waitFor();
  await expectStayed(workbench);
});

test("一键排名 shows 排名, also where it stands already; the focus stays in the pane", async () => {
  const workbench = await stage.open();
  const { page, front, goTo } = workbench;
  for (const time of ["排名最新", "未变化"]) {
    await goTo(EXPORTS);
    await pressAtData(workbench, "一键排名");
    await page.getByText(time, { exact: false }).waitFor();
    await workbench.idle();
    expect(await front()).toEqual({ name: "排名 1-6月", isHidden: false });
    expect(await focusIn(page)).toMatchObject({ isInPane: true, isSeen: true });
  }
});

test("what is restored comes and goes behind the sheet that the user looks at; a sheet that goes gives way to its neighbour", async () => {
  const workbench = await stage.open();
  const { page, front, goTo, idle } = workbench;
  await ranked(workbench);
  const restore = async (): Promise<void> => {
    await unfold(page, "更多", "还原上次");
    await pressAtData(workbench, "确认还原");
    await page.getByText("已还原上次操作").waitFor();
    await idle();
  };
  await restore();
  expect(await front()).toEqual({ name: "考核办法", isHidden: false });
  expect(await focusIn(page)).toMatchObject({ isInPane: true, isSeen: true });
  await goTo(EXPORTS);
  await restore();
  await expectStayed(workbench);
  await restore();
  await expectStayed(workbench);
  expect(workbench.troubles).toEqual([]);
});
