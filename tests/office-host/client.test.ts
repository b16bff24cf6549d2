import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROFILES } from "./host-profile";
import { OFFICE_JS, OFFICE_JS_VERSION } from "./node-window";
import type { OfficeHost } from "./office-host";
import { startOfficeHere, startOfficeInContext, type SwitchableBridge } from "./start-office";

let bridge: SwitchableBridge;
let host: OfficeHost;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(() => {
  host = bridge.newHost();
});

test("the package is the one whose private protocol the host speaks", () => {
  const file = join(OFFICE_JS, "../package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  expect(version).toBe(OFFICE_JS_VERSION);
});

test("values, addresses and formats go to the host and come back", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("表 1");
    const range = sheet.getRange("B2:C3");
    range.values = [
      [1, "二"],
      [true, ""],
    ];
    range.format.font.bold = true;
    range.load("values, address, valueTypes, format/font/bold");
    await context.sync();
    return [range.values, range.address, range.valueTypes, range.format.font.bold];
  });
  expect(read).toEqual([
    [
      [1, "二"],
      [true, ""],
    ],
    "'表 1'!B2:C3",
    [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ],
    true,
  ]);
  expect(host.requests).toBe(1);
});

test("a range lives through two requests, a collection loads its items", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Sheet1").getRange("A1").getResizedRange(1, 1);
    range.load("rowCount");
    worksheets.load("items/name, items/protection/protected");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const last = range.getCell(1, 1).load("values");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(worksheets.items[0]?.protection.protected).toBe(false);
    expect([range.rowCount, last.values]).toEqual([2, [[4]]]);
  });
  expect(host.requests).toBe(2);
});

test("a write of many cells, which the client splits, arrives whole", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:J2000");
    range.values = Array.from({ length: 2000 }, (_, i) =>
      Array.from({ length: 10 }, (__, j) => i * 10 + j),
    );
    await context.sync();
  });
  expect(host.requests).toBe(1);
  expect(host.workbook.active.getRange("J2000").values).toEqual([[19999]]);
});

test.each([
  ["ItemNotFound", (sheets: Excel.WorksheetCollection) => sheets.getItem("没有").load("name")],
  ["ItemAlreadyExists", (sheets: Excel.WorksheetCollection) => sheets.add("Sheet1")],
  [
    "InvalidArgument",
    (sheets: Excel.WorksheetCollection) => (sheets.getFirst().getRange("A1:B2").values = [[1]]),
  ],
  [
    "ApiNotFound",
    (sheets: Excel.WorksheetCollection) => sheets.getFirst().pivotTables.load("items"),
  ],
])("the host answers %s", async (code, act) => {
  const run = Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test("merged areas, hidden rows and cell properties come as Excel gives them", async () => {
  const sheet = host.workbook.active;
  sheet.getRange("A1:B1").merge();
  sheet.getRange("A3").rowHidden = true;
  sheet.getRange("A1").format.fill.color = "#FF0000";
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3");
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex, items/columnCount");
    const none = range.getRow(1).getMergedAreasOrNullObject();
    const rows = range.getRowProperties({ rowHidden: true });
    const cells = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(merged.areas.items.map((area) => [area.rowIndex, area.columnCount])).toEqual([[0, 2]]);
    expect(none.isNullObject).toBe(true);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
    expect(cells.value[0]?.[0]?.format?.fill?.color).toBe("#FF0000");
  });
});

test("events reach their handlers", async () => {
  const seen = new Promise<string>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(resolve(event.address)));
      await context.sync();
      host.act(({ active }) => (active.getRange("C3").values = [[1]]));
    });
  });
  expect(await seen).toBe("C3");
});

test.each([
  ["null", null],
  ["zero", 0],
] as const)("a blank cell reaches a custom function as %s", async (blankCells, blank) => {
  CustomFunctions.associate(`SEEN.${blankCells}`, (cells: unknown) => JSON.stringify(cells));
  host.customFunctions.blankCells = blankCells;
  expect(await host.customFunctions.call(`SEEN.${blankCells}`, [[[1, null]]])).toEqual({
    kind: "value",
    value: JSON.stringify([[1, blank]]),
  });
});

test("a custom function's error arrives with its message", async () => {
  const gap = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "缺数据");
  CustomFunctions.associate("GAP", () => gap);
  expect(await host.customFunctions.call("GAP", [])).toEqual({
    kind: "error",
    error: "#N/A",
    message: "缺数据",
  });
});

test("a request waits while a cell is being edited, when the client asks to", async () => {
  host.startEditing();
  let done = false;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.add("新");
    await context.sync();
    done = true;
  });
  const impatient = Excel.run(async (context) => {
    context.workbook.worksheets.add("急");
    await context.sync();
  });
  await expect(impatient).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(done).toBe(false);
  host.finishEditing();
  await run;
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "新"]);
});

test("it runs in a bare context, where an old Excel says what it lacks", async () => {
  const old = await startOfficeInContext(PROFILES.excel2019);
  const host2019 = old.bridge.newHost();
  const supported = old.run(
    '["1.7", "1.9"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))',
  );
  expect([...(supported as boolean[])]).toEqual([true, false]);
  await (old.run(
    'Excel.run(async (c) => { c.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[7]]; await c.sync(); })',
  ) as Promise<void>);
  expect(host2019.workbook.active.getRange("A1").values).toEqual([[7]]);
});
