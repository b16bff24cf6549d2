import type { CellValue } from "../../src/cells/grid";
import { Calculation } from "../../src/formula/calculation";
import { NotComputable } from "../../src/formula/operands";

/** Column A: 3, 1, text, 2, blank. Column B: 10, 20, 30, 40, 50. Sheet 另 holds ten times as much in A. */
const COLUMNS: readonly (readonly CellValue[])[] = [
  [3, 1, "文", 2, null],
  [10, 20, 30, 40, 50],
];
function calculated(): { calculation: Calculation; reads: () => number } {
  let reads = 0;
  const calculation = new Calculation((sheet, row, column) => {
    reads += 1;
    const value = COLUMNS[column]?.[row] ?? null;
    return sheet === "另" && typeof value === "number" ? value * 10 : value;
  });
  return { calculation, reads: () => reads };
}

test.each<[formula: string, value: CellValue]>([
  ["=MAX(A$1:A$5)", 3],
  ["=COUNT(A$1:A$5,1)", 4],
  ["=RANK(A1,A$1:A$5)", 1],
  ['=IF(COUNT(A$1:A$5)<5,"",1)', ""],
  ["=SUMIF(A$1:A$5,2,B$1:B$5)", 40],
  ["=INDEX(B$1:B$5,MATCH(MAX(A$1:A$5),A$1:A$5,0))", 10],
  ["=SUMPRODUCT((A$1:A$5=A1)*(B$1:B$5>5))", 1],
  ["='另'!A1", 30],
  ["=SUMPRODUCT(A$1:A$2,A$1:B$1)", { error: "#VALUE!" }],
  ["=ROW(C7)*100+COLUMN(C7)", 703],
  ["=SUMPRODUCT(B$1:B$3,ROW(B$1:B$3)-ROW(B$1)+1)", 140],
  ["=SUMPRODUCT((ROW(A$1:B$2)+1)*COLUMN(A$1:B$2)*B$1:B$2)", 240],
  ["=SUMPRODUCT(ISTEXT(A$1:B$3)*LEN(A$1:B$3)*ROW(A$1:B$3)*COLUMN(A$1:B$3))", 3],
  ["=A5", 0],
])("%s is %s", (formula, value) => {
  const { calculation } = calculated();
  expect(calculation.valueOf(formula, { sheet: "表", row: 0, column: 4 })).toEqual(value);
});

test("a formula dragged down keeps its $ and moves with the rest, also after another one in between", () => {
  const { calculation } = calculated();
  const at = (formula: string, row: number): CellValue =>
    calculation.valueOf(formula, { sheet: "表", row, column: 4 });
  expect(at("=A1+B$1", 0)).toBe(13);
  expect(at("=A2+B$1", 1)).toBe(11);
  expect(at("=B3*2", 2)).toBe(60);
  expect(at("=A4+B$1", 3)).toBe(12);
  expect(at("=SUM(B$1:B5)", 4)).toBe(150);
  expect(at("=SUM(B$3:B1)", 0)).toBe(60);
  expect(at("=SUM(B$3:B4)", 3)).toBe(70);
});

test("what is the same in every row is computed once, and anew on another sheet", () => {
  const { calculation, reads } = calculated();
  const place = { row: 0, column: 4 };
  expect(calculation.valueOf("=SUM(A$1:A$5)", { sheet: "表", ...place })).toBe(6);
  const once = reads();
  expect(calculation.valueOf("=SUM(A$1:A$5)", { sheet: "表", ...place, row: 1 })).toBe(6);
  expect(reads()).toBe(once);
  expect(calculation.valueOf("=SUM(A$1:A$5)", { sheet: "另", ...place })).toBe(60);
});

test.each([
  "=OFFSET(A1,1,0)",
  '=MATCH("文*",A1:A5,0)',
  "=A1:A5+0",
  "=#REF!",
  "=ROW()",
  "=ROW(A:A)",
  "=ROW(1)",
  "=SUMPRODUCT(A1:A3*A1:A2)",
  "=SUMPRODUCT(A1:B2*A1:B3)",
])("%s is left alone", (formula) => {
  const { calculation } = calculated();
  const place = { sheet: "表", row: 0, column: 4 };
  expect(() => calculation.valueOf(formula, place)).toThrow(NotComputable);
});
