import { parseArea, type CellAddress } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/grid";
import { NO_DEFINITIONS, type Definitions } from "../../../src/formula/recalculation/definitions";
import type { ModelCell } from "../../../src/formula/recalculation/model-sheet";
import { Recalculation } from "../../../src/formula/recalculation/recalculation";

type Given = CellValue | readonly [formula: string, value: CellValue];

const DATA = "数据";

function cellOf(given: Given): ModelCell {
  const [formula, value] = Array.isArray(given) ? (given as [string, CellValue]) : [null, given];
  return { value: value as CellValue, formula, block: null, stale: null };
}

function place(text: string, sheet = DATA): CellAddress {
  const area = parseArea(text);
  if (!area) throw new Error(text);
  return { sheet, row: area.row, column: area.column };
}

function bookOf(
  cells: Readonly<Record<string, Given>>,
  definitions: Partial<Definitions> = {},
  others: Readonly<Record<string, Readonly<Record<string, Given>>>> = {},
  blocks: Readonly<Record<string, { rows: number; columns: number }>> = {},
): Recalculation {
  const sheets = Object.entries({ [DATA]: cells, ...others }).map(([name, given]) => {
    const rows = new Map<number, Map<number, ModelCell>>();
    for (const [text, one] of Object.entries(given)) {
      const { row, column } = place(text);
      const cell = { ...cellOf(one), block: blocks[text] ?? null };
      rows.set(row, (rows.get(row) ?? new Map<number, ModelCell>()).set(column, cell));
    }
    return { name, rows };
  });
  const ours = () => 7;
  return new Recalculation(sheets, ours, { ...NO_DEFINITIONS, ...definitions });
}

const typed = (value: CellValue): ModelCell => ({ value, formula: null, block: null, stale: null });

/** What becomes of B1 when A1 turns from 1 to 5: its value, or why it is out of date. */
function afterEdit(
  formula: string,
  stored: CellValue,
  more: Readonly<Record<string, Given>> = {},
  definitions: Partial<Definitions> = {},
): CellValue | string {
  const book = bookOf({ A1: 1, B1: [formula, stored], ...more }, definitions, {
    乙: { A1: 3 },
    丙: { A1: 4 },
  });
  book.edit(place("A1"), typed(5));
  book.settle();
  const cell = book.at(place("B1"));
  return cell?.stale ? `stale ${cell.stale.kind}` : (cell?.value ?? null);
}

test.each<[string, CellValue, CellValue | string]>([
  ["=A1*2", 2, 10],
  ["=$A$1%", 0.01, 0.05],
  ["=+A1", 1, 5],
  ["=SUM(A1:A3)", 1, 5],
  ["=SUM(A:A)", 1, 5],
  ['=IF(A1>2,"多","少")', "少", "多"],
  ["=乙!A1+A1", 4, 8],
  ["=IFERROR(A1/0,A1)", 1, 5],
  ["=CX.GROWTH(A1,2)", 1, 7],
  ["=A2*2", 99, 99],
  ["=AVERAGE(A1:A3)", 1, 5],
  ['=COUNTIFS(A1:A3,">2")', 0, 1],
  ["=A:A*2", 2, "stale intersection"],
  ["=SUM(A1:A3*2)", 2, "stale intersection"],
  ["=A1:A3", 1, "stale intersection"],
  ["=XLOOKUP(A1,A1:A3,A1:A3)", 1, "stale function"],
  ['=ROUND(A1,0)+TEXT(A1,"0")', 2, "stale function"],
  ["=[1]Sheet1!A1*A1", 10, "stale reference"],
  ["=SUM(数据:丙!A1)", 8, "stale reference"],
  ["=SUM({1,2},A1)", 4, "stale array"],
  ["=SUM(没有的名称)", 0, "stale name"],
  ['=INDIRECT("A1")', 1, "stale function"],
  ["=OFFSET(C1,0,-2)", 1, "stale function"],
  ["=TODAY()", 45000, "stale function"],
  ['=GETPIVOTDATA("x",C1)', 1, "stale function"],
  ["=SUBTOTAL(9,A1:A3)", 1, "stale function"],
  ["=SUM(A1:INDEX(A1:A9,3))", 1, "stale text"],
  ["=没有!A1+A1", 2, "stale reference"],
  ["=B1+A1", 0, "stale cycle"],
  ['=A1+"1"', 2, "stale differs"],
  ["=A1-5.000000000000001", 0, "stale differs"],
  ['="a"<"b"&A1', 0, "stale differs"],
  ["=[1]Sheet1!A1*2", 10, 10],
  ['=TEXT(A2,"0")', "x", "x"],
  ["=乙!A1*2", 0, 0],
])("%s of %p becomes %p", (formula, stored, becomes) => {
  expect(afterEdit(formula, stored)).toEqual(becomes);
});

