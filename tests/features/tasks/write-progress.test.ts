import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { seeProgress, writeProgress } from "../../../src/features/tasks/write-progress";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { AUGUST, cell, JULY, ranked, rowsOf, sampleWorkbook, sheetsOf } from "../sample";

const SHEET = "任务进度 1-6月";

test("全县 and each unit under the tasks as in 附件3", async () => {
  const workbook = await sampleWorkbook();
  expect(await writeProgress(workbook, "1-6月", JULY)).toEqual({
    kind: "written",
    sheet: SHEET,
    written: "changed",
  });
  const rows = await rowsOf(workbook, SHEET);
  expect(rows[0]?.[0]).toBe("示例(虚构) 2020年1-6月乡镇(街道、园区)任务进度");
  expect(rows[1]?.filter((value) => value !== "")).toEqual([
    "乡镇(街道、园区)",
    "自营出口增幅(%)",
    "新增有出口实绩企业家数(家)",
    "500万美元以下企业投保完成率(%)",
    "累计投保完成率(%)",
  ]);
  expect(rows[2]?.slice(1, 6)).toEqual(["完成", "目标", "差距\n(百分点)", "完成率\n(%)", "进度"]);
  expect(rows[3]?.slice(0, 16)).toEqual([
    "全县",
    7.26,
    8,
    -0.74,
    90.69,
    "接近",
    95,
    100,
    -5,
    95,
    "接近",
    "",
    100,
    "",
    "",
    "",
  ]);
  expect(rows[7]?.slice(0, 11)).toEqual([
    "和平镇",
    7.5,
    9,
    -1.5,
    83.33,
    "落后",
    4,
    6,
    -2,
    66.67,
    "落后",
  ]);
  expect(rows[11]?.slice(0, 6)).toEqual(["夹浦镇", -5, 8, -13, "", "落后"]);
});

const standing = async (...asked: Parameters<typeof seeProgress>) => {
  const seen = await seeProgress(...asked);
  return seen.kind === "progress" ? seen.sheet.kind : seen.kind;
};

test("what stands there is not written again, and what is out of date is said and written anew", async () => {
  const workbook = await sampleWorkbook();
  expect(await standing(workbook, "1-6月")).toBe("none");
  await writeProgress(workbook, "1-6月", JULY);
  const before = await sheetsOf(workbook);
  expect(await standing(workbook, "1-6月")).toBe("current");
  expect(await writeProgress(workbook, "1-6月", AUGUST)).toMatchObject({ written: "unchanged" });
  expect(await sheetsOf(workbook)).toEqual(before);
  workbook.type(cell("数据 1-6月", "B5"), { number: 30000 });
  expect(await standing(workbook, "1-6月")).toBe("stale");
  expect(await writeProgress(workbook, "1-6月", AUGUST)).toMatchObject({
    written: "changed",
    sheet: SHEET,
  });
  expect(await standing(workbook, "1-6月")).toBe("current");
});

test("a sheet of the user's is never touched", async () => {
  const own = { name: SHEET, values: [["我的表"]], formats: [["@"]] };
  const workbook = await sampleWorkbook([own]);
  expect(await writeProgress(workbook, "1-6月", JULY)).toMatchObject({ sheet: `${SHEET} (2)` });
  expect(await rowsOf(workbook, SHEET)).toEqual([["我的表"]]);
  expect(await writeProgress(workbook, "1-6月", JULY)).toMatchObject({
    sheet: `${SHEET} (2)`,
    written: "unchanged",
  });
});

test("还原上次 takes it away again, and a ranking rests on the same inputs as before", async () => {
  const workbook = await sampleWorkbook();
  const { fingerprint } = await ranked(workbook);
  const before = await sheetsOf(workbook);
  await writeProgress(workbook, "1-6月", JULY);
  expect((await ranked(workbook)).fingerprint).toBe(fingerprint);
  const plan = planRestore(await readWorkbook(workbook));
  expect((await restoreLast(workbook, plan!.print, AUGUST)).kind).toBe("restored");
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("figures with a fault are not computed with", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B5"), null);
  const before = await sheetsOf(workbook);
  expect(await writeProgress(workbook, "1-6月", JULY)).toMatchObject({ kind: "blocked" });
  expect(await seeProgress(workbook, "1-6月")).toMatchObject({ kind: "blocked" });
  expect(await sheetsOf(workbook)).toEqual(before);
});
