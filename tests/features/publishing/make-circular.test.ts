import { valueAt } from "../../../src/cells/grid";
import { circularText } from "../../../src/features/publishing/copy-circular";
import { exportCircular } from "../../../src/features/publishing/export-circular";
import { makeCircular } from "../../../src/features/publishing/make-circular";
import { checkIssue } from "../../../src/features/issuing/check-issue";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, cell, forget, gridOf, JULY, ranked, sampleWorkbook, whereIs } from "../sample";

const PERIOD = "1-6月";
const SHEET = "通报 1-6月";
const SETTINGS = "通报设置";

async function rankedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  return workbook;
}

const make = (workbook: MemoryWorkbook, now = JULY) => makeCircular(workbook, PERIOD, now);

const linesOf = async (workbook: MemoryWorkbook, sheet = SHEET): Promise<string[]> =>
  (await gridOf(workbook, sheet)).values.map(([line]) => (typeof line === "string" ? line : ""));

/** Fills in a setting. */
async function set(workbook: MemoryWorkbook, label: string, text: string, below = 0) {
  const grid = await gridOf(workbook, SETTINGS);
  const { row } = cell(SETTINGS, whereIs(grid, label));
  workbook.type({ sheet: SETTINGS, row: row + below, column: 1 }, { text });
}

test("nothing is made of a month that is not ranked, or of a ranking that is out of date", async () => {
  const workbook = await sampleWorkbook();
  const refused = (why: string) => ({ kind: "refused", why });
  expect(await make(workbook)).toEqual(refused("not-ranked"));
  await ranked(workbook);
  workbook.type(cell("数据 1-6月", "B5"), { number: 1 });
  forget(workbook);
  expect(await make(workbook)).toEqual(refused("not-current"));
  expect(await exportCircular(workbook, PERIOD)).toEqual(refused("not-current"));
  expect(await circularText(workbook, PERIOD)).toEqual(refused("not-current"));
  expect(workbook.applied).toEqual([]);
});

test("the sheet has a row a line, and beside it the cells of each number; made again it changes nothing", async () => {
  const workbook = await rankedWorkbook();
  expect(await make(workbook)).toMatchObject({ kind: "made", isNewSettings: true });
  const grid = await gridOf(workbook, SHEET);
  const lines = await linesOf(workbook);
  const row = lines.findIndex((line) => line.includes("（95.71分）"));
  expect(valueAt(grid, row, 2)).toContain("95.71：排名 1-6月!C4");
  const county = lines.findIndex((line) => line.includes("87305.8万美元"));
  expect(valueAt(grid, county, 2)).toContain("87305.8 ＝ 合计：数据 1-6月!B5 等11格");
  forget(workbook);
  expect(await make(workbook, AUGUST)).toMatchObject({ written: "unchanged" });
  expect(workbook.applied).toEqual([]);
});

test("the user's own cells and paragraphs survive, and stand in the circular as they are", async () => {
  const workbook = await rankedWorkbook();
  await make(workbook);
  await set(workbook, "存在问题", "个别镇报送不及时。");
  await set(workbook, "存在问题", "第二段。", 1);
  await set(workbook, "落款", "某某县商务局");
  await set(workbook, "前几后几", "2");
  expect(await make(workbook)).toMatchObject({ isNewSettings: false, written: "changed" });
  const text = (await linesOf(workbook)).join("\n").replaceAll("\u3000", "");
  expect(text).toContain("个别镇报送不及时。\n第二段。");
  expect(text).toContain("得分居前二位的是");
  expect(text).toContain("某某县商务局");
  expect((await gridOf(workbook, SETTINGS)).values.flat()).toContain("第二段。");
});

test.each([
  ["前几后几", "三", "1—10"],
  ["增幅小数位", "7", "0—6"],
  ["附件2", "要", "是、否"],
])("%s cannot be %s", async (label, text, allowed) => {
  const workbook = await rankedWorkbook();
  await make(workbook);
  await set(workbook, label, text);
  const setting = { kind: "invalid", text, allowed };
  expect(await make(workbook)).toMatchObject({ kind: "refused", why: "setting", setting });
});

test("a user's own sheet of that name is never touched", async () => {
  const workbook = await sampleWorkbook([{ name: SHEET, values: [["我的通报"]] }]);
  await ranked(workbook);
  expect(await make(workbook)).toMatchObject({ kind: "made", sheet: "通报 1-6月 (2)" });
  expect((await gridOf(workbook, SHEET)).values).toEqual([["我的通报"]]);
  expect(await make(workbook)).toMatchObject({ sheet: "通报 1-6月 (2)", written: "unchanged" });
});

test("签发 seals the circular with the rest; afterwards it stays, and a revision has a sheet of its own", async () => {
  const workbook = await rankedWorkbook();
  await make(workbook);
  await set(workbook, "落款", "某某县商务局");
  expect(await issueMonth(workbook, PERIOD, JULY)).toEqual({
    kind: "refused",
    why: "circular-stale",
  });
  await make(workbook);
  expect((await issueMonth(workbook, PERIOD, JULY)).kind).toBe("sealed");
  expect(await exportCircular(workbook, PERIOD)).toMatchObject({
    file: "示例(虚构) 2020年1—6月考核情况通报.docx",
  });
  await set(workbook, "落款", "别的局");
  expect(await make(workbook)).toEqual({ kind: "refused", why: "issued" });
  workbook.type({ sheet: SHEET, row: 3, column: 0 }, { text: "改了" });
  expect(await checkIssue(workbook, PERIOD)).toMatchObject({
    changes: [{ kind: "cell", cell: { sheet: SHEET, row: 3, column: 0 } }],
  });
  workbook.type(cell("数据 1-6月", "B12"), { number: 9999 });
  await ranked(workbook, { now: AUGUST });
  expect(await make(workbook, AUGUST)).toMatchObject({ sheet: "通报 1-6月 修订" });
  const revised = await linesOf(workbook, "通报 1-6月 修订");
  const text = revised.join("").replaceAll("\u3000", "");
  expect(text).toContain("考核情况的通报（修订）");
  expect(text).toContain("因数据修订，现对2020-07-03 09:05签发的1—6月通报");
  expect(await exportCircular(workbook, PERIOD)).toMatchObject({
    file: "示例(虚构) 2020年1—6月考核情况通报（修订）（未签发）.docx",
  });
});

test("还原上次 takes back both sheets", async () => {
  const workbook = await rankedWorkbook();
  await make(workbook);
  const plan = planRestore(await readWorkbook(workbook));
  expect((await restoreLast(workbook, plan?.print ?? "", AUGUST)).kind).toBe("restored");
  const names = (await workbook.sheets()).map(({ name }) => name);
  expect(names).not.toContain(SHEET);
  expect(names).not.toContain(SETTINGS);
});
