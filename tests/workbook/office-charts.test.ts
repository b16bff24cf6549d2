import { writeCharts } from "../../src/features/charts/write-charts";
import { writePages } from "../../src/features/pages/write-pages";
import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook, WorkbookNotice } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { internalError } from "../office-host/rich-api/host-error";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { typeFigure } from "./office-actions";
import { rank } from "./office-kit";

const NOW = new Date(2020, 6, 3, 9, 5);
const SHEET = "图表 1-6月";

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;
let notices: WorkbookNotice[];

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(async () => {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 1000 });
  notices = [];
  workbook.onNotice((notice) => notices.push(notice));
  await createWorkbook(workbook, "sample", NOW);
  await rank(workbook);
});

const write = () => writeCharts(workbook, { period: "1-6月", town: null }, NOW);
const chartsOf = () => host.workbook.worksheets.getItem(SHEET).charts.items;

test("the pictures are drawn by Excel, each series from its own cells", async () => {
  expect(await write()).toMatchObject({ kind: "written" });
  expect(chartsOf().map(({ name, type }) => [name, type])).toEqual([
    ["考核图 1", "BarStacked"],
    ["考核图 2", "ColumnClustered"],
  ]);
  const [points, targets] = chartsOf();
  expect(points?.series.items.map(({ name }) => name)).toContain("目标任务");
  expect(points?.series.items.every(({ values }) => values?.area.rows === 11)).toBe(true);
  expect(targets?.series.items.map(({ chartType }) => chartType)).toEqual([
    null,
    null,
    "LineMarkers",
  ]);
  expect(notices).toEqual([]);
});

test("written again they are deleted by name and drawn anew, and the user's own chart stays", async () => {
  await write();
  const sheet = host.workbook.worksheets.getItem(SHEET);
  const own = sheet.charts.add("LineMarkers", sheet.getRange("A1"), "Columns");
  own.name = "我的图";
  typeFigure(host, 2000);
  expect(await write()).toMatchObject({ written: "changed" });
  expect(chartsOf().map(({ name }) => name)).toEqual(["我的图", "考核图 1", "考核图 2"]);
});

test("an Excel without charts gets the numbers, and it is said", async () => {
  host.onUse = (member) => {
    if (member === "ChartCollection.add") throw internalError();
  };
  expect(await write()).toMatchObject({ kind: "written" });
  expect(chartsOf()).toEqual([]);
  expect(notices).toMatchObject([{ kind: "looks-refused", sheet: SHEET, looks: ["charts"] }]);
});

test("each town's page begins by a break of its own", async () => {
  await writePages(workbook, {
    period: "1-6月",
    town: null,
    now: NOW,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const { horizontalPageBreaks, pageLayout } = host.workbook.worksheets.getItem("一镇一页 1-6月");
  expect(horizontalPageBreaks.starts).toHaveLength(10);
  expect(pageLayout.zoom).toMatchObject({ scale: expect.any(Number) as number });
});
