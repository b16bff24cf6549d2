import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { dataGrid, itemsGrid, projectsGrid, taskGrid } from "../reading/built-sheets";
import { rank, seedOfGrid } from "./office-kit";
import { seedHost } from "./office-seed";

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

/** A workbook of so many towns; the method's sheet is the one of a new workbook. */
async function workbookOf(towns: number): Promise<{ host: OfficeHost; workbook: Workbook }> {
  const names = Array.from({ length: towns }, (_, i) => `乡镇${i + 1}`);
  const host = bridge.newHost();
  const grids = [
    taskGrid(names, ["1-6月"]),
    dataGrid("1-6月", names),
    projectsGrid([]),
    itemsGrid([]),
  ];
  seedHost(host, grids.map(seedOfGrid));
  return { host, workbook: await openOfficeWorkbook() };
}

test.each([11, 2000])(
  "ranking %i towns takes four trips",
  async (towns) => {
    const { host, workbook } = await workbookOf(towns);
    host.countFromHere();
    expect(await rank(workbook)).toMatchObject({ kind: "ranked", written: "changed" });
    expect(host.requests).toBe(4);
    expect(host.workbook.sheets.map(({ name }) => name).slice(4)).toEqual([
      "考核存档",
      "评分 1-6月",
      "排名 1-6月",
      "依据 1-6月",
    ]);
  },
  120_000,
);

test("replacing a ranking takes four trips too", async () => {
  const { host, workbook } = await workbookOf(11);
  await rank(workbook);
  host.workbook.worksheets.getItem("数据 1-6月").getRange("B2").values = [[1]];
  host.countFromHere();
  expect(await rank(workbook)).toMatchObject({ kind: "ranked", written: "changed" });
  expect(host.requests).toBe(4);
});

test("a ranking with the same data reads and writes nothing", async () => {
  const { host, workbook } = await workbookOf(11);
  await rank(workbook);
  host.countFromHere();
  expect(await rank(workbook)).toMatchObject({ kind: "ranked", written: "unchanged" });
  expect(host.requests).toBe(2);
});

test("formulas, where cells have no custom functions, become values within the budget", async () => {
  const host = bridge.newHost();
  const workbook = await openOfficeWorkbook();
  await createWorkbook(workbook, "sample");
  host.countFromHere();
  expect(await rank(workbook, "formulas")).toMatchObject({
    writtenAs: "values",
    fallback: "no-functions",
  });
  expect(host.requests).toBeLessThanOrEqual(8);
});

test("a hundred thousand empty formatted rows cost nothing", async () => {
  const { host, workbook } = await workbookOf(11);
  const data = host.workbook.worksheets.getItem("数据 1-6月");
  data.getRange("A1000:A101000").numberFormat = "0.00";
  host.countFromHere();
  const [grid] = await workbook.read(["数据 1-6月"]);
  expect(grid?.values.length).toBe(12);
  expect(host.requests).toBe(1);
  expect(host.largestPayload).toBeLessThan(20_000);
});