const NAMES: Partial<Definitions> = {
  names: [
    { name: "本月", sheet: null, text: "数据!$A$1:$A$2" },
    { name: "下限", sheet: null, text: "0" },
    { name: "两次", sheet: null, text: "SUM(本月)*2" },
    { name: "移动", sheet: null, text: "数据!A1" },
    { name: "只在乙", sheet: "乙", text: "数据!$A$1" },
    { name: "多块", sheet: null, text: "数据!$A$1,数据!$A$3" },
  ],
  tables: [{ name: "出口", sheet: DATA, area: { row: 0, column: 0, rows: 3, columns: 1 } }],
};

test.each<[string, CellValue | string]>([
  ["=SUM(本月)", 5],
  ["=IFERROR(SUM(本月),0)", 5],
  ['=SUMIF(A1:A2,">"&下限)', 5],
  ["=两次+下限", 10],
  ["=移动*2", "stale name"],
  ["=只在乙*2", "stale name"],
  ["=SUM(多块)", "stale text"],
  ["=SUM(出口[金额])", "stale reference"],
  ["=COUNTA(出口)", "stale name"],
])("with names, %s becomes %p", (formula, becomes) => {
  expect(afterEdit(formula, 1, {}, NAMES)).toEqual(becomes);
});

test("what leans on a cell that is out of date is out of date, as far as it goes; the rest is computed", () => {
  const book = bookOf({
    A1: 1,
    B1: ['=TEXT(A1,"0")', "1"],
    C1: ['=B1&"!"', "1!"],
    D1: ["=IF(FALSE,C1,3)", 3],
    E1: ["=A1+1", 2],
    F1: ["=E1+1", 3],
  });
  book.edit(place("A1"), typed(5));
  const settled = book.settle();
  expect(settled.map(({ column, cell }) => [column, cell?.value, cell?.stale?.kind])).toEqual([
    [1, "1", "function"],
    [2, "1!", "cell"],
    [3, 3, "cell"],
    [4, 6, undefined],
    [5, 7, undefined],
  ]);
  expect(book.at(place("C1"))?.stale).toEqual({ kind: "cell", what: "数据!B1" });
});

test("a value typed over a cell that is out of date makes what leans on it computable again", () => {
  const book = bookOf({ A1: 1, B1: ['=TEXT(A1,"0")', "1"], C1: ["=B1+1", 2] });
  book.edit(place("A1"), typed(5));
  book.settle();
  book.edit(place("B1"), typed(8));
  book.settle();
  expect(book.at(place("C1"))).toEqual({ ...cellOf(["=B1+1", 9]) });
});

test("without an edit nothing is computed; a formula without a value is computed for whoever leans on it alone", () => {
  const book = bookOf({ A1: 1, B1: ["=A2+2", null], C1: ["=A1+B1", 0], D1: ["=A9", 0] });
  expect(book.settle()).toEqual([]);
  book.edit(place("A1"), typed(5));
  expect(book.settle().map(({ column, cell }) => [column, cell?.value])).toEqual([[2, 7]]);
  expect(book.at(place("B1"))?.value).toBeNull();
});

test("an array formula keeps its block, all of which is out of date, and what leans on a part of it", () => {
  const block = { rows: 2, columns: 1 };
  const cells = { A1: 1, A2: 2, B1: ["=A1:A2*2", 2] as const, B2: 4, C1: ["=B2", 4] as const };
  const book = bookOf(cells, {}, {}, { B1: block });
  expect(book.blockOver(place("B2"))).toEqual({ row: 0, column: 1, ...block });
  expect(book.blockOver(place("B1"))).toBeNull();
  book.edit(place("A1"), typed(5));
  book.settle();
  const at = (text: string) => book.at(place(text));
  expect([at("B1"), at("B2"), at("C1")].map((cell) => [cell?.value, cell?.stale?.kind])).toEqual([
    [2, "array"],
    [4, "array"],
    [4, "cell"],
  ]);
  expect(at("B1")?.block).toEqual(block);
});

