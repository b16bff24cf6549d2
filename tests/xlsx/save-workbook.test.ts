import type { BookCell, BookSheet } from "../../src/xlsx/book";
import { DEFAULT_LOOK } from "../../src/xlsx/book";
import { openWorkbook, type OpenedWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook, type SheetToSave } from "../../src/xlsx/save-workbook";
import { readZip, unpack } from "../../src/zip/zip-reading";
import { fileOf, FOREIGN, zipOf } from "./files";

async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  return opening.workbook;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = readZip(bytes).map(
    async (part) => [part.name, new TextDecoder().decode(await unpack(part))] as const,
  );
  return new Map(await Promise.all(parts));
}

const cell = (value: BookCell["value"], more: Partial<BookCell> = {}): BookCell => ({
  value,
  formula: null,
  spill: null,
  look: DEFAULT_LOOK,
  ...more,
});

function withCell(sheet: BookSheet, row: number, column: number, change: BookCell): BookSheet {
  const cells = new Map(sheet.rows.get(row)).set(column, change);
  return { ...sheet, rows: new Map(sheet.rows).set(row, cells) };
}

const unchanged = (workbook: OpenedWorkbook): SheetToSave[] =>
  workbook.sheets.map(({ part, sheet }) => ({ part, sheet, was: sheet }));

const RANKING: BookSheet = {
  name: "排名 1-6月",
  isHidden: false,
  isProtected: false,
  rows: new Map([
    [
      0,
      new Map([
        [0, cell("名次")],
        [1, cell("总分 <&>")],
      ]),
    ],
    [
      1,
      new Map([
        [0, cell(1)],
        [
          1,
          cell(93.15, { look: { ...DEFAULT_LOOK, format: "0.00", fill: "#FFF9E5", isBold: true } }),
        ],
      ]),
    ],
  ]),
  merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
  columnWidths: new Map([
    [0, 8],
    [1, 12.5],
  ]),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  freeze: { rows: 1, columns: 0 },
  dataBars: [{ row: 1, column: 1, rows: 1, columns: 1 }],
  dropdowns: [
    { area: { row: 5, column: 0, rows: 1, columns: 1 }, choices: ["是", "否", '说"无"'] },
  ],
  print: { landscape: true, titleRows: 1 },
};

