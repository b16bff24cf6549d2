import { setUpWorkbench, type WorkbenchStage } from "./open-workbench";
import { unfold } from "./pages";

let stage: WorkbenchStage;
beforeAll(async () => {
  stage = await setUpWorkbench();
});
afterAll(() => stage.close());

test("a method of one's own: new, checked, tried, its sheets made, sealed", async () => {
  const { page, button, idle, front, put, troubles } = await stage.open();
  await unfold(page, "办法");
  await page.getByText("现行办法：", { exact: false }).waitFor();
  await page.getByLabel("底本").selectOption("points");
  await page.getByLabel("文号").fill("示例〔2026〕1号");
  await page.getByLabel("年度").fill("2026");
  await button("新建办法").click();
  await page.getByText("自定办法。", { exact: false }).waitFor();
  await idle();
  const sheet = "考核办法 2026";
  expect((await front())?.name).toBe(sheet);
  await button("检查办法").click();
  await page.getByText("没有发现问题，可以试算、定稿。").waitFor();

  await put(sheet, 7, 1, { text: "99" });
  await button("检查办法").click();
  await page.getByText("1 处必须改正：").waitFor();
  await button("试算").click();
  await page.getByText("没有试算：", { exact: false }).waitFor();
  await put(sheet, 7, 1, { text: "100" });
  await button("检查办法").click();
  await page.getByText("没有发现问题，可以试算、定稿。").waitFor();

  await button("试算").click();
  await page.getByText("已写出“试算”（示例，虚构数据）。").waitFor();
  expect((await front())?.name).toBe("试算");
  await idle();
  await page.getByLabel("考核对象（每行一个）").fill("甲镇\n乙镇");
  await page.getByLabel("期间（用顿号隔开", { exact: false }).fill("1-7月");
  await button("按办法建表").click();
  await page.getByText("已写出“数据 1-7月”。").waitFor();
  await idle();

  await page.getByLabel("定稿人或依据").fill("示例（虚构）");
  await button("定稿").click();
  await page.getByText("状态：定稿（示例（虚构），", { exact: false }).waitFor();
  expect(troubles).toEqual([]);
});
