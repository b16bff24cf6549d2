import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { createWorkbook } from "../../../src/features/new-sheets/create-workbook";
import { inspectWorkbook } from "../../ranking/recalled-now";
import { policyState } from "../../../src/ranking/policy-state";
import { everything } from "../../workbook/contract-kit";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, ranked, rowsOf, sampleWorkbook } from "../sample";

const INPUT_SHEETS = [
  "任务分解表",
  "数据 1-5月",
  "数据 1-6月",
  "境外投资项目",
  "信息报送",
  "考核办法",
];
const TITLE = "2020年度乡镇(街道、园区)出口攻坚任务分解表";
const period = (name: string, hasData: boolean): unknown => ({
  period: name,
  hasTargets: true,
  dataSheet: `数据 ${name}`,
  hasData,
});

test.each(["empty", "sample"] as const)(
  "a new workbook (%s) has the input sheets",
  async (filling) => {
    const workbook = new MemoryWorkbook([{ name: "Sheet1", values: [] }]);
    expect(await createWorkbook(workbook, filling)).toEqual({ kind: "created" });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1", ...INPUT_SHEETS]);
  },
);

test("an empty one has the towns and targets of 附件3, and no figures", async () => {
  const workbook = new MemoryWorkbook([]);
  await createWorkbook(workbook, "empty");
  expect(await inspectWorkbook(workbook)).toEqual({
    kind: "no-data",
    title: TITLE,
    index: "出口攻坚指数",
    document: "长商发〔2020〕17号",
    isSample: false,
    periods: [period("1-5月", false), period("1-6月", false)],
  });
  const rows = await rowsOf(workbook, "任务分解表");
  expect(rows).toEqual([
    [TITLE, "", "", "", "", "", "", "", ""],
    [
      "乡镇",
      "自营出口增幅(%)",
      "",
      "新增有出口实绩企业家数(家)",
      "",
      "500万美元以下企业投保完成率(%)",
      "",
      "累计投保完成率(%)",
      "",
    ],
    ["", "1-5月", "1-6月", "1-5月", "1-6月", "1-5月", "1-6月", "1-5月", "1-6月"],
    ["全县", 8, 8, 53, 100, 70, 100, 60, 90],
    ["开发区(太湖街道)", 8.5, 8.5, 12, 27, 70, 100, 60, 90],
    ["南太湖(李家巷镇)", 9, 9, 5, 9, 70, 100, 60, 90],
    ["煤山镇", 8.5, 8.5, 4, 7, 70, 100, 60, 90],
    ["和平镇", 9, 9, 4, 6, 70, 100, 60, 90],
    ["示范区(泗安镇)", 9.5, 9.5, 4, 6, 70, 100, 60, 90],
    ["高新区(画溪街道)", 9.5, 9.5, 5, 7, 70, 100, 60, 90],
    ["洪桥镇", 8, 8, 2, 5, 70, 100, 60, 90],
    ["夹浦镇", 8, 8, 8, 18, 70, 100, 60, 90],
    ["林城镇", 9, 9, 2, 4, 70, 100, 60, 90],
    ["虹星桥镇", 8, 8, 6, 9, 70, 100, 60, 90],
    ["小浦镇", 8.5, 8.5, 1, 2, 70, 100, 60, 90],
    [
      "备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
  ]);
  expect(JSON.stringify(await everything(workbook))).not.toContain("示例");
});

test("the sample says on every sheet of figures that they are invented", async () => {
  const workbook = await sampleWorkbook();
  for (const name of ["数据 1-5月", "数据 1-6月", "境外投资项目", "信息报送"]) {
    const [title] = await rowsOf(workbook, name);
    expect(title?.[0]).toMatch(/^示例\(虚构\) /);
  }
});

test("the sample can be ranked for both periods, without a warning for the last", async () => {
  const workbook = await sampleWorkbook();
  expect(await inspectWorkbook(workbook)).toEqual({
    kind: "ready",
    title: TITLE,
    index: "出口攻坚指数",
    document: "长商发〔2020〕17号",
    isSample: true,
    townCount: 11,
    periods: [period("1-5月", true), period("1-6月", true)],
    latest: "1-6月",
    policy: policyState([], 2020, changxing2020),
  });
  expect((await ranked(workbook, { period: "1-5月" })).scores.towns).toHaveLength(11);
  expect((await ranked(workbook)).warnings).toEqual([]);
});

test("the sample shows what matters: a tie, a fall, zeros, a cap, a target missed and one met exactly", async () => {
  const { scores } = await ranked(await sampleWorkbook());
  const traces = scores.indicators
    .flatMap((indicator) => indicator.scores)
    .flatMap((score) => (score.outcome === "scored" ? [score.trace] : []));
  const has = (test: (trace: (typeof traces)[number]) => boolean): boolean => traces.some(test);
  expect({
    cap: has((trace) => trace.kind === "counted" && trace.isCapped),
    missed: has((trace) => trace.kind === "completion" && !trace.isMet),
    tieOfStep: has((trace) => trace.kind === "rank-step" && trace.sharedBy > 1),
    zero: has((trace) => trace.kind === "rank-step" && trace.isZeroValue),
    fallOfImports: has((trace) => trace.kind === "rank-step" && trace.noPoints === "fall"),
    fallOfExports: has(
      (trace) =>
        trace.kind === "completion" &&
        trace.growth.value !== null &&
        trace.growth.value.numerator < 0n,
    ),
  }).toEqual({
    cap: true,
    missed: true,
    tieOfStep: true,
    zero: true,
    fallOfImports: true,
    fallOfExports: true,
  });
});

test("lists to choose from stand where people type", async () => {
  const workbook = await sampleWorkbook();
  const lists = (name: string): number[] =>
    workbook.layout(name).dropdowns.map(({ choices }) => choices.length);
  expect(lists("境外投资项目")).toEqual([11, 2]);
  expect(lists("信息报送")).toEqual([11, 3]);
  expect(lists("考核办法").length).toBeGreaterThan(8);
});

test("nothing is made over a sheet that exists", async () => {
  const workbook = new MemoryWorkbook([{ name: "信息报送", values: [["乡镇"]] }]);
  expect(await createWorkbook(workbook, "sample")).toEqual({
    kind: "exists",
    sheets: ["信息报送"],
  });
  expect(workbook.applied).toEqual([]);
});

test("a workbook without a task sheet is said to be one", async () => {
  const workbook = new MemoryWorkbook([{ name: "Sheet1", values: [["你好"]] }]);
  expect(await inspectWorkbook(workbook)).toEqual({ kind: "no-task-sheet" });
});

test("our own results are never taken for input", async () => {
  const workbook = await sampleWorkbook();
  const before = await inspectWorkbook(workbook);
  await ranked(workbook);
  expect(await inspectWorkbook(workbook)).toEqual(before);
});

test("inspecting reads once and writes nothing", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "C5"), null);
  await inspectWorkbook(workbook);
  expect(workbook.calls).toEqual(["read"]);
});
