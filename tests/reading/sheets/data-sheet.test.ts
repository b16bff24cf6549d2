import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import { decimalText } from "../../../src/numbers/decimal-text";
import { doubts } from "../../../src/reading/doubts/data-doubts";
import { readDataSheet, type DataSheet } from "../../../src/reading/sheets/data-sheet";
import { rosterOf } from "../../../src/reading/words/town-names";
import { said } from "../found";
import { dataGrid, plausible, QUANTITIES, TOWNS, withCell } from "../built-sheets";

const roster = rosterOf(TOWNS);

function read(grid: Grid): DataSheet {
  const sheet = readDataSheet(grid, roster, changxing2020);
  if (!sheet) throw new Error("no data table");
  return sheet;
}

/** All findings of a data sheet, those of its cells included, each once. */
function saidOf(grid: Grid): string[] {
  const sheet = read(grid);
  const cells = [...sheet.quantities.values()].flat();
  const ofCells = cells.flatMap((each) => (each.kind === "number" ? [] : [each.finding]));
  return [
    ...new Set([...sheet.findings, ...doubts(grid, roster, sheet, changxing2020), ...ofCells]),
  ].map(said);
}

function figures(sheet: DataSheet, quantity: Quantity): (string | null)[] {
  return (sheet.quantities.get(quantity) ?? []).map((each) =>
    each.kind === "number" ? decimalText(each.value) : each.kind,
  );
}

const reversed = [...QUANTITIES].reverse();

test.each([
  ["plain", dataGrid("1-6月", TOWNS)],
  ["columns in another order", dataGrid("1-6月", TOWNS, plausible, { quantities: reversed })],
  ["unit and owner rows", dataGrid("1-6月", TOWNS, plausible, { unitRows: true })],
  [
    "a title and 全县 first",
    dataGrid("1-6月", TOWNS, plausible, { title: "出口情况", county: "first" }),
  ],
  ["全县 last", dataGrid("1-6月", TOWNS, plausible, { county: "last", unitRows: true })],
  ["a bare matrix", gridOfValues("data", dataGrid("1-6月", TOWNS).values)],
])("%s: every figure of every town, no finding", (_, grid) => {
  const sheet = read(grid);
  expect(sheet.findings).toEqual([]);
  for (const quantity of QUANTITIES) {
    expect(figures(sheet, quantity)).toEqual(
      TOWNS.map((__, town) => String(plausible(quantity, town))),
    );
  }
});

test("towns in another order and in other writings keep their figures", () => {
  const order = [...TOWNS.keys()].reverse();
  const names = order.map((town) => (TOWNS[town] ?? "").replace("(", "（").replace(")", "）"));
  const sheet = read(
    dataGrid("1-6月", names, (quantity, row) => plausible(quantity, TOWNS.length - 1 - row)),
  );
  expect(figures(sheet, "exports")).toEqual(
    TOWNS.map((_, town) => String(plausible("exports", town))),
  );
  expect(sheet.findings).toEqual([]);
});

const HEADERS: readonly (readonly [string, Quantity])[] = [
  ["出口额", "exports"],
  ["本期出口", "exports"],
  ["自营出口额（万美元）", "exports"],
  ["自营\n出口额\n(万美元)", "exports"],
  ["自营出口额/万美元", "exports"],
  ["2020年自营出口额", "exports"],
  ["同期出口", "exportsLastYear"],
  ["上年同期出口额", "exportsLastYear"],
  ["自营出口额（去年同期）", "exportsLastYear"],
  ["去年同期出口额(万美元)", "exportsLastYear"],
  ["有出口实绩企业家数", "activeExporters"],
  ["有出口实绩的企业数（家）", "activeExporters"],
  ["有出口实绩企业总数", "activeExporters"],
  ["上年同期有出口实绩企业家数", "activeExportersLastYear"],
  ["新增有出口实绩企业家数(家)", "newExporters"],
  ["累计投保企业家数", "insuredExporters"],
  ["当期出口信保投保企业家数", "insuredExporters"],
  ["出口信用保险投保企业数", "insuredExporters"],
  ["当月投保企业数", "insuredExportersOfMonth"],
  ["500万美元以下企业投保完成率（％）", "smallExporterInsuranceRate"],
  ["一般贸易出口", "generalTradeExports"],
  ["防疫物资出口额", "epidemicExports"],
  ["酌情分", "epidemicQuality"],
  ["进口额（万美元）", "imports"],
  ["去年同期进口额", "importsLastYear"],
  ["同期进口", "importsLastYear"],
  ["离岸执行额", "outsourcing"],
  ["新增服务贸易企业家数", "newServiceFirms"],
  ["“订单+清单”监测得分", "ordersScore"],
  ["订单＋清单监测得分（分）", "ordersScore"],
];