it("without a change every part but the list of sheets and the sheet in front keeps its very bytes", async () => {
  const bytes = await zipOf(FOREIGN);
  const workbook = await opened(bytes);
  const after = await partsOf(await saveWorkbook(workbook, unchanged(workbook)));
  const before = await partsOf(bytes);
  const same = [...before.keys()].filter((name) => after.get(name) === before.get(name));
  expect(same.sort()).toEqual([
    "_rels/.rels",
    "customXml/item1.xml",
    "xl/charts/chart1.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual(["xl/calcChain.xml"]);
});

it("a changed cell is patched where it stands; its style and its neighbours stay", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const [first, second] = unchanged(workbook);
  if (!first || !second) throw new Error("no sheets");
  const look = first.sheet.rows.get(1)?.get(1)?.look ?? DEFAULT_LOOK;
  const sheet = withCell(
    withCell(first.sheet, 1, 1, cell(1 / 3, { look })),
    20,
    3,
    cell("=不是公式"),
  );
  const after = await partsOf(await saveWorkbook(workbook, [{ ...first, sheet }, second]));
  const xml = after.get("xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="B2" s="1"><v>0.3333333333333333</v></c>');
  expect(xml).toContain(
    '<row r="21"><c r="D21" t="inlineStr"><is><t xml:space="preserve">=不是公式</t></is></c></row>',
  );
  expect(xml).toContain('<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>2172.8</v></c>');
  expect(xml).toContain('<cfRule type="cellIs"');
});

it("where the first cell of a shared formula changes, the others get their own", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const [first, second] = unchanged(workbook);
  if (!first || !second) throw new Error("no sheets");
  const sheet = withCell(first.sheet, 1, 2, cell(5));
  const after = await partsOf(await saveWorkbook(workbook, [{ ...first, sheet }, second]));
  const xml = after.get("xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="C2"><v>5</v></c>');
  expect(xml).toContain('<c r="C3"><f>B3*2</f><v>0.2</v></c>');
  expect(xml).toContain('<c r="C4"><f>B4*2</f><v>0</v></c>');
});

it("a sheet made since is added with its looks, bars, lists and print set-up, and read back the same", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const saved = await saveWorkbook(workbook, [
    ...unchanged(workbook),
    { part: null, sheet: RANKING, was: null },
  ]);
  const parts = await partsOf(saved);
  expect(parts.get("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'排名 1-6月'!$1:$1</definedName>`,
  );
  expect(parts.get("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'别的'!$A$1:$B$9</definedName>`,
  );
  const again = (await opened(saved)).sheets.map(({ sheet }) => sheet);
  expect(again.map(({ name }) => name)).toEqual(["数据 1-6月", "别的", "排名 1-6月"]);
  const ranking = again[2];
  expect(ranking?.rows.get(1)?.get(1)).toMatchObject({
    value: 93.15,
    look: { format: "0.00", fill: "#FFF9E5", isBold: true },
  });
  expect(ranking?.rows.get(0)?.get(1)?.value).toBe("总分 <&>");
  expect(ranking).toMatchObject({
    merges: RANKING.merges,
    freeze: RANKING.freeze,
    dataBars: RANKING.dataBars,
    dropdowns: RANKING.dropdowns,
    columnWidths: RANKING.columnWidths,
  });
});

it("names follow rows and columns that came or went, and sheets that have another name", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const moves = [
    { kind: "renamed", sheet: "别的", to: "六月" },
    { kind: "shifted", sheet: "六月", axis: "row", at: 0, count: 2 },
    { kind: "shifted", sheet: "六月", axis: "column", at: 1, count: -1 },
    { kind: "shifted", sheet: "数据 1-6月", axis: "row", at: 0, count: 5 },
  ] as const;
  const parts = await partsOf(await saveWorkbook(workbook, unchanged(workbook), { moves }));
  expect(parts.get("xl/workbook.xml")).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'六月'!$A$3:$A$11</definedName>`,
  );
});

it("our functions are written as Excel writes them, a block over its exact extent", async () => {
  const rows: BookSheet["rows"] = new Map([
    [
      0,
      new Map([
        [0, cell(7, { formula: '=CX.SCORE("1.2",A1)+cx.rank(1,B1:B2)' })],
        [1, cell(1, { formula: "=CX.SCORES(A1:B2)", spill: { rows: 2, columns: 1 } })],
      ]),
    ],
    [1, new Map([[1, cell("乙")]])],
  ]);
  const parts = await partsOf(
    await saveWorkbook(null, [{ part: null, sheet: { ...RANKING, rows }, was: null }]),
  );
  const xml = parts.get("xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    "<f>_xldudf_CX_SCORE(&quot;1.2&quot;,A1)+_xldudf_CX_RANK(1,B1:B2)</f><v>7</v>",
  );
  expect(xml).toContain('<f t="array" ref="B1:B2">_xldudf_CX_SCORES(A1:B2)</f><v>1</v>');
});

it("a sheet taken out is gone, with its names", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const saved = await saveWorkbook(workbook, unchanged(workbook).slice(0, 1));
  const parts = await partsOf(saved);
  expect(parts.has("xl/worksheets/sheet2.xml")).toBe(false);
  expect(parts.get("xl/workbook.xml")).not.toContain("别的");
  expect((await opened(saved)).sheets.map(({ sheet }) => sheet.name)).toEqual(["数据 1-6月"]);
});

test("a workbook that was opened long ago is still saved", async () => {
  const workbook = await opened(await zipOf(FOREIGN));
  const anHourLater = Date.now() + 3_600_000;
  const clock = jest.spyOn(Date, "now").mockReturnValue(anHourLater);
  try {
    const saved = await saveWorkbook(workbook, unchanged(workbook));
    expect((await opened(saved)).sheets.map(({ sheet }) => sheet.name)).toEqual(
      workbook.sheets.map(({ sheet }) => sheet.name),
    );
  } finally {
    clock.mockRestore();
  }
});
