/** Data sheets as bureaus lay them out: read without a finding, or with one at the cell that shows the fault. */
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { DATA_COLUMNS, type Quantity } from "../method/changxing-2020-names";
import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import { equals, exactOfCell } from "../../src/numbers/exact";
import { readDataSheet } from "../../src/reading/sheets/data-sheet";
import { readInput } from "../../src/reading/workbook-input";
import { shownText } from "../../src/reading/words/table-rows";
import { rosterOf } from "../../src/reading/words/town-names";
import { said } from "./found";
import { cleanWorkbook, dataGrid, plausible, QUANTITIES, TOWNS, withCell } from "./built-sheets";

type Rows = CellValue[][];
const SHEET = "数据 1-6月";
const WIDTH = QUANTITIES.length + 1;
const column = (quantity: Quantity): number => QUANTITIES.indexOf(quantity) + 1;
const units = QUANTITIES.map((quantity) => DATA_COLUMNS[quantity].unit);

function laidOut(change: (rows: Rows) => Rows, sheet = SHEET): Grid {
  const rows = change(dataGrid("1-6月", TOWNS).values.map((cells) => [...cells]));
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), WIDTH);
  const padded = rows.map((cells) => [
    ...cells,
    ...new Array<CellValue>(width - cells.length).fill(null),
  ]);
  return gridOfValues(sheet, padded);
}

const above = (...lines: Rows): Grid => laidOut((rows) => [...lines, ...rows]);
const below = (...lines: Rows): Grid => laidOut((rows) => [...rows, ...lines]);
const underHeader = (...lines: Rows): Grid =>
  laidOut(([header = [], ...rows]) => [header, ...lines, ...rows]);
const headed = (headers: Partial<Record<Quantity, string>>, ...titles: Rows): Grid =>
  laidOut(([header = [], ...rows]) => [
    ...titles,
    header.map((text, index) =>
      index === 0 ? text : (headers[QUANTITIES[index - 1] ?? "exports"] ?? text),
    ),
    ...rows,
  ]);
const unitRow = (change: Partial<Record<Quantity, string>>): CellValue[] => [
  "单位",
  ...QUANTITIES.map((quantity) => change[quantity] ?? DATA_COLUMNS[quantity].unit),
];
const withUnits = (join: (text: string, unit: string) => string, ...titles: Rows): Grid =>
  laidOut(([header = [], ...rows]) => [
    ...titles,
    header.map((text, index) =>
      index === 0 ? text : join(shownText(text), units[index - 1] ?? ""),
    ),
    ...rows,
  ]);

function workbook(data: Grid, ...more: readonly Grid[]): Grid[] {
  const others = cleanWorkbook().filter(({ sheet }) => sheet !== SHEET);
  return [...others, data, ...more];
}

/** 自营出口额 merged over 本期 and 去年同期, the words below it. */
const twoLevels = laidOut(([header = [], ...rows]) => [
  header.map((text, index) => (index === 2 ? null : text)),
  header.map((_, index) => [null, "本期", "去年同期"][index] ?? null),
  ...rows,
]);

const CLEAN: readonly (readonly [string, Grid])[] = [
  ["a unit behind a line break", withUnits((text, unit) => `${text}\n${unit}`)],
  ["a unit behind a slash", withUnits((text, unit) => `${text}/${unit}`)],
  [
    "units in the title and the headers",
    withUnits((text, unit) => `${text}(${unit})`, ["单位：万美元"]),
  ],
  [
    "years in headers",
    headed({ exports: "2020年1-6月自营出口额", exportsLastYear: "2019年1-6月自营出口额" }),
  ],
  [
    "years behind the words",
    headed({ exports: "自营出口额（2020年1-6月）/万美元", imports: "2020年进口额" }),
  ],
  ["去年同期 with its year", headed({ exportsLastYear: "2019年同期自营出口额" })],
  ["累计 in brackets", headed({ insuredExporters: "投保企业数（累计）" })],
  ["two header rows", twoLevels],
  ["a blank row above 单位", underHeader([], unitRow({}))],
  ["a title that compares two years", above(["2020年1-6月与2019年同期对比表"])],
  ["a note of another period", above(["注：1-5月数据已修订。"])],
  ["a day of the next year", above(["2021年1月10日"])],
  ["合计：", below(["合计：", ...QUANTITIES.map(() => null)])],
  ["全县（合计）", below(["全县（合计）", ...QUANTITIES.map(() => null)])],
  ["汇总, the totals row of a table", below(["汇总", ...QUANTITIES.map(() => 1)])],
  [
    "汇总 before the column of towns",
    laidOut((rows) => [
      ...rows.map((cells, index) => [index === 0 ? "序号" : index, ...cells]),
      ["汇总", null, ...QUANTITIES.map(() => 1)],
    ]),
  ],
  ["signatures", below([], ["填表人：张", null, "审核人：李", null, "2020年7月5日"])],
  ["signatures right of the towns", below([null, "填表人：张", null, "审核人：李"])],
  ["a day below the table", below([null, null, "2020年7月5日"])],
  [
    "numbered towns",
    laidOut((rows) =>
      rows.map(([town = null, ...cells], index) => [
        index === 0 ? town : `${index}.${shownText(town)}`,
        ...cells,
      ]),
    ),
  ],
  [
    "a column of periods",
    laidOut((rows) => rows.map((cells, index) => [index === 0 ? "期间" : "1-6月", ...cells])),
  ],
  [
    "a column of remarks",
    laidOut((rows) => rows.map((cells, index) => [...cells, index === 0 ? "备注" : "1-5月为0"])),
  ],
];

