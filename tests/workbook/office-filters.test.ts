import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook, WorkbookNotice } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { changeOf, number, plainSheet, refusal, text } from "./contract-kit";
import { typeFigure } from "./office-actions";
import { rank } from "./office-kit";
import { contentText } from "./office-state";

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
});

const sheetOf = (name: string) => host.workbook.worksheets.getItem(name);

test("under a filter this host writes a block into the rows that are shown", () => {
  const sheet = sheetOf("Sheet1");
  sheet.autoFilter.hide([1]);
  sheet.getRange("A1:A3").values = [[1], [2], [3]];
  expect(sheet.getRange("A1:A3").values).toEqual([[1], [""], [2]]);
});

test("rankings over filtered sheets are the same as over others, and it is said that they were filtered", async () => {
  await createWorkbook(workbook, "sample", new Date(2020, 6, 3));
  await rank(workbook);
  typeFigure(host, 2000);
  sheetOf("数据 1-6月").autoFilter.hide([4]);
  const plain = bridge.hostOf(host.workbook);
  await rank(await openOfficeWorkbook());
  const expected = contentText(plain.workbook);

  const filtered = bridge.hostOf(host.workbook);
  host = filtered;
  workbook = await openOfficeWorkbook();
  workbook.onNotice((notice) => notices.push(notice));
  sheetOf("排名 1-6月").autoFilter.hide([3, 4, 5]);
  const table = sheetOf("评分 1-6月").tables.make("表1");
  table.autoFilter.hide([2]);
  await rank(workbook);
  expect(contentText(filtered.workbook)).toBe(expected);
  expect(notices).toEqual([
    { kind: "unfiltered", sheet: "评分 1-6月" },
    { kind: "unfiltered", sheet: "排名 1-6月" },
  ]);
  expect([...sheetOf("排名 1-6月").hiddenRows]).toEqual([]);
  // The user's own sheet keeps its filter.
  expect(sheetOf("数据 1-6月").autoFilter.isDataFiltered).toBe(true);
});

test("a filtered sheet that is put back shows all its rows", async () => {
  await workbook.apply(changeOf({ sheets: [plainSheet("新", [[text("甲")], [number(1)]])] }));
  sheetOf("新").autoFilter.hide([1]);
  host.countFromHere();
  host.faults.at(2, "half");
  host.faults.at(6, "half");
  const change = changeOf({ sheets: [plainSheet("新", [[text("乙")], [number(2)]])] });
  expect((await refusal(workbook.apply(change))).kind).toBe("host");
  expect(sheetOf("新").getRange("A1:A2").values).toEqual([["甲"], [1]]);
  expect([...sheetOf("新").hiddenRows]).toEqual([]);
});