test("a single cell's array formula is not computed as a plain one", () => {
  const book = bookOf({ A1: 1, B1: ["=SUM(A1:A3)", 1] }, {}, {}, { B1: { rows: 1, columns: 1 } });
  book.edit(place("A1"), typed(5));
  book.settle();
  expect(book.at(place("B1"))).toMatchObject({ value: 1, stale: { kind: "array" } });
});

test.each([
  ["the precision as displayed", { isCalculatedOtherwise: true }, "stale settings"],
  ["dates from 1904", { is1904: true }, "stale function"],
])("in a workbook with %s", (_, definitions, becomes) => {
  expect(afterEdit("=YEAR(A1+40000)", 2009, {}, definitions)).toBe(becomes);
});

test("a long column of sums is computed, and twice as many formulas take about twice as long", () => {
  const count = 20_000;
  const cells: Record<string, Given> = { A1: 1 };
  for (let row = 1; row <= count; row += 1) {
    cells[`B${row}`] = row === 1 ? ["=A1", 1] : [`=B${row - 1}+SUM(D:D)`, 1];
  }
  const book = bookOf(cells);
  book.edit(place("A1"), typed(5));
  book.settle();
  expect(book.at(place(`B${count}`))?.value).toBe(5);
}, 20_000);

test("what names the workbook itself by its number changes with it", () => {
  const names = [{ name: "本月", sheet: null, text: "数据!$A$1" }];
  expect(afterEdit("=[0]!本月", 1, {}, { names })).toBe("stale reference");
  expect(afterEdit("=[1]!本月", 1, {}, { names })).toBe(1);
});

const NOTHING_ELSE = { moved: [], arrived: [], gone: [], isOrderOther: false };

/** Every formula of 数据 after a rearrangement: its value, or why it is out of date. */
function rearranged(
  cells: Readonly<Record<string, Given>>,
  what: Partial<typeof NOTHING_ELSE> | { readonly [key: string]: unknown },
): unknown[] {
  const book = bookOf(cells, {}, { 乙: { A1: 3 } });
  book.rearrange({ ...NOTHING_ELSE, ...what });
  book.settle();
  return Object.keys(cells).map((text) => {
    const cell = book.at(place(text));
    return cell?.stale ? `stale ${cell.stale.kind}` : cell?.value;
  });
}

test("where cells have moved, every formula of the sheet is computed again or is out of date", () => {
  const cells = { A1: 1, B1: ["=ROW()", 9], C1: ["=A1+1", 9] } as const;
  expect(rearranged(cells, { moved: [DATA] })).toEqual([1, "stale function", 2]);
  expect(rearranged(cells, { arrived: ["乙"] })).toEqual([1, 9, 9]);
});

test("what leans on a sheet that has moved or come is computed again", () => {
  const cells = { A1: ["=乙!A1", 9], B1: ["=A2", 9] } as const;
  expect(rearranged(cells, { moved: ["乙"] })).toEqual([3, 9]);
  expect(rearranged(cells, { arrived: ["乙"] })).toEqual([3, 9]);
});

test("what has lost its cells or its sheet is not right any more, whatever it hides an error in", () => {
  const cells = {
    A1: ["=SUM(#REF!)", 9],
    B1: ["=IFERROR(#REF!,0)", 9],
    C1: ["=丁!A1", 9],
    D1: ["=A2", 9],
  } as const;
  expect(rearranged(cells, { gone: ["丁"] })).toEqual([
    "stale reference",
    "stale reference",
    "stale reference",
    9,
  ]);
});

test("another order of the sheets is another sum over several of them", () => {
  const cells = { A1: ["=SUM(数据:乙!B1)", 9], B1: 2, C1: ["=B1", 9] } as const;
  expect(rearranged(cells, { isOrderOther: true })).toEqual(["stale reference", 2, 9]);
  expect(rearranged(cells, {})).toEqual([9, 2, 9]);
});