test.each(HEADERS)("the header %j is %s", (header, quantity) => {
  const at = QUANTITIES.indexOf(quantity) + 1;
  const sheet = read(withCell(dataGrid("1-6月", TOWNS), 0, at, header));
  expect(figures(sheet, quantity)[3]).toBe(String(plausible(quantity, 3)));
  expect(sheet.findings).toEqual([]);
});

const UNCLEAR: readonly (readonly [string, string, readonly string[]])[] = [
  ["A1", "名称", ["block column-missing A1"]],
  ["B1", "出口增幅", ["block column-missing A1"]],
  ["D1", "企业数", ["block column-ambiguous D1"]],
  ["C1", "同期", ["block column-ambiguous C1"]],
  ["C1", "自营出口额", ["block column-repeated C1", "block column-missing A1"]],
  ["C1", "当月出口额", ["block column-missing A1"]],
];

test.each(UNCLEAR)("%s %s", (address, header, expected) => {
  const column = address.charCodeAt(0) - 65;
  const all = saidOf(withCell(dataGrid("1-6月", TOWNS), 0, column, header));
  expect(all.filter((each) => !each.startsWith("block town"))).toEqual(expected);
});

test("the official header wins over a variant beside it", () => {
  const grid = dataGrid("1-6月", TOWNS);
  const values = grid.values.map((row, index) => [...row, index === 0 ? "出口额" : 1]);
  const sheet = read(gridOfValues(grid.sheet, values));
  expect(sheet.findings).toEqual([]);
  expect(figures(sheet, "exports")[0]).toBe("1100");
});

test("a line above that speaks of one column is no header row", () => {
  const sheet = read(dataGrid("1-6月", TOWNS, plausible, { title: "进口额" }));
  expect(sheet.findings).toEqual([]);
  expect(figures(sheet, "imports")[0]).toBe("520");
});

test("columns that nobody asked for are passed over", () => {
  const grid = dataGrid("1-6月", TOWNS);
  const values = grid.values.map((row, index) => [
    index === 0 ? "序号" : index,
    ...row,
    index === 0 ? "同比(%)" : "x",
  ]);
  expect(read(gridOfValues(grid.sheet, values)).findings).toEqual([]);
});

const column = (quantity: Quantity): number => QUANTITIES.indexOf(quantity) + 1;