test.each(CLEAN)("%s is read without a finding", (_, data) => {
  const { observations, findings } = readInput(workbook(data), "1-6月");
  expect(findings.map(said)).toEqual([]);
  for (const quantity of QUANTITIES) {
    const right = observations?.quantities
      .get(quantity)
      ?.map(
        (each, town) =>
          each.kind === "number" && equals(each.value, exactOfCell(plausible(quantity, town))),
      );
    expect(right).toEqual(TOWNS.map(() => true));
  }
});

const cell = (quantity: Quantity, value: CellValue, format?: string): Grid =>
  withCell(dataGrid("1-6月", TOWNS), 1, column(quantity), value, format);

const FAULTS: readonly (readonly [string, Grid, readonly string[]])[] = [
  [
    "a column of last year",
    headed({ generalTradeExports: "2019年一般贸易出口额" }),
    ["block year-differs J1"],
  ],
  [
    "a column of two years ago",
    headed({ exportsLastYear: "2018年同期自营出口额" }),
    ["block year-differs C1"],
  ],
  [
    "a column of another period",
    headed({ exports: "1-5月自营出口额" }),
    ["block period-differs B1"],
  ],
  ["a title of another period", above(["2020年1-5月情况"]), ["block period-differs A1"]],
  [
    "a unit nobody knows",
    underHeader(unitRow({ outsourcing: "百万USD" })),
    ["block units-mixed O2"],
  ],
  ["亿 alone", underHeader(unitRow({ outsourcing: "亿" })), ["block units-mixed O2"]],
  [
    "a title with another unit",
    withUnits((text, unit) => `${text}(${unit})`, ["单位：万元"]),
    ["block units-mixed A1"],
  ],
  [
    "one header with another unit than the title",
    headed({ outsourcing: "离岸执行额(万美元)" }, ["单位：千美元"]),
    ["block units-mixed A1"],
  ],
  ["a percent among scores", cell("ordersScore", 0.95, "0%"), ["block format-misleads Q2"]],
  ["a number shown in 万", cell("outsourcing", 120000, "0!.0000"), ["block format-misleads O2"]],
  ["half a firm", cell("newServiceFirms", 2.5), ["block count-not-whole P2"]],
  ["less than the period before", cell("imports", 518), ["warn cumulative-falls M2"]],
  [
    "a thousandth of last year",
    cell("imports", 0.05),
    ["warn scale-jump M2", "warn scale-jump M2"],
  ],
  [
    "a town called __proto__",
    withCell(dataGrid("1-6月", TOWNS), 1, 0, "__proto__"),
    ["block town-unknown A2", "block town-missing A1"],
  ],
];

test.each(FAULTS)("%s", (_, data, expected) => {
  expect(readInput(workbook(data), "1-6月").findings.map(said)).toEqual(expected);
});

test("an extract of the data is not taken for the data", () => {
  const extract = laidOut((rows) => rows.map((cells) => cells.slice(0, 5)), "1-6月出口分析");
  expect(readInput(workbook(dataGrid("1-6月", TOWNS), extract), "1-6月").findings).toEqual([]);
});

test("a hundred thousand empty rows are no towns", () => {
  const empty = Array.from({ length: 100_000 }, (): CellValue[] => [null]);
  expect(readInput(workbook(below(...empty)), "1-6月").findings).toEqual([]);
});

const complete = rosterOf(TOWNS);
const rowFindings = (grid: Grid): string[] =>
  (readDataSheet(grid, complete, changxing2020)?.findings ?? []).map(said);

test.each<readonly [string, Rows, readonly string[]]>([
  ["a figure below, after a blank row", [[], [null, 5.35]], []],
  ["a figure right below", [[null, 5.35]], []],
  ["a figure below the names", [[], [5.35]], []],
  ["a town that nobody knows", [[], ["雉城街道", 5.35]], ["block town-unknown A14"]],
  ["a town again", [[], ["煤山镇", 5.35]], ["block town-repeated A14"]],
])("below a table that has every town: %s", (_, lines, expected) => {
  expect(rowFindings(below(...lines))).toEqual(expected);
});

test("below a table that lacks a town, a row without a name may be that town's", () => {
  const grid = laidOut((rows) =>
    rows.map((cells, row) => (row === 11 ? [null, ...cells.slice(1)] : cells)),
  );
  expect(rowFindings(grid)).toEqual(["block town-blank A12"]);
});
