import { bureauTable } from "../../../src/features/handing-out/bureau-table";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import type { DataTable } from "../../../src/features/handing-out/data-table";
import {
  bureausOf,
  handedOut,
  openCells,
  type HandedOut,
} from "../../../src/features/handing-out/bureau-columns";
import {
  identityOf,
  identityRows,
  IDENTITY_SHEET,
} from "../../../src/features/handing-out/hand-out-identity";
import { merge, type MergeReport } from "../../../src/features/handing-out/merge";
import { mergeWrites } from "../../../src/features/handing-out/merge-writes";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import { rosterOf } from "../../../src/reading/words/town-names";

const SHEET = "数据 1-6月";
const FACTS = { workbook: "w", period: "1-6月", year: 2020, due: "2020-07-05", time: "2020-07-01" };
const TERMS = {
  workbook: "w",
  period: "1-6月",
  year: 2020,
  bureaus: ["海关", "商务局"],
  before: null,
};
const READING = {
  roster: rosterOf(["煤山镇", "开发区(太湖街道)"]),
  method: DEFAULT_EDITION,
  currency: "万美元",
};

const HEAD: readonly CellValue[][] = [
  ["2020年1-6月", null, null, null],
  ["乡镇", "自营出口额", "去年同期自营出口额", "有出口实绩企业数"],
  ["单位", "万美元", "万美元", "家"],
  ["责任单位", "海关", "海关", "商务局"],
];
const BASE: readonly CellValue[][] = [
  ...HEAD,
  ["煤山镇", 10, 20, 3],
  ["开发区(太湖街道)", 30, null, 5],
];

function tableOf(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): DataTable {
  const table = bureauTable({ ...gridOfValues(SHEET, values), ...more }, READING);
  if (!table) throw new Error("no table");
  return table;
}

function handedTo(bureau: string, table = tableOf(BASE)): HandedOut {
  const found = bureausOf(table).find(({ name }) => name === bureau);
  if (!found) throw new Error(`no ${bureau}`);
  return handedOut(table, found, FACTS, ["填报说明", []]);
}

function returned(handed: HandedOut, table: DataTable) {
  const cover = gridOfValues("填报说明", []);
  const identity = { kind: "handed-out", handed } as const;
  return { name: `${handed.bureau}.xlsx`, identity, sheets: [cover, table.grid], table };
}

function merged(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): MergeReport {
  const copy = returned(handedTo("海关"), tableOf(values, more));
  return merge(tableOf(BASE), TERMS, [copy]);
}

function said({ files }: MergeReport): unknown[] {
  return files.flatMap((file) =>
    file.kind === "refused"
      ? [file.why.kind]
      : [
          ...file.changes.map(({ town, header, outcome }) =>
            [town, header, outcome.kind, ...("why" in outcome ? [outcome.why] : [])].join(" "),
          ),
          ...file.doubts.map((doubt) => doubt.kind),
        ],
  );
}

const withCell = (row: number, column: number, value: CellValue): CellValue[][] =>
  BASE.map((cells, i) => cells.map((old, j) => (i === row && j === column ? value : old)));

test.each<[string, readonly CellValue[][], readonly string[]]>([
  ["nothing changed", BASE.map((row) => [...row]), []],
  ["a blank filled in", withCell(5, 2, 25), ["开发区(太湖街道) 去年同期自营出口额 accepted"]],
  ["a figure emptied", withCell(4, 1, null), ["煤山镇 自营出口额 conflict cleared"]],
  ["a number typed as text", withCell(4, 1, "1,234"), ["煤山镇 自营出口额 question fault"]],
  ["a negative amount", withCell(4, 1, -1), ["煤山镇 自营出口额 question fault"]],
  ["another bureau's figure", withCell(4, 3, 4), ["煤山镇 有出口实绩企业数 refused other-bureau"]],
  ["a town by its other name", withCell(5, 0, "太湖街道"), []],
  ["a header in other words", withCell(1, 1, "出口额（万美元）"), []],
  ["a town nobody knows", withCell(4, 0, "煤矿镇"), ["row-unknown", "row-missing"]],
  ["a header nobody knows", withCell(1, 1, "总出口"), ["column-unknown", "column-missing"]],
  ["a title changed", withCell(0, 0, "2020年1-6月（修订）"), ["words"]],
])("%s", (_, values, expected) => {
  expect(said(merged(values))).toEqual(expected);
});

test("figures in another unit are asked about, not taken over", () => {
  const values = withCell(2, 1, "亿美元").map((row, i) =>
    i === 4 ? ["煤山镇", 0.001, 20, 3] : row,
  );
  expect(said(merged(values))).toEqual(["煤山镇 自营出口额 question unit", "words"]);
});

test("a formula that was never calculated is asked about", () => {
  const values = withCell(4, 1, null);
  const formulas = values.map((row, i) => row.map((_, j) => (i === 4 && j === 1 ? "=5+6" : null)));
  expect(said(merged(values, { formulas }))).toEqual(["煤山镇 自营出口额 question no-value"]);
});

test("rows and columns in another order are the same cells", () => {
  const [title = [], headers = [], units = [], owners = [], first = [], second = []] = BASE;
  const turned = [title, headers, units, owners, second, first].map((row) =>
    [3, 0, 2, 1].map((at) => row[at] ?? null),
  );
  expect(said(merged(turned))).toEqual([]);
});