const CELLS: readonly (readonly [string, Quantity, CellValue, string, readonly string[]])[] = [
  ["blank", "exports", null, "General", ["block cell-blank B4"]],
  ["spaces", "exports", "\u00a0\u200b", "General", ["block cell-blank B4"]],
  ["text", "exports", "1,234", "General", ["block cell-text B4"]],
  ["a number as text", "exports", "1234", "@", ["block cell-text B4"]],
  ["a dash", "exports", "—", "General", ["block cell-text B4"]],
  ["an error", "exports", { error: "#DIV/0!" }, "General", ["block cell-error B4"]],
  ["a truth value", "exports", false, "General", ["block cell-boolean B4"]],
  ["a date", "exports", 43895, "yyyy/m/d", ["block cell-date B4"]],
  ["negative", "imports", -1, "General", ["block value-negative M4"]],
  ["酌情分 of 0.5", "epidemicQuality", 0.5, "General", []],
  ["酌情分 above 0.5", "epidemicQuality", 0.51, "General", ["block quality-out-of-range L4"]],
  ["酌情分 below 0", "epidemicQuality", -0.1, "General", ["block value-negative L4"]],
  ["as many insured as exporters", "insuredExporters", 27, "General", []],
  [
    "more insured than exporters",
    "insuredExporters",
    28,
    "General",
    ["warn insured-exceeds-active G4"],
  ],
  [
    "more insured in the month",
    "insuredExportersOfMonth",
    28,
    "General",
    ["warn insured-exceeds-active H4"],
  ],
  ["a rate below 1%", "smallExporterInsuranceRate", 0.9, "General", []],
  [
    "a rate in a percent format",
    "smallExporterInsuranceRate",
    0.9,
    "0%",
    ["block percent-as-fraction I4"],
  ],
  ["防疫 above 一般贸易", "epidemicExports", 901, "General", ["warn epidemic-exceeds-general K4"]],
  ["防疫 equal to 一般贸易", "epidemicExports", 900, "General", []],
  ["growth of 1000%", "exports", 11000, "General", []],
  ["growth above 1000%", "exports", 11000.01, "General", ["warn growth-extreme B4"]],
];

test.each(CELLS)("a figure that is %s", (_, quantity, value, format, expected) => {
  expect(saidOf(withCell(dataGrid("1-6月", TOWNS), 3, column(quantity), value, format))).toEqual(
    expected,
  );
});

test("a text that looks like a number offers it", () => {
  const sheet = read(withCell(dataGrid("1-6月", TOWNS), 3, 1, "1,234"));
  const figure = sheet.quantities.get("exports")?.[2];
  expect(figure).toEqual({
    kind: "invalid",
    cell: { sheet: "数据 1-6月", row: 3, column: 1 },
    finding: {
      code: "cell-text",
      severity: "block",
      cell: { sheet: "数据 1-6月", row: 3, column: 1 },
      facts: { header: "自营出口额", town: "煤山镇", text: "1,234", seems: "1234" },
      fix: {
        cell: { sheet: "数据 1-6月", row: 3, column: 1 },
        was: "1,234",
        becomes: { number: 1234 },
      },
    },
  });
});

const ROWS: readonly (readonly [string, number, CellValue, readonly string[]])[] = [
  ["an unknown town", 3, "雉城街道", ["block town-unknown A4", "block town-missing A1"]],
  ["a town twice", 4, "煤山镇", ["block town-repeated A5", "block town-missing A1"]],
  ["a row of nobody", 3, null, ["block town-blank A4", "block town-missing A1"]],
  [
    "a name of two towns",
    1,
    "开发区(画溪街道)",
    ["block town-ambiguous A2", "block town-missing A1"],
  ],
  ["a town that objects know", 3, "__proto__", ["block town-unknown A4", "block town-missing A1"]],
];

test.each(ROWS)("%s", (_, row, name, expected) => {
  expect(saidOf(withCell(dataGrid("1-6月", TOWNS), row, 0, name))).toEqual(expected);
});

test("a missing town is named once, not once a column", () => {
  const grid = dataGrid("1-6月", TOWNS.slice(1));
  expect(saidOf(grid)).toEqual(["block town-missing A1"]);
});

test("a missing column is named once, not once a town", () => {
  const quantities = QUANTITIES.filter((quantity) => quantity !== "imports");
  expect(saidOf(dataGrid("1-6月", TOWNS, plausible, { quantities }))).toEqual([
    "block column-missing A1",
  ]);
});

test("remarks and signatures below the towns are no towns", () => {
  const grid = dataGrid("1-6月", TOWNS);
  const below = ["备注：数据来源于海关", "填表人：张三", "本表一式两份。"];
  const rows = below.map((text) => [text, ...new Array<CellValue>(QUANTITIES.length).fill(null)]);
  expect(read(gridOfValues(grid.sheet, [...grid.values, ...rows])).findings).toEqual([]);
});

test("merged figures block, both of them", () => {
  const grid = {
    ...dataGrid("1-6月", TOWNS),
    merges: [{ row: 3, column: 1, rows: 2, columns: 1 }],
  };
  expect(saidOf(grid)).toEqual(["block cell-merged B4", "block cell-merged B5"]);
});

