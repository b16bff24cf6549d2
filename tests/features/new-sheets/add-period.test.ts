import { addPeriod } from "../../../src/features/new-sheets/add-period";
import { inspectWorkbook } from "../../ranking/recalled-now";
import { everything, sortedMerges, substance } from "../../workbook/contract-kit";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { gridOf, ranked, rowsOf, sampleWorkbook } from "../sample";

test("puts a column under each of the four tasks and makes the data sheet", async () => {
  const workbook = await sampleWorkbook();
  const outcome = await addPeriod(workbook, { period: "1至7月", targets: "blank" });
  expect(outcome).toEqual({ kind: "added", period: "1-7月" });
  const rows = await rowsOf(workbook, "任务分解表");
  const seven = ["1-5月", "1-6月", "1-7月"];
  expect(rows[2]).toEqual(["", ...seven, ...seven, ...seven, ...seven]);
  expect(rows[6]).toEqual(["煤山镇", 8.5, 8.5, "", 4, 7, "", 70, 100, "", 60, 90, ""]);
  expect(sortedMerges(await gridOf(workbook, "任务分解表"))).toEqual([
    { row: 0, column: 0, rows: 1, columns: 13 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 3 },
    { row: 1, column: 4, rows: 1, columns: 3 },
    { row: 1, column: 7, rows: 1, columns: 3 },
    { row: 1, column: 10, rows: 1, columns: 3 },
  ]);
  const data = await rowsOf(workbook, "数据 1-7月");
  expect(data[0]?.[0]).toBe("2020年1-7月乡镇(街道、园区)出口攻坚考核数据");
  expect(data.slice(4).map(([town]) => town)).toEqual(rows.slice(4, 15).map(([town]) => town));
  expect(workbook.shown).toBe("数据 1-7月");
});

test("is known afterwards, and the earlier periods score as before", async () => {
  const workbook = await sampleWorkbook();
  const before = await ranked(workbook);
  await addPeriod(workbook, { period: "1-7月", targets: "copy-last" });
  const state = await inspectWorkbook(workbook);
  expect(state.kind === "ready" && state.periods.at(-1)).toEqual({
    period: "1-7月",
    hasTargets: true,
    dataSheet: "数据 1-7月",
    hasData: false,
  });
  const after = await ranked(workbook);
  expect(after.scores.totals).toEqual(before.scores.totals);
});

test("copies the targets of the last period when asked", async () => {
  const workbook = await sampleWorkbook();
  await addPeriod(workbook, { period: "1-9月", targets: "copy-last" });
  const rows = await rowsOf(workbook, "任务分解表");
  expect(rows[3]).toEqual(["全县", 8, 8, 8, 53, 100, 100, 70, 100, 100, 60, 90, 90]);
  expect(rows[14]).toEqual(["小浦镇", 8.5, 8.5, 8.5, 1, 2, 2, 70, 100, 100, 60, 90, 90]);
  expect(rows[15]?.[0]).toMatch(/^备注/);
});

test("a period between others goes between them", async () => {
  const workbook = await sampleWorkbook();
  await addPeriod(workbook, { period: "1-9月", targets: "blank" });
  await addPeriod(workbook, { period: "1-7月", targets: "blank" });
  expect((await rowsOf(workbook, "任务分解表"))[2]?.slice(1, 5)).toEqual([
    "1-5月",
    "1-6月",
    "1-7月",
    "1-9月",
  ]);
});

test("only what is missing is added", async () => {
  const workbook = await sampleWorkbook();
  await addPeriod(workbook, { period: "1-7月", targets: "blank" });
  workbook.deleteSheet("数据 1-7月");
  const tasks = substance(await gridOf(workbook, "任务分解表"));
  expect((await addPeriod(workbook, { period: "1-7月", targets: "blank" })).kind).toBe("added");
  expect(substance(await gridOf(workbook, "任务分解表"))).toEqual(tasks);
});

test("headers of one period become merged with the second", async () => {
  const tasks = ["自营出口增幅(%)", "新增有出口实绩企业家数(家)"];
  const workbook = new MemoryWorkbook([
    {
      name: "任务",
      values: [
        ["乡镇", ...tasks],
        [null, "1-6月", "1-6月"],
        ["全县", 8, 100],
        ["煤山镇", 8.5, 7],
      ],
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
    },
  ]);
  await addPeriod(workbook, { period: "1-7月", targets: "blank" });
  expect((await rowsOf(workbook, "任务"))[1]).toEqual(["", "1-6月", "1-7月", "1-6月", "1-7月"]);
  expect(sortedMerges(await gridOf(workbook, "任务"))).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 0, column: 3, rows: 1, columns: 2 },
  ]);
});

test.each([
  ["7月", "period-not-cumulative"],
  ["七月份吧", "period-unreadable"],
  ["1-6月", "period-repeated"],
])("refuses %s and writes nothing", async (period, code) => {
  const workbook = await sampleWorkbook();
  const before = await everything(workbook);
  const outcome = await addPeriod(workbook, { period, targets: "blank" });
  expect(outcome.kind === "refused" && outcome.findings.map((finding) => finding.code)).toEqual([
    code,
  ]);
  expect(await everything(workbook)).toEqual(before);
});

test("refuses a workbook without a task sheet", async () => {
  const workbook = new MemoryWorkbook([{ name: "Sheet1", values: [["你好"]] }]);
  const outcome = await addPeriod(workbook, { period: "1-7月", targets: "blank" });
  expect(outcome.kind === "refused" && outcome.findings.map(({ code }) => code)).toEqual([
    "no-task-sheet",
  ]);
});
