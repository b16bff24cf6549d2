import type { Workbook } from "./excel/workbook";
import type { OfficeHost } from "./office-host";
import { startOfficeHere, type SwitchableBridge } from "./start-office";

/*
 * What this host holds of Excel, each by its source: calipers and mog are repositories of fundamental-research-labs, the
 * cases of calipers (verification/cases/officejs) are recorded from Excel for Windows.
 */
let bridge: SwitchableBridge;
let host: OfficeHost;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(() => {
  host = bridge.newHost();
  const sheet = host.workbook.active;
  sheet.getRange("B2:C3").values = [
    ["alpha", "beta"],
    ["ALPHA", "alphabet"],
  ];
  sheet.getRange("D5").format.fill.color = "#FFFF00";
});

type Ask = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range;

test.each<[string, Ask, string | null]>([
  [
    "api_range_range_used",
    (sheet) => sheet.getRange("B2:D8").getUsedRangeOrNullObject(),
    "Sheet1!B2:D5",
  ],
  ["api_range_sheet_used", (sheet) => sheet.getUsedRange(true), "Sheet1!B2:C3"],
  [
    "api_range_range_used_null",
    (sheet) => sheet.getRange("K10:L12").getUsedRangeOrNullObject(true),
    null,
  ],
  [
    "api_range_sheet_used_null",
    (_, { workbook }) => workbook.worksheets.add("Empty").getUsedRangeOrNullObject(),
    null,
  ],
  [
    "api_range_intersection_null",
    (sheet) => sheet.getRange("B2:C3").getIntersectionOrNullObject("C3:D4"),
    "Sheet1!C3",
  ],
  [
    "api_range_intersection_null, of none",
    (sheet) => sheet.getRange("B2").getIntersectionOrNullObject("D5"),
    null,
  ],
  [
    "api_range_freeze_location",
    (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return sheet.freezePanes.getLocationOrNullObject();
    },
    "Sheet1!1:2",
  ],
  [
    "api_range_freeze_location_null",
    (sheet) => {
      sheet.freezePanes.unfreeze();
      return sheet.freezePanes.getLocationOrNullObject();
    },
    null,
  ],
])("calipers %s", async (_, ask, address) => {
  await Excel.run(async (context) => {
    const found = ask(context.workbook.worksheets.getItem("Sheet1"), context).load("address");
    await context.sync();
    expect(found.isNullObject ? null : found.address).toBe(address);
  });
});

test("what hangs on a null object is null too, in one request (getItemOrNullObject, reference)", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
    const used = sheet.getUsedRangeOrNullObject().load("values");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject, cell.isNullObject]).toEqual([true, true, true]);
  });
});

test("clearing conditional formats of a part leaves the others (mog api_expansion.rs)", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").conditionalFormats.add("DataBar");
    sheet.getRange("A3").conditionalFormats.clearAll();
    const counts = ["A3", "A1:A2", "A4:A5"].map((at) =>
      sheet.getRange(at).conditionalFormats.getCount(),
    );
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([0, 1, 1]);
  });
});

test("only the first cell of a merged area takes what is written (Range.merge, reference)", () => {
  const sheet = host.workbook.active;
  sheet.getRange("A1:B2").merge();
  sheet.getRange("A1:B2").values = [
    [1, 2],
    [3, 4],
  ];
  expect(sheet.getRange("A1:B2").values).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test.each(["", "'甲", "甲'", "History", "history", "甲/乙", "甲".repeat(32)])(
  "no sheet is called %p (support.microsoft.com, Rename a worksheet)",
  (name) => {
    expect(() => host.workbook.add(name)).toThrow();
  },
);

test("a sheet with an apostrophe inside, or History in it, may be", () => {
  expect(["甲'乙", "History 2"].map((name) => host.workbook.add(name).name)).toHaveLength(2);
});

describe("the sheet in front that goes (mog worksheet_semantics.rs)", () => {
  const threeSheets = (): Workbook => {
    for (const name of ["Data", "Summary"]) host.workbook.add(name);
    return host.workbook;
  };

  test.each([
    ["Sheet1", "Data"],
    ["Data", "Summary"],
    ["Summary", "Data"],
  ])("after %s comes %s, whether it is hidden or deleted", (name, next) => {
    for (const isHidden of [true, false]) {
      host = bridge.newHost();
      const book = threeSheets();
      const sheet = book.worksheets.getItem(name);
      book.active = sheet;
      if (isHidden) sheet.visibility = "Hidden";
      else sheet.delete();
      expect(book.active.name).toBe(next);
    }
  });

  test("a very hidden sheet is not deleted", () => {
    const sheet = threeSheets().worksheets.getItem("Data");
    sheet.visibility = "VeryHidden";
    expect(() => sheet.delete()).toThrow();
  });
});