test("hidden rows are said, and counted", () => {
  const grid = { ...dataGrid("1-6月", TOWNS), hiddenRows: new Set([3, 5, 40]) };
  const findings = doubts(grid, roster, read(grid), changxing2020);
  expect(findings.map(said)).toEqual(["warn rows-hidden A4"]);
  expect(findings[0]?.facts).toEqual({ rows: "4、6", count: 2 });
});

test("全县 that is not the sum of the towns is said", () => {
  const grid = withCell(dataGrid("1-6月", TOWNS, plausible, { county: "last" }), 12, 1, 1);
  const findings = doubts(grid, roster, read(grid), changxing2020);
  expect(findings.map(said)).toEqual(["warn county-differs B13"]);
  expect(findings[0]?.facts).toEqual({ header: "自营出口额", county: "1", sum: "12650" });
});

const UNITS: readonly (readonly [string, Grid, string, readonly string[]])[] = [
  ["headers in 万元", inUnit("万元"), "万元", []],
  ["headers in 亿美元", inUnit("亿美元"), "亿美元", []],
  [
    "one header in 万元",
    withCell(dataGrid("1-6月", TOWNS), 0, 2, "去年同期自营出口额（万元）"),
    "万元",
    [
      "block units-mixed B1",
      "block units-mixed J1",
      "block units-mixed K1",
      "block units-mixed M1",
      "block units-mixed N1",
      "block units-mixed O1",
    ],
  ],
  [
    "a unit row with 亿美元 in it",
    withCell(dataGrid("1-6月", TOWNS, plausible, { unitRows: true }), 1, 2, "亿美元"),
    "万美元",
    ["block units-mixed C2"],
  ],
  [
    "a count in 万家",
    withCell(dataGrid("1-6月", TOWNS, plausible, { unitRows: true }), 1, 3, "%"),
    "万美元",
    ["block units-mixed D2"],
  ],
  [
    "户 for 家",
    withCell(dataGrid("1-6月", TOWNS, plausible, { unitRows: true }), 1, 3, "户"),
    "万美元",
    [],
  ],
  ["a line above", dataGrid("1-6月", TOWNS, plausible, { title: "单位：万元、家" }), "万元", []],
];

function inUnit(unit: string): Grid {
  const grid = dataGrid("1-6月", TOWNS);
  return QUANTITIES.reduce((each, quantity, index) => {
    const term = DATA_COLUMNS[quantity];
    return term.unit === "万美元" ? withCell(each, 0, index + 1, `${term.header}(${unit})`) : each;
  }, grid);
}

test.each(UNITS)("units: %s", (_, grid, currency, expected) => {
  const sheet = read(grid);
  expect(sheet.currency).toBe(currency);
  expect(sheet.findings.map(said)).toEqual(expected);
});

test.each([
  ["数据 1-6月", "1-6月", null],
  ["2020年1-6月数据", "1-6月", 2020],
  ["Sheet1", null, null],
])("the sheet %s is of %s", (sheet, period, year) => {
  const grid = { ...dataGrid("1-6月", TOWNS), sheet };
  expect([read(grid).period, read(grid).year]).toEqual([period, year]);
});

test("many empty rows cost little", () => {
  const grid = dataGrid("1-6月", TOWNS);
  const empty = new Array<CellValue>(QUANTITIES.length + 1).fill(null);
  const values = [...grid.values, ...new Array<CellValue[]>(30_000).fill(empty)];
  expect(read(gridOfValues(grid.sheet, values)).findings).toEqual([]);
});

test("two thousand towns are read by name", () => {
  const names = Array.from({ length: 2000 }, (_, index) => `第${index}镇`);
  const sheet = readDataSheet(
    dataGrid("1-6月", names, () => 1),
    rosterOf(names),
    changxing2020,
  );
  expect(sheet?.findings).toEqual([]);
  expect(sheet?.quantities.get("exports")?.length).toBe(2000);
});