test("two files that say different things of one cell: neither is taken over", () => {
  const before = tableOf(
    BASE.map((row, i) => (i === 3 ? ["责任单位", "商务局", "商务局", "商务局"] : row)),
  );
  const files = [
    returned(handedTo("海关"), tableOf(withCell(4, 1, 11))),
    returned(
      handedTo("商务局", before),
      tableOf(
        withCell(4, 1, 12).map((row, i) =>
          i === 3 ? ["责任单位", "商务局", "商务局", "商务局"] : row,
        ),
      ),
    ),
  ];
  const report = merge(tableOf(BASE), TERMS, files);
  expect(said(report)).toEqual([
    "煤山镇 自营出口额 question claimed",
    "煤山镇 自营出口额 question claimed",
  ]);
  expect(mergeWrites(report, new Map())).toEqual([]);
});

test("a formula in our workbook is only replaced where the user says so", () => {
  const formulas = BASE.map((row, i) => row.map((_, j) => (i === 4 && j === 1 ? "=4+6" : null)));
  const report = merge(tableOf(BASE, { formulas }), TERMS, [
    returned(handedTo("海关"), tableOf(withCell(4, 1, 11))),
  ]);
  expect(said(report)).toEqual(["煤山镇 自营出口额 conflict formula"]);
  expect(mergeWrites(report, new Map())).toEqual([]);
  const cell = { sheet: SHEET, row: 4, column: 1 };
  const chosen = mergeWrites(report, new Map([[`${SHEET}!B5`, "theirs"]]));
  expect(chosen).toEqual([{ cell, was: 10, becomes: 11, replacesFormula: true }]);
});

test("a cell with a formula is not handed out, and a column without 责任单位 is nobody's", () => {
  const formulas = BASE.map((row, i) => row.map((_, j) => (i === 4 && j === 1 ? "=4+6" : null)));
  const table = tableOf(
    BASE.map((row, i) => (i === 3 ? ["责任单位", "海关", null, "商务局"] : row)),
    { formulas },
  );
  const [customs, commerce] = bureausOf(table);
  expect([customs?.name, commerce?.name]).toEqual(["海关", "商务局"]);
  expect(
    customs && openCells(table, customs).map(({ row, column }) => [row, column.column]),
  ).toEqual([[5, 1]]);
});

test("分发存档 gives back what was written into it, in however many parts, and says when it was changed", () => {
  const handed = { ...handedTo("海关"), words: [[SHEET, ["𠮷".repeat(40_000)]]] as const };
  const rows = identityRows(handed);
  expect(rows.length).toBeGreaterThan(3);
  const gridOf = (texts: readonly (readonly string[])[]): Grid =>
    gridOfValues(IDENTITY_SHEET, texts);
  expect(identityOf([gridOf(rows)])).toEqual({ kind: "handed-out", handed });
  const changed = rows.map((row) => row.map((text) => text.replace('"海关"', '"商务局"')));
  expect(identityOf([gridOf(changed)])).toEqual({ kind: "damaged" });
  expect(identityOf([gridOf(rows.slice(0, 2))])).toEqual({ kind: "damaged" });
  expect(identityOf([])).toEqual({ kind: "none" });
});

const AMOUNTS = (first: CellValue, second: CellValue): readonly CellValue[][] => [
  ...HEAD,
  ["煤山镇", first, 20, 3],
  ["开发区(太湖街道)", second, null, 5],
];

/** What becomes of figures of one column that came back, by what was handed out and what the last period has. */
function ofColumn(
  [base, theirs, last]: readonly (readonly [CellValue, CellValue])[],
  lastUnit = "万美元",
): unknown[] {
  const ours = tableOf(AMOUNTS(...(base ?? [null, null])));
  const back = returned(handedTo("海关", ours), tableOf(AMOUNTS(...(theirs ?? [null, null]))));
  const before = last
    ? tableOf(
        AMOUNTS(...last).map((row) => row.map((cell) => (cell === "万美元" ? lastUnit : cell))),
      )
    : null;
  return said(merge(ours, { ...TERMS, before }, [back]));
}

const ACCEPTED = ["煤山镇 自营出口额 accepted", "开发区(太湖街道) 自营出口额 accepted"];
const SCALED = [
  "煤山镇 自营出口额 conflict scaled",
  "开发区(太湖街道) 自营出口额 conflict scaled",
  "column-scaled",
];

test.each<[string, readonly (readonly [CellValue, CellValue])[], readonly string[]]>([
  [
    "times 10,000",
    [
      [10, 30],
      [100_000, 300_000],
    ],
    SCALED,
  ],
  [
    "exactly times 1,000",
    [
      [10, 30],
      [10_000, 30_000],
    ],
    SCALED,
  ],
  [
    "one of them just under",
    [
      [10, 30],
      [10_000, 29_999.99],
    ],
    ACCEPTED,
  ],
  [
    "a thousandth",
    [
      [10_000, 30_000],
      [10, 30],
    ],
    SCALED,
  ],
  [
    "one up and one down",
    [
      [10, 30_000],
      [10_000, 30],
    ],
    ACCEPTED,
  ],
  [
    "blank before, against the last period",
    [
      [null, null],
      [100_000, 300_000],
      [10, 30],
    ],
    SCALED,
  ],
  [
    "blank before, as the last period",
    [
      [null, null],
      [11, 31],
      [10, 30],
    ],
    ACCEPTED,
  ],
  [
    "blank before and no last period",
    [
      [null, null],
      [100_000, 300_000],
    ],
    ACCEPTED,
  ],
  [
    "only one that can be compared",
    [
      [10, null],
      [100_000, 300_000],
    ],
    ACCEPTED,
  ],
  [
    "zeros say nothing",
    [
      [0, 30],
      [100_000, 300_000],
    ],
    ACCEPTED,
  ],
])("a whole column that came back %s", (_, figures, expected) => {
  expect(ofColumn(figures)).toEqual(expected);
});

test("a last period in another unit is nothing to compare with", () => {
  const figures = [
    [null, null],
    [100_000, 300_000],
    [10, 30],
  ] as const;
  expect(ofColumn(figures, "亿美元")).toEqual(ACCEPTED);
});
